import InspectionModel
import InspectionScoring
import Testing

@testable import ReportChecks

/// Findings whose figure comes from the judgements on a question: it tells its side by itself.
@Suite struct BoundSideTests {
  @Test func warnsOfAStrengthBelowTheBound() throws {
    // the made-up programme calls nothing a strength below 50%
    #expect(try said("Strengths", "Plots lay idle in {{percent DIG}} of cases.", 40).count == 1)
    #expect(try said("Strengths", "Plots lay idle in {{percent DIG}} of cases.", 50) == [])
    #expect(try said("Strengths", "Plots lay idle in {{percent DIG insufficient}} of cases.", 40).count == 1)
  }

  @Test func warnsOfAnAreaForImprovementAtTheBound() throws {
    // and nothing an area for improvement from 90% on
    #expect(try said("Areas for improvement", "Not so in {{percent DIG insufficient}} of cases.", 90).count == 1)
    #expect(try said("Areas for improvement", "Not so in {{percent DIG insufficient}} of cases.", 89) == [])
    #expect(try said("Areas for improvement", "There were {{of DIG}} plots.", 96).count == 1)
  }

  @Test func saysOnWhichSideTheRestIs() throws {
    #expect(
      try said("Areas for improvement", "Not so in {{percent DIG insufficient}} of cases.", 92) == [
        "A finding of 8%, which leaves 92%, stands among what has to improve, where a share is below 90%"
      ])
  }

  @Test func leavesAFindingThatComparesToItsReaders() throws {
    #expect(try said("Strengths", "It was so in {{percent DIG}} of cases, against a target of 30%.", 40) == [])
    #expect(try said("Strengths", "It had improved to {{percent DIG}} of cases.", 40) == [])
  }

  @Test func doesNotJudgeOtherAnswersThanTheSufficientOnes() throws {
    #expect(try said("Strengths", "Plots lay idle in {{percent DIG}} of cases.", 40, answers: ["in spring"]) == [])
  }

  private func said(_ heading: String, _ finding: String, _ count: Int, answers: [String] = []) throws -> [String] {
    let read = try CaseInspection([(path: "findings/1.1.md", text: "## \(heading)\n- \(finding)\n")]).manuscript
    let figure = Figure(
      name: "DIG", value: .share(count: count, base: 100),
      origin: .question(QuestionID("DIG"), answers: answers, filter: CaseFilter([])))
    let manuscript = Manuscript(read.inspection, of: read.programme, read.scorecard, FigureBook([figure]))
    return WrongSideCheck().check(manuscript).map(\.summary)
  }
}
