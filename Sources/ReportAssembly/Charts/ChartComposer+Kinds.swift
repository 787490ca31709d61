import InspectionModel
import ReportCharts

extension ChartComposer {
  /// `rows` as a chart of `kind`; nil when they cannot be drawn so, which is reported.
  func draw(
    _ rows: ChartRows, as kind: ChartDefinition.Kind, of definition: ChartDefinition
  ) -> Diagnosed<Chart.Kind?> {
    let place = definition.kind?.range ?? definition.title.range
    // Parts are drawn along a hundred, whatever they count.
    let unit = kind == .stacked ? .percent : rows.unit
    let checked = lines(of: definition, unit: unit)
    let lines = checked.value
    let numbers = rows.rows.flatMap { $0.values.compactMap(\.number) } + lines.map(\.value)
    let axis = ChartAxis.holding(numbers, unit: rows.unit)
    func series(_ rows: ChartRows, on axis: ChartAxis) -> SeriesChart {
      SeriesChart(series: rows.series, rows: rows.rows, lines: lines, axis: axis)
    }
    func refused(_ reason: String, _ mend: String) -> Diagnosed<Chart.Kind?> {
      Diagnosed(nil, checked.diagnostics + [.unfit(kind, reason, mend: mend, at: place)])
    }
    let count = rows.series.count
    switch kind {
    case .bars:
      guard count == 1 else {
        return refused(
          "has \(count) values a line", "`clusters` draws them side by side, `stacked` as parts of a whole.")
      }
      let bars = rows.rows.map { Bar(label: $0.label, value: $0.values[0]) }
      return Diagnosed(.bars(BarChart(bars: bars, lines: lines, axis: axis)), checked.diagnostics)
    case .clusters:
      guard (2...ChartDefinition.mostSeries).contains(count) else {
        return refused(
          "has \(count) value\(count == 1 ? "" : "s") a line", "Side by side stand two to six; name them in `columns:`."
        )
      }
      return Diagnosed(.clusters(series(rows, on: axis)), checked.diagnostics)
    case .change:
      guard count == 2 else {
        return refused(
          "has \(count) value\(count == 1 ? "" : "s") a line",
          "A change goes from one value to another; name both in `columns:`.")
      }
      return Diagnosed(.change(series(rows, on: axis)), checked.diagnostics)
    case .range:
      guard (3...4).contains(count) else {
        return refused(
          "has \(count) value\(count == 1 ? "" : "s") a line",
          "A range has the lowest, the average and the highest value of each line, and may have its own.")
      }
      return Diagnosed(.range(series(rows, on: axis)), checked.diagnostics)
    case .stacked, .proportion, .pie:
      if kind != .stacked, let line = definition.lines.first {
        return Diagnosed(nil, [.noScale(kind, at: line.label.range)])
      }
      let parts = rows.asParts(inOneRow: kind != .stacked || count == 1)
      if let reason = parts.whyNoParts(kind) { return refused(reason.0, reason.1) }
      let form: Chart.PartForm = kind == .stacked ? .stacked : kind == .proportion ? .proportion : .pie
      return Diagnosed(.parts(series(parts, on: .percent), form), checked.diagnostics)
    }
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

extension ChartRows {
  /// Why the rows are no parts of a whole, and what to do; nil when they are.
  fileprivate func whyNoParts(_ kind: ChartDefinition.Kind) -> (String, String)? {
    if series.count > ChartDefinition.mostSeries {
      return ("has \(series.count) parts", "More than six cannot be told apart: `bars` draws any number.")
    }
    if kind != .stacked, rows.count > 1 {
      return ("has \(rows.count) lines of parts", "`stacked` draws a bar for each.")
    }
    for row in rows {
      let shares = row.values.compactMap(\.share)
      guard shares.count == row.values.count, let base = shares.first?.base else {
        guard row.values.contains(where: { $0.number != nil }) else { continue }
        guard unit == .percent else {
          return (
            "has parts that are no counts" + row.named, "Parts are whole numbers, or percentages; give all of them."
          )
        }
        guard !row.addsUpToHundred else { continue }
        return ("has parts that do not add up to 100%" + row.named, "Give all parts, or use `clusters`.")
      }
      let sum = shares.reduce(0) { $0 + $1.count }
      guard shares.allSatisfy({ $0.base == base }), sum == base else {
        return (
          "has parts that add up to \(sum) of \(base)" + row.named,
          "Give all parts of one base, or use `clusters`, which does not need them."
        )
      }
    }
    return nil
  }
}

extension SeriesRow {
  /// The row in a sentence, where it has a name.
  fileprivate var named: String { label.isEmpty ? "" : " in '\(label)'" }
}

extension Diagnostic {
  fileprivate static func unfit(
    _ kind: ChartDefinition.Kind, _ reason: String, mend: String, at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(.unfitChartKind, at: range, "A chart of kind '\(kind.rawValue)' \(reason)", explanation: mend)
  }

  fileprivate static func noScale(_ kind: ChartDefinition.Kind, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .unfitChartKind, at: range, "A chart of kind '\(kind.rawValue)' has no scale on which a line could stand",
      explanation: "Take `lines:` out, or use `bars` or `stacked`.")
  }

  fileprivate static func offScale(_ line: ChartDefinition.Line) -> Diagnostic {
    Diagnostic(
      .lineOffScale, at: line.value.range,
      "The line '\(line.label.value)' stands at \(line.value.value)% of a scale that ends at 100%",
      explanation: "Nothing can be read against it; mend its value.")
  }
}
