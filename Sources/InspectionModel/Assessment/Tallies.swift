/// What is asked of the case assessments: how often each answer was given, to which questions, over which cases.
public struct TallyRequest: Hashable, Sendable {
  /// The questions that may be answered, all of them counted over all cases.
  public let questions: QuestionList
  /// The groups of cases to count besides all cases.
  public let groups: [Group]
  /// The attributes whose values are counted: how many cases have which.
  public let distributions: [AttributeCount]
  /// Answers to take in place of those that the data hold: what a what-if changes. Of two for one case and question the
  /// last counts.
  public let changes: [AnswerChange]

  /// A request.
  public init(
    questions: QuestionList, groups: [Group] = [], distributions: [AttributeCount] = [], changes: [AnswerChange] = []
  ) {
    self.questions = questions
    self.groups = groups
    self.distributions = distributions
    self.changes = changes
  }

  /// A request for every question over the groups of `filters`.
  public init(questions: QuestionList, filters: [WrittenFilter], changes: [AnswerChange] = []) {
    self.init(questions: questions, groups: filters.map { Group($0) }, changes: changes)
  }

  /// The filters of the groups, as they were written.
  public var filters: [WrittenFilter] { groups.map(\.filter) }

  /// Which questions are asked of a group of cases, where not all of them are.
  public var limits: [CaseFilter: Set<QuestionID>] {
    var limits: [CaseFilter: Set<QuestionID>] = [:]
    var unlimited: Set<CaseFilter> = []
    for group in groups {
      guard let questions = group.questions else {
        unlimited.insert(group.filter.filter)
        continue
      }
      limits[group.filter.filter, default: []].formUnion(questions)
    }
    return limits.filter { !unlimited.contains($0.key) }
  }

  /// A group of cases, and what is asked of it.
  public struct Group: Hashable, Sendable {
    /// The cases.
    public let filter: WrittenFilter
    /// The questions to count over them, none where only the cases are; nil for all.
    public let questions: [QuestionID]?

    /// `questions` over the cases of `filter`.
    public init(_ filter: WrittenFilter, questions: [QuestionID]? = nil) {
      self.filter = filter
      self.questions = questions
    }
  }
}

/// Asks how many cases of a group have which value of an attribute.
public struct AttributeCount: Hashable, Sendable {
  /// A column of the case list, and where it was asked for.
  public let attribute: Located<String>
  /// The group of cases.
  public let filter: WrittenFilter

  /// The values of `attribute` among the cases of `filter`.
  public init(_ attribute: Located<String>, among filter: WrittenFilter = .all) {
    self.attribute = attribute
    self.filter = filter
  }
}

/// Another answer to a question on a case than the data hold.
public struct AnswerChange: Hashable, Sendable {
  /// The case, by its id.
  public let caseID: String
  /// The question.
  public let question: QuestionID
  /// The answer, a word of the question's scheme.
  public let answer: String
  /// Where it was asked for.
  public let range: SourceRange

  /// `answer` to `question` on `caseID`.
  public init(caseID: String, question: QuestionID, answer: String, range: SourceRange) {
    self.caseID = caseID
    self.question = question
    self.answer = answer
    self.range = range
  }
}

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
