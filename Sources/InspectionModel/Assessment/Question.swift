/// The id of a question as the question list gives it: "PSR1".
public struct QuestionID: Hashable, Sendable {
  /// As written in the question list.
  public let text: String

  /// The question called `text`.
  public init(_ text: String) { self.text = text }
}

extension QuestionID: CustomStringConvertible {
  /// The id as written.
  public var description: String { text }
}

/// A question that inspectors answer on each case.
public struct Question: Hashable, Sendable {
  /// Its name in data, figures and commands.
  public let id: QuestionID
  /// The criteria or sections it counts for; at least one, and several where a question serves two outcomes.
  public let nodes: [NodeID]
  /// What is asked.
  public let text: String
  /// The threads it is tagged with.
  public let threads: [String]
  /// Whether it is the summary question of its criterion.
  public let isSummary: Bool
  /// The answers it can be given.
  public let answers: AnswerScheme
  /// Where it is defined.
  public let range: SourceRange

  /// A question about `nodes`.
  public init(
    id: QuestionID, nodes: [NodeID], text: String, threads: [String] = [], isSummary: Bool = false,
    answers: AnswerScheme, range: SourceRange
  ) {
    self.id = id
    self.nodes = nodes
    self.text = text
    self.threads = threads
    self.isSummary = isSummary
    self.answers = answers
    self.range = range
  }
}

/// The questions of a programme or of an inspection, each id once.
public struct QuestionList: Hashable, Sendable {
  /// In the order of the list.
  public let questions: [Question]
  /// What of the list could not be read, which was reported.
  public let lost: Lost
  private let places: [QuestionID: Int]

  /// What a list lacks of what its file says.
  public enum Lost: Hashable, Sendable {
    /// Nothing: the list is whole.
    case nothing
    /// Questions of which only the ids are known.
    case questions(Set<QuestionID>)
    /// Questions of which nothing can be told.
    case unknown
  }

  /// A list of `questions`; of several with one id the first counts.
  public init(_ questions: [Question], lost: Lost = .nothing) {
    self.questions = questions
    self.lost = lost
    places = Dictionary(
      questions.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// A list without questions.
  public static let empty = QuestionList([])

  /// The question called `id`; nil when there is none.
  public subscript(_ id: QuestionID) -> Question? { places[id].map { questions[$0] } }

  /// The place of a question in the list, from 0.
  public func place(of id: QuestionID) -> Int? { places[id] }

  /// Whether every question could be read: nothing is scored from a part of them.
  public var isWhole: Bool { lost == .nothing }

  /// Whether `id` may name a question that could not be read. To call it unknown would send its author the wrong way.
  public func mayHaveLost(_ id: QuestionID) -> Bool {
    switch lost {
    case .nothing: false
    case .questions(let ids): ids.contains(id)
    case .unknown: !id.text.isEmpty && places[id] == nil
    }
  }
}
