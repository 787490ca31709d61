import InspectionModel
import ReportCharts

/// Charts that show in text what `SampleCharts` do not: counts behind bars, lines through ranges and parts.
enum ExampleCharts {
  static let all = [
    SampleCharts.Sample(name: "bars-with-counts", chart: barsWithCounts),
    SampleCharts.Sample(name: "clusters-with-counts", chart: clustersWithCounts),
    SampleCharts.Sample(name: "stacked-with-line", chart: stackedWithLine),
    SampleCharts.Sample(name: "range-with-line", chart: rangeWithLine),
    SampleCharts.Sample(name: "change-with-line", chart: changeWithLine),
  ]

  private static func line(_ percent: Int, _ label: String) -> ReferenceLine {
    ReferenceLine(value: Quantity(percent), printed: "\(percent)%", label: label, phrase: "the line ‘\(label)’")
  }

  private static func percent(_ number: Int?) -> ChartValue {
    ChartValue(number.map { Quantity($0) }, printed: number.map { "\($0)%" } ?? "")
  }

  /// 62 of 73 is 84.9%; 41 of 66 is 62.1%; 9 of 60 is 15%.
  static let barsWithCounts = Chart(
    kind: .bars(
      BarChart(
        bars: [
          Bar(label: "The report was on time", value: SampleCharts.share(62, of: 73)),
          Bar(
            label: "The report was written to the person who had been harmed", value: SampleCharts.share(41, of: 66)),
          Bar(label: "A copy was kept", value: SampleCharts.share(9, of: 60)),
        ], lines: [line(80, "Target"), line(70, "National average")])),
    title: "Most reports were on time",
    base: "Base: 60 to 73 cases; totals differ because some questions did not apply to every case.",
    notes: ["Copies were counted in June."], source: "Case assessments")

  /// 45 of 73 is 61.6%, 50 of 72 is 69.4%; 1,300 of 2,000 is 65%.
  static let clustersWithCounts = Chart(
    kind: .clusters(
      SeriesChart(
        series: ["Original", "Follow-up"],
        rows: [
          SeriesRow(
            label: "Leadership", values: [SampleCharts.share(45, of: 73), SampleCharts.share(50, of: 72)]),
          SeriesRow(label: "Victims", values: [SampleCharts.share(1300, of: 2000), percent(nil)]),
        ])), title: "Leadership was better the second time")

  /// Drawn by counts. 73 of 106 is 68.9%, 33 of 106 is 31.1%; 40 of 80 is 50%.
  static let stackedWithLine = Chart(
    kind: .parts(
      SeriesChart(
        series: ["Sufficient", "Insufficient"],
        rows: [
          SeriesRow(label: "Victims were kept informed", values: [counted(73, of: 106), counted(33, of: 106)]),
          SeriesRow(label: "Reviews were timely", values: [counted(40, of: 80), counted(40, of: 80)]),
        ], lines: [line(60, "Line of priority")]), .stacked),
    title: "Reviews were timely in half of the cases")

  private static func counted(_ count: Int, of base: Int) -> ChartValue {
    ChartValue(
      Quantity(count), printed: SampleCharts.share(count, of: base).printed, share: .init(count, of: base))
  }

  static let rangeWithLine = Chart(
    kind: .range(
      SeriesChart(
        series: ["Lowest", "Average", "Highest", "Larkshire"],
        rows: [
          SeriesRow(label: "1 Assessment and planning", values: [42, 61, 80, 69].map(percent)),
          SeriesRow(label: "2 Interventions", values: [38, 66, 77, 38].map(percent)),
          SeriesRow(label: "3 Outcomes", values: [52, 61, 61, 61].map(percent)),
          SeriesRow(label: "4 Leadership", values: [40, 50, 60, nil].map(percent)),
        ], lines: [line(60, "Line of priority")])), title: "Larkshire beside 42 other areas")

  static let changeWithLine = Chart(
    kind: .change(
      SeriesChart(
        series: ["Original", "Follow-up"],
        rows: [
          SeriesRow(label: "Leadership", values: [percent(62), percent(69)]),
          SeriesRow(label: "Victims", values: [percent(80), percent(41)]),
          SeriesRow(label: "Staff", values: [percent(100), percent(nil)]),
        ], lines: [line(65, "Target")])), title: "One of two criteria rose")
}
