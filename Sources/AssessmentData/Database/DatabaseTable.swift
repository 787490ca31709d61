/// A table or view as the catalogue of a database describes it.
struct DatabaseTable: Hashable, Sendable {
  /// The names of its columns, in order.
  var columns: [String] = []
  /// The sets of columns of which no two rows have the same values, unless one is NULL.
  var uniqueKeys: [[String]] = []

  /// The column called `name`. As in SQL the case of letters tells columns apart only where two have the same otherwise.
  func column(_ name: String) -> String? {
    if let exact = columns.first(where: { $0.trimmingSpaces.utf8.elementsEqual(name.utf8) }) { return exact }
    let similar = columns.filter { $0.trimmingSpaces.lowercased() == name.lowercased() }
    return similar.count == 1 ? similar[0] : nil
  }

  /// Whether the catalogue says that no two rows have the same values of `columns`.
  func isUnique(over columns: [String]) -> Bool { uniqueKeys.contains { $0.allSatisfy(columns.contains) } }
}

/// The tables of assessments in a database.
struct DatabaseCatalogue: Hashable, Sendable {
  /// The answers; nil when there is no such table.
  private(set) var assessments: DatabaseTable?
  /// The list of cases; nil when there is none.
  private(set) var cases: DatabaseTable?

  /// What `rows` of `statement` say.
  init(_ rows: [DatabaseRow]) {
    var tables: [String: DatabaseTable] = [:]
    var keys: [(table: String, index: String, columns: [String])] = []
    for row in rows where row.count == 4 {
      let table = row[1] ?? ""
      let name = row[3] ?? ""
      if row[0] == "column" {
        tables[table, default: DatabaseTable()].columns.append(name)
      } else if let last = keys.last, last.table == table, last.index == row[2] {
        keys[keys.count - 1].columns.append(name)
      } else {
        keys.append((table, row[2] ?? "", [name]))
      }
    }
    for key in keys { tables[key.table]?.uniqueKeys.append(key.columns) }
    assessments = tables["assessments"]
    cases = tables["cases"]
  }
}
