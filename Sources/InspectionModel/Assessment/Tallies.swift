/// How often each answer was given to a question.
public struct Tally: Hashable, Sendable {
  /// Every answer of the question's scheme in its order, with the number of cases it was given on.
  public let counts: [Count]

  /// One answer and how often it was given.
  public struct Count: Hashable, Sendable {
    /// The answer.
    public let answer: Answer
    /// Cases, at least 0.
    public let cases: Int

    /// `answer`, given on `cases` cases.
    public init(_ answer: Answer, _ cases: Int) {
      self.answer = answer
      self.cases = cases
    }
  }

  /// A tally of answers.
  public init(_ counts: [Count]) { self.counts = counts }

  /// The number of cases with an answer that counts as `judgement`.
  public func cases(_ judgement: Judgement) -> Int {
    counts.reduce(0) { $1.answer.judgement == judgement ? $0 + $1.cases : $0 }
  }

  /// The cases that the question applies to: those judged sufficient or insufficient.
  public var relevant: Int { cases(.sufficient) + cases(.insufficient) }

  /// The share of relevant cases judged sufficient, from 0 to 1; nil when the question applies to no case.
  public var proportion: Fraction? { Fraction(cases(.sufficient), over: relevant) }
}

/// What was counted: the questions of a request over its groups of cases.
public struct Tallies: Hashable, Sendable {
  /// The number of cases in each group.
  public let cases: [CaseFilter: Int]
  /// By question and group of cases; a pair that was not asked for is absent.
  public let tallies: [Key: Tally]
  /// How many cases have which value, by attribute; one that was not asked for, or that no case list has, is absent.
  public let attributes: [String: [ValueCount]]

  /// A value of an attribute and how many cases have it.
  public struct ValueCount: Hashable, Sendable {
    /// As the case list writes it, trimmed; empty for the cases that have none.
    public let value: String
    /// At least 1.
    public let cases: Int

    /// `value`, which `cases` cases have.
    public init(_ value: String, _ cases: Int) {
      self.value = value
      self.cases = cases
    }
  }

  /// A question over a group of cases.
  public struct Key: Hashable, Sendable {
    /// The question.
    public let question: QuestionID
    /// The group.
    public let filter: CaseFilter

    /// `question` over `filter`.
    public init(_ question: QuestionID, _ filter: CaseFilter) {
      self.question = question
      self.filter = filter
    }
  }

  /// What was counted.
  public init(cases: [CaseFilter: Int], tallies: [Key: Tally], attributes: [String: [ValueCount]] = [:]) {
    self.cases = cases
    self.tallies = tallies
    self.attributes = attributes
  }

  /// The tally of a question over a group of cases; nil when it was not asked for.
  public subscript(_ question: QuestionID, _ filter: CaseFilter = .all) -> Tally? { tallies[Key(question, filter)] }
}
