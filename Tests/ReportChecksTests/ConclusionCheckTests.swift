import InspectionModel
import InspectionScoring
import ReportChecks
import SourceReading
import Testing

@Suite struct ConclusionCheckTests {
  @Test func warnsOfAConclusionThatNamesAnotherBand() throws {
    // 76 is good, from 73 up
    let found = check("This is a priority for improvement.", score: 76)
    #expect(found.map(\.id) == [.conclusionDiffers])
    #expect(found.first?.severity == .warning)
    #expect(
      found.first?.summary
        == "The conclusion of 1.1 says 'Priority for improvement', and its result says 'Good performance'")
  }

  @Test func pointsAtTheWholeConclusion() {
    let text = "This is a priority.\n\nIt is a priority for improvement."
    #expect(check(text, score: 76).first?.range?.offsets == 0..<text.utf8.count)
  }

  @Test func takesTheLongestBandThatAConclusionNames() {
    // "urgent priority for improvement" holds "priority for improvement"; 50 is urgent, 62 is not
    #expect(check("An urgent priority for improvement.", score: 50) == [])
    #expect(check("An urgent priority for improvement.", score: 62).count == 1)
  }

  @Test(arguments: [
    "Work was sound.", "GOOD   performance", "*Good* performance: well done.", "A goodish performance",
  ])
  func isContentWithItsOwnBandAndWithNone(text: String) { #expect(check(text, score: 76) == []) }

  @Test func comparesGradesToo() {
    #expect(check("The criterion is partly met.", grade: "well").count == 1)
    #expect(check("The criterion is well met.", grade: "well") == [])
  }

  @Test func hasNothingToSayWithoutAResult() {
    #expect(check("A priority for improvement.", .none(reason: "no cases")) == [])
    #expect(check("A priority for improvement.", .notAssessed) == [])
    #expect(check("A priority for improvement.", nil) == [])
  }

  @Test func looksAtTheResultOfTheCurrentRound() {
    let rounds = ["first", "second"].map { Round(id: $0, label: Wording($0)) }
    let results: [ResultKey: Scorecard.Result] = [
      ResultKey(.node(id), round: "first"): result(.score(WholePercent(rounding: Fraction(62)))),
      ResultKey(.node(id), round: "second"): result(.score(WholePercent(rounding: Fraction(76)))),
    ]
    let programme = programme(rounds: rounds)
    let scorecard = Scorecard(results: results, round: "second")
    let found = Reviewer().review(Manuscript(inspection("Good performance."), of: programme, scorecard, .empty))
    #expect(found == [])
  }

  private let id = NodeID("1.1")
  private let place = SourceRange(file: FileID(9), lower: 0, upper: 1)

  private func result(_ value: Scorecard.Value) -> Scorecard.Result { .init(value, origin: .entered(place)) }

  private func check(_ text: String, score: Int) -> [Diagnostic] {
    check(text, WholePercent(score).map { .score($0) })
  }

  private func check(_ text: String, grade: String) -> [Diagnostic] {
    check(text, programme().grades.step(named: grade).map { .grade($0) })
  }

  private func check(_ text: String, _ value: Scorecard.Value?) -> [Diagnostic] {
    let results = value.map { [ResultKey(.node(id), round: nil): result($0)] } ?? [:]
    return Reviewer().review(Manuscript(inspection(text), of: programme(), Scorecard(results: results), .empty))
      .filter { $0.id == .conclusionDiffers }
  }

  /// An inspection whose one criterion concludes with `text`.
  private func inspection(_ text: String) -> Inspection {
    let blocks = MarkdownReader().read(SourceFile(id: FileID(0), path: "1.1.md", bytes: Array(text.utf8))).value
    var inspection = Inspection(facts: InspectionFacts(origin: place, subject: "A", body: "A", status: .final))
    let conclusion = SlotContent(slot: "conclusion", heading: place, entries: blocks.map { .prose($0) })
    inspection.findings = [NodeFindings(node: id, origin: place, slots: [conclusion])]
    return inspection
  }

  private func programme(rounds: [Round] = []) -> Programme {
    func step(_ id: String, _ label: String, from: Int? = nil) -> Scale.Step {
      Scale.Step(id: id, label: Wording(label), from: from.flatMap { WholePercent($0) }, conclusion: nil)
    }
    func node(_ id: String, _ level: NodeLevel, _ children: [ProgrammeNode]) -> ProgrammeNode {
      ProgrammeNode(
        id: NodeID(id), level: level, title: Wording(id), shortTitle: nil, statement: nil, result: .score,
        children: children)
    }
    return Programme(
      id: "p", edition: nil, name: Wording("P"), inspectorate: Wording("I"), languages: [.english],
      terms: .init(criterion: Wording("C"), nodeReference: Wording("{id}")), inspectionKeys: [],
      sections: [node("1", .section, [node("1.1", .criterion, [])])],
      bands: Scale(steps: [
        step("good", "Good performance", from: 73), step("priority", "Priority for improvement", from: 60),
        step("urgent", "Urgent priority for improvement", from: 0),
      ]), grades: Scale(steps: [step("well", "Well met"), step("partly", "Partly met")]), rounds: rounds, threads: [],
      slots: [
        Slot(
          id: "conclusion", level: .criterion, heading: Wording("Conclusion"), content: .conclusion, isRequired: false)
      ], boxes: [], recommendationEnds: .init(inner: "", last: ""), outline: [], glossary: [], texts: [:],
      labels: Labels([:]))
  }
}
