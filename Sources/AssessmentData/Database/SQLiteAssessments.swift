import GRDB
import Glibc
import InspectionModel

/// Case assessments in a SQLite database, which is only read.
public struct SQLiteAssessments: AssessmentSource {
  private let path: String
  private let name: String
  private let place: SourceRange

  /// The database at `path`.
  ///
  /// - Parameters:
  ///   - path: Absolute, or relative to where the program was called.
  ///   - name: The path as the author gave it.
  ///   - place: The value of `data:`, where complaints about the database stand.
  public init(path: String, name: String, at place: SourceRange) {
    self.path = path
    self.name = name
    self.place = place
  }

  /// Counts within one read transaction.
  public func count(_ request: TallyRequest, into files: inout SourceFileTable) -> Diagnosed<Tallies?> {
    if let complaint = unusable { return Diagnosed(nil, [complaint]) }
    do {
      return try reading { DatabaseCounter(database: $0, request: request, place: place).count() }
    } catch {
      return Diagnosed(nil, [DatabaseComplaint.failure(.refused(error.words), at: place)])
    }
  }

  /// The rows of the table `cases`.
  public func listedCases() -> CaseList? {
    unusable == nil ? try? reading { try DatabaseCaseReader(database: $0).read() } : nil
  }

  /// What `work` makes of the database within one read transaction.
  private func reading<Value>(_ work: (SQLiteSession) throws -> Value) throws -> Value {
    // Bare paths may mean something else to SQLite: `file:…`, `:memory:`.
    let queue = try DatabaseQueue(path: path.hasPrefix("/") ? path : "./" + path, configuration: Self.configuration)
    defer { try? queue.close() }
    return try queue.read { try work(SQLiteSession(database: $0)) }
  }

  private static var configuration: Configuration {
    var configuration = Configuration()
    configuration.readonly = true
    configuration.busyMode = .timeout(1)
    // A problem is told by its diagnostic, and what the database holds is nobody's business else.
    configuration.publicStatementArguments = false
    configuration.prepareDatabase { database in
      // Views and generated columns of a file from elsewhere call nothing that acts.
      try database.execute(sql: "PRAGMA trusted_schema = OFF; PRAGMA cache_size = -65536; PRAGMA threads = 2")
    }
    return configuration
  }

  private var unusable: Diagnostic? {
    var status = stat()
    guard stat(path, &status) == 0 else {
      let reason = String(cString: strerror(errno))
      return Diagnostic(
        .missingData, at: place, "The database '\(name)' cannot be found",
        explanation: "The system says: \(reason). The path of `data:` starts from the folder of the inspection.")
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      return Diagnostic(.notAFile, at: place, "The database '\(name)' is not a file")
    }
    return nil
  }
}

/// A read transaction of a SQLite database.
private struct SQLiteSession: AssessmentDatabase {
  let database: Database

  var dialect: SQLDialect { .sqlite }

  func rows(of statements: [String]) throws(DatabaseFailure) -> [[DatabaseRow]] {
    do {
      return try statements.map { statement in
        try Row.fetchAll(database, sql: statement).map { row in
          (0..<row.count).map { Self.text(row[$0] as DatabaseValue) }
        }
      }
    } catch {
      throw .refused(error.words)
    }
  }

  private static func text(_ value: DatabaseValue) -> String? {
    switch value.storage {
    case .null: nil
    case .string(let text): text
    case .int64(let number): String(number)
    case .double(let number): "\(number)"
    case .blob(let data): String(decoding: data, as: UTF8.self)
    }
  }
}

extension Error {
  /// What SQLite says, without the statement that it was asked.
  fileprivate var words: String {
    guard let error = self as? DatabaseError else { return "\(self)" }
    return "\(error.message ?? error.resultCode.description) (SQLite error \(error.resultCode.rawValue))"
  }
}
