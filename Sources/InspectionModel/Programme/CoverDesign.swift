/// What the cover shows.
public struct CoverDesign: Hashable, Sendable {
  /// The line above the subject.
  public let lead: Wording
  /// What the scores at a glance are headed with; nil where there are none.
  public let glanceTitle: Wording?
  /// The sections whose scores are shown at a glance.
  public let sections: [NodeID]
  /// The threads whose scores are shown at a glance.
  public let threads: [String]
  /// What stands at its foot, in order.
  public let facts: [Fact]
  /// Whether the programme's name stands at its head.
  public let hasName: Bool
  /// Whether the lead and the subject are one title: "Inspection of work with young people in Anyshire".
  public let isOneLine: Bool

  /// A cover; in one line it has no name of the programme above.
  public init(
    lead: Wording, glanceTitle: Wording?, sections: [NodeID], threads: [String], facts: [Fact] = Fact.allCases,
    hasName: Bool = true, isOneLine: Bool = false
  ) {
    self.lead = lead
    self.glanceTitle = glanceTitle
    self.sections = sections
    self.threads = threads
    self.facts = facts
    self.hasName = hasName && !isOneLine
    self.isOneLine = isOneLine
  }

  /// A line at the foot of the cover.
  public enum Fact: String, Hashable, Sendable, CaseIterable {
    /// Who inspects.
    case ledBy = "led-by"
    /// When the inspectors were there.
    case inspected
    /// When the report was published.
    case published
    /// The ISBN.
    case isbn
  }
}
