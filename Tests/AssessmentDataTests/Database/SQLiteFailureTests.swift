import AssessmentData
import GRDB
import Glibc
import InspectionModel
import TestSupport
import Testing

@Suite struct SQLiteFailureTests {
  private let request = TallyRequest(questions: .empty)

  private func told(_ path: String) -> Diagnosed<Tallies?> {
    var files = SourceFileTable()
    return SQLiteAssessments(path: path, name: "data/tool.sqlite", at: GeneratedData.range).count(request, into: &files)
  }

  private func write(_ bytes: [UInt8], to path: String) {
    let file = fopen(path, "w")
    fwrite(bytes, 1, bytes.count, file)
    fclose(file)
  }

  private func filled() throws -> SQLiteTestDatabase {
    let database = try SQLiteTestDatabase()
    let row = ["1", "Q1", "above"] as [String?]
    try database.fill(
      ("CREATE TABLE assessments (\"case\" TEXT, question TEXT, answer TEXT)", Array(repeating: row, count: 2000)))
    return database
  }

  @Test func aDatabaseThatIsNotThereIsMissingData() {
    let counted = told("/nonexistent/tool.sqlite")
    #expect(counted.diagnostics.map(\.id) == [.missingData])
    #expect(counted.diagnostics.map(\.range) == [GeneratedData.range])
    #expect(counted.diagnostics[0].summary == "The database 'data/tool.sqlite' cannot be found")
    #expect(counted.value == nil)
  }

  @Test func aFolderIsNotADatabase() {
    #expect(told("/tmp").diagnostics.map(\.id) == [.notAFile])
  }

  @Test func aFileOfAnotherKindIsToldInSQLitesWords() {
    let folder = TemporaryFolder()
    write(Array("case,question,answer\n".utf8) + Array(repeating: 65, count: 4096), to: folder.path + "/data")
    let counted = told(folder.path + "/data")
    #expect(counted.diagnostics.map(\.id) == [.databaseError])
    #expect(counted.diagnostics[0].explanation?.contains("file is not a database") == true)
    #expect(counted.value == nil)
  }

  @Test func anEmptyFileHasNoTables() {
    let folder = TemporaryFolder()
    write([], to: folder.path + "/data")
    #expect(told(folder.path + "/data").diagnostics.map(\.id) == [.missingData])
  }

  @Test func aTruncatedDatabaseIsToldAndNotCounted() throws {
    let database = try filled()
    try database.queue.close()
    var status = stat()
    stat(database.path, &status)
    truncate(database.path, status.st_size / 2)
    let counted = told(database.path)
    #expect(counted.diagnostics.map(\.id) == [.databaseError])
    #expect(counted.diagnostics[0].explanation?.contains("malformed") == true)
    #expect(counted.value == nil)
  }

  @Test func aLockedDatabaseIsTold() throws {
    let database = try filled()
    try database.queue.inDatabase { other in
      try other.execute(sql: "BEGIN EXCLUSIVE")
      let counted = told(database.path)
      #expect(counted.diagnostics.map(\.id) == [.databaseError])
      #expect(counted.diagnostics[0].explanation?.contains("locked") == true)
      try other.execute(sql: "ROLLBACK")
    }
  }

  @Test func countingChangesNoByteOfTheDatabase() throws {
    let database = try filled()
    let before = database.path.content
    _ = told(database.path)
    #expect(!before.isEmpty)
    #expect(database.path.content == before)
  }
}

extension String {
  /// The bytes of the file at this path.
  fileprivate var content: [UInt8] {
    guard let file = fopen(self, "r") else { return [] }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 4 << 20)
    return Array(bytes.prefix(fread(&bytes, 1, bytes.count, file)))
  }
}
