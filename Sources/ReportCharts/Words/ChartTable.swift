import InspectionModel

/// The numbers of a chart as a table.
public struct ChartTable: Hashable, Sendable {
  /// What a row is about.
  public enum RowKind: Hashable, Sendable {
    /// A group's own bar.
    case total
    /// A bar, or the values of one row.
    case bar
    /// A reference line.
    case line
  }

  /// What a column holds.
  public enum ColumnKind: Hashable, Sendable {
    /// Names of groups.
    case group
    /// What each row is about.
    case label
    /// The values, or those of the series at an index.
    case value(series: Int?)
    /// The counts behind them.
    case count(series: Int?)
    /// What they are out of.
    case base(series: Int?)

    /// Whether its cells are numbers, which stand flush right.
    public var isNumeric: Bool {
      switch self {
      case .group, .label: false
      case .value, .count, .base: true
      }
    }
  }

  /// One column.
  public struct Column: Hashable, Sendable {
    /// What it holds.
    public let kind: ColumnKind
    /// What stands above it; no other column has the same.
    public let heading: String
    /// The same where numbers stand without their unit.
    public let bareHeading: String
  }

  /// One row.
  public struct Row: Hashable, Sendable {
    /// What it is about.
    public let kind: RowKind
    /// One text for each column, values as printed.
    public let cells: [String]
    /// The bare number of each column; nil where there is none.
    public let numbers: [Quantity?]
  }

  /// From left to right.
  public let columns: [Column]
  /// From top to bottom, each group's own bar before its others, and then the lines.
  public let rows: [Row]

  /// The headings of the columns.
  public var header: [String] { columns.map(\.heading) }

  /// The table of `chart`; one without rows where there is nothing to show.
  public init(_ chart: Chart, words: ChartWords) {
    let draft: ChartTableDraft =
      switch chart.kind {
      case .bars(let bars): ChartTableDraft(bars, words: words)
      case .clusters(let series), .range(let series), .change(let series):
        ChartTableDraft(series, isParts: false, words: words)
      case .parts(let series, _): ChartTableDraft(series, isParts: true, words: words)
      case .absent: ChartTableDraft(BarChart(bars: []), words: words)
      }
    let headings = Self.unique(draft.columns.map(\.heading))
    columns = zip(draft.columns, headings).map { column, heading in
      guard case .value = column.kind, draft.unit != .none else {
        return Column(kind: column.kind, heading: heading, bareHeading: heading)
      }
      let unit = draft.unit.before + draft.unit.after
      let bare = words[.columnUnit].filled(["heading": heading, "unit": PlainText.clean(unit)])
      return Column(kind: column.kind, heading: heading, bareHeading: bare)
    }
    rows = draft.rows.map { row in
      Row(kind: row.kind, cells: row.cells.map(\.text), numbers: row.cells.map(\.number))
    }
  }

  /// The headings, with a number behind those that stand there already.
  private static func unique(_ headings: [String]) -> [String] {
    var taken: Set<String> = []
    return headings.map { heading in
      var unique = heading
      var number = 2
      while !taken.insert(unique).inserted {
        unique = "\(heading) \(number)"
        number += 1
      }
      return unique
    }
  }
}
