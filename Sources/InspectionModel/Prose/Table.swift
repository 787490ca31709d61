/// A table as its author wrote it.
public struct Table: Hashable, Sendable {
  /// The text after `Table: `; nil when none was given.
  public var caption: [Inline]?
  /// What `{#label}` at the end of the caption says.
  public var captionAttributes: Attributes?
  /// One for each column.
  public var alignments: [Alignment]
  /// The rows of the head: empty when the header row is empty, two when a cell says `Over > Under`.
  public var head: [[HeadCell]]
  /// Every row has as many cells as there are columns.
  public var rows: [Row]
  /// The `Note:` lines below it.
  public var notes: [[Inline]]
  /// The `Source:` line below it.
  public var source: [Inline]?

  /// A table of `rows`.
  public init(
    caption: [Inline]? = nil, captionAttributes: Attributes? = nil, alignments: [Alignment], head: [[HeadCell]],
    rows: [Row], notes: [[Inline]] = [], source: [Inline]? = nil
  ) {
    self.caption = caption
    self.captionAttributes = captionAttributes
    self.alignments = alignments
    self.head = head
    self.rows = rows
    self.notes = notes
    self.source = source
  }

  /// How the cells of a column stand.
  public enum Alignment: String, Hashable, Sendable { case none, left, centre, right }

  /// One cell.
  public struct Cell: Hashable, Sendable {
    /// May be empty.
    public var content: [Inline]
    /// Its text without the white space around it.
    public var range: SourceRange

    /// A cell at `range`.
    public init(_ content: [Inline], at range: SourceRange) {
      self.content = content
      self.range = range
    }
  }

  /// A cell of the head, which may stand over several columns or run down both rows.
  public struct HeadCell: Hashable, Sendable {
    /// What it says.
    public var cell: Cell
    /// Columns it stands over, from 1.
    public var columns: Int
    /// Rows of the head it runs through, 1 or 2.
    public var rows: Int

    /// A head cell over `columns` columns and `rows` rows.
    public init(_ cell: Cell, columns: Int = 1, rows: Int = 1) {
      self.cell = cell
      self.columns = columns
      self.rows = rows
    }
  }

  /// One row of the body.
  public struct Row: Hashable, Sendable {
    /// As many as there are columns.
    public var cells: [Cell]
    /// Whether it heads the rows below it, to the next such row or a wholly empty one.
    public var isHeading: Bool

    /// A row of `cells`.
    public init(_ cells: [Cell], isHeading: Bool = false) {
      self.cells = cells
      self.isHeading = isHeading
    }
  }
}
