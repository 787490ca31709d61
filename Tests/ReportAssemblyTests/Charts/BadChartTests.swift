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
    (ChartDefinition.Kind.bars, valueLines(["a": [1, 2]]), "Plain bars show one value a line, and here are 2 values"),
    (.clusters, valueLines(["a": [1]]), "Clusters are bars side by side, and here is one value a line"),
    (.change, valueLines(["a": [1, 2, 3]]), "A change leads from one value to another, and here are 3 values a line"),
    (.range, valueLines(["a": [1, 2]]), "A range has three values a line or four, and here are 2 values"),
    (.pie, valueLines(["a": [50, 50], "b": [40, 60]]), "'pie' shows the parts of one whole, and here are 2"),
    (.stacked, valueLines(["a": [50, 30]]), "Parts of a whole are 100% together: 'a'"),
    (
      .pie, valueLines(["a": [1], "b": [1], "c": [1], "d": [1], "e": [1], "f": [1], "g": [1]], unit: .none),
      "'pie' shows at most 6 parts, and here are 7"
    ),
    (.proportion, figureLines("x", "y"), "Parts of a whole are all of it, and here are 13 of 20"),
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

  @Test func aFigureOnNoCaseHasNoBar() {
    let composed = Composed(definition(figureLines("none")), figures: [share("none", 0, of: 0)])
    #expect(composed.rows == ["None: no value"])
  }
}
