import AssessmentData
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

  @Test(arguments: [UInt64](1...6), [false, true])
  func filesOfTheSameDataGiveTheSame(seed: UInt64, wide: Bool) {
    let data = GeneratedData(seed: seed)
    let tables = data.tables(wide: wide, key: false)
    let questions = data.questions.questions.map(\.id.text)
    let answers = csv(["case"] + (wide ? questions : ["question", "answer"]), tables[1].rows)
    let file = DataFile(path: "data/assessments.csv") { _ = $0(answers.span) }
    var files = SourceFileTable()
    let cases = files.add(
      path: "data/cases.csv", bytes: csv(["case", GeneratedData.attribute, GeneratedData.team], tables[0].rows))
    let counted = CSVAssessments(file, caseList: cases).count(data.request, into: &files)
    // A case may have been given no answer, of which files warn.
    #expect(counted.diagnostics.filter { $0.id != .caseWithoutAnswers }.isEmpty)
    #expect(counted.value == data.expected)
  }

  private func csv(_ header: [String], _ rows: [[String?]]) -> [UInt8] {
    let lines = ([header] + rows).map { row in
      row.map { cell in
        let doubled = (cell ?? "").unicodeScalars.map { $0 == "\"" ? "\"\"" : String($0) }.joined()
        return "\"\(doubled)\""
      }.joined(separator: ",") + "\n"
    }
    return Array(lines.joined().utf8)
  }
}

@Suite(.enabled(if: PostgreSQLTestDatabase.isThere, PostgreSQLTestDatabase.reason)) struct PostgreSQLIsThereTests {
  @Test func thePropertyIsTestedWithPostgreSQLToo() {
    #expect(DatabaseKind.available == [.sqlite, .postgresql])
  }
}
