import InspectionModel

/// Where in a report a passage stands.
public struct Place: Hashable, Sendable {
  /// What kind of text it is.
  public var kind: Kind
  /// The section or criterion under which it stands; nil elsewhere.
  public var node: NodeID?
  /// The slot under it.
  public var slot: String?
  /// Which side of the judgement a finding is on; nil for what is no finding.
  public var tone: FindingStyle.Tone?
  /// The part of the outline, where it stands in none of the tree.
  public var part: PartID?
  /// The finding, recommendation, example or table that it belongs to; passages of one item have one number, from 0 in the
  /// order of the manuscript.
  public var item: Int
  /// Where the item stands, or what is nearest to it.
  public var origin: SourceRange
  /// Whether it stands in a box.
  public var isBoxed: Bool
  /// Whether it is standing text of the programme, which no author can mend.
  public var isStanding: Bool
  /// Which cell of a table it is; nil for what is none.
  public var cell: Cell?

  /// A place.
  public init(
    kind: Kind, node: NodeID? = nil, slot: String? = nil, tone: FindingStyle.Tone? = nil, part: PartID? = nil,
    item: Int = 0, origin: SourceRange, isBoxed: Bool = false, isStanding: Bool = false
  ) {
    self.kind = kind
    self.node = node
    self.slot = slot
    self.tone = tone
    self.part = part
    self.item = item
    self.origin = origin
    self.isBoxed = isBoxed
    self.isStanding = isStanding
  }

  /// A cell of the body of a table, or of the row that heads it.
  public struct Cell: Hashable, Sendable {
    /// Which table of the manuscript, from 0.
    public let table: Int
    /// From 0; -1 for the head.
    public let row: Int
    /// From 0.
    public let column: Int

    /// A cell.
    public init(table: Int, row: Int, column: Int) {
      self.table = table
      self.row = row
      self.column = column
    }
  }

  /// The kinds of text.
  public enum Kind: Hashable, Sendable, CaseIterable {
    case finding, conclusion, recommendation, example, exampleTitle, prose, heading, quotation, footnote
    case tableHead, tableCell, caption, note, chartText, glossaryTerm, glossaryMeaning

    /// Whether it is running text in sentences, written by the inspectors in their own voice.
    public var isRunningText: Bool {
      switch self {
      case .finding, .conclusion, .recommendation, .example, .prose, .footnote, .note: true
      case .exampleTitle, .heading, .quotation, .tableHead, .tableCell, .caption, .chartText, .glossaryTerm,
        .glossaryMeaning:
        false
      }
    }
  }
}
