import InspectionModel

/// Tables with a row, or a column, of totals.
enum TotalledTable {
  /// Each total of a table that is not the sum of the counts above it, or before it in its row.
  static func complaints(of table: CellTable) -> [Diagnostic] {
    var complaints: [Diagnostic] = []
    if let total = table.rowOfTotals {
      for column in table.columns.dropFirst() {
        let parts = (0..<total).map { table.count(row: $0, column: column) }
        complaints += complaint(
          parts, table.count(row: total, column: column), table.source(row: total, column: column))
      }
    }
    if let last = table.columns.last, last > 2, table.head[last]?.tokens.map(\.folded) == ["total"] {
      for row in table.rows {
        let parts = (1..<last).map { table.count(row: row, column: $0) }
        complaints += complaint(parts, table.count(row: row, column: last), table.source(row: row, column: last))
      }
    }
    return complaints
  }

  private static func complaint(_ parts: [Int?], _ total: Int?, _ range: SourceRange?) -> [Diagnostic] {
    let counts = parts.compactMap(\.self)
    // What is not above its greatest part is a mean.
    guard let total, counts.count == parts.count, counts.count > 1, counts.reduce(0, +) != total,
      counts.allSatisfy({ $0 < total })
    else { return [] }
    return [
      Diagnostic(
        .partsAndTotal, at: range, "The parts make \(counts.reduce(0, +)), and the total says \(total)",
        explanation: "Mend the part or the total that is wrong, or call the row otherwise where parts overlap.")
    ]
  }
}

extension CellTable {
  /// The last row, where it is called a total and no other is, nor a part of a part; nil in another table.
  var rowOfTotals: Int? {
    guard let last = rows.last, last > 1, label(ofRow: last).count == 1,
      Self.totals.contains(label(ofRow: last).first ?? "")
    else { return nil }
    let nested = (0..<last).contains { row in
      let words = label(ofRow: row)
      return words.isEmpty || words.contains { Self.nested.contains($0) }
    }
    return nested ? nil : last
  }

  private static let totals: Set = ["total", "totals"]
  private static let nested: Set = ["total", "totals", "subtotal", "sub-total", "all", "including", "of", "which"]
}
