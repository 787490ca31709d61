import InspectionModel
import ReportCharts
import Testing

@Suite struct BadChartTests {
  @Test func aChartWithoutNumbersIsUnwritten() {
    for data in [ChartDefinition.Data.unwritten, .attribute(Located("size", at: place)), figureLines("later")] {
      let composed = Composed(definition(data), unavailable: ["later"])
      #expect(composed.complaints == ["missing-chart-data"])
      #expect(composed.rows == ["The chart has no values."])
    }
  }

  @Test func whatWasReportedWhereItIsReadIsNotReportedAgain() {
    for data in [ChartDefinition.Data.unreadable, .question(Located("Q9", at: place)), figureLines("unknown")] {
      let composed = Composed(definition(data))
      #expect(composed.complaints.isEmpty)
      #expect(composed.rows == ["The chart has no values."])
    }
  }

  @Test(arguments: [
    (ChartDefinition.Kind.bars, valueLines(["a": [1, 2]]), "A chart of kind 'bars' has 2 values a line"),
    (.clusters, valueLines(["a": [1]]), "A chart of kind 'clusters' has 1 value a line"),
    (.change, valueLines(["a": [1, 2, 3]]), "A chart of kind 'change' has 3 values a line"),
    (.range, valueLines(["a": [1, 2]]), "A chart of kind 'range' has 2 values a line"),
    (.pie, valueLines(["a": [50, 50], "b": [40, 60]]), "A chart of kind 'pie' has 2 lines of parts"),
    (.stacked, valueLines(["a": [50, 30]]), "A chart of kind 'stacked' has parts that do not add up to 100% in 'a'"),
    (
      .pie, valueLines(["a": [1], "b": [1], "c": [1], "d": [1], "e": [1], "f": [1], "g": [1]], unit: .none),
      "A chart of kind 'pie' has 7 parts"
    ),
    (.proportion, figureLines("x", "y"), "A chart of kind 'proportion' has parts that add up to 13 of 20"),
  ])
  func aKindThatDoesNotFitIsRefused(_ kind: ChartDefinition.Kind, _ data: ChartDefinition.Data, _ summary: String) {
    let composed = Composed(
      definition(data, kind: kind), figures: [share("x", 5, of: 20), share("y", 8, of: 20)])
    #expect(composed.diagnostics.map(\.summary) == [summary])
    #expect(composed.complaints == ["unfit-chart-kind"])
  }

  @Test func aLineStandsOnTheScale() {
    let composed = Composed(definition(valueLines(["a": [80]]), lines: [("Target", 75), ("Over", 101)]))
    #expect(composed.complaints == ["line-off-scale"])
    guard case .bars(let bars)? = composed.chart?.kind else {
      Issue.record("no bars")
      return
    }
    #expect(bars.lines.map(\.printed) == ["75%"])
    #expect(bars.lines.map(\.phrase) == ["the line 'Target'"])
  }

  @Test func aPieHasNoScaleForALine() {
    let composed = Composed(
      definition(valueLines(["a": [80], "b": [20]]), kind: .pie, lines: [("Target", 75)]))
    #expect(composed.complaints == ["unfit-chart-kind"])
  }

  @Test func aFigureOnNoCaseHasNoBar() {
    let composed = Composed(definition(figureLines("none")), figures: [share("none", 0, of: 0)])
    #expect(composed.rows == ["None: no value"])
  }
}
