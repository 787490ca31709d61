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
        ChartShape(lines: lines.count, values: lines.first?.numbers.count ?? 0).misfit(kind)
          ?? ofValues(kind, lines, unit: unit)
      case .figures(let lines):
        shape(of: lines, as: kind.value).misfit(kind)
      case .question, .attribute: ofDistribution(kind)
      case .scores: ofScores(kind)
      case .absent, .unwritten, .unreadable: nil
      }
    return [told ?? ofLines(kind)].compactMap(\.self)
  }

  /// Stacked figures are parted themselves, where there is one a line: into what was found and the rest.
  private func shape(of lines: [ChartDefinition.FigureLine], as kind: ChartDefinition.Kind) -> ChartShape {
    let names = lines.first?.names.count ?? 0
    return ChartShape(lines: lines.count, values: kind == .stacked && names == 1 ? 2 : names)
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
    case .proportion, .pie: return unit == .percent ? notAll(lines.flatMap(\.numbers)) : nil
    case .stacked: return unit == .percent ? lines.lazy.compactMap { notAll($0.numbers) }.first : nil
    case .bars, .clusters, .change: return nil
    }
  }

  /// Parts of a whole that are more or less than the whole.
  private func notAll(_ parts: [Located<Quantity?>]) -> Diagnostic? {
    let known = parts.compactMap(\.value)
    guard !known.isEmpty, !Quantity.areWhole(known), let first = parts.first, let last = parts.last else { return nil }
    let sum = Quantity(thousandths: known.reduce(0) { $0 + $1.thousandths })
    return Diagnostic(
      .malformedChartValue, at: first.range.through(last.range),
      "Parts of a whole are 100% together, and not \(sum)%",
      explanation:
        "Where a case can belong to several of them or to none, show them as `kind: bars` or `kind: clusters`.")
  }

  private func ofDistribution(_ kind: Located<ChartDefinition.Kind>) -> Diagnostic? {
    switch kind.value {
    case .range, .change:
      .unfit(kind, "'\(kind.value.rawValue)' shows several values a line, and cases are counted once", mend: .bars)
    case .bars, .clusters, .stacked, .proportion, .pie: nil
    }
  }

  private func ofScores(_ kind: Located<ChartDefinition.Kind>) -> Diagnostic? {
    switch kind.value {
    case .stacked, .proportion, .pie:
      .unfit(kind, "Scores are no parts of a whole, as '\(kind.value.rawValue)' shows them", mend: .bars)
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
