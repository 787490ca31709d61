/// What is asked of the case assessments: how often each answer was given, to which questions, over which cases.
public struct TallyRequest: Hashable, Sendable {
  /// The questions that may be answered, all of them counted over all cases.
  public let questions: QuestionList
  /// The groups of cases to count besides all cases, each once.
  public let groups: [Group]
  /// The attributes whose values are counted: how many cases have which. Each attribute once.
  public let distributions: [AttributeCount]
  /// Answers to take in place of those that the data hold: what a what-if changes. Of two for one case and question the
  /// last counts.
  public let changes: [AnswerChange]

  /// A request. What several of `groups` ask of the same cases is asked of one group; those of `distributions` are
  /// groups too. Of several distributions of one attribute the first counts.
  public init(
    questions: QuestionList, groups: [Group] = [], distributions: [AttributeCount] = [], changes: [AnswerChange] = []
  ) {
    var seen: Set<String> = []
    self.questions = questions
    self.distributions = distributions.filter { seen.insert($0.attribute.value).inserted }
    self.groups = Group.once(groups + self.distributions.map { Group($0.filter, questions: []) })
    self.changes = changes
  }

  /// The filters of the groups, as they were written.
  public var filters: [WrittenFilter] { groups.map(\.filter) }

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

    /// Each group of cases once, with all that is asked of it; without that of all cases, which is counted anyway.
    fileprivate static func once(_ groups: [Group]) -> [Group] {
      var places: [CaseFilter: Int] = [:]
      var result: [Group] = []
      for group in groups where group.filter.filter != .all {
        guard let place = places[group.filter.filter] else {
          places[group.filter.filter] = result.count
          result.append(group)
          continue
        }
        let known = result[place]
        let questions = known.questions.flatMap { known in
          group.questions.map { known + $0.filter { !known.contains($0) } }
        }
        result[place] = Group(known.filter, questions: questions)
      }
      return result
    }
  }
}

/// Asks how many cases of a group have which value of an attribute.
public struct AttributeCount: Hashable, Sendable {
  /// A column of the case list, and where it was asked for.
  public let attribute: Located<String>
  /// The group of cases.
  public let filter: WrittenFilter
  /// Whether a case list may lack the attribute, which is then not counted: as what a programme asks of every inspection.
  public let isOptional: Bool

  /// The values of `attribute` among the cases of `filter`.
  public init(_ attribute: Located<String>, among filter: WrittenFilter = .all, isOptional: Bool = false) {
    self.attribute = attribute
    self.filter = filter
    self.isOptional = isOptional
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
