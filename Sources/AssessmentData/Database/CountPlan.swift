import InspectionModel

/// What is counted, and in which columns it stands.
struct CountPlan: Hashable, Sendable {
  /// Where the answers stand.
  let answers: AnswerColumns
  /// The column of the case in `assessments`.
  let caseColumn: String
  /// The column of the case in `cases`; nil when there is no list of cases.
  let listedCaseColumn: String?
  /// The groups of cases, each once; all cases are the first.
  let groups: [Group]
  /// The attributes whose values are counted.
  let distributions: [Distribution]
  /// The values that filters ask for, by attribute.
  let wanted: [Wanted]
  /// The answers to take in place of others: for each case and question the last.
  let changes: [Change]
  /// Whether the catalogue says that no case and question stand there more than once.
  let isKeyed: Bool
  /// Whether a case and question do stand there more than once: the dear way to count.
  var checksRepeats = false

  /// Where the answers stand.
  enum AnswerColumns: Hashable, Sendable {
    /// One answer a row.
    case long(question: String, answer: String)
    /// One case a row: the column of each question.
    case wide([Column])
  }

  /// A column of answers.
  struct Column: Hashable, Sendable {
    let name: String
    /// Its place in the list of questions.
    let question: Int
  }

  /// A group of cases.
  struct Group: Hashable, Sendable {
    let filter: CaseFilter
    /// For each of its conditions the column of the case list; empty for all cases.
    let columns: [String]
    /// The questions that are asked of it; nil for all.
    let questions: Set<QuestionID>?

    /// Whether a question is asked of it.
    func asks(_ question: QuestionID) -> Bool { questions?.contains(question) ?? true }
  }

  /// An attribute whose values are counted.
  struct Distribution: Hashable, Sendable {
    let count: AttributeCount
    /// Its column in the case list.
    let column: String
    /// The cases that are counted.
    let group: Group
  }

  /// An attribute that filters ask for.
  struct Wanted: Hashable, Sendable {
    let attribute: String
    /// Its column in the case list.
    let column: String
    let values: [String]
  }

  /// An answer to take in place of another.
  struct Change: Hashable, Sendable {
    /// Its place in the request.
    let place: Int
    let caseID: String
    /// The place of the question in the list.
    let question: Int
    let questionID: String
    /// The place of the answer in the scheme.
    let answer: Int
  }
}
