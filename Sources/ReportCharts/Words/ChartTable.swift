import InspectionModel

/// The numbers of a chart as a table.
public struct ChartTable: Hashable, Sendable {
  /// What a row is about.
  public enum RowKind: Hashable, Sendable {
    /// A group's own bar.
    case total
    /// A bar.
    case bar
    /// A reference line.
    case line
  }

  /// One row.
  public struct Row: Hashable, Sendable {
    /// What it is about.
    public let kind: RowKind
    /// One text for each column, values as printed.
    public let cells: [String]
    /// The bare number; nil where there is none.
    public let value: Quantity?
  }

  /// The headings of the columns: group (in a chart that has them), label, value.
  public let header: [String]
  /// Groups from top to bottom, each with its own bar first, and then the lines.
  public let rows: [Row]
  /// The heading of the last column where its numbers stand without their unit.
  private let bareHeading: String

  /// The table of `chart`.
  public init(_ chart: Chart, words: ChartWords) {
    switch chart.kind {
    case .bars(let bars): self.init(bars, words: words)
    case .clusters, .parts, .range, .change, .absent: self.init(BarChart(bars: []), words: words)
    }
  }

  private init(_ chart: BarChart, words: ChartWords) {
    let heading = words[.columnValue].filled()
    let isGrouped = chart.isGrouped
    header = (isGrouped ? [words[.columnGroup].filled()] : []) + [words[.columnLabel].filled(), heading]
    bareHeading =
      chart.axis.unit == .none
      ? heading
      : words[.columnUnit].filled(["heading": heading, "unit": chart.axis.unit.before + chart.axis.unit.after])
    func row(_ kind: RowKind, _ group: String, _ label: String, _ printed: String, _ value: Quantity?) -> Row {
      Row(kind: kind, cells: (isGrouped ? [group] : []) + [label, printed], value: value)
    }
    let rowTotal = words[.rowTotal].filled()
    rows =
      chart.groups.flatMap { group in
        (group.total.map { [row(.total, group.label, $0.label.isEmpty ? rowTotal : $0.label, $0.printed, $0.number)] }
          ?? [])
          + group.bars.map { row(.bar, group.label, $0.label, $0.printed, $0.number) }
      } + chart.lines.map { row(.line, "", $0.label, $0.printed, $0.value) }
  }

  /// The table as CSV (RFC 4180): bare numbers in the last column, and no cell that a spreadsheet would take for a formula.
  public func csv() -> String {
    var csv = ""
    func write(_ texts: some Sequence<String>, _ last: String) {
      for text in texts { csv += Self.cell(text) + "," }
      csv += last + "\r\n"
    }
    write(header.dropLast(), Self.cell(bareHeading))
    for row in rows {
      write(row.cells.dropLast(), row.value.map { "\($0)" } ?? Self.cell(row.cells.last ?? ""))
    }
    return csv
  }

  private static func cell(_ text: String) -> String {
    // Scalars, not characters: a combining mark hides the quotation mark before it from a comparison of characters.
    var cell = String.UnicodeScalarView()
    if let first = text.unicodeScalars.first, "=+-@＝＋－＠".unicodeScalars.contains(first) { cell.append("'") }
    for scalar in text.unicodeScalars {
      if scalar == "\"" { cell.append("\"") }
      cell.append(scalar)
    }
    let isQuoted = cell.contains { $0 == "," || $0 == "\"" }
    return isQuoted ? "\"\(String(cell))\"" : String(cell)
  }
}
