import InspectionModel
import InspectionScoring
import Testing

/// Grades that follow from items, by the six steps of the follow-up inspections of 2006.
@Suite struct GradeTests {
  /// "v" very strong, "s" strong, "g" good, "a" satisfactory, "p" less than that.
  @Test(arguments: [
    // Very well met: very strong on each item
    ("v", "very well"), ("v v v", "very well"),
    // Well met: strong on each item
    ("v v s", "well"), ("s s", "well"),
    // Satisfactorily met: strong on most, at least satisfactory on the others; two of four are not most
    ("s s a", "satisfactorily"), ("v s g", "satisfactorily"), ("s s s a a", "satisfactorily"),
    // Partly met: good on some, at least satisfactory on the others
    ("s s a a", "partly"), ("g a a a", "partly"), ("g g", "partly"),
    // Not met: at best only satisfactory on some of the items
    ("a a a", "not"), ("a p p", "not"), ("s s p", "not"), ("v v v p", "not"),
    // Poor: otherwise
    ("p", "poor"), ("p p p", "poor"),
  ])
  func itemsGiveTheGrade(_ items: String, _ grade: String) {
    let scored = area.rating("A1", items).scoredAsEntered()
    #expect(scored.value[.node(NodeID("A1"))]?.value == .grade(step(grade)))
    #expect(scored.diagnostics.isEmpty)
  }

  @Test func aGradeThatItemsGiveSaysSo() throws {
    let result = try #require(area.rating("A1", "s s").scoredAsEntered().value[.node(NodeID("A1"))])
    guard case .rated(let ratings) = result.origin else { throw NotReckoned() }
    #expect(ratings.items.count == 2)
  }

  @Test func anEnteredGradeThatIsTheSameGivesWay() throws {
    let scored = area.rating("A1", "s s").entering("A1", .grade("well")).scoredAsEntered()
    #expect(scored.diagnostics.isEmpty)
    guard case .rated = try #require(scored.value[.node(NodeID("A1"))]).origin else { throw NotReckoned() }
  }

  @Test func anEnteredGradeThatDiffersNeedsAReason() throws {
    let scored = area.rating("A1", "s s a").entering("A1", .grade("well")).scoredAsEntered()
    let diagnostic = try #require(scored.diagnostics.first)
    #expect(scored.told == ["grade-differs at A1"])
    #expect(diagnostic.range == .entry)
    #expect(
      diagnostic.summary
        == "The grade of criterion A1 was entered as 'well met' and its items give 'satisfactorily met'")
    #expect(diagnostic.explanation?.hasPrefix("The items are rated: 2 'strong', 1 'satisfactory'.") == true)
  }

  @Test func withAReasonTheEnteredGradeStands() {
    let scored = area.rating("A1", "s s a", reason: "Results were strong.").entering("A1", .grade("well"))
      .scoredAsEntered()
    #expect(scored.diagnostics.isEmpty)
    #expect(
      scored.value[.node(NodeID("A1"))]
        == Scorecard.Result(.grade(step("well")), origin: .entered(.entry)))
  }

  @Test func gradesByJudgementAloneAreWhatWasEntered() {
    var area = area
    area.grades = Scale(steps: [Scale.Step(id: "well", label: Wording("well met"), from: nil, conclusion: nil)])
    let scored = area.rating("A1", "p p").entering("A1", .grade("well")).scoredAsEntered()
    #expect(scored.diagnostics.isEmpty)
    #expect(scored.value[.node(NodeID("A1"))]?.value == .grade(area.grades.steps[0]))
  }

  @Test func aRatingOfNoScaleGivesNoGradeAndIsNotMissing() {
    var area = area.rating("A1", "s excellent")
    area.inspection.origins[NodeID("A1")] = .entry
    #expect(area.scoredAsEntered().value.results.isEmpty)
    #expect(area.scoredAsEntered().diagnostics.isEmpty)
  }

  @Test func aGradeThatNobodyGaveIsMissing() {
    var area = area
    area.inspection.origins[NodeID("A1")] = .entry
    #expect(area.scoredAsEntered().diagnostics.map(\.summary) == ["Criterion A1 has no grade"])
  }

  private func step(_ id: String) -> Scale.Step { area.grades.steps.first { $0.id == id } ?? area.grades.steps[0] }

  private var area: Area {
    var area = Area(sections: [.section("A", criteria: 1, of: .grade, result: .none)])
    area.ratings = Scale(
      steps: [("v", "very strong"), ("s", "strong"), ("g", "good"), ("a", "satisfactory"), ("p", "weak")].map {
        Scale.Step(id: $0, label: Wording($1), from: nil, conclusion: nil)
      })
    let rules: [(String, ItemRule)] = [
      ("very well", ItemRule([.init(.each, "v")])), ("well", ItemRule([.init(.each, "s")])),
      ("satisfactorily", ItemRule([.init(.most, "s"), .init(.each, "a")])),
      ("partly", ItemRule([.init(.some, "g"), .init(.each, "a")])), ("not", ItemRule([.init(.some, "a")])),
      ("poor", ItemRule([])),
    ]
    area.grades = Scale(
      steps: rules.map {
        Scale.Step(id: $0, label: Wording($0 == "poor" ? "poor" : "\($0) met"), from: nil, conclusion: nil, items: $1)
      })
    return area
  }
}
