import AssessmentData
import InspectionModel
import Testing

/// The list of cases, row by row.
@Suite struct CaseTableReaderTests {
  private func list(_ text: String) -> CaseList? {
    CaseTableReader().read(SourceFile(id: FileID(0), path: "data/cases.csv", bytes: Array(text.utf8)))
  }

  @Test func readsIDsAndAttributes() {
    let list = list("rosh,case,sex\nhigh,c1,f\n\"very, high\",c2,\n")
    #expect(list?.attributes == ["rosh", "sex"])
    #expect(
      list?.cases == [
        CaseList.Case(id: "c1", values: ["high", "f"]), CaseList.Case(id: "c2", values: ["very, high", ""]),
      ])
  }

  @Test func passesOverRowsThatCountingReports() {
    #expect(list("case,sex\nc1\n,f\nc2,f,f\nc3,m\n")?.cases.map(\.id) == ["c3"])
  }

  @Test(arguments: ["", "id,sex\nc1,f\n", "\n\n"])
  func isNoListWithoutAColumnOfIDs(_ text: String) { #expect(list(text) == nil) }

  @Test func endsAtAQuoteThatIsNotClosed() {
    #expect(list("case,sex\nc1,f\nc2,\"m\n")?.cases.map(\.id) == ["c1"])
  }
}

/// The same from a database.
@Suite struct DatabaseCaseReaderTests {
  @Test(arguments: DatabaseKind.available) func readsIDsAndAttributes(kind: DatabaseKind) throws {
    let database = try kind.open()
    try database.execute("CREATE TABLE cases (rosh TEXT, \"case\" TEXT, \"how \"\"far\"\"\" TEXT)")
    try database.execute("INSERT INTO cases VALUES ('high', ' c1', NULL), (NULL, '', 'x'), ('it''s, low', 'c2', 'y')")
    let list = database.source.listedCases()
    #expect(list?.attributes == ["rosh", "how \"far\""])
    #expect(
      Set(list?.cases ?? []) == [
        CaseList.Case(id: "c1", values: ["high", ""]), CaseList.Case(id: "c2", values: ["it's, low", "y"]),
      ])
  }

  @Test(arguments: DatabaseKind.available) func readsIDsAlone(kind: DatabaseKind) throws {
    let database = try kind.open()
    try database.execute("CREATE TABLE cases (\"case\" TEXT)")
    try database.execute("INSERT INTO cases VALUES ('c1')")
    #expect(database.source.listedCases()?.cases.map(\.id) == ["c1"])
  }

  @Test(arguments: DatabaseKind.available) func isNoListWithoutATableOrItsIDs(kind: DatabaseKind) throws {
    let database = try kind.open()
    #expect(database.source.listedCases() == nil)
    try database.execute("CREATE TABLE cases (number TEXT)")
    #expect(database.source.listedCases() == nil)
  }

  @Test func isNoListWhereThereIsNoDatabase() {
    #expect(SQLiteAssessments(path: "/nowhere", name: "x", at: GeneratedData.range).listedCases() == nil)
  }
}
