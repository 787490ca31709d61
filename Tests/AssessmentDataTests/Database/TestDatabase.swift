import AssessmentData
import GRDB
import Glibc
import InspectionModel
import ReportPipeline
import TestSupport
import Testing

/// A database with tables that a test made, that can be counted.
protocol TestDatabase: Sendable {
  var source: any AssessmentSource { get }
  /// Runs SQL whose values are written into it by the test.
  func execute(_ sql: String) throws
  /// Makes a table and fills it, every value NULL or a text that reaches the database as it is.
  func fill(_ table: (sql: String, rows: [[String?]])) throws
}

extension TestDatabase {
  func counted(_ request: TallyRequest) -> Diagnosed<Tallies?> {
    var files = SourceFileTable()
    return source.count(request, into: &files)
  }
}

/// The kinds of database, by which tests are repeated.
enum DatabaseKind: String, CaseIterable, Sendable {
  case sqlite, postgresql

  /// A new database without tables.
  func open() throws -> any TestDatabase {
    switch self {
    case .sqlite: try SQLiteTestDatabase()
    case .postgresql: try PostgreSQLTestDatabase()
    }
  }

  /// Those that are there.
  static var available: [DatabaseKind] { PostgreSQLTestDatabase.isThere ? allCases : [.sqlite] }
}

final class SQLiteTestDatabase: TestDatabase {
  let folder = TemporaryFolder()
  var path: String { folder.path + "/tool.sqlite" }
  let queue: DatabaseQueue

  init() throws { queue = try DatabaseQueue(path: folder.path + "/tool.sqlite") }

  var source: any AssessmentSource { SQLiteAssessments(path: path, name: "data/tool.sqlite", at: GeneratedData.range) }

  func execute(_ sql: String) throws { try queue.write { try $0.execute(sql: sql) } }

  func fill(_ table: (sql: String, rows: [[String?]])) throws {
    try queue.write { database in
      try database.execute(sql: table.sql)
      let name = table.sql.split(separator: " ")[2]
      for row in table.rows {
        let marks = row.map { _ in "?" }.joined(separator: ", ")
        try database.execute(sql: "INSERT INTO \(name) VALUES (\(marks))", arguments: StatementArguments(row))
      }
    }
  }
}

final class PostgreSQLTestDatabase: TestDatabase {
  /// Why these tests may be skipped.
  static let reason: Comment = "INSPECT_REPORT_TEST_POSTGRESQL is not set: run the tests under .ci/with-postgresql"
  static let isThere = getenv("INSPECT_REPORT_TEST_POSTGRESQL") != nil

  struct Refused: Error { let words: String }

  let schema: String
  let runner: SystemProgramRunner

  init() throws {
    var generator = SystemRandomNumberGenerator()
    schema = "test_\(generator.next())"
    runner = SystemProgramRunner(setting: ["PGOPTIONS": "-c search_path=\(schema) -c client_min_messages=warning"])
    try execute("CREATE SCHEMA \(schema)")
  }

  deinit { try? execute("DROP SCHEMA \(schema) CASCADE") }

  var source: any AssessmentSource { PostgreSQLAssessments(runner: runner, at: GeneratedData.range) }

  func execute(_ sql: String) throws {
    let ending = try runner.run(
      "psql", ["-X", "-q", "-w", "-v", "ON_ERROR_STOP=1"], input: Array(sql.utf8), upTo: 1 << 20)
    guard ending.status == 0 else { throw Refused(words: String(decoding: ending.errors, as: UTF8.self)) }
  }

  /// Values go through COPY, whose quoting is another than that of statements.
  func fill(_ table: (sql: String, rows: [[String?]])) throws {
    let name = table.sql.split(separator: " ")[2]
    let rows = table.rows.map { $0.map { $0.map(Self.escaped) ?? "\\N" }.joined(separator: "\t") + "\n" }.joined()
    try execute("\(table.sql);\nCOPY \(name) FROM STDIN;\n\(rows)\\.\n")
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\": result += "\\\\"
      case "\t": result += "\\t"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}
