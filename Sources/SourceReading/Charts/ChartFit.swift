import InspectionModel

/// Holds the data of a chart against its kind.
struct ChartFit: Sendable {
  private let chart: ChartDefinition

  /// A check of `chart`.
  init(_ chart: ChartDefinition) { self.chart = chart }

  /// What does not fit.
  var complaints: [Diagnostic] {
    guard let kind = chart.kind else { return [] }
    let told: Diagnostic? =
      switch chart.data {
      case .values(let lines, let unit):
        ofRows(kind, rows: lines.count, width: lines.first?.numbers.count ?? 0, hasBase: false)
          ?? ofValues(kind, lines, unit: unit)
      case .figures(let lines):
        ofRows(kind, rows: lines.count, width: lines.first?.names.count ?? 0, hasBase: true)
      case .question, .attribute: ofDistribution(kind)
      case .scores: ofScores(kind)
      case .absent, .unwritten, .unreadable: nil
      }
    return [told ?? ofLines(kind)].compactMap(\.self)
  }

  /// Whether so many rows of `width` values can be drawn; a value with a base is itself parted into two.
  private func ofRows(
    _ kind: Located<ChartDefinition.Kind>, rows: Int, width: Int, hasBase: Bool
  ) -> Diagnostic? {
    let values = width == 1 ? "1 value" : "\(width) values"
    switch kind.value {
    case .bars where width > 1:
      return unfit(kind, "Plain bars show one value a line, and here are \(values)", mend: .clusters)
    case .stacked where width == 1 && !hasBase:
      return unfit(kind, "Stacked bars are parted, and here is one value a line", mend: .bars)
    case .clusters where width == 1:
      return unfit(kind, "Clusters are bars side by side, and here is one value a line", mend: .bars)
    case .change where width != 2:
      return unfit(kind, "A change leads from one value to another, and here are \(values) a line", mend: nil)
    case .range where width != 3 && width != 4:
      return unfit(kind, "A range has three values a line or four, and here are \(values)", mend: nil)
    case .proportion, .pie:
      if rows > 1, width > 1 {
        let headline = "'\(kind.value.rawValue)' shows the parts of one whole, and here are \(rows)"
        return unfit(kind, headline, mend: .stacked)
      }
      let parts = max(rows, width)
      if parts > ChartLimits.parts {
        return unfit(
          kind, "'\(kind.value.rawValue)' shows at most \(ChartLimits.parts) parts, and here are \(parts)", mend: .bars)
      }
      return nil
    case .bars, .stacked, .clusters, .change, .range: return nil
    }
  }

  /// Values that contradict what the kind says of them.
  private func ofValues(
    _ kind: Located<ChartDefinition.Kind>, _ lines: [ChartDefinition.ValueLine], unit: Quantity.Unit
  ) -> Diagnostic? {
    switch kind.value {
    case .range:
      return lines.lazy.compactMap { line in
        let known = line.numbers.prefix(3).compactMap(\.value)
        return known == known.sorted() ? nil : Diagnostic.notInOrder(line)
      }.first
    case .proportion, .pie: return unit == .percent ? pastAll(lines.flatMap(\.numbers)) : nil
    case .stacked: return unit == .percent ? lines.lazy.compactMap { pastAll($0.numbers) }.first : nil
    case .bars, .clusters, .change: return nil
    }
  }

  /// Parts of a whole that are more than the whole, by more than rounding can explain: half a percent each.
  private func pastAll(_ parts: [Located<Quantity?>]) -> Diagnostic? {
    let sum = parts.reduce(0) { $0 + ($1.value?.thousandths ?? 0) }
    guard sum > 100_000 + 500 * parts.count, let first = parts.first, let last = parts.last else { return nil }
    return Diagnostic(
      .malformedChartValue, at: first.range.through(last.range),
      "Parts of a whole are 100% together, and not \(Quantity(thousandths: sum))%",
      explanation: "Where a case can belong to several of them, show them as `kind: bars` or `kind: clusters`.")
  }

  private func ofDistribution(_ kind: Located<ChartDefinition.Kind>) -> Diagnostic? {
    switch kind.value {
    case .range, .change:
      unfit(kind, "'\(kind.value.rawValue)' shows several values a line, and cases are counted once", mend: .bars)
    case .bars, .clusters, .stacked, .proportion, .pie: nil
    }
  }

  private func ofScores(_ kind: Located<ChartDefinition.Kind>) -> Diagnostic? {
    switch kind.value {
    case .stacked, .proportion, .pie:
      unfit(kind, "Scores are no parts of a whole, as '\(kind.value.rawValue)' shows them", mend: .bars)
    case .bars, .clusters, .range, .change: nil
    }
  }

  /// Neither a circle nor a whole has a scale along which a line could stand.
  private func ofLines(_ kind: Located<ChartDefinition.Kind>) -> Diagnostic? {
    guard kind.value == .pie || kind.value == .proportion, let line = chart.lines.first else { return nil }
    return Diagnostic(
      .unfitChartKind, at: line.label.range, "'\(kind.value.rawValue)' has no scale that a line could stand on",
      explanation: "Take the lines out, or draw another kind of chart.")
  }

  private func unfit(
    _ kind: Located<ChartDefinition.Kind>, _ headline: String, mend: ChartDefinition.Kind?
  ) -> Diagnostic {
    Diagnostic(
      .unfitChartKind, at: kind.range, headline,
      explanation: "Leave `kind:` out, and the chart is drawn as suits its numbers.",
      suggestions: mend.map { [.init("Write `\($0.rawValue)`", edits: [.init(kind.range, $0.rawValue)])] } ?? [])
  }
}

extension Diagnostic {
  fileprivate static func notInOrder(_ line: ChartDefinition.ValueLine) -> Diagnostic {
    let range = line.numbers.first.flatMap { first in line.numbers.prefix(3).last.map { first.range.through($0.range) }
    }
    return Diagnostic(
      .malformedChartValue, at: range ?? line.label.range,
      "A range begins with the lowest value, and the highest is third",
      explanation: "From left to right: the lowest, the average, the highest, and then the value of this inspection.")
  }
}
