/// A chart as rows over one axis: every kind but the pie is one.
struct RowChart {
  /// From top to bottom.
  let rows: [PlotRow]
  /// What the values of a row are called.
  var series: [String] = []
  /// Lines across all rows.
  let lines: [ReferenceLine]
  /// The scale of all marks.
  let axis: ChartAxis
  /// What its marks stand for.
  var legend: [Legend.Item] = []
  /// Between rows, on top of the usual gap.
  var gap: Length = 0
  /// What the plot takes from labels beside it, on top of the usual least.
  var plotExtra: Length = 0
  /// Whether only the ends of the axis are drawn where each row has a grid of its own: its marks are few and have numbers.
  var isFramed = false
  /// Whether the axis and its numbers are drawn; without them the marks have the whole width.
  var hasAxis = true

  /// Bars in groups.
  init(_ chart: BarChart, _ measures: RowMeasures) {
    rows = BarRow.rows(of: chart).map { row in
      let strip = row.bar.map {
        PlotRow.Strip(
          value: $0.value, fill: Fill(colour: row.isTotal ? .navy : .bar),
          thickness: row.isTotal ? measures.total : measures.bar)
      }
      return PlotRow(
        label: row.label, content: strip.map { .strips([$0]) }, isHead: row.isTotal, isIndented: row.isIndented,
        opensGroup: row.opensGroup)
    }
    lines = chart.lines
    axis = chart.axis
  }

  /// Several bars a row.
  static func clusters(_ chart: SeriesChart, _ measures: RowMeasures) -> RowChart {
    let fills = Fill.series(chart.series.count)
    var drawn = RowChart(chart, gap: 7) { values in
      .strips(zip(values, fills).map { PlotRow.Strip(value: $0, fill: $1, thickness: measures.strip) })
    }
    drawn.legend = zip(chart.series, fills).map { Legend.Item(sample: .box($1), label: $0) }
    return drawn
  }

  /// Bars of parts that fill the axis.
  static func stacked(_ chart: SeriesChart) -> RowChart {
    var drawn = RowChart(chart, axis: .percent, gap: 5) { .stack($0) }
    drawn.legend = zip(chart.series, Fill.series(chart.series.count)).map { Legend.Item(sample: .box($1), label: $0) }
    drawn.plotExtra = 50
    return drawn
  }

  /// A bar whose parts have their names beside them.
  static func proportion(_ chart: SeriesChart) -> RowChart {
    var drawn = RowChart(chart, axis: .percent, gap: 12) { .proportion($0) }
    drawn.hasAxis = false
    return drawn
  }

  /// Lines from the lowest to the highest value.
  static func range(_ chart: SeriesChart) -> RowChart {
    var drawn = RowChart(chart, gap: 2) { .range($0) }
    drawn.isFramed = true
    let samples: [Legend.Sample] = [.lowest, .average, .highest, .own]
    drawn.legend = zip(samples, chart.series).map { Legend.Item(sample: $0, label: $1) }
    return drawn
  }

  /// Lines from the first to the second value.
  static func change(_ chart: SeriesChart) -> RowChart {
    var drawn = RowChart(chart, gap: 4) { .change($0) }
    drawn.isFramed = true
    drawn.legend = zip([.ring, .dot] as [Legend.Sample], chart.series).map { Legend.Item(sample: $0, label: $1) }
    return drawn
  }

  private init(
    _ chart: SeriesChart, axis: ChartAxis? = nil, gap: Length, _ content: ([ChartValue]) -> PlotRow.Content
  ) {
    rows =
      chart.series.isEmpty
      ? []
      : chart.rows.map {
        PlotRow(label: PlainText.drawable($0.label), content: content($0.values.map(\.drawable)))
      }
    series = chart.series.map(PlainText.drawable)
    lines = chart.lines
    self.axis = axis ?? chart.axis
    self.gap = gap
  }
}
