import InspectionModel
import ReportCharts

extension ProseWriter {
  /// A chart of an author, with the figures that its texts quote.
  mutating func chart(_ definition: ChartDefinition, at range: SourceRange) -> ReportChart {
    let name = name(of: range)
    let texts = ChartTexts(definition) { chartText($0) }
    var definition = definition
    definition.lines = definition.lines.map { line in
      .init(label: Located(chartText(line.label), at: line.label.range), value: line.value)
    }
    let composed = charts.compose(definition, texts: texts)
    report(composed.diagnostics)
    return ReportChart(
      anchor: name?.anchor ?? Anchor("chart"), number: name?.mark ?? "", chart: composed.value, words: charts.words)
  }
}
