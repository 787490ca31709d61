import InspectionModel
import Testing

@testable import AssessmentData

@Suite struct AnswerChangeTests {
  private let counting = Counting("case,question,answer\nC1,A1,yes\nC2,A1,no\n")

  private func changed(_ changes: (String, String, String)...) -> Counting {
    counting.with {
      $0.changes = changes.map {
        AnswerChange(
          caseID: $0, question: QuestionID($1), answer: $2, range: SourceRange(file: FileID(0), 5..<8))
      }
    }
  }

  @Test func otherAnswersTakeThePlaceOfThoseInTheData() {
    #expect(changed(("C2", "A1", "Yes")).tallies == ["A1 2/0/0"])
    #expect(changed(("C2", "B1", "no")).tallies == ["A1 1/1/0", "B1 0/1/0"])
  }

  @Test func ofTwoForOneAnswerTheLastCounts() {
    #expect(changed(("C2", "A1", "yes"), ("C2", "A1", "not applicable")).tallies == ["A1 1/0/1"])
  }

  @Test(
    arguments: [
      ("C9", "A1", "yes", "unknown-case"), ("C1", "A9", "yes", "unknown-question"),
      ("C1", "A1", "maybe", "unknown-answer"),
    ])
  func whatCannotBeChangedIsReportedWhereItWasAskedFor(
    _ id: String, _ question: String, _ answer: String, _ rule: String
  ) {
    #expect(changed((id, question, answer)).complaints == ["command:1:6 error \(rule)"])
    #expect(changed((id, question, answer)).tallies == ["nothing"])
  }
}
