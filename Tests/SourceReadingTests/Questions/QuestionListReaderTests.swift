import InspectionModel
import Testing

@testable import SourceReading

@Suite struct QuestionListReaderTests {
  private let programme: Programme

  init() throws { programme = try .revisit() }

  /// The questions of lines of `id,criterion,text,threads,overall,answers`.
  private func read(
    _ rows: String, header: String = "id,criterion,text,threads,overall,answers"
  ) -> (
    questions: [Question], told: [String]
  ) {
    let file = file("\(header)\n\(rows)\n", path: "data/questions.csv")
    let reading = QuestionListReader(scope: QuestionScope(programme)).read(file)
    return (reading.value.list.questions, marks(reading.diagnostics, in: file))
  }

  @Test func readsTheListOfAProgramme() throws {
    let questions = programme.questions.questions
    #expect(questions.map(\.id.text) == ["H1", "H2", "H3", "K1", "K2", "K3", "D1", "D2", "T1", "P1"])
    #expect(programme.questions[QuestionID("H1")]?.text == "Was the soup hot, and was it soup?")
    #expect(programme.questions[QuestionID("T1")]?.nodes == [NodeID("B2"), NodeID("B3")])
    #expect(programme.questions[QuestionID("P1")]?.nodes == [NodeID("C")])
    #expect(programme.questions[QuestionID("K1")]?.threads == ["allergies"])
    #expect(questions.filter(\.isSummary).map(\.id.text) == ["H3", "K3", "D2"])
    #expect(programme.questions[QuestionID("H1")]?.answers == programme.answers)
    let own = programme.questions[QuestionID("K2")]?.answers.answers
    #expect(
      own?.map { "\($0.word): \($0.judgement.rawValue)" } == [
        "yes: sufficient", "no: insufficient", "none seen: insufficient", "n/a: not applicable",
      ])
  }

  @Test func namesMayStandBetweenSemicolonsOrSpacesInAnyCase() {
    let (questions, told) = read("Q1,b1; B2 b1,What?,Allergies,NO,")
    #expect(told == ["2:1-3 summary-question", "2:1-3 summary-question"])
    #expect(questions.first?.nodes == [NodeID("B1"), NodeID("B2")])
    #expect(questions.first?.threads == ["allergies"])
  }

  @Test func columnsMayStandInAnyOrderAndThreeOfThemMayBeLeftOut() {
    #expect(read("What?,C,Q1", header: "Text;CRITERION;id".replacing(";", with: ",")).questions.count == 1)
  }

  @Test func aTextOfSeveralLinesIsOneLine() {
    #expect(read("Q1,C,\"What\nis it?\",,,").questions.first?.text == "What is it?")
  }

  @Test(
    arguments: [
      ("Q1,C,What?,,,", .nothing),
      // An unknown criterion, an unknown thread, and the same id again
      ("Q1,B9,What?,,,\nQ2,C,What?,rho,,\nQ3,C,What?,,,", .questions([QuestionID("Q1"), QuestionID("Q2")])),
      ("Q1,C,What?,,,\nq1,C,Who?,,,", .questions([QuestionID("q1")])),
      // Rows without an id, of another width, and none at all
      (",C,What?,,,\nQ2,C,What?,,,", .unknown), ("Q1,C,What?\nQ2,C,What?,,,", .unknown), ("", .unknown),
    ] as [(String, QuestionList.Lost)])
  func aListKnowsWhatItLacks(_ rows: String, _ lost: QuestionList.Lost) {
    let file = file("id,criterion,text,threads,overall,answers\n\(rows)\n", path: "data/questions.csv")
    #expect(QuestionListReader(scope: QuestionScope(programme)).read(file).value.list.lost == lost)
  }

  @Test(arguments: [
    ("Q1,B9,What?,,,", ["2:4-6 unknown-criterion"]),
    ("Q1,,What?,,,", ["2:4-4 unknown-criterion"]),
    ("Q1,C,What?,allergy,,", ["2:12-19 unknown-thread"]),
    ("Q1,C,,,,", ["2:6-6 missing-key"]),
    (",C,What?,,,", ["2:1-1 wrong-kind"]),
    ("Q 1,C,What?,,,", ["2:1-4 wrong-kind"]),
    ("Q/1,C,What?,,,", ["2:1-4 wrong-kind"]),
    ("Q=1,C,What?,,,", ["2:1-4 wrong-kind"]),
    ("{{x}},C,What?,,,", ["2:1-6 wrong-kind"]),
    ("Case,C,What?,,,", ["2:1-5 wrong-kind"]),
    ("Q1,C,What?,,perhaps,", ["2:13-20 wrong-kind"]),
    ("Q1,C,What?,,,yes", ["2:14-17 malformed-answers"]),
    ("Q1,C,What?,,,yes: good", ["2:19-23 malformed-answers"]),
    ("Q1,C,What?,,,yes: sufficient", ["2:14-29 malformed-answers"]),
    ("Q1,C,What?,,,yes: insufficient; Yes: sufficient", ["2:33-36 malformed-answers"]),
    ("Q1,C,What?,,,: sufficient; no: insufficient", ["2:14-14 malformed-answers"]),
    ("Q1,C,What?,,,\"yes, : sufficient; no: insufficient\"", ["2:20-20 malformed-answers"]),
    ("Q1,C,What?,,,\nq1,C,Who?,,,", ["3:1-3 duplicate-question"]),
    ("Q1,C,What?", ["2:1-11 row-width"]),
    ("Q1,C,\"What?,,,", ["2:6-7 quote-not-closed"]),
    ("", ["1:1-42 empty-data"]),
  ])
  func reportsARow(_ row: String, _ told: [String]) { #expect(read(row).told == told) }

  @Test(arguments: [
    ("id,criterion,txt", ["1:14-17 unknown-key", "1:1-1 missing-column"]),
    ("id,criterion,text,id", ["1:19-21 duplicate-column"]),
    ("id,criterion,text,ID", ["1:19-21 duplicate-column"]),
    ("id,criterion,text,", ["1:19-19 unknown-key"]),
  ])
  func reportsAHeader(_ header: String, _ told: [String]) {
    let row = header.split(separator: ",", omittingEmptySubsequences: false).map { _ in "C" }.joined(separator: ",")
    #expect(read(row, header: header).told.filter { $0.hasPrefix("1:") } == told)
  }

  @Test func proposesTheNearestColumnThreadAndJudgement() throws {
    let file = file("id,criterion,text,thread\nQ1,C,What?,alergies\n")
    let diagnostics = QuestionListReader(scope: QuestionScope(programme)).read(file).diagnostics
    #expect(diagnostics.map(\.summary) == ["A question list has no column 'thread'; did you mean 'threads'?"])
    #expect(mended(file, by: try #require(diagnostics.first)).hasPrefix("id,criterion,text,threads\n"))
  }

  @Test(arguments: [
    ("S1,A1,What?,,yes,", "'A1' is no criterion with a score, so it has no summary question"),
    ("S1,B,What?,,yes,", "'B' is no criterion with a score, so it has no summary question"),
    ("S1,B1 B2,What?,,yes,", "A summary question is about one criterion"),
    ("S1,B1,What?,,yes,\nS2,B1,What?,,yes,", "Criterion B1 has two summary questions"),
  ])
  func reportsASummaryQuestion(_ rows: String, _ summary: String) {
    let file = file("id,criterion,text,threads,overall,answers\n\(rows)\n")
    let told = QuestionListReader(scope: QuestionScope(programme)).read(file).diagnostics
    #expect(told.map(\.summary) == [summary])
    #expect(told.map(\.severity) == [.error])
  }

  @Test func warnsOnceOfACriterionThatHasQuestionsAndNoSummary() {
    let file = file("id,criterion,text\nQ1,B1,What?\nQ2,B1,Who?\nQ3,C,Why?\nQ4,A1,When?\n")
    let told = QuestionListReader(scope: QuestionScope(programme)).read(file).diagnostics
    #expect(told.map(\.summary) == ["Criterion B1 has questions and no summary question"])
    #expect(told.map(\.severity) == [.warning])
  }

  @Test func aProgrammeWithoutTheirWeightHasNoSummaryQuestions() throws {
    let meals = try #require(TemplateFolder.fixtures.load("school-meals", edition: "summer").value)
    let file = file("id,criterion,text,overall,answers\nQ1,A1,What?,yes,yes: sufficient; no: insufficient\n")
    let told = QuestionListReader(scope: QuestionScope(meals)).read(file).diagnostics
    #expect(told.map(\.summary) == ["The programme sets no summary question apart"])
  }

  @Test func aQuestionSaysItsAnswersWhereTheProgrammeDoesNot() throws {
    let meals = try #require(TemplateFolder.fixtures.load("school-meals", edition: "summer").value)
    let file = file("id,criterion,text\nQ1,A1,What?\n")
    let told = QuestionListReader(scope: QuestionScope(meals)).read(file).diagnostics
    #expect(marks(told, in: file) == ["2:1-3 malformed-answers"])
  }

  @Test func theListOfAProgrammeIsCheckedWithIt() {
    let folder = TemplateFolder.fixtures.replacing("H1,B1", with: "H1,B7", in: "canteen-revisit/questions.csv")
    #expect(folder.marks("canteen-revisit", edition: "weighed") == ["questions.csv:2:4-6 unknown-criterion"])
  }

  @Test func boundsTheNumberOfQuestions() {
    let rows = (0...QuestionListReader.mostQuestions).map { "Q\($0),C,What?\n" }.joined()
    #expect(read(rows, header: "id,criterion,text").told == ["1:1-1 file-too-large"])
  }

  @Test(arguments: ["", "\u{FEFF}", "\n\n"]) func anEmptyFileIsReported(_ text: String) {
    let reading = QuestionListReader(scope: QuestionScope(programme)).read(file(text))
    #expect(reading.diagnostics.map(\.id) == [.emptyData])
  }

  @Test func whatIsNotUTF8IsReported() {
    let file = SourceFile(id: FileID(0), path: "questions.csv", bytes: [0x69, 0x64, 0xFF])
    #expect(QuestionListReader(scope: QuestionScope(programme)).read(file).diagnostics.map(\.id) == [.notUTF8])
  }
}
