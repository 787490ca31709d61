import InspectionModel
import ReportCharts

/// Charts made from a seed, of all sizes and with all sorts of labels.
struct GeneratedCharts {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  private mutating func below(_ limit: Int) -> Int {
    // SplitMix64: the same charts on every machine.
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(limit))
  }

  private static let words = [
    "harm", "Victims", "of", "assessment", "Ŵy", "ffôn", "日本語の表示", "<b>&", "שלום", "é", "🎉", "reoffending", "1.1", "\"",
    "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch", "\u{202E}evil", "\u{7}", "i", "WWWWWWWW", "한국어",
    "an antidisestablishmentarianism", "\u{1100}\u{1161}\u{11A8}", "e\u{301}\u{302}",
  ]

  private mutating func text(_ most: Int) -> String {
    (0..<below(most + 1)).map { _ in Self.words[below(Self.words.count)] }.joined(separator: " ")
  }

  private mutating func bar() -> Bar {
    let value = below(12) == 0 ? nil : below(4) == 0 ? below(4) : below(101)
    let odd = below(15) == 0 ? " " + text(6) : ""
    return Bar(
      label: text(9),
      value: ChartValue(value.map { Quantity($0) }, printed: value.map { "\($0)%" + odd } ?? "not scored"))
  }

  /// The next chart.
  mutating func next() -> Chart {
    let groups = (0..<below(4)).map { _ in
      BarGroup(
        label: text(6), total: below(2) == 0 ? nil : bar(), bars: (0..<below(6)).map { _ in bar() })
    }
    let lines = (0..<below(5)).map { _ in
      let value = below(101)
      return ReferenceLine(value: Quantity(value), printed: "\(value)%", label: text(3), phrase: "it")
    }
    return Chart(
      kind: .bars(BarChart(groups: groups, lines: lines)), title: text(20), subtitle: text(30), notes: [text(20)],
      source: text(6))
  }
}
