import InspectionModel

/// The rows of a small file of delimited text, each cell with its place.
package struct DelimitedTable: Hashable, Sendable {
  /// The cells of the first row: the names of the columns.
  package let header: [Located<String>]
  /// The further rows, each as wide as the header; rows without any text are left out.
  package let rows: [[Located<String>]]

  /// A table with the names of its columns.
  package init(header: [Located<String>], rows: [[Located<String>]]) {
    self.header = header
    self.rows = rows
  }

  /// The place of the first column that is called `name` exactly; nil when there is none.
  package func column(_ name: String) -> Int? { header.firstIndex { $0.value == name } }

  /// What to tell about those of `names` that no column has.
  package func missingColumns(_ names: [String]) -> [Diagnostic] {
    DelimitedHeader(cells: header).missingColumns(names)
  }
}

/// The first row of delimited text, whatever the size of the file.
package struct DelimitedHeader: Hashable, Sendable {
  /// The names of the columns with their places.
  package let cells: [Located<String>]

  /// A header of `cells`.
  package init(cells: [Located<String>]) { self.cells = cells }

  /// What to tell about those of `names` that no column has.
  package func missingColumns(_ names: [String]) -> [Diagnostic] {
    let known = cells.map(\.value)
    let unused = known.filter { !names.contains($0) }
    guard let first = cells.first, let last = cells.last else { return [] }
    return names.filter { !known.contains($0) }.map { name in
      let headline = "The column '\(name)' is missing"
      let listing = known.map(\.shortened).prefix(20).map { $0 }.listed(after: "The columns are")
      guard let near = NearMiss.nearest(to: name, in: unused.prefix(200)),
        let cell = cells.first(where: { $0.value == near })
      else {
        return Diagnostic(.missingColumn, at: first.range.through(last.range), headline, explanation: listing)
      }
      return Diagnostic(
        .missingColumn, at: cell.range, "\(headline); is '\(near.shortened)' meant for it?", explanation: listing,
        suggestions: [Diagnostic.Suggestion("Write '\(name)'", edits: [Diagnostic.Edit(cell.range, name)])])
    }
  }

  /// What to tell about names that several columns have. Columns without a name are not compared.
  package var duplicateColumns: [Diagnostic] {
    var first: [String: SourceRange] = [:]
    return cells.compactMap { cell in
      guard !cell.value.isEmpty else { return nil }
      guard let earlier = first[cell.value] else {
        first[cell.value] = cell.range
        return nil
      }
      return Diagnostic(
        .duplicateColumn, at: cell.range, "Two columns are called '\(cell.value.shortened)'",
        explanation: "Take one of them out, or give it another name.", notes: [.init(at: earlier, "first named here")])
    }
  }
}
