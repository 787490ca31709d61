import InspectionModel
import Testing

@testable import AssessmentData

@Suite struct BadAssessmentTests {
  private let header = "case,question,answer\n"

  private func rows(_ text: String) -> Counting { Counting(header + text) }

  @Test func anUnknownQuestionIsReportedOnceWithHowOftenItCame() {
    let counting = rows("C1,A1,yes\nC1, A3,no\nC2,A3,yes\n")
    #expect(counting.complaints == ["assessments.csv:3:5 error unknown-question"])
    #expect(counting.summaries == ["Question 'A3' is not in the list of questions; did you mean 'A1'?"])
    #expect(counting.explanations == ["The questions are 'A1', 'A2' and 'B1'. This is the first of 2 places."])
    #expect(counting.tallies == ["nothing"])
    #expect(counting.marked == ["A3"])
  }

  @Test(arguments: ["case,question,answer\nC1,A1,yes\nC1,A12,no\n", "case,A1,A12\nC1,yes,no\n", "case,A12\nC1,no\n"])
  func aQuestionThatCouldNotBeReadIsNotCalledUnknown(_ data: String) {
    let counting = Counting(data)
    #expect(!counting.complaints.isEmpty)
    #expect(counting.with { $0.lost = .questions([QuestionID("A12")]) }.complaints == [])
    #expect(counting.with { $0.lost = .unknown }.complaints == [])
  }

  @Test func whatIsCalledNothingIsUnknownInAnyList() {
    let counting = rows("C1,,yes\nC1,A3,yes\n").with { $0.lost = .unknown }
    #expect(counting.complaints == ["assessments.csv:2:4 error unknown-question"])
  }

  @Test func withoutAListOfQuestionsOneComplaintTellsEnough() {
    let counting = rows("C1,A1,yes\nC1,A2,no\n").with { $0.questions = [] }
    #expect(counting.complaints == ["assessments.csv:2:4 error unknown-question"])
  }

  @Test func anUnknownAnswerIsReportedWithTheScheme() {
    let counting = rows("C1,A1,yse\n")
    #expect(counting.complaints == ["assessments.csv:2:7 error unknown-answer"])
    #expect(counting.summaries == ["'yse' is no answer to question 'A1'; did you mean 'yes'?"])
    #expect(counting.explanations == ["The answers are 'yes', 'no' and 'not applicable'."])
    #expect(Counting("case,A1\nC1,\"may, be\"\n").complaints == ["assessments.csv:2:4 error unknown-answer"])
  }

  @Test func aCaseThatTheListLacksIsReported() {
    let counting = rows("C1,A1,yes\nC3,A1,no\nc1,A1,no\n").with { $0.cases = "case\nC1\nC2\n" }
    #expect(
      counting.complaints == ["assessments.csv:3:1 error unknown-case", "assessments.csv:4:1 error unknown-case"])
    #expect(rows(",A1,yes\n").complaints == ["assessments.csv:2:1 error unknown-case"])
  }

  @Test func theSameAnswerTwiceIsAWarningAndCountsOnce() {
    let counting = rows("C1,A1,yes\nC2,A1,no\nC1,A1,YES\n")
    #expect(counting.complaints == ["assessments.csv:4:7 warning repeated-answer assessments.csv:2:7"])
    #expect(counting.tallies == ["A1 1/1/0"])
  }

  @Test func twoAnswersThatDifferAreReportedWithBothPlaces() {
    let counting = rows("C1,A1,yes\nC2,A1,no\nC1,A1,no\n")
    #expect(counting.complaints == ["assessments.csv:4:7 error contradictory-answers assessments.csv:2:7"])
    #expect(counting.summaries == ["Case 'C1' has two answers to question 'A1': 'yes' and 'no'"])
    #expect(counting.tallies == ["nothing"])
    #expect(
      Counting("case,A1,A2\nC1,yes,no\nC1,,yes\n").complaints
        == ["assessments.csv:3:5 error contradictory-answers assessments.csv:2:8"])
  }

  @Test func aCaseWithTwoRowsIsReportedOnce() {
    let same = Counting("case,A1,A2,B1\nC1,yes,no,\nC2,no,no,no\nC1,yes,no,\nC1,yes,no,\nC2,no,no,no\n")
    #expect(
      same.complaints == [
        "assessments.csv:4:1 warning repeated-answer assessments.csv:2:4",
        "assessments.csv:6:1 warning repeated-answer assessments.csv:3:4",
      ])
    #expect(same.summaries.first == "Case 'C1' stands twice, with the same answers")
    #expect(same.explanations.first??.hasSuffix("This is the first of 2 places.") == true)
    #expect(same.tallies == ["A1 1/1/0", "A2 0/2/0", "B1 0/1/0"])
  }

  @Test func ofTwoRowsThatDifferTheFirstQuestionsAreNamed() {
    // A1 is answered alike; A2, A3, B1 and B2 are not.
    let other = Counting("case,A1,A2,A3,B1,B2\nC1,yes,no,no,no,no\nC1,yes,yes,yes,yes,yes\n").with {
      $0.questions = ["A1", "A2", "A3", "B1", "B2"]
    }
    #expect(other.complaints == ["assessments.csv:3:8 error contradictory-answers assessments.csv:2:8"])
    #expect(other.summaries == ["Case 'C1' stands twice, with different answers to 4 questions"])
    #expect(
      other.explanations == [
        "The first are: to 'A2' 'no' and 'yes'; to 'A3' 'no' and 'yes'; to 'B1' 'no' and 'yes'. "
          + "Find out which row is right, and take out the other."
      ])
    #expect(other.tallies == ["nothing"])
  }

  @Test func rowsOfAnotherWidthAreReported() {
    #expect(
      rows("C1,A1\nC1,A1,yes\nC1,A1,yes,\n").complaints
        == ["assessments.csv:2:1 error row-width", "assessments.csv:4:1 error row-width"])
  }

  @Test func aMarkWithoutPartnerIsReportedWhereItOpensAndEndsTheReading() {
    #expect(
      rows("C1,A9,no\nC1,A1,\"yes\nC2,A1,no\n").complaints == [
        "assessments.csv:2:4 error unknown-question", "assessments.csv:3:7 error quote-not-closed",
      ])
    #expect(rows("C1,A1,\"yes\" indeed\n").complaints == ["assessments.csv:2:13 error quote-not-closed"])
  }

  @Test func aFileWithoutRowsIsReported() {
    #expect(Counting("").complaints == ["assessments.csv:1:1 error empty-data"])
    #expect(Counting("\n\n").complaints == ["assessments.csv:1:1 error empty-data"])
    #expect(Counting("case,question,answer\n\n\n").complaints == ["assessments.csv:1:1 error empty-data"])
    #expect(Counting("\n\ncase,question,answer").complaints == ["assessments.csv:3:1 error empty-data"])
  }

  @Test func aMissingColumnIsReportedWithTheNearestName() {
    let counting = Counting("case,qestion,answer\nC1,A1,yes\n")
    #expect(counting.complaints == ["assessments.csv:1:6 error missing-column"])
    #expect(counting.summaries == ["The column 'question' is missing; is 'qestion' meant for it?"])
    #expect(Counting("A1,A2\nyes,no\n").complaints == ["assessments.csv:1:1 error missing-column"])
    #expect(Counting("x,y\nC1,yes\n").complaints.count == 3)
  }

  @Test func columnsOfOneNameAndUnknownQuestionsAreReportedInTheHeader() {
    #expect(
      Counting("case,A1,A1\nC1,yes,no\n").complaints
        == ["assessments.csv:1:9 error duplicate-column assessments.csv:1:6"])
    let counting = Counting("case,A1,B2,\nC1,yes,no,\n")
    #expect(
      counting.complaints
        == ["assessments.csv:1:9 error unknown-question", "assessments.csv:1:12 error unknown-question"])
    #expect(counting.summaries.first == "Question 'B2' is not in the list of questions; did you mean 'A2'?")
  }

  @Test func bytesThatAreNoUTF8AreReported() {
    let bytes = Array("case,question,answer,note\nC1,A1,yes,caf".utf8) + [0xE9] + Array("\nC2,A9,no,\n".utf8)
    #expect(Counting("").with { $0.bytes = bytes }.complaints == ["assessments.csv:2:14 error not-utf8"])
    let first = Array("C1,A1,yes\n".utf8) + [0xFF, 0x0A]
    #expect(
      Counting("").with { $0.bytes = Array(header.utf8) + first }.complaints == ["assessments.csv:3:1 error not-utf8"])
  }

  @Test func ofManyComplaintsTwentyAreToldOneByOne() {
    let counting = rows((1...1000).map { "C\($0),A1,yes,\n" }.joined() + "C1,A9,yes\n")
    let diagnostics = counting.count().result.diagnostics
    #expect(diagnostics.map(\.id) == Array(repeating: .rowWidth, count: 20) + [.unknownQuestion, .rowWidth])
    #expect(diagnostics.last?.summary.hasPrefix("There are 980 more of these from here on: ") == true)
    #expect(counting.complaints.last == "assessments.csv:22:1 error row-width")
  }

  @Test func placesAreThoseOfTheFileHoweverLongItIs() {
    let long = (1...5000).map { "C\($0),A1,yes\n" }.joined()
    let note = String(repeating: "é", count: 50_000)
    let counting = Counting("note,case,question,answer\n" + long.replacing("C", with: ",C") + "\(note),D1,A1,perhaps\n")
    // Columns count scalars: 50,000 of the note, then ",D1,A1,", and the answer begins one further.
    #expect(counting.complaints == ["assessments.csv:5002:50008 error unknown-answer"])
    #expect(counting.marked == ["perhaps"])
    #expect(counting.count().files.files.map(\.bytes.count).max().map { $0 < 5_000 } == true)
  }

  @Test func aFileThatCannotBeReadToItsEndIsReported() {
    let file = DataFile(path: "data/assessments.csv") { take throws(DataFileFailure) in
      let bytes = Array("case,question,answer\nC1,A1,yes\n".utf8)
      _ = take(bytes.span)
      throw DataFileFailure("permission is denied")
    }
    var files = SourceFileTable()
    let counted = CSVAssessments(file, caseList: nil).count(TallyRequest(questions: .empty), into: &files)
    #expect(counted.value == nil)
    #expect(counted.diagnostics.last?.id == .cannotRead)
  }
}
