import InspectionModel

/// Reads the cases of a database as they stand, row by row.
struct DatabaseCaseReader {
  let database: any AssessmentDatabase

  /// The cases; nil where there is no list of them, or it has no column of ids.
  func read() throws(DatabaseFailure) -> CaseList? {
    let catalogue = DatabaseCatalogue(
      try database.rows(of: [DatabaseCatalogue.statement(for: database.dialect)]).first ?? [])
    guard let table = catalogue.cases, let id = table.column(CaseColumns.id) else { return nil }
    let attributes = table.columns.filter { $0 != id }
    let rows = try database.rows(of: [statement(id: id, attributes: attributes)]).first ?? []
    let cases = rows.compactMap { row -> CaseList.Case? in
      let texts = row.dropFirst().map { $0 ?? "" }
      guard let id = texts.first, !id.isEmpty else { return nil }
      return CaseList.Case(id: id, values: Array(texts.dropFirst()))
    }
    return CaseList(attributes: attributes, cases: cases)
  }

  /// Every row has a first column that says nothing: a row of one column would look like the end of an answer.
  private func statement(id: String, attributes: [String]) -> String {
    let columns = ([id] + attributes).map { database.dialect.trimmed("t.\(database.dialect.name($0))") }
    return "SELECT '', \(columns.joined(separator: ", ")) FROM \"cases\" AS t LIMIT \(CaseList.mostCases)"
  }
}
