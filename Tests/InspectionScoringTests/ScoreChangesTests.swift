import InspectionModel
import InspectionScoring
import Testing

@Suite struct ScoreChangesTests {
  @Test func namesEveryScoreThatAnAnswerChanges() {
    // A1 from 29/50 = 58% to 30/50 = 60%, into the next band; A is A1 alone. B does not change.
    let changes = changes(from: area(a: 29), to: area(a: 30))
    #expect(words(changes) == ["A: 58 to 60, exact printed band", "A1: 58 to 60, exact printed band"])
    #expect(changes.order.before == [[NodeID("B")], [NodeID("A")]])
    #expect(changes.order.after == [[NodeID("A"), NodeID("B")]])
    #expect(changes.order.isChanged)
  }

  @Test func tellsAChangeThatPrintingHides() {
    // 289/500 = 57.8% and 290/500 = 58%: both printed 58
    let before = area(a: 289, outOf: 500)
    let changes = changes(from: before, to: area(a: 290, outOf: 500))
    #expect(words(changes) == ["A: 58 to 58, exact", "A1: 58 to 58, exact"])
    #expect(!changes.order.isChanged)
  }

  @Test func nothingDiffersFromItself() {
    #expect(changes(from: area(a: 29), to: area(a: 29)).isEmpty)
  }

  @Test func aScoreThatComesOrGoesIsAChange() {
    let changes = changes(from: area(a: 29), to: area(a: 0, outOf: 0))
    #expect(words(changes) == ["A: 58 to -, exact printed band", "A1: 58 to -, exact printed band"])
    #expect(changes.order.after == [[NodeID("B")]])
  }

  @Test func aGradeThatChangesIsNoPrintedScore() {
    var area = Area(sections: [.section("A", criteria: 1, of: .grade, result: .none)])
    area.grades = Scale(
      steps: ["well", "not"].map { Scale.Step(id: $0, label: Wording($0), from: nil, conclusion: nil) })
    let (before, after) = (area.entering("A1", .grade("well")), area.entering("A1", .grade("not")))
    let changes = ScoreChanges(
      from: before.scoredAsEntered().value, to: after.scoredAsEntered().value, of: area.programme)
    #expect(changes.changes.map(\.kinds) == [[.grade]])
  }

  @Test func anotherRuleIsHeldAgainstItsOwnBands() {
    // 58% is "low" by the bands of 60, and "high" by bands of 50
    let before = area(a: 29)
    var other = before
    other.bands = bands(50)
    let changes = ScoreChanges(
      from: before.scored().value, to: other.scored().value, of: before.programme, then: other.programme)
    #expect(words(changes) == ["A: 58 to 58, band", "A1: 58 to 58, band"])
  }

  /// B1 is at 60%.
  private func area(a sufficient: Int, outOf relevant: Int = 50) -> Area {
    var area = Area(sections: [.section("A", criteria: 1), .section("B", criteria: 1)])
    area.bands = bands(60)
    return area.asking("Q1", of: "A1", sufficient, outOf: relevant).asking("Q2", of: "B1", 3, outOf: 5)
  }

  private func bands(_ bound: Int) -> Scale {
    Scale(
      steps: [("high", bound), ("low", 0)].map {
        Scale.Step(id: $0, label: Wording($0), from: WholePercent($1), conclusion: nil)
      })
  }

  private func changes(from before: Area, to after: Area) -> ScoreChanges {
    ScoreChanges(from: before.scored().value, to: after.scored().value, of: before.programme)
  }

  private func words(_ changes: ScoreChanges) -> [String] {
    changes.changes.map { change in
      func printed(_ measure: ScoreChanges.Measure?) -> String { measure?.result.score.map { "\($0.value)" } ?? "-" }
      let kinds = change.kinds.map(\.rawValue).joined(separator: " ")
      return "\(change.key.subject.id): \(printed(change.before)) to \(printed(change.after)), \(kinds)"
    }
  }
}
