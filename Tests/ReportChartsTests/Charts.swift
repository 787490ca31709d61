import InspectionModel
import ReportCharts

/// A bar whose value is a percentage, printed as one.
func bar(_ label: String, _ percent: Int) -> Bar {
  Bar(label: label, value: ChartValue(Quantity(percent), printed: "\(percent)%"))
}

/// A chart of plain bars.
func plainChart(_ bars: [Bar], lines: [ReferenceLine] = [], title: String = "A title") -> Chart {
  Chart(kind: .bars(BarChart(bars: bars, lines: lines)), title: title)
}

/// A line of priority.
func priorityLine(_ percent: Int) -> ReferenceLine {
  ReferenceLine(
    value: Quantity(percent), printed: "\(percent)%", label: "Line of priority", phrase: "the line of priority")
}

/// Chart 1 of the inspection of Devon & Cornwall (2008).
let devonAndCornwall = Chart(
  kind: .bars(
    BarChart(
      groups: [
        section(
          "1 Assessment and sentence planning", 69,
          [
            bar("1.1 Preparing for sentence", 76),
            bar("1.2 Assessment of risk of harm", 62),
            bar("1.3 Assessment of likelihood of reoffending", 69),
            bar("1.4 Assessment of offender engagement", 75),
            bar("1.5 Sentence planning", 62),
          ]),
        section(
          "2 Implementation of interventions", 66,
          [
            bar("2.1 Delivering the sentence plan", 53),
            bar("2.2 Minimising risk of harm", 54),
            bar("2.3 Victims", 68),
            bar("2.4 Containment and compliance", 77),
            bar("2.5 Constructive interventions", 66),
            bar("2.6 Restrictive interventions", 81),
            bar("2.7 Diversity issues", 61),
          ]),
        section(
          "3 Achieving and monitoring outcomes", 61,
          [
            bar("3.1 Achievement of initial outcomes", 58),
            bar("3.2 Sustainability of progress", 63),
          ]),
      ], lines: [priorityLine(73)])),
  title: "Three criteria fall below 60%, all about delivery and its results",
  subtitle: "Score for each criterion and the average of each section, Devon & Cornwall, October 2007. 106 cases.",
  source: "case assessments.")

private func section(_ label: String, _ average: Int, _ bars: [Bar]) -> BarGroup {
  BarGroup(label: label, total: bar("", average), bars: bars)
}
