import InspectionModel
import ReportAssembly

/// Writes the cells of a table as comma-separated values (RFC 4180), safe to open in a spreadsheet.
struct TableCSV {
  /// The head on one line, and the rows; every line ends with CR LF.
  func write(_ table: ReportTable) -> String {
    let head = table.flatHead
    return ((head.isEmpty ? [] : [head]) + table.rows.map(\.cells)).map { cells in
      let texts = cells.map { CSVCell.text($0.plainText) }
      let missing = [String](repeating: "", count: max(0, table.columnCount - cells.count))
      return (texts + missing).joined(separator: ",") + "\r\n"
    }.joined()
  }
}
