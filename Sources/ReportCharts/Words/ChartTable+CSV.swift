import InspectionModel

extension ChartTable {
  /// The table as CSV (RFC 4180): bare numbers, and no cell that a spreadsheet would take for a formula.
  public func csv() -> String {
    var csv = ""
    func write(_ texts: some Sequence<String>) { csv += texts.joined(separator: ",") + "\r\n" }
    write(columns.map { CSVCell.text($0.bareHeading) })
    for row in rows {
      write(zip(row.cells, row.numbers).map { cell, number in number.map { "\($0)" } ?? CSVCell.text(cell) })
    }
    return csv
  }
}
