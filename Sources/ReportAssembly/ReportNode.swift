import InspectionModel

/// A criterion with its findings.
public struct ReportNode: Hashable, Sendable {
  /// Its place in the page.
  public var anchor: Anchor
  /// "1.2"
  public var number: String
  /// "General Criterion"; stands before the title.
  public var term: String
  /// "Assessment of risk of harm"
  public var title: String
  /// What good work under it looks like.
  public var statement: String?
  /// Its result; nil where it bears none.
  public var result: ReportResult?
  /// What stands under it, slot by slot.
  public var slots: [ReportSlot]

  /// A criterion.
  public init(
    anchor: Anchor, number: String, term: String, title: String, statement: String?, result: ReportResult?,
    slots: [ReportSlot]
  ) {
    self.anchor = anchor
    self.number = number
    self.term = term
    self.title = title
    self.statement = statement
    self.result = result
    self.slots = slots
  }
}

/// What stands under one heading of a criterion.
public struct ReportSlot: Hashable, Sendable {
  /// The slot's id in the programme.
  public var id: String
  /// "Strengths", or "Strength" for one; nil for a slot without a heading.
  public var heading: String?
  /// What it holds.
  public var content: Content

  /// The content of a slot.
  public init(id: String, heading: String?, content: Content) {
    self.id = id
    self.heading = heading
    self.content = content
  }

  /// Findings, running text, or the concluding sentence.
  public enum Content: Hashable, Sendable {
    /// `lead` is the prose before the first finding.
    case findings(lead: [ReportBlock], [ReportFinding], FindingStyle.Tone)
    case prose([ReportBlock])
    case conclusion([ReportBlock])
  }
}

/// A finding as it prints.
public struct ReportFinding: Hashable, Sendable {
  /// Its place in the page.
  public var anchor: Anchor
  /// "(a)"; empty for a bullet.
  public var mark: String
  /// What was found.
  public var blocks: [ReportBlock]

  /// A finding.
  public init(anchor: Anchor, mark: String, blocks: [ReportBlock]) {
    self.anchor = anchor
    self.mark = mark
    self.blocks = blocks
  }
}
