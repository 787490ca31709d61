import InspectionModel

/// How many values each line of a chart has: as many as there are columns, or else as many as the first.
struct RowWidth: Sendable {
  private let columns: Int
  private var first: Int?

  /// A width of so many named columns; none where they have no names.
  init(columns: Int) { self.columns = columns }

  /// What to tell about a line of `count` values at `range`.
  mutating func check(_ count: Int, at range: SourceRange) -> [Diagnostic] {
    if count > ChartLimits.series, columns == 0 {
      first = first ?? ChartLimits.series
      return [.tooManySeries(count, at: range)]
    }
    let wanted = columns > 0 ? columns : first ?? count
    first = first ?? count
    guard count != wanted else { return [] }
    return [.wrongWidth(count, wanted: wanted, isNamed: columns > 0, at: range)]
  }

  /// What to tell about several values a line that have no names; `origin` is where a missing key is reported.
  func unnamed(at origin: SourceRange) -> [Diagnostic] {
    guard columns == 0, let first, first > 1 else { return [] }
    return [.missingColumns(first, at: origin)]
  }
}

extension Diagnostic {
  fileprivate static func wrongWidth(_ count: Int, wanted: Int, isNamed: Bool, at range: SourceRange) -> Diagnostic {
    let values = count == 1 ? "1 value" : "\(count) values"
    let other =
      isNamed ? "`columns:` names \(wanted)" : wanted == 1 ? "the first line has 1" : "the first line has \(wanted)"
    return Diagnostic(
      .chartRowWidth, at: range, "The line has \(values) where \(other)",
      explanation: "Write as many values on every line, with commas and spaces between them, and `none` where there is "
        + "no value.")
  }

  fileprivate static func missingColumns(_ count: Int, at origin: SourceRange) -> Diagnostic {
    Diagnostic(
      .missingKey, at: origin, "A chart of \(count) values a line has no 'columns'",
      explanation: "Readers need to know what the values of a line are. Name them from left to right: "
        + "`columns: original, follow-up`.")
  }
}
