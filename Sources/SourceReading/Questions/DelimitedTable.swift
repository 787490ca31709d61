import InspectionModel

/// Stands in until the reader of delimited text is there.
struct DelimitedTable {
  let header: [Located<String>]
  let rows: [[Located<String>]]

  static func read(_ file: SourceFile) -> Diagnosed<DelimitedTable?> {
    if let invalid = file.notUTF8 { return Diagnosed(nil, [invalid]) }
    var rows = CSVRows(file).rows
    guard !rows.isEmpty else { return Diagnosed(nil, [Diagnostic(.emptyData, at: file.range.start, "empty")]) }
    let header = rows.removeFirst()
    return Diagnosed(DelimitedTable(header: header, rows: rows))
  }
}
