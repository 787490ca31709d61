/// How many lines a chart has, and how many values each of them: what decides of which kind it can be.
public struct ChartShape: Hashable, Sendable {
  /// At least 0.
  public let lines: Int
  /// Of each line, at least 0.
  public let values: Int

  /// `lines` lines of `values` values.
  public init(lines: Int, values: Int) {
    self.lines = lines
    self.values = values
  }

  /// Why a chart of this shape cannot be of a kind, where the kind stands; nil when it can.
  package func misfit(_ kind: Located<ChartDefinition.Kind>) -> Diagnostic? {
    let count = values == 1 ? "1 value" : "\(values) values"
    switch kind.value {
    case .bars where values > 1:
      return .unfit(kind, "Plain bars show one value a line, and here are \(count)", mend: .clusters)
    case .stacked where values == 1:
      return .unfit(kind, "Stacked bars are parted, and here is one value a line", mend: .bars)
    case .clusters where values == 1:
      return .unfit(kind, "Clusters are bars side by side, and here is one value a line", mend: .bars)
    case .change where values != 2:
      return .unfit(kind, "A change leads from one value to another, and here are \(count) a line")
    case .range where values != 3 && values != 4:
      return .unfit(kind, "A range has three values a line or four, and here are \(count)")
    case .proportion, .pie:
      return misfitOfWhole(kind)
    case .bars, .stacked, .clusters, .change, .range:
      return nil
    }
  }

  /// One whole has its parts on one line, or one on each.
  private func misfitOfWhole(_ kind: Located<ChartDefinition.Kind>) -> Diagnostic? {
    let name = kind.value.rawValue
    if lines > 1, values > 1 {
      return .unfit(kind, "'\(name)' shows the parts of one whole, and here are \(lines)", mend: .stacked)
    }
    let parts = max(lines, values)
    guard parts > ChartDefinition.mostSeries else { return nil }
    let most = ChartDefinition.mostSeries
    return .unfit(kind, "'\(name)' shows at most \(most) parts, and here are \(parts)", mend: .bars)
  }
}

extension Quantity {
  /// Whether percentages are the parts of a hundred, but for rounding: half a percent each.
  package static func areWhole(_ percentages: [Quantity]) -> Bool {
    abs(percentages.reduce(0) { $0 + $1.thousandths } - 100_000) <= 500 * percentages.count
  }
}

extension Diagnostic {
  /// A chart that cannot be of the kind that its author wrote; `mend` is one that it can be of.
  package static func unfit(
    _ kind: Located<ChartDefinition.Kind>, _ headline: String, mend: ChartDefinition.Kind? = nil
  ) -> Diagnostic {
    Diagnostic(
      .unfitChartKind, at: kind.range, headline,
      explanation: "Leave `kind:` out, and the chart is drawn as suits its numbers.",
      suggestions: mend.map { [.init("Write `\($0.rawValue)`", edits: [.init(kind.range, $0.rawValue)])] } ?? [])
  }
}
