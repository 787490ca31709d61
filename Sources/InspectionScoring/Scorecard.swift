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
    /// The mean of the printed scores below it: what those allow the exact mean to be.
    case averaged(PercentInterval)
    /// Worked out from the case assessments.
    case computed(Reckoning)
    /// Follows from the ratings of the criterion's items.
    case rated(ItemRatings)
  }
}

extension Scorecard.Result {
  /// The printed percentage; nil for a grade and for no result.
  public var score: WholePercent? {
    if case .score(let score) = value { score } else { nil }
  }

  /// The unrounded percentage, from 0 to 100, where it was worked out; the printed one where that is all there is.
  public var exact: Fraction? {
    if case .computed(let reckoning) = origin { reckoning.percentage } else { score?.exact }
  }
}

/// How a score came about: an exact weighted mean.
public struct Reckoning: Hashable, Sendable {
  /// The rule that was followed.
  public let rule: ScoringRule
  /// What went into the mean, in the order of the questions or of the tree.
  public let terms: [Term]
  /// The questions and criteria that were left out because no case was relevant to them.
  public let leftOut: [Term.Subject]
  /// The mean, from 0 to 1.
  public let mean: Fraction

  /// A mean of `terms` by `rule`.
  public init(rule: ScoringRule, terms: [Term], leftOut: [Term.Subject], mean: Fraction) {
    self.rule = rule
    self.terms = terms
    self.leftOut = leftOut
    self.mean = mean
  }

  /// The mean as an exact percentage, from 0 to 100.
  public var percentage: Fraction { mean * Fraction(100) }

  /// One value of the mean.
  public struct Term: Hashable, Sendable {
    /// Whose value it is.
    public let subject: Subject
    /// From 0 to 1.
    public let value: Fraction
    /// Its share of the mean, from 0 to 1; all of them add up to 1.
    public let weight: Fraction

    /// The value of `subject`.
    public init(_ subject: Subject, value: Fraction, weight: Fraction) {
      self.subject = subject
      self.value = value
      self.weight = weight
    }

    /// What a value belongs to.
    public enum Subject: Hashable, Sendable {
      /// A question: the share of relevant cases judged sufficient.
      case question(QuestionID)
      /// A criterion: its unrounded score.
      case node(NodeID)
    }
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
