import InspectionModel
import Testing

@testable import ReportCharts

@Suite struct SeriesDescriptionTests {
  private func describe(_ chart: Chart) -> String { ChartDescription(words: englishWords()).describe(chart) }

  private func percents(_ label: String, _ values: [Int?]) -> SeriesRow {
    SeriesRow(
      label: label, values: values.map { ChartValue($0.map { Quantity($0) }, printed: $0.map { "\($0)%" } ?? "") })
  }

  private func change(_ values: [[Int?]]) -> Chart {
    let rows = zip(["A", "B", "C", "D", "E"], values).map { percents($0, $1) }
    return Chart(kind: .change(SeriesChart(series: ["First", "Last"], rows: rows)), title: "")
  }

  @Test func givesTheEndsOfEachClusterAndWhatLiesUnderTheLine() {
    // Under 60: none of the seven of probation officers; 52 and 4 of the six of probation service officers.
    #expect(
      describe(SampleCharts.clusters) == """
        Bar chart of 7 rows, each with a bar for Probation officers and Probation service officers. \
        Probation officers: highest 83% (Restrictive interventions), lowest 61% (Diversity issues). \
        Probation service officers: highest 100% (Diversity issues), lowest 4% (Victims). \
        Probation officers: 0 of 7 rows below the line of priority, 60%. \
        Probation service officers: 2 of 6 rows below the line of priority, 60%. \
        Restrictive interventions lacks a value.
        """)
  }

  @Test func givesTheLargestShareOfEachPart() {
    // 73 of 73 and 33 of 73 (45.2%) sufficient are the most and least; the rest of these is insufficient.
    #expect(
      describe(SampleCharts.summary) == """
        Bar chart of 7 rows, each divided into Sufficient and Insufficient. \
        Sufficient: highest 100% (Were contacts often enough?), lowest 45% (Was the plan reviewed?). \
        Insufficient: highest 55% (Was the plan reviewed?), lowest 0% (Were contacts often enough?).
        """)
  }

  @Test func comparesPartsByTheirShareAndNotByTheirCount() {
    // 3 of 8 is a smaller share than 1 of 2, though it is the larger count.
    let rows = [("A", 3, 5), ("B", 1, 1)].map { label, one, other in
      SeriesRow(
        label: label,
        values: [one, other].map {
          ChartValue(
            Quantity($0), printed: SampleCharts.share($0, of: one + other).printed, share: .init($0, of: one + other))
        })
    }
    let chart = Chart(kind: .parts(SeriesChart(series: ["Yes", "No"], rows: rows), .stacked), title: "")
    #expect(describe(chart).contains("Yes: highest 50% (B), lowest 38% (A)."))
  }

  @Test func countsPartsWhereThereAreMoreThanThree() {
    #expect(describe(SampleCharts.survey).hasPrefix("Bar chart of 4 rows, each divided into 5 parts. "))
  }

  @Test func givesTheLargestAndSmallestPartOfOneRow() {
    // 22, 14 and 18 of 54 are 40.7%, 25.9% and 33.3%.
    let parts = "3 parts. Largest: Sufficient, 41%. Smallest: Insufficient, 26%."
    #expect(describe(SampleCharts.review(.proportion)) == "One bar divided into " + parts)
    #expect(describe(SampleCharts.review(.pie)) == "Pie chart of " + parts)
  }

  @Test func saysThatPartsAreEqual() {
    let chart = SeriesChart(series: ["Yes", "No"], rows: [percents("", [50, 50])])
    #expect(
      describe(Chart(kind: .parts(chart, .pie), title: "")) == "Pie chart of 2 parts. All 2 parts are equal, at 50%.")
  }

  @Test func saysWhereTheOwnValueStands() {
    // 62 < 66 and 62 < 63, 90 > 61 and 81 > 74; 90 is the highest of all.
    #expect(
      describe(SampleCharts.range) == """
        Chart of 5 rows, each from its lowest to its highest value. \
        Devon & Cornwall: highest 90% (Victims), lowest 62% (Assessment of risk of harm and Sentence planning). \
        Devon & Cornwall is the highest of all in Victims. \
        Devon & Cornwall is above the average in 2 rows, below it in 2 rows and at it in 0 rows. \
        Diversity issues lacks a value.
        """)
  }

  @Test func describesTheAverageOfARangeWithoutAnOwnValue() {
    let chart = SeriesChart(
      series: ["Lowest", "Average", "Highest"], rows: [percents("A", [1, 5, 9]), percents("B", [2, 3, 4])])
    #expect(
      describe(Chart(kind: .range(chart), title: "")) == """
        Chart of 2 rows, each from its lowest to its highest value. Average: highest 5% (A), lowest 3% (B).
        """)
  }

  @Test func countsWhatRoseAndFell() {
    // 54 to 73 is 19 up, 62 to 60 is 2 down, 71 stays, 100 to 0 is 100 down.
    #expect(
      describe(SampleCharts.change) == """
        Chart of 5 rows, each from Original inspection to Follow-up. 1 rose, 2 fell and 1 stayed the same. \
        Largest rise: Assessment of risk of harm (from 54% to 73%). \
        Largest fall: Restrictive interventions (from 100% to 0%). \
        Delivering the sentence plan lacks a value.
        """)
  }

  @Test func namesUpToThreeThatRoseMostAndCountsMore() {
    #expect(
      describe(change([[1, 3], [5, 7], [9, 8]])).contains(
        "Largest rise: A (from 1% to 3%) and B (from 5% to 7%). Largest fall: C (from 9% to 8%)."))
    #expect(describe(change([[1, 2], [2, 3], [3, 4], [4, 5]])).contains("The largest rise is shared by 4 rows."))
  }

  @Test func saysWhichValuesAreEqual() {
    let chart = SeriesChart(series: ["First", "Last"], rows: [percents("A", [5, 6]), percents("B", [5, nil])])
    #expect(
      describe(Chart(kind: .clusters(chart), title: "")) == """
        Bar chart of 2 rows, each with a bar for First and Last. First: 5% in all 2 rows. Last: 6%. B lacks a value.
        """)
  }

  @Test func countsRowsThatHaveNoName() {
    let chart = SeriesChart(series: ["", ""], rows: [percents("", [5, 6]), percents("", [7, nil])])
    #expect(
      describe(Chart(kind: .clusters(chart), title: "")) == """
        Bar chart of 2 rows, each with a bar for Series 1 and Series 2. \
        Series 1: highest 7% (1 row), lowest 5% (1 row). Series 2: 6%. 1 row lacks a value.
        """)
  }

  @Test func saysWhyThereIsNothing() {
    #expect(describe(SampleCharts.absent).hasPrefix("Nobody was asked this question"))
    #expect(describe(change([[nil, nil]])) == "The chart has no values.")
    #expect(
      describe(Chart(kind: .parts(SeriesChart(series: ["a", "b"], rows: []), .pie), title: ""))
        == "The chart has no values.")
  }
}
