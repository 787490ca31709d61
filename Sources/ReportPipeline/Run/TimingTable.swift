/// How long the stages of a run took, as a table.
public struct TimingTable: Sendable {
  private let timings: [(stage: Stage, duration: Duration)]

  /// The table of `timings`.
  public init(_ timings: [(stage: Stage, duration: Duration)]) { self.timings = timings }

  /// One stage a line in milliseconds, and their sum.
  public var text: String {
    let total = timings.reduce(Duration.zero) { $0 + $1.duration }
    let rows = timings.map { ($0.stage.rawValue, $0.duration) } + [("together", total)]
    return rows.map { name, duration in
      let number = Self.milliseconds(duration)
      return name + String(repeating: " ", count: max(1, 20 - name.count - number.count)) + number + " ms"
    }.joined(separator: "\n")
  }

  /// Milliseconds with two digits behind the point.
  private static func milliseconds(_ duration: Duration) -> String {
    let (seconds, attoseconds) = duration.components
    let hundredths = seconds * 100_000 + attoseconds / 10_000_000_000_000
    let fraction = hundredths % 100
    return "\(hundredths / 100).\(fraction < 10 ? "0" : "")\(fraction)"
  }
}
