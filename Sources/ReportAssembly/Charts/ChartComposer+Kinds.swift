import InspectionModel
import ReportCharts

extension ChartComposer {
  /// `rows` as a chart of `kind`; nil when they cannot be drawn so, which is reported.
  func draw(
    _ rows: ChartRows, as kind: ChartDefinition.Kind, of definition: ChartDefinition
  ) -> Diagnosed<Chart.Kind?> {
    let written = definition.kind ?? Located(kind, at: definition.title.range)
    let form = kind.partForm
    let rows = form == nil ? rows : rows.asParts(inOneRow: form != .stacked || rows.series.count == 1)
    let shape = ChartShape(lines: rows.rows.count, values: rows.series.count)
    if let misfit = shape.misfit(written) { return Diagnosed(nil, [misfit]) }
    if form != nil, let reason = rows.whyNoParts {
      return Diagnosed(nil, [.noParts(written, reason.headline, mend: reason.mend)])
    }
    // Parts are drawn along a hundred, whatever they count.
    let lines = lines(of: definition, unit: form == nil ? rows.unit : .percent)
    let numbers = rows.rows.flatMap { $0.values.compactMap(\.number) } + lines.value.map(\.value)
    let axis = form == nil ? ChartAxis.holding(numbers, unit: rows.unit) : .percent
    let series = SeriesChart(series: rows.series, rows: rows.rows, lines: lines.value, axis: axis)
    let drawn: Chart.Kind =
      switch kind {
      case .bars:
        .bars(
          BarChart(
            bars: rows.rows.map { Bar(label: $0.label, value: $0.values[0]) }, lines: lines.value, axis: axis))
      case .clusters: .clusters(series)
      case .change: .change(series)
      case .range: .range(series)
      case .stacked: .parts(series, .stacked)
      case .proportion: .parts(series, .proportion)
      case .pie: .parts(series, .pie)
      }
    return Diagnosed(drawn, lines.diagnostics)
  }

  /// The lines across a chart; one that stands beyond the percentages is reported.
  private func lines(of definition: ChartDefinition, unit: Quantity.Unit) -> Diagnosed<[ReferenceLine]> {
    var lines: [ReferenceLine] = []
    var diagnostics: [Diagnostic] = []
    for line in definition.lines {
      if unit == .percent, line.value.value > 100 {
        diagnostics.append(.offScale(line))
        continue
      }
      lines.append(
        ReferenceLine(
          value: line.value.value, printed: unit.print(line.value.value), label: line.label.value,
          phrase: labels[.chartLinePhrase].text(in: language, filling: ["line": line.label.value])))
    }
    return Diagnosed(lines, diagnostics)
  }
}

extension ChartDefinition.Kind {
  /// How it draws parts of a whole; nil for a kind that draws none.
  fileprivate var partForm: Chart.PartForm? {
    switch self {
    case .stacked: .stacked
    case .proportion: .proportion
    case .pie: .pie
    case .bars, .clusters, .range, .change: nil
    }
  }
}

extension ChartRows {
  /// Why the values of some row are no parts of a whole, and what to do; nil when all are.
  fileprivate var whyNoParts: (headline: String, mend: String)? {
    for row in rows where row.values.contains(where: { $0.number != nil }) {
      let shares = row.values.compactMap(\.share)
      if shares.count == row.values.count, let base = shares.first?.base {
        let sum = shares.reduce(0) { $0 + $1.count }
        guard shares.allSatisfy({ $0.base == base }), sum == base else {
          return (
            "Parts of a whole are all of it, and here are \(sum) of \(base)" + row.named,
            "Give all parts of one base, or use `clusters`, which does not need them."
          )
        }
      } else if unit != .percent {
        return (
          "Parts of a whole are whole numbers or percentages" + row.named, "Give all of them, or use `clusters`."
        )
      } else if !row.isWhole {
        return ("Parts of a whole are 100% together" + row.named, "Give all of them, or use `clusters`.")
      }
    }
    return nil
  }
}

extension SeriesRow {
  /// The row in a sentence, where it has a name.
  fileprivate var named: String { label.isEmpty ? "" : ": '\(label)'" }
}

extension Diagnostic {
  fileprivate static func noParts(
    _ kind: Located<ChartDefinition.Kind>, _ headline: String, mend: String
  ) -> Diagnostic {
    Diagnostic(.unfitChartKind, at: kind.range, headline, explanation: mend)
  }

  fileprivate static func offScale(_ line: ChartDefinition.Line) -> Diagnostic {
    Diagnostic(
      .lineOffScale, at: line.value.range, "The line at \(line.value.value)% stands off the scale",
      explanation: "The scale is of percentages and ends at 100. Give the line a number up to 100, or take it out.")
  }
}
