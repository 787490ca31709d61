import InspectionModel

/// A criterion with its findings.
public struct ReportNode: Hashable, Sendable {
  /// Its place in the page.
  public var anchor: Anchor
  /// Whether it stands below a heading of its section, and so one level deeper.
  public var isNested: Bool
  /// "1.2"
  public var number: String
  /// "General Criterion"; stands before the title.
  public var term: String
  /// "Assessment of risk of harm"
  public var title: String
  /// What heads the statement; nil for no heading.
  public var statementHeading: String?
  /// What good work under it looks like.
  public var statement: String?
  /// Its result; nil where it bears none.
  public var result: ReportResult?
  /// Its result in each round, the current one last; empty where there is one round only, or no result.
  public var rounds: [ReportRound]
  /// What stands under it, slot by slot.
  public var slots: [ReportSlot]

  /// A criterion.
  public init(
    anchor: Anchor, isNested: Bool = false, number: String, term: String, title: String,
    statementHeading: String? = nil, statement: String?, result: ReportResult?, rounds: [ReportRound] = [],
    slots: [ReportSlot]
  ) {
    self.anchor = anchor
    self.isNested = isNested
    self.number = number
    self.term = term
    self.title = title
    self.statementHeading = statementHeading
    self.statement = statement
    self.result = result
    self.rounds = rounds
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
    case paragraphs([ReportParagraph])
    case prose([ReportBlock])
    case conclusion([ReportBlock])
  }
}

/// A result in one of several rounds.
public struct ReportRound: Hashable, Sendable {
  /// "Original inspection"
  public var label: String
  /// "46%", "Partly met", "Not followed up"
  public var printed: String

  /// `printed` in the round called `label`.
  public init(label: String, printed: String) {
    self.label = label
    self.printed = printed
  }
}

/// A paragraph of a slot that counts them, or what stands between two.
public enum ReportParagraph: Hashable, Sendable {
  case numbered(ReportFinding)
  case between([ReportBlock])

  /// What it says.
  public var blocks: [ReportBlock] {
    switch self {
    case .numbered(let finding): finding.blocks
    case .between(let blocks): blocks
    }
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
