import InspectionModel
import InspectionScoring
import ReportCharts
import Testing

@Suite struct ChartComposerTests {
  @Test func figuresAreBarsOfTheirPercentagesWithWhatTheyAreOutOf() {
    // 74/90 = 82.2%, 5/8 = 62.5%: half up
    let composed = Composed(
      definition(figureLines("reports-on-time", "visits")),
      figures: [share("reports-on-time", 74, of: 90), share("visits", 5, of: 8)])
    #expect(composed.chart?.kind.name == "bars")
    #expect(composed.rows == ["Reports on time: 82% (74 of 90)", "Visits: 63% (5 of 8)"])
    #expect(composed.chart?.source == "Court survey")
  }

  @Test func severalFiguresALineAreClusters() {
    let composed = Composed(
      definition(figureLines("a, b"), series: ["PO", "PSO"]),
      figures: [share("a", 1, of: 2), share("b", 1, of: 4)])
    #expect(composed.chart?.kind.name == "clusters")
    #expect(composed.chart?.kind.series == ["PO", "PSO"])
    #expect(composed.rows == ["A: 50% (1 of 2) | 25% (1 of 4)"])
  }

  @Test func aStackedFigureShowsItsOtherSideByCounts() {
    // 8 of 23 = 34.8%, 15 of 23 = 65.2%
    let composed = Composed(
      definition(figureLines("Q1"), kind: .stacked), figures: [judged("Q1", 15, of: 23)])
    #expect(composed.chart?.kind.series == ["Sufficient", "Insufficient"])
    #expect(composed.rows == ["Q1: 65% (15 of 23) drawn as 15 | 35% (8 of 23) drawn as 8"])
    #expect(composed.chart?.base == "Base: 23 cases.")
    #expect(composed.chart?.source == "Case assessments")
  }

  @Test func differentBasesAreToldFromTheLeastToTheMost() {
    let composed = Composed(
      definition(figureLines("Q1", "Q2"), kind: .stacked), figures: [judged("Q1", 15, of: 23), judged("Q2", 1, of: 1)])
    #expect(composed.chart?.base == "Bases: 1 to 23 cases.")
  }

  @Test func whatAnAuthorSaysOfBaseAndSourceTakesTheirPlace() {
    let composed = Composed(
      definition(figureLines("Q1"), base: "23 reports", source: "court files"), figures: [judged("Q1", 15, of: 23)])
    #expect(composed.chart?.base == "Base: 23 reports.")
    #expect(composed.chart?.source == "court files")
  }

  @Test func titlesQuoteFigures() {
    let composed = Composed(
      definition(figureLines("Q1"), title: "Only {{percent Q1}} of reports were good"),
      figures: [judged("Q1", 1, of: 2)])
    #expect(composed.chart?.title == "Only 50% of reports were good")
  }

  @Test func answersAreTheParts() {
    // 22 + 14 + 18 = 54: 40.7%, 25.9%, 33.3%, which print as 100
    let answers = Distribution([
      .init("sufficient", judgement: .sufficient, cases: 22),
      .init("not sufficient", judgement: .insufficient, cases: 14),
      .init("no review", judgement: .insufficient, cases: 18), .init("n/a", judgement: .notApplicable, cases: 19),
    ])
    let composed = Composed(
      definition(.question(Located("RV1", at: place))), distributions: [.question(QuestionID("RV1")): answers])
    #expect(composed.chart?.kind.name == "proportion")
    #expect(composed.chart?.kind.series == ["Sufficient", "Not sufficient", "No review"])
    #expect(composed.rows == [": 41% (22 of 54) drawn as 22 | 26% (14 of 54) drawn as 14 | 33% (18 of 54) drawn as 18"])
    #expect(composed.chart?.notes == [])
  }

  @Test func roundingIsToldWhereItShows() {
    // a third three times: 33% each
    let values = Distribution(["low", "medium", ""].map { .init($0, cases: 5) })
    let composed = Composed(
      definition(.attribute(Located("rosh", at: place)), kind: .pie), distributions: [.attribute("rosh"): values])
    #expect(composed.chart?.kind.series == ["Low", "Medium", "Not recorded"])
    #expect(composed.chart?.notes == ["Rounded."])
  }

  @Test func moreAnswersThanCanBeToldApartAreBars() {
    let values = Distribution((1...7).map { .init("offence \($0)", cases: $0) })
    let composed = Composed(
      definition(.attribute(Located("offence", at: place))), distributions: [.attribute("offence"): values])
    #expect(composed.chart?.kind.name == "bars")
    #expect(composed.rows.last == "Offence 7: 25% (7 of 28)")
  }

  @Test func countsThatAreTypedAreParts() {
    let composed = Composed(
      definition(valueLines(["Men": [48], "Women": [25]], unit: .none), kind: .proportion))
    #expect(composed.chart?.kind.series == ["Men", "Women"])
    // 48 of 73 = 65.8%
    #expect(composed.rows == [": 66% (48 of 73) drawn as 48 | 34% (25 of 73) drawn as 25"])
  }

  @Test func percentagesThatAddUpAreStacked() {
    let composed = Composed(
      definition(valueLines(["Yes or no": [60, 40], "Rounded": [33, 66]]), series: ["Yes", "No"]))
    #expect(composed.chart?.kind.name == "stacked")
    #expect(Composed(definition(valueLines(["a": [60, 70]]), series: ["x", "y"])).chart?.kind.name == "clusters")
  }

  @Test func linesStandByValueWithTheMissingLast() {
    let composed = Composed(
      definition(valueLines(["a": [3], "b": [nil], "c": [9], "d": [3]]), order: .byValue))
    #expect(composed.rows == ["c: 9%", "a: 3%", "d: 3%", "b: no value"])
  }

  @Test func scoresOfRoundsAndBenchmarksAreDrawn() {
    let composed = Composed(definition(.scores([Located("1.1", at: place)]))) { $0.score("1.1", 62) }
    #expect(composed.rows == ["1.1 Criterion 1.1: 62%"])
    let range = Composed(definition(.scores([Located("1.1", at: place)]), kind: .range)) { $0.score("1.1", 62) }
    #expect(range.chart?.kind.series == ["Lowest", "Average", "Highest", "Anyshire"])
    #expect(range.rows == ["1.1 Criterion 1.1: no value | no value | no value | 62%"])
  }

  @Test func aReasonTakesThePlaceOfNumbers() {
    let composed = Composed(definition(.absent(why: Located("The chart was not published.", at: place))))
    #expect(composed.rows == ["The chart was not published."])
    #expect(composed.complaints.isEmpty)
  }
}
