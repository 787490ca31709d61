import InspectionModel
import Testing

@Suite struct DatabaseTallyTests {
  @Test(arguments: DatabaseKind.available, [UInt64](1...6))
  func everyShapeGivesWhatTheOracleCounts(kind: DatabaseKind, seed: UInt64) throws {
    let data = GeneratedData(seed: seed)
    for (wide, key) in [(false, false), (false, true), (true, false), (true, true)] {
      let database = try kind.open()
      for table in data.tables(wide: wide, key: key) { try database.fill(table) }
      let counted = database.counted(data.request)
      #expect(counted.diagnostics.isEmpty, "wide \(wide), key \(key)")
      #expect(counted.value == data.expected, "wide \(wide), key \(key)")
    }
  }
}

@Suite(.enabled(if: PostgreSQLTestDatabase.isThere, PostgreSQLTestDatabase.reason)) struct PostgreSQLIsThereTests {
  @Test func thePropertyIsTestedWithPostgreSQLToo() {
    #expect(DatabaseKind.available == [.sqlite, .postgresql])
  }
}
