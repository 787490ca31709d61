import ReportCharts

/// Makes charts of 14 bars and a line, the same in every run; `chart_peers.py` makes the same ones.
struct ChartGenerator {
  private var state: UInt64 = 4
  /// Of every label and value so far.
  private(set) var checksum = Checksum()

  private static let openings = [
    "Assessing", "Planning", "Reviewing", "Recording", "Sharing", "Managing", "Delivering", "Supporting", "Checking",
    "Preparing",
  ]
  private static let objects = [
    "risk of harm", "the sentence plan", "work with victims", "home visits", "contact with other agencies", "release",
    "constructive interventions", "attendance", "diversity and individual needs", "the protection of children",
  ]

  mutating func next() -> Chart {
    let number = random(below: 1000)
    let bars = (0..<14).map { _ in
      let label = "\(Self.openings[random(below: 10)]) \(Self.objects[random(below: 10)])"
      let value = random(below: 101)
      checksum.take("\(label) \(value)\n")
      return Bar(label: label, value: ChartValue(.init(value), printed: "\(value)%"))
    }
    let line = ReferenceLine(value: 60, printed: "60%", label: "Line of priority", phrase: "the line of priority")
    return Chart(
      kind: .bars(BarChart(bars: bars, lines: [line])), title: "Area \(number): half of the work was good enough",
      subtitle: "Percentage of cases in which the work was done well enough", source: "Invented figures")
  }

  /// SplitMix64, by whose remainder a number is chosen.
  private mutating func random(below limit: UInt64) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % limit)
  }
}

/// Adds texts up, so that two runs can be compared and no drawing is left out as unused (FNV-1a).
struct Checksum {
  private var value: UInt64 = 0xCBF2_9CE4_8422_2325

  mutating func take(_ text: String) {
    for byte in text.utf8 { value = (value ^ UInt64(byte)) &* 0x100_0000_01B3 }
  }

  var hex: String { String(value, radix: 16) }
}
