import InspectionModel
import ReportChecks
import Testing

/// Which figures a typed number may be, and what stands in its place.
@Suite struct NumberBinderTests {
  // 87 of 106 is 82.08%, its other side 19 of 106 is 17.92%.
  private let questions = """
    id,criterion,text,answers
    DIG1,1.1,Was the ground dug over before the frost?,yes: sufficient; no: insufficient
    ROT1,1.2,Was the ground rested in the rotation?,yes: sufficient; no: insufficient
    ROT2,1.2,Was the rotation of the ground planned?,yes: sufficient; no: insufficient
    """
  private let tallies = "question,sufficient,insufficient\nDIG1,87,19\nROT1,87,19\nROT2,53,53\n"

  /// What is found in a finding of criterion 1.2.
  private func bindings(_ finding: String, tallies: String? = nil) throws -> [NumberBinding] {
    let inspection = try CaseInspection([
      ("data/questions.csv", questions), ("data/tallies.csv", tallies ?? self.tallies),
      ("findings/1.2.md", "## Strengths\n- \(finding)\n"),
    ])
    return NumberBinder(inspection.manuscript).bindings()
  }

  /// What would stand in the place of each number.
  private func words(_ finding: String) throws -> [String] { try bindings(finding).compactMap { $0.best?.words } }

  @Test func prefersTheFigureOfItsOwnCriterion() throws {
    let found = try bindings("The ground was rested in 82% of 106 plots.")
    #expect(found.map { $0.candidates.map(\.figure) } == [["ROT1", "DIG1"]])
    #expect(found.first?.certain?.figure == "ROT1")
  }

  @Test func isNotCertainBetweenEqualFigures() throws {
    let found = try bindings(
      "The rotation of the ground was right in 82% of 106 plots.",
      tallies: "question,sufficient,insufficient\nROT1,87,19\nROT2,87,19\n")
    #expect(found.first?.candidates.count == 2)
    #expect(found.first?.certain == nil)
  }

  @Test func isNotCertainOfANumberThatIsOneOff() throws {
    let found = try bindings("The ground was rested in 83% of 106 plots of the rotation.")
    #expect(found.first?.best?.figure == "ROT1")
    #expect(found.first?.best?.isExact == false)
    #expect(found.first?.certain == nil)
  }

  @Test(arguments: [
    ("The ground was rested in 82% of 106 plots.", ["{{percent ROT1}} of {{base ROT1}}"]),
    ("The ground was rested in **82%** of the 106 plots.", ["{{percent ROT1}} of {{base ROT1}}"]),
    ("The ground was rested in 82 per cent of 106 plots.", ["{{percent ROT1}} of {{base ROT1}}"]),
    ("The ground was rested in 87 of the 106 plots.", ["{{count ROT1}} of {{base ROT1}}"]),
    ("The ground was not rested in 19 out of 106.", ["{{count ROT1 insufficient}} of {{base ROT1}}"]),
    ("In 87 plots (82%) of 106 the ground was rested.", ["{{count ROT1}}", "{{percent ROT1}}", "{{base ROT1}}"]),
    ("The rotation was planned in 50% of 106.", ["{{percent ROT2}} of {{base ROT2}}"]),
  ])
  func writesWhatTheNumberSays(_ finding: String, _ expected: [String]) throws {
    #expect(try words(finding) == expected)
  }

  @Test(arguments: [
    "The ground was rested in {{percent ROT1}} of plots.", "The ground was rested in more than 82% of 106 plots.",
    "The ground was rested in 82.1% of 106 plots.", "In 1906 the ground was rested in section 82.",
    "It rained in 82% of the year.", "Rested: `82% of 106`.",
  ])
  func passesOverWhatIsNotTypedOrNotSaid(_ finding: String) throws {
    #expect(try words(finding) == [])
  }

  @Test func editsDigitsAndNothingBetweenThem() throws {
    let found = try bindings("The ground was rested in 87 plots out of the 106.")
    let edits = try #require(found.first?.best?.edits)
    #expect(edits.map { $0.range.offsets.count } == [2, 3])
    #expect(edits.map(\.replacement) == ["{{count ROT1}}", "{{base ROT1}}"])
  }
}
