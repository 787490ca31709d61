import Testing

@testable import ReportCharts

/// Drawings of all sorts of charts, for tests of what holds for every one.
enum DrawnCharts {
  /// A chart and its drawing, read back.
  struct Drawn: Sendable {
    let chart: Chart
    let svg: ReadSVG
  }

  /// Generated charts, samples, and charts of hard data, in both layouts and as files.
  static let all: [Drawn] = {
    var generated = GeneratedCharts(seed: 2008)
    let charts =
      (0..<140).map { _ in generated.next() } + SampleCharts.all.map(\.chart)
      + HardCharts.kinds.flatMap { kind in HardCharts.data.map { HardCharts.chart($0, kind) } }
    let drawing = SVGDrawing(words: englishWords())
    return charts.flatMap { chart in
      [
        drawing.draw(chart, layout: .wide, idPrefix: "c"), drawing.draw(chart, layout: .narrow, idPrefix: "c"),
        drawing.draw(chart, layout: .wide, idPrefix: "c", standalone: true),
      ].map { Drawn(chart: chart, svg: ReadSVG($0)) }
    }
  }()
}

extension ChartValue {
  /// The number as it is drawn on an axis of 100.
  var onHundred: Double? { number.map { min(max(Double($0.thousandths) / 1000, 0), 100) } }
}

extension SeriesRow {
  /// What each value is of the row's sum; none where the row has no sum.
  var shares: [Double] {
    let weights = values.map { max(0, Double($0.number?.thousandths ?? 0)) }
    let sum = weights.reduce(0, +)
    return sum > 0 ? weights.map { $0 / sum } : []
  }
}
