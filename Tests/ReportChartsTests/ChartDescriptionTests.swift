import Testing

@testable import ReportCharts

@Suite struct ChartDescriptionTests {
  private func describe(_ chart: Chart) -> String {
    ChartDescription(words: englishWords()).describe(chart)
  }

  @Test func describesChartOne() {
    // Under 73: section 1 has 62, 69, 62 (3), section 2 has 53, 54, 68, 66, 61 (5), section 3 has 58, 63 (2): 10 of 14.
    #expect(
      describe(devonAndCornwall) == """
        Bar chart of 14 criteria in 3 sections. Highest is 2.6 Restrictive interventions, at 81%. \
        Lowest is 2.1 Delivering the sentence plan, at 53%. \
        10 of the 14 criteria are below the line of priority, 73%. \
        Section averages: 1 Assessment and sentence planning 69%, 2 Implementation of interventions 66% and \
        3 Achieving and monitoring outcomes 61%.
        """)
  }

  @Test func namesAllThatShareAnEnd() {
    let chart = plainChart([bar("A", 80), bar("B", 40), bar("C", 80), bar("D", 80), bar("E", 40)])
    #expect(
      describe(chart) == """
        Bar chart of 5 criteria. Highest are A, C and D, each at 80%. Lowest are B and E, each at 40%.
        """)
  }

  @Test func countsThemWhereMoreThanThreeShareAnEnd() {
    let chart = plainChart([bar("A", 80), bar("B", 80), bar("C", 80), bar("D", 80), bar("E", 40)])
    #expect(
      describe(chart)
        == "Bar chart of 5 criteria. The highest value, 80%, is shared by 4 criteria. Lowest is E, at 40%.")
  }

  @Test func saysThatAllAreEqual() {
    let chart = plainChart([bar("A", 50), bar("B", 50)], lines: [priorityLine(50), priorityLine(51)])
    #expect(
      describe(chart) == """
        Bar chart of 2 criteria. All 2 criteria stand at 50%. \
        None of the 2 criteria is below the line of priority, 50%. \
        All 2 criteria are below the line of priority, 51%.
        """)
  }

  @Test func saysWhatTheOnlyBarShows() {
    let chart = plainChart([bar("A", 50)], lines: [priorityLine(60)])
    #expect(
      describe(chart) == "Bar chart of 1 criterion. A stands at 50%. It is below the line of priority, 60%.")
  }

  @Test func leavesMissingValuesOutOfEveryCount() {
    let missing = Bar(label: "C", value: ChartValue(nil, printed: "not scored"))
    let chart = plainChart([bar("A", 50), bar("B", 70), missing], lines: [priorityLine(60)])
    #expect(
      describe(chart) == """
        Bar chart of 3 criteria. Highest is B, at 70%. Lowest is A, at 50%. \
        1 of the 2 criteria is below the line of priority, 60%. C has no value.
        """)
  }

  @Test func saysThatThereAreNoValues() {
    #expect(describe(plainChart([])) == "The chart has no values.")
    #expect(
      describe(plainChart([Bar(label: "A", value: ChartValue(nil, printed: "–"))])) == "The chart has no values.")
  }

  @Test func takesTheFormThatTheCountAsksFor() {
    let welsh = englishWords().replacing([
      .bars: Phrase(
        zero: "0 maen prawf", one: "1 maen prawf", two: "2 faen prawf", few: "3 maen prawf", many: "6 maen prawf",
        other: "{count} o feini prawf")
    ])
    let counts = [1, 2, 3, 5, 6, 7].map { count in
      ChartDescription(words: welsh).describe(plainChart((0..<count).map { bar("\($0)", $0) }))
        .prefix { $0 != "." }
    }
    #expect(
      counts == [
        "Bar chart of 1 maen prawf", "Bar chart of 2 faen prawf", "Bar chart of 3 maen prawf",
        "Bar chart of 5 o feini prawf", "Bar chart of 6 maen prawf", "Bar chart of 7 o feini prawf",
      ])
  }

  @Test func aLabelThatLooksLikeAPlaceIsNotFilled() {
    #expect(describe(plainChart([bar("{value}", 50)])) == "Bar chart of 1 criterion. {value} stands at 50%.")
  }

  @Test func everyKeyHasItsWords() {
    #expect(ChartWords.Key.allCases.allSatisfy { english[$0] != nil })
  }
}
