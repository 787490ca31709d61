import ReportAssembly

extension ReportTable {
  /// How many columns it has.
  var columnCount: Int { max(alignments.count, rows.map(\.cells.count).max() ?? 0) }

  /// One heading for each column, where a form has no heads over several columns: "Over: Under". Empty without a head.
  var flatHead: [[ReportInline]] {
    guard !head.isEmpty else { return [] }
    var headings = [[ReportInline]](repeating: [], count: columnCount)
    var taken = [Int](repeating: 0, count: columnCount)
    for row in head {
      var column = 0
      for cell in row {
        while column < columnCount, taken[column] > 0 { column += 1 }
        for index in column..<min(column + cell.columns, columnCount) {
          if !headings[index].isEmpty, !cell.content.isEmpty { headings[index].append(.text(": ")) }
          headings[index] += cell.content
          taken[index] = cell.rows
        }
        column += cell.columns
      }
      for index in taken.indices { taken[index] = max(0, taken[index] - 1) }
    }
    return headings
  }
}
