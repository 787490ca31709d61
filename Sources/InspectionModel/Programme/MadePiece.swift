/// Something that the program makes out of a programme's tree, scales and threads, and the results of an inspection.
public enum MadePiece: Hashable, Sendable {
  /// Threads, each under its title with what its score says and the score.
  case headlineScores(threads: [String])
  /// The criteria under headings.
  case criteriaList(CriteriaListDesign)
  /// The criteria in a table of sections and processes.
  case criteriaMatrix(CriteriaMatrixDesign)
  /// The criteria of a section with the names of their weights.
  case weightsTable(caption: Wording, section: NodeID)
  /// What the steps of a scale mean.
  case scale(ScaleName)
  /// The words for proportions with the percentages that they stand for.
  case proportionsTable(caption: Wording)

  /// Whether it is a table with a number.
  public var isTable: Bool {
    switch self {
    case .criteriaMatrix, .weightsTable, .proportionsTable: true
    case .headlineScores, .criteriaList, .scale: false
    }
  }
}

/// Which of its scales a programme explains.
public enum ScaleName: String, Hashable, Sendable, CaseIterable { case bands, grades }

/// How far a list of contents goes.
public enum ContentsDepth: String, Hashable, Sendable, CaseIterable {
  /// To the parts and sections.
  case sections
  /// To the criteria in the sections.
  case criteria
}

/// How the criteria are listed.
public struct CriteriaListDesign: Hashable, Sendable {
  /// What the headings are.
  public let grouping: Grouping
  /// The sections whose criteria are listed.
  public let sections: [NodeID]

  /// A list of the criteria of `sections`.
  public init(by grouping: Grouping, sections: [NodeID]) {
    self.grouping = grouping
    self.sections = sections
  }

  /// What criteria stand under.
  public enum Grouping: String, Hashable, Sendable, CaseIterable { case section, process }
}

/// How the matrix of criteria is headed.
public struct CriteriaMatrixDesign: Hashable, Sendable {
  /// The caption of the table.
  public let caption: Wording
  /// The sections that are its rows.
  public let sections: [NodeID]
  /// What heads the sections; nil for nothing.
  public let sectionHeading: Wording?
  /// What stands over the processes; nil for nothing.
  public let processHeading: Wording?

  /// A matrix of the criteria of `sections`.
  public init(caption: Wording, sections: [NodeID], sectionHeading: Wording? = nil, processHeading: Wording? = nil) {
    self.caption = caption
    self.sections = sections
    self.sectionHeading = sectionHeading
    self.processHeading = processHeading
  }
}
