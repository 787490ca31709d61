import AssessmentData
import Glibc
import InspectionModel
import ReportPipeline
import Synchronization
import TestSupport
import Testing

/// A `psql` that prints what a test wants.
private struct FakeRunner: ProgramRunner {
  let result: @Sendable (String) -> Result<ProgramEnding, ProgramFailure>

  func run(
    _ program: String, _ arguments: [String], input: [UInt8], upTo limit: Int
  ) throws(ProgramFailure) -> ProgramEnding {
    try result(String(decoding: input, as: UTF8.self)).get()
  }

  static func printing(_ output: String, status: Int = 0, errors: String = "") -> FakeRunner {
    FakeRunner { _ in
      .success(ProgramEnding(status: status, output: Array(output.utf8), errors: Array(errors.utf8)))
    }
  }
}

@Suite struct PostgreSQLFailureTests {
  private let request = TallyRequest(
    questions: QuestionList([
      Question(
        id: QuestionID("Q1"), nodes: [], text: "", answers: AnswerScheme([Answer("above", .sufficient)]),
        range: GeneratedData.range)
    ]))

  private func counted(_ runner: any ProgramRunner) -> Diagnosed<Tallies?> {
    var files = SourceFileTable()
    return PostgreSQLAssessments(runner: runner, at: GeneratedData.range).count(request, into: &files)
  }

  private static let catalogue = "column,assessments,,case\ncolumn,assessments,,Q1\nunique,assessments,1,case\n"
  private static let end = "inspect-report-end\n"
  private static let row = "answer,1,0,above,,3,\"\"\n"

  /// Answers the first question for the catalogue in full, and the second with `output`.
  private func counting(_ output: String) -> Diagnosed<Tallies?> {
    counted(
      FakeRunner { script in
        let isFirst = script.components(of: "COPY (") == 1
        let text = isFirst ? Self.catalogue + Self.end + Self.end : output
        return .success(ProgramEnding(status: 0, output: Array(text.utf8), errors: []))
      })
  }

  @Test func allThatIsPrintedIsCounted() {
    let counted = counting(
      Self.catalogue + Self.end + Self.row + "cases,1,\"\",\"\",\"\",3,\"\"\n" + Self.end + Self.end)
    #expect(counted.diagnostics.isEmpty)
    #expect(counted.value?[QuestionID("Q1")]?.counts.map(\.cases) == [3])
  }

  @Test(arguments: [
    catalogue + end + row + end, catalogue + end + row, catalogue + end + "answer,1,0,abo", catalogue, "",
    catalogue + end + "answer,1,0,\"inspect-report-end\n" + end + end, catalogue + end + row + end + end + end,
  ])
  func whatIsNotPrintedToTheEndIsNotCounted(output: String) {
    let counted = counting(output)
    #expect(counted.diagnostics.map(\.summary) == ["The database did not answer to the end"])
    #expect(counted.diagnostics.map(\.id) == [.databaseError])
    #expect(counted.value == nil)
  }

  @Test func tablesThatAreAlteredMeanwhileAreNotCounted() {
    let counted = counting("column,assessments,,case\n" + Self.end + Self.row + Self.end + Self.end)
    #expect(counted.diagnostics.map(\.id) == [.databaseError])
    #expect(counted.diagnostics[0].summary.contains("altered"))
    #expect(counted.value == nil)
  }

  @Test func theDatabasesOwnWordsAreQuotedOnOneLine() {
    let counted = counted(
      FakeRunner.printing("", status: 2, errors: "psql: error: fe_sendauth:\n\u{1b}[31m no password"))
    #expect(counted.diagnostics.map(\.explanation) == ["It says: psql: error: fe_sendauth: [31m no password"])
    #expect(counted.diagnostics.map(\.range) == [GeneratedData.range])
  }

  @Test func withoutPsqlThePackageIsNamed() {
    let folder = TemporaryFolder()
    let counted = counted(SystemProgramRunner(setting: ["PATH": folder.path]))
    #expect(counted.diagnostics.map(\.id) == [.missingProgram])
    #expect(counted.diagnostics[0].explanation?.contains("postgresql-client") == true)
  }

  @Test func aRealProgramThatPrintsHalfAndSaysNothingIsNotCounted() {
    let folder = TemporaryFolder()
    let file = fopen(folder.path + "/psql", "w")
    fputs("#!/bin/sh\nprintf 'column,assessments,,ca'\nexit 0\n", file)
    fclose(file)
    chmod(folder.path + "/psql", 0o755)
    #expect(counted(SystemProgramRunner(setting: ["PATH": folder.path])).diagnostics.map(\.id) == [.databaseError])
  }

  @Test(.enabled(if: PostgreSQLTestDatabase.isThere, PostgreSQLTestDatabase.reason))
  func aRefusedConnectionIsTold() {
    // Nothing listens on port 1.
    let counted = counted(SystemProgramRunner(setting: ["PGHOST": "127.0.0.1", "PGPORT": "1"]))
    #expect(counted.diagnostics.map(\.id) == [.databaseError])
    #expect(counted.diagnostics[0].explanation?.contains("Connection refused") == true)
  }

  @Test(.enabled(if: PostgreSQLTestDatabase.isThere, PostgreSQLTestDatabase.reason))
  func aPasswordIsNeverAskedFor() {
    let counted = counted(SystemProgramRunner(setting: ["PGPASSWORD": "", "PGPASSFILE": "/dev/null"]))
    #expect(counted.diagnostics.map(\.id) == [.databaseError])
    #expect(counted.diagnostics[0].explanation?.contains("password") == true)
  }

  @Test(.enabled(if: PostgreSQLTestDatabase.isThere, PostgreSQLTestDatabase.reason))
  func aConnectionThatIsCutWhileRowsComeIsTold() throws {
    let database = try PostgreSQLTestDatabase()
    // The view ends the session that reads it: as a server that goes down would.
    try database.execute(
      """
      CREATE VIEW assessments AS SELECT CAST(i AS TEXT) AS "case", 'Q1' AS question,
        CASE WHEN i = 5000 THEN CAST(pg_terminate_backend(pg_backend_pid()) AS TEXT) ELSE 'above' END AS answer
      FROM generate_series(1, 100000) AS i
      """)
    let counted = database.counted(request)
    #expect(counted.diagnostics.map(\.id) == [.databaseError])
    #expect(counted.diagnostics[0].explanation?.contains("terminating connection") == true)
    #expect(counted.value == nil)
  }

  @Test(.enabled(if: PostgreSQLTestDatabase.isThere, PostgreSQLTestDatabase.reason))
  func countingNeedsNoRightToWrite() throws {
    let database = try PostgreSQLTestDatabase()
    // A function that writes is refused by the transaction, so nothing that is read can change the data.
    try database.execute(
      """
      CREATE TABLE trace (i INT);
      CREATE FUNCTION traced() RETURNS TEXT LANGUAGE SQL AS 'INSERT INTO \(database.schema).trace VALUES (1) RETURNING ''above''';
      CREATE VIEW assessments AS SELECT '1' AS "case", 'Q1' AS question, traced() AS answer
      """)
    let counted = database.counted(request)
    #expect(counted.diagnostics[0].explanation?.contains("read-only transaction") == true)
  }
}

extension String {
  /// How often `part` stands in the text.
  fileprivate func components(of part: String) -> Int { ranges(of: part).count }
}
