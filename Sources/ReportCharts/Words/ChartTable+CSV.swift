import InspectionModel

extension ChartTable {
  /// The table as CSV (RFC 4180): bare numbers, and no cell that a spreadsheet would take for a formula.
  public func csv() -> String {
    var csv = ""
    func write(_ texts: some Sequence<String>) { csv += texts.joined(separator: ",") + "\r\n" }
    write(columns.map { Self.cell($0.bareHeading) })
    for row in rows {
      write(zip(row.cells, row.numbers).map { cell, number in number.map { "\($0)" } ?? Self.cell(cell) })
    }
    return csv
  }

  /// `text` as it stands in a file, but for quotes: a spreadsheet would take some characters for the start of a formula.
  static func neutralised(_ text: String) -> String {
    guard let first = text.unicodeScalars.first, "=+-@＝＋－＠".unicodeScalars.contains(first) else { return text }
    return "'" + text
  }

  private static func cell(_ text: String) -> String {
    // Scalars, not characters: a combining mark hides the quotation mark before it from a comparison of characters.
    var cell = String.UnicodeScalarView()
    for scalar in neutralised(text).unicodeScalars {
      if scalar == "\"" { cell.append("\"") }
      cell.append(scalar)
    }
    let isQuoted = cell.contains { $0 == "," || $0 == "\"" }
    return isQuoted ? "\"\(String(cell))\"" : String(cell)
  }
}
