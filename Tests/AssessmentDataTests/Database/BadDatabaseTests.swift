import InspectionModel
import Testing

/// What is wrong in a database is told, by whichever database it is, and nothing is counted from it.
@Suite struct BadDatabaseTests {
  private static let scheme = AnswerScheme([
    Answer("above", .sufficient), Answer("below", .insufficient), Answer("élevé", .insufficient),
  ])
  private static let request = TallyRequest(questions: questions(["Q1", "Q2"]))

  private static func questions(_ ids: [String]) -> QuestionList {
    QuestionList(
      ids.map { Question(id: QuestionID($0), nodes: [], text: $0, answers: scheme, range: GeneratedData.range) })
  }

  private static let long = "CREATE TABLE assessments (\"case\" TEXT, question TEXT, answer TEXT)"

  /// The ids and headlines that counting gives after `sql`.
  private func told(
    _ kind: DatabaseKind, _ sql: [String], _ request: TallyRequest = request
  ) throws -> (told: [String], explanations: [String], isCounted: Bool) {
    let database = try kind.open()
    for statement in sql { try database.execute(statement) }
    let counted = database.counted(request)
    return (
      counted.diagnostics.map { "\($0.id.rawValue): \($0.summary)" }, counted.diagnostics.compactMap(\.explanation),
      counted.value != nil
    )
  }

  private func insert(_ rows: String) -> [String] { [Self.long, "INSERT INTO assessments VALUES \(rows)"] }

  @Test(arguments: DatabaseKind.available) func aDatabaseWithoutTablesHasNoData(kind: DatabaseKind) throws {
    let result = try told(kind, [])
    #expect(result.told == ["missing-data: The database has no table 'assessments'"])
    #expect(!result.isCounted)
  }

  @Test(arguments: DatabaseKind.available) func anEmptyTableIsToldByName(kind: DatabaseKind) throws {
    let result = try told(kind, [Self.long, "CREATE TABLE cases (\"case\" TEXT)"])
    #expect(
      result.told == [
        "empty-data: The table 'assessments' has no rows", "empty-data: The table 'cases' has no rows",
      ])
    #expect(!result.isCounted)
  }

  @Test(arguments: DatabaseKind.available) func aMissingColumnIsTold(kind: DatabaseKind) throws {
    let result = try told(
      kind, ["CREATE TABLE assessments (question TEXT, answer TEXT)", "CREATE TABLE cases (id TEXT)"])
    #expect(
      result.told == [
        "missing-column: The table 'assessments' has no column 'case'",
        "missing-column: The table 'cases' has no column 'case'",
      ])
    let neither = try told(kind, ["CREATE TABLE assessments (\"case\" TEXT, reply TEXT)"])
    #expect(neither.told == ["missing-column: The table 'assessments' has no columns 'question', 'answer'"])
    #expect(neither.explanations == ["Its columns are 'case' and 'reply'."])
  }

  @Test(arguments: DatabaseKind.available) func unknownQuestionsAndAnswersAreToldWithNearMisses(
    kind: DatabaseKind
  ) throws {
    let result = try told(kind, insert("('1', 'Q1', 'abov'), ('1', 'Q3', 'above'), ('2', 'Q1', 'ABOVE')"))
    #expect(
      result.told == [
        "unknown-question: Question 'Q3' is not in the list of questions; did you mean 'Q1'?",
        "unknown-answer: 'abov' is no answer to question 'Q1'; did you mean 'above'?",
      ])
    #expect(!result.isCounted)
  }

  @Test(arguments: DatabaseKind.available) func aColumnThatIsNoQuestionIsTold(kind: DatabaseKind) throws {
    let result = try told(kind, ["CREATE TABLE assessments (\"case\" TEXT, \"Q1\" TEXT, \"Q22\" TEXT)"])
    #expect(result.told.first == "unknown-question: Question 'Q22' is not in the list of questions; did you mean 'Q2'?")
    #expect(!result.isCounted)
  }

  @Test(arguments: DatabaseKind.available) func aQuestionThatCouldNotBeReadIsNotCalledUnknown(
    kind: DatabaseKind
  ) throws {
    func request(_ lost: QuestionList.Lost) -> TallyRequest {
      TallyRequest(questions: QuestionList(Self.questions(["Q1"]).questions, lost: lost))
    }
    let long = insert("('1', 'Q1', 'above'), ('1', 'Q12', 'above'), ('1', 'Q13', 'above')")
    #expect(try told(kind, long, request(.questions([QuestionID("Q12")]))).told.count == 1)
    #expect(try told(kind, long, request(.unknown)).told == [])
    let wide = [
      "CREATE TABLE assessments (\"case\" TEXT, \"Q12\" TEXT)", "INSERT INTO assessments VALUES ('1', 'above')",
    ]
    #expect(try told(kind, wide, request(.questions([QuestionID("Q12")]))).told == [])
  }

  @Test(arguments: DatabaseKind.available) func contradictoryAnswersAreNamed(kind: DatabaseKind) throws {
    let one = try told(kind, insert("('1', 'Q1', 'above'), (' 1', 'Q1', 'Below'), ('2', 'Q1', 'above')"))
    #expect(
      one.told == ["contradictory-answers: Case '1' has two answers to question 'Q1': 'Below' and 'above'"])
    #expect(!one.isCounted)
    let three = try told(
      kind,
      insert(
        "('1', 'Q1', 'above'), ('1', 'Q1', 'below'), ('1', 'Q1', 'ABOVE'), ('2', 'Q2', 'below'), ('2', 'Q2', 'above')"))
    // In the order of bytes case 1 has 'ABOVE', 'above' (the same), 'below' (another); case 2 has 'above', 'below'.
    #expect(
      three.told == [
        "contradictory-answers: 2 questions have two answers on one case",
        "repeated-answer: Case '1' has the same answer to question 'Q1' twice",
      ])
    #expect(
      three.explanations.first
        == "They are case '1', question 'Q1': 'above' and 'below'; case '2', question 'Q2': 'above' and 'below'. "
        + "Find out which of them is right, and take out the other.")
  }

  @Test(arguments: DatabaseKind.available) func ofManyContradictionsTheFirstTwentyAreNamed(kind: DatabaseKind) throws {
    let rows = (10..<40).flatMap { ["('\($0)', 'Q1', 'above')", "('\($0)', 'Q1', 'below')"] }.joined(separator: ", ")
    let result = try told(kind, insert(rows))
    #expect(result.told == ["contradictory-answers: 30 questions have two answers on one case"])
    let explanation = try #require(result.explanations.first)
    #expect(explanation.hasPrefix("The first are case '10', question 'Q1'"))
    #expect(explanation.contains("case '29'") && !explanation.contains("case '30'"))
  }

  @Test(arguments: DatabaseKind.available) func repeatedAnswersAreCountedOnceHoweverTheyAreWritten(
    kind: DatabaseKind
  ) throws {
    let database = try kind.open()
    let rows =
      "('1', 'Q1', 'élevé'), ('1', 'Q1', 'ÉLEVÉ '), ('1', 'Q1', 'élevé'), ('2', 'Q1', 'above'), ('2', 'Q1', '')"
    for statement in insert(rows) { try database.execute(statement) }
    let counted = database.counted(Self.request)
    // Case 1 has 'élevé' in two spellings, one of them twice; the empty answer of case 2 is none.
    #expect(counted.diagnostics.map(\.id) == [.repeatedAnswer])
    #expect(counted.value?[QuestionID("Q1")]?.counts.map(\.cases) == [1, 0, 1])
    #expect(counted.value?.cases[.all] == 2)
  }

  @Test(arguments: DatabaseKind.available) func aUniqueIndexDoesNotHideWhatTrimmingMakesEqual(kind: DatabaseKind) throws
  {
    let table = "CREATE TABLE assessments (\"case\" TEXT, question TEXT, answer TEXT, UNIQUE (\"case\", question))"
    let result = try told(kind, [table, "INSERT INTO assessments VALUES ('1', 'Q1', 'above'), ('1 ', 'Q1', 'below')"])
    #expect(result.told == ["contradictory-answers: Case '1' has two answers to question 'Q1': 'above' and 'below'"])
  }

  @Test(arguments: DatabaseKind.available) func aPartialUniqueIndexIsNotTrusted(kind: DatabaseKind) throws {
    let index = "CREATE UNIQUE INDEX above_once ON assessments (\"case\", question) WHERE answer = 'above'"
    let result = try told(kind, insert("('1', 'Q1', 'above'), ('1', 'Q1', 'below')") + [index])
    #expect(result.told == ["contradictory-answers: Case '1' has two answers to question 'Q1': 'above' and 'below'"])
  }

  @Test(arguments: DatabaseKind.available) func casesThatAreNotListedAreNamed(kind: DatabaseKind) throws {
    let cases = ["CREATE TABLE cases (\"case\" TEXT)", "INSERT INTO cases VALUES ('1'), ('3'), (' 3'), (NULL)"]
    let result = try told(kind, insert("('1', 'Q1', 'above'), ('2', 'Q1', ''), (NULL, 'Q1', 'above')") + cases)
    #expect(
      result.told == [
        "unknown-case: A row of the table 'cases' names no case",
        "duplicate-case: Case '3' is listed twice in the table 'cases'",
        "unknown-case: Some answers name no case", "unknown-case: Case '2' is not in the table 'cases'",
      ])
    #expect(!result.isCounted)
  }

  @Test(arguments: DatabaseKind.available) func anAttributeThatTheCasesLackIsToldWhereItIsAskedFor(
    kind: DatabaseKind
  ) throws {
    let place = SourceRange(file: FileID(3), 40..<44)
    let filter = WrittenFilter([WrittenFilter.Condition(Located("rosj", at: place), [Located("high", at: place)])])
    let request = TallyRequest(questions: Self.questions(["Q1"]), filters: [filter])
    let database = try kind.open()
    let cases = ["CREATE TABLE cases (\"case\" TEXT, rosh TEXT)", "INSERT INTO cases VALUES ('1', 'high')"]
    for statement in insert("('1', 'Q1', 'above')") + cases { try database.execute(statement) }
    let counted = database.counted(request)
    #expect(counted.diagnostics.map(\.summary) == ["The case list has no column 'rosj'; did you mean 'rosh'?"])
    #expect(counted.diagnostics.map(\.range) == [place])
    #expect(counted.value == nil)
  }

  @Test(arguments: DatabaseKind.available) func changesThatCannotBeMadeAreToldWhereTheyAreAskedFor(
    kind: DatabaseKind
  ) throws {
    let place = SourceRange(file: FileID(4), 1..<5)
    let changes = [
      ("1", "Q9", "above"), ("1", "Q1", "abov"), ("7", "Q1", "above"), ("\0", "Q1", "above"),
    ]
    let request = TallyRequest(
      questions: Self.questions(["Q1"]),
      changes: changes.map { AnswerChange(caseID: $0.0, question: QuestionID($0.1), answer: $0.2, range: place) })
    let database = try kind.open()
    for statement in insert("('1', 'Q1', 'above')") { try database.execute(statement) }
    let counted = database.counted(request)
    #expect(counted.diagnostics.map(\.id) == [.unknownQuestion, .unknownAnswer, .unknownCase, .unknownCase])
    #expect(counted.diagnostics.allSatisfy { $0.range == place })
    #expect(counted.value == nil)
  }

  @Test(arguments: DatabaseKind.available) func columnsOfAnyTypeAreReadAsTexts(kind: DatabaseKind) throws {
    let table = "CREATE TABLE assessments (\"case\" INTEGER PRIMARY KEY, \"Q1\" CHAR(9))"
    let database = try kind.open()
    for statement in [table, "INSERT INTO assessments VALUES (1, 'above'), (2, NULL), (3, 'below')"] {
      try database.execute(statement)
    }
    let counted = database.counted(TallyRequest(questions: Self.questions(["Q1"])))
    #expect(counted.diagnostics.isEmpty)
    #expect(counted.value?[QuestionID("Q1")]?.counts.map(\.cases) == [1, 1, 0])
    #expect(counted.value?.cases[.all] == 3)
  }

  @Test(arguments: DatabaseKind.available) func viewsAreCountedAsTablesAre(kind: DatabaseKind) throws {
    let view = "CREATE VIEW assessments AS SELECT '1' AS \"case\", 'Q1' AS question, 'above' AS answer"
    let result = try told(kind, [view])
    #expect(result.told.isEmpty)
    #expect(result.isCounted)
  }

  @Test(arguments: DatabaseKind.available) func manyFiltersAreOneStatement(kind: DatabaseKind) throws {
    // The number of a filter says bit by bit which of eleven teams it names; each has one case.
    let teams = (0..<11).map { "team \($0)" }
    let filters = (1...1500).map { number in
      let named = teams.indices.filter { number >> $0 & 1 == 1 }.map { Located(teams[$0], at: GeneratedData.range) }
      return WrittenFilter([WrittenFilter.Condition(Located("team", at: GeneratedData.range), named)])
    }
    let rows = teams.indices.map { "('\($0)', '\(teams[$0])')" }.joined(separator: ", ")
    let cases = ["CREATE TABLE cases (\"case\" TEXT, team TEXT)", "INSERT INTO cases VALUES \(rows)"]
    let database = try kind.open()
    for statement in insert("('1', 'Q1', 'above')") + cases { try database.execute(statement) }
    let counted = database.counted(TallyRequest(questions: Self.questions(["Q1"]), filters: filters))
    #expect(counted.diagnostics.isEmpty)
    // 1500 is 10111011100 in the binary system, and 1 is 1.
    #expect(counted.value?.cases[filters[1499].filter] == 7)
    #expect(counted.value?.cases[filters[0].filter] == 1)
  }
}
