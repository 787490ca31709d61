import InspectionModel
import ReportCharts

/// A chart of each kind, under the name of its golden file.
let exampleCharts: [(name: String, chart: Chart)] = [
  ("bars-by-section", devonAndCornwall),
  ("bars-with-cases", barsWithCases),
  ("clusters", clusters),
  ("parts-of-two", partsOfTwo),
  ("parts-of-four", partsOfFour),
  ("proportion", proportion(.proportion)),
  ("pie", proportion(.pie)),
  ("range", range),
  ("change", change),
  ("absent", Chart(kind: .absent(reason: "The survey was not sent out in 2011."), title: "What victims said")),
]

private func line(_ percent: Int, _ label: String) -> ReferenceLine {
  ReferenceLine(value: Quantity(percent), printed: "\(percent)%", label: label, phrase: "the line ‘\(label)’")
}

private func percent(_ number: Int?) -> ChartValue {
  ChartValue(number.map { Quantity($0) }, printed: number.map { "\($0)%" } ?? "")
}

/// `count` of `base`, printed as a whole percentage; drawn by the count where `byCount`.
func share(_ count: Int, of base: Int, byCount: Bool = false) -> ChartValue {
  // Half up.
  let percent = (200 * count + base) / (2 * base)
  return ChartValue(
    byCount ? Quantity(count) : Quantity(percent), printed: "\(percent)%", share: .init(count, of: base))
}

/// 62 of 73 is 84.9%; 41 of 66 is 62.1%; 9 of 60 is 15%.
let barsWithCases = Chart(
  kind: .bars(
    BarChart(
      bars: [
        Bar(label: "The report was on time", value: share(62, of: 73)),
        Bar(label: "The report was written to the person who had been harmed", value: share(41, of: 66)),
        Bar(label: "A copy was kept", value: share(9, of: 60)),
      ], lines: [line(80, "Target"), line(70, "National average")])),
  title: "Most reports were on time",
  base: "Base: 60 to 73 cases; totals differ because some questions did not apply to every case.",
  source: "Case assessments")

let clusters = Chart(
  kind: .clusters(
    SeriesChart(
      series: ["Original", "Follow-up"],
      rows: [
        SeriesRow(label: "Leadership", values: [percent(62), percent(69)]),
        SeriesRow(label: "Work with victims and with those who support them", values: [percent(70), percent(61)]),
        SeriesRow(label: "Management of the risk of harm", values: [percent(55), percent(nil)]),
      ], lines: [line(65, "Line of priority")])),
  title: "Two of three criteria were assessed again")

/// 73 of 106 is 68.9%, 33 of 106 is 31.1%; 40 of 80 is 50%; 3 of 8 is 37.5%, 5 of 8 is 62.5%.
let partsOfTwo = Chart(
  kind: .parts(
    SeriesChart(
      series: ["Sufficient", "Insufficient"],
      rows: [
        SeriesRow(
          label: "Victims were kept informed",
          values: [share(73, of: 106, byCount: true), share(33, of: 106, byCount: true)]),
        SeriesRow(
          label: "Reviews were timely", values: [share(40, of: 80, byCount: true), share(40, of: 80, byCount: true)]),
        SeriesRow(
          label: "Home visits were made", values: [share(3, of: 8, byCount: true), share(5, of: 8, byCount: true)]),
      ]), .stacked),
  title: "Reviews were timely in half of the cases", base: "Base: 8 to 106 cases.",
  notes: ["Percentages may not add to 100 because of rounding."])

private let answers = ["Always", "Often", "Seldom", "Never"]

/// 20, 14, 5 and 1 of 40 are 50%, 35%, 12.5% and 2.5%; 10 of 40 is 25%.
let partsOfFour = Chart(
  kind: .parts(
    SeriesChart(
      series: answers,
      rows: [
        SeriesRow(label: "Sentencers", values: [20, 14, 5, 1].map { share($0, of: 40, byCount: true) }),
        SeriesRow(label: "Victims", values: [10, 10, 10, 10].map { share($0, of: 40, byCount: true) }),
      ]), .stacked), title: "How often reports were read")

func proportion(_ form: Chart.PartForm) -> Chart {
  Chart(
    kind: .parts(
      SeriesChart(
        series: answers,
        rows: [SeriesRow(label: "", values: [20, 14, 5, 1].map { share($0, of: 40, byCount: true) })]), form),
    title: "How often reports were read", base: "Base: 40 sentencers.")
}

let range = Chart(
  kind: .range(
    SeriesChart(
      series: ["Lowest", "Average", "Highest", "Larkshire"],
      rows: [
        SeriesRow(label: "1 Assessment and planning", values: [42, 61, 80, 69].map(percent)),
        SeriesRow(label: "2 Interventions", values: [38, 66, 77, 38].map(percent)),
        SeriesRow(label: "3 Outcomes", values: [52, 61, 61, 61].map(percent)),
        SeriesRow(label: "4 Leadership", values: [40, 50, 60, nil].map(percent)),
      ], lines: [line(60, "Line of priority")])), title: "Larkshire beside 42 other areas")

let change = Chart(
  kind: .change(
    SeriesChart(
      series: ["Original", "Follow-up"],
      rows: [
        SeriesRow(label: "Leadership", values: [percent(62), percent(69)]),
        SeriesRow(label: "Victims", values: [percent(80), percent(41)]),
        SeriesRow(label: "Risk of harm", values: [percent(55), percent(55)]),
        SeriesRow(label: "Staff", values: [percent(100), percent(nil)]),
      ])), title: "One of four criteria rose")
