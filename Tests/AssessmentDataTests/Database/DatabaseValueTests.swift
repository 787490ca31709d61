import InspectionModel
import Testing

/// The values of attributes in a database: what is counted of them, and what is told.
@Suite struct DatabaseValueTests {
  private static let place = SourceRange(file: FileID(3), 40..<44)
  private static let cases = "CREATE TABLE cases (\"case\" TEXT, rosh TEXT, round TEXT)"

  private func filter(_ attribute: String, _ values: String...) -> WrittenFilter {
    WrittenFilter([.init(Located(attribute, at: Self.place), values.map { Located($0, at: Self.place) })])
  }

  private func count(_ attribute: String, isOptional: Bool = false) -> AttributeCount {
    AttributeCount(Located(attribute, at: Self.place), isOptional: isOptional)
  }

  /// What is counted where `cases` are listed and the first of them has an answer.
  private func counted(
    _ kind: DatabaseKind, cases: [String], filters: [WrittenFilter] = [], distributions: [AttributeCount] = []
  ) throws -> Diagnosed<Tallies?> {
    let database = try kind.open()
    try database.execute("CREATE TABLE assessments (\"case\" TEXT, question TEXT, answer TEXT)")
    try database.execute("INSERT INTO assessments VALUES ('1', 'Q1', 'yes')")
    for statement in cases { try database.execute(statement) }
    let question = Question(
      id: QuestionID("Q1"), nodes: [], text: "", answers: AnswerScheme([Answer("yes", .sufficient)]),
      range: GeneratedData.range)
    return database.counted(
      TallyRequest(questions: QuestionList([question]), filters: filters, distributions: distributions))
  }

  private func insert(_ rows: String) -> [String] { [Self.cases, "INSERT INTO cases VALUES \(rows)"] }

  @Test(arguments: DatabaseKind.available) func valuesAreCountedTrimmedAndExactly(kind: DatabaseKind) throws {
    let rows = "('1', ' high', ''), ('2', 'HIGH', ''), ('3', 'high\t', ''), ('4', NULL, ''), ('5', ' ', '')"
    let counted = try counted(kind, cases: insert(rows), distributions: [count("ROSH")])
    // A column is found as SQL finds it; of two values with two cases each the empty one comes first.
    #expect(
      counted.value?.attributes == [
        "ROSH": [.init("", 2), .init("high", 2), .init("HIGH", 1)]
      ])
  }

  @Test(arguments: DatabaseKind.available) func anAttributeIsCountedOverItsGroup(kind: DatabaseKind) throws {
    let rows = "('1', 'low', 'second'), ('2', 'high', 'first'), ('3', 'low', 'second'), ('4', 'none', 'second')"
    let second = AttributeCount(Located("rosh", at: Self.place), among: filter("round", "second"))
    let counted = try counted(kind, cases: insert(rows), distributions: [second])
    #expect(counted.value?.attributes == ["rosh": [.init("low", 2), .init("none", 1)]])
    #expect(counted.value?.cases == [.all: 4, second.filter.filter: 3])
  }

  @Test(arguments: DatabaseKind.available) func anAttributeThatTheCasesLackIsToldUnlessItIsOptional(
    kind: DatabaseKind
  ) throws {
    let listed = insert("('1', 'low', '')")
    let wrong = try counted(kind, cases: listed, distributions: [count("rosj"), count("sex", isOptional: true)])
    #expect(wrong.diagnostics.map(\.summary) == ["The case list has no column 'rosj'; did you mean 'rosh'?"])
    #expect(wrong.diagnostics.map(\.range) == [Self.place])
    #expect(wrong.value == nil)
    let right = try counted(kind, cases: listed, distributions: [count("sex", isOptional: true)])
    #expect(right.diagnostics.isEmpty)
    #expect(right.value?.attributes == [:])
  }

  @Test(arguments: DatabaseKind.available) func withoutAListNoAttributeIsCounted(kind: DatabaseKind) throws {
    let wrong = try counted(kind, cases: [], distributions: [count("rosh")])
    #expect(wrong.diagnostics.map(\.id) == [.unknownCaseAttribute])
    #expect(wrong.diagnostics.map(\.summary) == ["Nothing says which cases have 'rosh': there is no case list"])
    let optional = try counted(kind, cases: [], distributions: [count("rosh", isOptional: true)])
    #expect(optional.diagnostics.isEmpty)
    #expect(optional.value?.attributes == [:])
  }

  @Test(arguments: DatabaseKind.available) func moreThanAThousandValuesAreTooMany(kind: DatabaseKind) throws {
    func rows(_ count: Int) -> String { (1...count).map { "('\($0)', 'v\($0)', '')" }.joined(separator: ", ") }
    let most = try counted(kind, cases: insert(rows(1000)), distributions: [count("rosh")])
    #expect(most.value?.attributes["rosh"]?.count == 1000)
    let many = try counted(kind, cases: insert(rows(1001)), distributions: [count("rosh")])
    #expect(many.diagnostics.map(\.id) == [.tooManyCaseValues])
    #expect(many.diagnostics.map(\.range) == [Self.place])
    #expect(many.value == nil)
  }

  @Test(arguments: DatabaseKind.available) func aValueThatNoCaseHasIsToldWithItsNearMiss(kind: DatabaseKind) throws {
    let rows = "('1', 'low', 'first'), ('2', ' high ', 'first'), ('3', '', 'first')"
    let wrong = filter("rosh", "low", "hihg")
    let counted = try counted(kind, cases: insert(rows), filters: [wrong, wrong, filter("round", "second")])
    // Asked for twice at one place it is told once; a round may be still to come.
    #expect(counted.diagnostics.map(\.id) == [.unknownCaseValue])
    #expect(counted.diagnostics.first?.summary == "No case has 'hihg' in the column 'rosh'; did you mean 'high'?")
    #expect(counted.diagnostics.first?.explanation == "Its values are 'high' and 'low'.")
    #expect(counted.diagnostics.first?.suggestions.map(\.summary) == ["Write 'high'"])
    #expect(counted.diagnostics.map(\.range) == [Self.place])
    #expect(counted.value == nil)
  }

  @Test(arguments: DatabaseKind.available, ["HIGH", "é", "hi\0gh", "'); DROP TABLE cases; --", "a\"b"])
  func valuesAreComparedByteByByte(kind: DatabaseKind, value: String) throws {
    let rows = "('1', 'high', ''), ('2', 'e\u{301}', '')"
    let counted = try counted(kind, cases: insert(rows), filters: [filter("rosh", value)])
    #expect(counted.diagnostics.map(\.id) == [.unknownCaseValue])
  }

  @Test(arguments: DatabaseKind.available) func anEmptyColumnIsToldAsSuch(kind: DatabaseKind) throws {
    let counted = try counted(kind, cases: insert("('1', ' ', '')"), filters: [filter("rosh", "high")])
    #expect(
      counted.diagnostics.map(\.explanation) == [
        "The column is empty. Fill it in, or tell the cases apart by another."
      ])
  }

  @Test(arguments: DatabaseKind.available) func nothingIsSaidOfValuesOfAListWithMistakes(kind: DatabaseKind) throws {
    let counted = try counted(
      kind, cases: insert("('1', 'low', ''), ('1', 'low', '')"), filters: [filter("rosh", "high")])
    #expect(counted.diagnostics.map(\.id) == [.duplicateCase])
  }
}
