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

  private mutating func bar() -> Bar { Bar(label: text(9), value: value(below(101))) }

  /// A value around `percent`: now and then none, a small one, one off the scale, or one that prints as more than itself.
  private mutating func value(_ percent: Int) -> ChartValue {
    let odd = below(15) == 0 ? " " + text(6) : ""
    let number: Int? =
      switch below(36) {
      case 0...2: nil
      case 3...10: below(4)
      case 11: 101 + below(900)
      case 12: -below(100)
      default: percent
      }
    guard let number else { return ChartValue(nil, printed: below(3) == 0 ? "" : "not scored") }
    let share = (0...100).contains(number) && below(2) == 0 ? ChartValue.Share(number * 3, of: 300) : nil
    return ChartValue(Quantity(number), printed: "\(number)%" + odd, share: share)
  }

  private mutating func lines(_ most: Int) -> [ReferenceLine] {
    (0..<below(most + 1)).map { _ in
      let value = below(12) == 0 ? 150 : below(101)
      return ReferenceLine(value: Quantity(value), printed: "\(value)%", label: text(3), phrase: "it")
    }
  }

  private mutating func bars() -> BarChart {
    let groups = (0..<below(4)).map { _ in
      BarGroup(
        label: text(6), total: below(2) == 0 ? nil : bar(), bars: (0..<below(6)).map { _ in bar() })
    }
    return BarChart(groups: groups, lines: lines(4))
  }

  /// Rows of `series` values each, or of one value fewer.
  private mutating func series(_ series: Int, rows: Int, lines most: Int = 2) -> SeriesChart {
    SeriesChart(
      series: (0..<series).map { _ in text(3) },
      rows: (0..<rows).map { _ in
        let values = below(12) == 0 ? series - 1 : series
        return SeriesRow(label: text(9), values: (0..<values).map { _ in value(below(101)) })
      }, lines: lines(most))
  }

  private mutating func kind() -> Chart.Kind {
    switch below(9) {
    case 0...2: .bars(bars())
    case 3: .clusters(series(2 + below(5), rows: below(7)))
    case 4: .parts(series(2 + below(5), rows: below(7)), .stacked)
    case 5: .parts(series(2 + below(5), rows: below(8) == 0 ? below(4) : 1, lines: 1), .proportion)
    case 6: .parts(series(2 + below(5), rows: below(8) == 0 ? below(4) : 1, lines: 1), .pie)
    case 7: .range(series(3 + below(2), rows: below(7)))
    default: below(12) == 0 ? .absent(reason: text(30)) : .change(series(2, rows: below(7)))
    }
  }

  /// The next chart, of any kind.
  mutating func next() -> Chart {
    Chart(
      kind: kind(), title: text(20), subtitle: text(30), base: below(2) == 0 ? "" : text(10), notes: [text(20)],
      source: text(6))
  }
}
