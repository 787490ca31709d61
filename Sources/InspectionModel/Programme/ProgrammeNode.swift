/// The id of a section or criterion as the programme prints it: "1", "1.2", "B", "B3".
public struct NodeID: Hashable, Sendable {
  /// As written in the programme.
  public let text: String

  /// The node called `text`.
  public init(_ text: String) { self.text = text }
}

extension NodeID: CustomStringConvertible {
  /// The id as written.
  public var description: String { text }
}

/// The levels of a programme's tree.
public enum NodeLevel: String, Hashable, Sendable, CaseIterable {
  /// What the report calls a section or an outcome.
  case section
  /// What is judged: a criterion of a section.
  case criterion
}

/// How a section or criterion is measured.
public enum ResultKind: String, Hashable, Sendable, CaseIterable {
  /// A whole percentage.
  case score
  /// A step on the programme's scale of grades.
  case grade
  /// Not at all.
  case none
}

/// A section or criterion of a programme.
public struct ProgrammeNode: Hashable, Sendable {
  /// What prints before its title.
  public let id: NodeID
  /// Section or criterion.
  public let level: NodeLevel
  /// As headings print it.
  public let title: Wording
  /// For charts and the contents; the title where the programme gives none.
  public let shortTitle: Wording
  /// What good work under it looks like.
  public let statement: Wording?
  /// What the score of a section is said in: "Overall, {score} of work was done well enough"; nil for none.
  public let scoreSentence: Wording?
  /// How it is measured.
  public let result: ResultKind
  /// The process of the programme that it belongs to, by its id; nil in a programme without processes.
  public let process: String?
  /// Which of the weights of the section's rule it has, by its name: "critical"; nil where criteria count alike.
  public let weight: String?
  /// The criteria of a section, in printed order.
  public let children: [ProgrammeNode]

  /// A node with its criteria.
  public init(
    id: NodeID, level: NodeLevel, title: Wording, shortTitle: Wording?, statement: Wording?,
    scoreSentence: Wording? = nil, result: ResultKind, process: String? = nil, weight: String? = nil,
    children: [ProgrammeNode]
  ) {
    self.id = id
    self.level = level
    self.title = title
    self.shortTitle = shortTitle ?? title
    self.statement = statement
    self.scoreSentence = scoreSentence
    self.result = result
    self.process = process
    self.weight = weight
    self.children = children
  }
}

/// A score over tagged questions of several sections, entered or computed: the Risk of Harm thread.
public struct Thread: Hashable, Sendable {
  /// Its name in files: "roh".
  public let id: String
  /// As reports print it.
  public let title: Wording
  /// For charts; the title where the programme gives none.
  public let shortTitle: Wording
  /// What its score says; nil where nobody explains it.
  public let explanation: Wording?
  /// Where its questions come from.
  public let sections: [NodeID]

  /// A thread over `sections`.
  public init(
    id: String, title: Wording, shortTitle: Wording? = nil, explanation: Wording? = nil, sections: [NodeID]
  ) {
    self.id = id
    self.title = title
    self.shortTitle = shortTitle ?? title
    self.explanation = explanation
    self.sections = sections
  }
}
