import InspectionModel
import Testing

@testable import ReportChecks

@Suite struct ReferenceCheckTests {
  private func check(_ findings: String, _ more: [(path: String, text: String)] = []) throws -> [Diagnostic] {
    let files = [(path: "findings/1.1.md", text: findings)] + more
    return ReferenceCheck().check(try CaseInspection(files).manuscript)
  }

  @Test func writesTheLabelThatTheFindingHas() throws {
    let told = try check("## Strengths\n- Paths were swept. {#swept}\n- Gates were shut (see strength 1.1(a)).\n")
    #expect(told.map { $0.suggestions.first?.edits.first?.replacement } == ["[](#swept)"])
    #expect(told.first?.explanation?.contains("which prints 'strength 1.1(a)'") == true)
  }

  @Test func saysHowToGiveALabelToWhatHasNone() throws {
    let told = try check("## Strengths\n- Paths were swept.\n- Gates were shut (see strength 1.1(a)).\n")
    #expect(told.map(\.suggestions.isEmpty) == [true])
    #expect(
      told.first?.explanation
        == "Put a label, such as `{#name}`, at the end of strength 1.1(a), and write `[](#name)` here.")
  }

  @Test func saysFirstThatSomethingIsNotThere() throws {
    let told = try check("## Strengths\n- Gates were shut (see strength 1.1(d) and section 1.9).\n")
    #expect(
      told.map(\.summary) == [
        "'strength 1.1(d)' names what is not there: the only one is strength 1.1(a)",
        "'section 1.9' names what is not there: section 1 ends with 1.3",
      ])
  }

  @Test func knowsWhichListIsMeantByTheWayToLook() throws {
    // Both lists have an (a); above the area stands the strength alone.
    let told = try check(
      "## Strengths\n- Paths were swept.\n## Areas for improvement\n- Gates stuck, but see 1.1(a) above.\n")
    #expect(told.map(\.id) == [.typedReference])
  }

  @Test func asksWhichListIsMeant() throws {
    let told = try check(
      "## Strengths\n- Paths were swept.\n## Areas for improvement\n- Gates stuck.\n",
      [("findings/1.2.md", "## Strengths\n- Beans were chosen (see 1.1(a)).\n")])
    #expect(told.map(\.summary) == ["'1.1(a)' can be strength 1.1(a) or area for improvement 1.1(a)"])
    #expect(told.first?.notes.count == 2)
  }

  @Test func findsNumberedParagraphs() throws {
    let files = [
      ("findings/1.1.md", "---\ncriterion: 1.1\n---\nReports were sent.\n\nSee paragraph 1.1 and paragraph 1.9.\n")
    ]
    let manuscript = try CaseInspection(files.map { (path: $0.0, text: $0.1) }, programme: "iaow").manuscript
    let told = ReferenceCheck().check(manuscript)
    #expect(told.map { $0.summary.contains("is not there") } == [false, true])
  }
}
