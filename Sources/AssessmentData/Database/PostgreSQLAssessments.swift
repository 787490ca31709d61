import InspectionModel

/// Case assessments in a PostgreSQL database, read through the program `psql`.
///
/// The address comes from the environment that `psql` inherits (`PGHOST`, `PGDATABASE`, `PGSERVICE` …), so that no secret
/// stands in a file of the inspection.
public struct PostgreSQLAssessments: AssessmentSource {
  private let runner: any ProgramRunner
  private let place: SourceRange

  /// The database that `psql` finds; complaints about it stand at `place`, the value of `data:`.
  public init(runner: any ProgramRunner, at place: SourceRange) {
    self.runner = runner
    self.place = place
  }

  /// Counts in one read-only transaction that sees one state of the data.
  public func count(_ request: TallyRequest, into files: inout SourceFileTable) -> Diagnosed<Tallies?> {
    DatabaseCounter(database: PostgreSQLSession(runner: runner), request: request, place: place).count()
  }

  /// The rows of the table `cases`.
  public func listedCases() -> CaseList? {
    try? DatabaseCaseReader(database: PostgreSQLSession(runner: runner)).read()
  }
}

/// Runs of `psql`, each of which is one snapshot.
private struct PostgreSQLSession: AssessmentDatabase {
  let runner: any ProgramRunner

  /// Half a million rows of the longest ids and words that make sense.
  private static let mostOutput = 256 << 20
  private static let end = "inspect-report-end"

  var dialect: SQLDialect { .postgresql }

  func rows(of statements: [String]) throws(DatabaseFailure) -> [[DatabaseRow]] {
    let ending: ProgramEnding
    do {
      ending = try runner.run(
        "psql", ["-X", "-q", "-w", "-v", "ON_ERROR_STOP=1"], input: Array(script(statements).utf8),
        upTo: Self.mostOutput)
    } catch {
      throw error.databaseFailure
    }
    let words = String(decoding: ending.errors, as: UTF8.self)
    guard ending.status == 0 else {
      throw .refused(words.isEmpty ? "psql ended with status \(ending.status) and said nothing." : words)
    }
    guard let blocks = CopyReader(ending.output).blocks(of: statements.count, end: Self.end) else {
      throw .incomplete(words.isEmpty ? "The end of what psql prints is missing." : "psql says: \(words)")
    }
    return blocks
  }

  /// What `psql` is told. Each block of rows ends with a row of one column, which no other has; the last says that all was
  /// printed.
  private func script(_ statements: [String]) -> String {
    var lines = [
      // Without it a backslash could end a text early.
      "SET standard_conforming_strings = on;",
      "SET client_encoding = 'UTF8';",
      // The planner knows nothing of trimmed texts, and would rather sort millions than look them up.
      "SET enable_mergejoin = off;",
      "SET jit = off;",
      "SET work_mem = '64MB';",
      "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY;",
    ]
    for statement in statements {
      lines.append("COPY (\(statement)) TO STDOUT (FORMAT csv);")
      lines.append("\\echo \(Self.end)")
    }
    lines += ["COMMIT;", "\\echo \(Self.end)"]
    return lines.joined(separator: "\n") + "\n"
  }
}

extension ProgramFailure {
  fileprivate var databaseFailure: DatabaseFailure {
    switch self {
    case .notFound: .missingProgram
    case .notStarted(let number): .refused("psql cannot be started: error \(number) of the system.")
    case .tooMuchOutput: .tooLarge
    }
  }
}
