import InspectionModel
import ReportCharts

/// One chart of each kind, as reports show it.
enum SampleCharts {
  /// A chart and the name of its golden files.
  struct Sample: Sendable {
    let name: String
    let chart: Chart
  }

  /// A count of a base, as its percentage: "41%", 45 of 110, half up.
  static func share(_ count: Int, of base: Int) -> ChartValue {
    let percent = (count * 200 + base) / (base * 2)
    return ChartValue(
      Quantity(thousandths: count * 100_000 / base), printed: "\(percent)%", share: ChartValue.Share(count, of: base))
  }

  static func percent(_ value: Int) -> ChartValue { ChartValue(Quantity(value), printed: "\(value)%") }

  private static func shares(_ label: String, _ counts: [Int]) -> SeriesRow {
    SeriesRow(label: label, values: counts.map { share($0, of: counts.reduce(0, +)) })
  }

  private static func percents(_ label: String, _ values: [Int]) -> SeriesRow {
    SeriesRow(label: label, values: values.map(percent))
  }

  static let all = [
    Sample(name: "bars", chart: devonAndCornwall),
    Sample(name: "bars-plain", chart: compliance),
    Sample(name: "clusters", chart: clusters),
    Sample(name: "clusters-three", chart: threeClusters),
    Sample(name: "stacked", chart: summary),
    Sample(name: "stacked-four", chart: survey),
    Sample(name: "proportion", chart: review(.proportion)),
    Sample(name: "pie", chart: review(.pie)),
    Sample(name: "proportion-five", chart: risk(.proportion)),
    Sample(name: "pie-five", chart: risk(.pie)),
    Sample(name: "range", chart: range),
    Sample(name: "change", chart: change),
    Sample(name: "absent", chart: absent),
  ]

  static let compliance = Chart(
    kind: .bars(
      BarChart(
        bars: [
          Bar(label: "Case brought by the police", value: days("41.5")),
          Bar(label: "Case brought by the court after a breach of the community order", value: days("23")),
          Bar(label: "Recall to prison", value: days("9.4")),
          Bar(label: "Warning letter", value: days("2")),
        ],
        lines: [
          ReferenceLine(value: 10, printed: "10 days", label: "National standard", phrase: "the national standard"),
          ReferenceLine(
            value: Quantity(thousandths: 18_200), printed: "18.2 days", label: "National average",
            phrase: "the national average"),
        ], axis: ChartAxis.holding([Quantity(thousandths: 41_500)], unit: Quantity.Unit(after: " days")))),
    title: "Breach in court takes more than twice as long as the standard allows")

  private static func days(_ printed: String) -> ChartValue {
    let parts = printed.split(separator: ".").compactMap { Int($0) }
    let thousandths = (parts.first ?? 0) * 1000 + (parts.count == 2 ? parts[1] * 100 : 0)
    return ChartValue(Quantity(thousandths: thousandths), printed: printed + " days")
  }

  static let clusters = Chart(
    kind: .clusters(
      SeriesChart(
        series: ["Probation officers", "Probation service officers"],
        rows: [
          percents("Assessment of risk of harm", [71, 52]),
          percents("Assessment of likelihood of reoffending", [78, 64]),
          percents("Sentence planning", [66, 61]),
          percents("Victims", [70, 4]),
          SeriesRow(
            label: "Restrictive interventions", values: [percent(83), ChartValue(nil, printed: "no cases")]),
          percents("Diversity issues", [61, 100]),
          percents("Containment and compliance", [77, 75]),
        ], lines: [priorityLine(60)])),
    title: "Cases of probation officers score higher on nearly every criterion")

  static let threeClusters = Chart(
    kind: .clusters(
      SeriesChart(
        series: ["High risk of harm", "Medium", "Low"],
        rows: [
          percents("The plan says how risk will be managed", [64, 58, 41]),
          percents("Reviewed on time", [73, 69, 33]),
          percents("Home visit made", [88, 12, 0]),
        ])),
    title: "The higher the risk, the more often the work was done")

  static let summary = Chart(
    kind: .parts(
      SeriesChart(
        series: ["Sufficient", "Insufficient"],
        rows: [
          shares("Was there a sufficient assessment of the likelihood of reoffending?", [61, 12]),
          shares("Was the sentence plan drawn up within the time that national standards allow?", [48, 25]),
          shares("Did the plan pay attention to what might help or hinder compliance?", [71, 2]),
          shares("Were diversity issues taken into account?", [44, 22]),
          shares("Was the individual involved in drawing up the plan?", [65, 8]),
          shares("Was the plan reviewed?", [33, 40]),
          shares("Were contacts often enough?", [73, 0]),
        ]), .stacked),
    title: "Work at the start of sentence was mostly sufficient",
    subtitle: "Key questions, Outcome 1", base: "73 cases.",
    notes: ["Totals differ because some questions did not apply."], source: "case assessments.")

  static let survey = Chart(
    kind: .parts(
      SeriesChart(
        series: ["Strongly agree", "Agree", "Disagree", "Strongly disagree", "Not answered"],
        rows: [
          shares("I understand what I have to do on my order", [310, 240, 25, 10, 6]),
          shares("My offender manager listens to me", [280, 201, 60, 44, 6]),
          shares("I was asked what might help me", [120, 180, 160, 111, 20]),
          shares("Getting to appointments is easy", [90, 100, 200, 180, 21]),
        ]), .stacked),
    title: "Most understand their order; fewer find it easy to attend")

  static func review(_ form: Chart.PartForm) -> Chart {
    Chart(
      kind: .parts(
        SeriesChart(
          series: ["Sufficient", "Insufficient", "No review"],
          rows: [SeriesRow(label: "", values: [share(22, of: 54), share(14, of: 54), share(18, of: 54)])]), form),
      title: "A third of plans were never reviewed")
  }

  static func risk(_ form: Chart.PartForm) -> Chart {
    Chart(
      kind: .parts(
        SeriesChart(
          series: ["Low", "Medium", "High", "Very high", "None recorded at the start of sentence"],
          rows: [shares("Risk of serious harm", [20, 41, 9, 2, 1])]), form),
      title: "More than half of the sample were of medium risk of serious harm",
      subtitle: "Classification at the start of sentence", base: "73 cases.", source: "case list.")
  }

  static let range = Chart(
    kind: .range(
      SeriesChart(
        series: ["Lowest", "Average of all areas", "Highest", "Devon & Cornwall"],
        rows: [
          percents("Assessment of risk of harm", [51, 66, 84, 62]),
          percents("Sentence planning", [44, 63, 79, 62]),
          percents("Victims", [40, 61, 90, 90]),
          percents("Restrictive interventions", [0, 74, 100, 81]),
          SeriesRow(
            label: "Diversity issues",
            values: [percent(49), percent(65), percent(80), ChartValue(nil, printed: "not scored")]),
        ])),
    title: "Work with victims is the best of all areas")

  static let change = Chart(
    kind: .change(
      SeriesChart(
        series: ["Original inspection", "Follow-up"],
        rows: [
          percents("Assessment of risk of harm", [54, 73]),
          percents("Sentence planning", [62, 60]),
          percents("Victims", [71, 71]),
          percents("Restrictive interventions", [100, 0]),
          SeriesRow(
            label: "Delivering the sentence plan", values: [percent(58), ChartValue(nil, printed: "not followed up")]),
        ])),
    title: "Risk of harm work improved most")

  static let absent = Chart(
    kind: .absent(reason: "Nobody was asked this question, because the survey began only in 2009."),
    title: "Views of victims")
}
