import InspectionModel

/// The results of every section, criterion and thread of an inspection, in every round.
public struct Scorecard: Hashable, Sendable {
  /// By what was measured and round; what has no result is absent.
  public let results: [ResultKey: Result]
  /// The questions with the cases of a round, where assessments were counted: in the order of the list, the current
  /// round's.
  public let questions: [QuestionScore]
  /// What scores are compared with, by section, criterion or thread.
  public let benchmarks: [ResultKey.Subject: Benchmark]
  /// The id of the round that the report is about; nil for a programme that measures once.
  public let round: String?

  /// A scorecard of known results.
  public init(
    results: [ResultKey: Result], questions: [QuestionScore] = [], benchmarks: [ResultKey.Subject: Benchmark] = [:],
    round: String? = nil
  ) {
    self.results = results
    self.questions = questions
    self.benchmarks = benchmarks
    self.round = round
  }

  /// The result of `subject` in the current round; nil when it has none.
  public subscript(_ subject: ResultKey.Subject) -> Result? { results[ResultKey(subject, round: round)] }

  /// The result of `subject` in a round; nil when it has none.
  public subscript(_ subject: ResultKey.Subject, round id: String?) -> Result? {
    results[ResultKey(subject, round: id)]
  }

  /// The same results with what they are compared with.
  public func compared(with benchmarks: [ResultKey.Subject: Benchmark]) -> Scorecard {
    Scorecard(results: results, questions: questions, benchmarks: benchmarks, round: round)
  }

  /// A result, and where it comes from.
  public struct Result: Hashable, Sendable {
    /// What it is.
    public let value: Value
    /// Where it comes from.
    public let origin: Origin

    /// A result of some origin.
    public init(_ value: Value, origin: Origin) {
      self.value = value
      self.origin = origin
    }
  }

  /// What a result is.
  public enum Value: Hashable, Sendable {
    /// A printed percentage.
    case score(WholePercent)
    /// A step of the programme's grades.
    case grade(Scale.Step)
    /// A result that cannot be had, and why.
    case none(reason: String)
    /// What the round did not assess.
    case notAssessed
  }

  /// Where a result comes from.
  public enum Origin: Hashable, Sendable {
    /// An author typed it in.
    case entered(SourceRange)
    /// The mean of the scores below it, of which at least one is known only as printed: what those allow the exact
    /// mean to be.
    case averaged(PercentInterval)
    /// Worked out from the case assessments.
    case computed(Reckoning)
    /// Follows from the ratings of the criterion's items.
    case rated(ItemRatings)
  }
}

extension Scorecard.Value {
  /// The printed percentage; nil for a grade and for no result.
  public var score: WholePercent? {
    switch self {
    case .score(let score): score
    case .grade, .none, .notAssessed: nil
    }
  }
}

extension Scorecard.Result {
  /// The printed percentage; nil for a grade and for no result.
  public var score: WholePercent? { value.score }

  /// The unrounded percentage, from 0 to 100, where it was worked out; the printed one where that is all there is.
  public var exact: Fraction? {
    if case .computed(let reckoning) = origin { reckoning.percentage } else { score?.exact }
  }
}

/// A question with the cases it was answered on.
public struct QuestionScore: Hashable, Sendable {
  /// The question.
  public let question: Question
  /// Its answers over the cases of the current round.
  public let tally: Tally

  /// `question`, answered as `tally` says.
  public init(_ question: Question, _ tally: Tally) {
    self.question = question
    self.tally = tally
  }
}
