import InspectionModel
import ReportCharts

/// The numbers of a chart, looked up and worded, before it is decided how they are drawn.
struct ChartRows {
  /// What the values of a row are called; one empty name where each row has one value.
  var series: [String]
  /// From top to bottom; each has a value for each series.
  var rows: [SeriesRow]
  /// What stands around the numbers.
  var unit: Quantity.Unit
  /// Whether the counts behind the numbers are cases.
  var countsCases = false
  /// Who says so, each once.
  var sources: [String] = []

  /// No rows.
  static let none = ChartRows(series: [""], rows: [], unit: .none)

  /// Whether there is any value.
  var hasValues: Bool { rows.contains { $0.values.contains { $0.number != nil } } }

  /// The rows with the highest first value on top, and those without one last; equal ones stay as they stand.
  func sortedByValue() -> ChartRows {
    var sorted = self
    sorted.rows = rows.enumerated().sorted { left, right in
      let (one, other) = (left.element.values.first?.number, right.element.values.first?.number)
      guard let one else { return other == nil && left.offset < right.offset }
      guard let other else { return true }
      return one == other ? left.offset < right.offset : one > other
    }.map(\.element)
    return sorted
  }

  /// The values as parts of a whole, one row of parts where there were several rows of one value. Counts take the place
  /// of percentages where they are known, so that parts are as exact as they can be.
  func asParts(inOneRow: Bool) -> ChartRows {
    var parts = self
    if inOneRow, series.count == 1 {
      parts.series = rows.map(\.label)
      parts.rows = [SeriesRow(label: "", values: rows.compactMap(\.values.first))]
    }
    parts.rows = parts.rows.map { row in
      let counts = unit == .none ? row.wholeCounts : nil
      let values = counts.map { counts in
        counts.map { ChartValue($0, of: counts.reduce(0, +), otherwise: "") }
      }
      return SeriesRow(label: row.label, values: (values ?? row.values).map(\.counted))
    }
    return parts
  }

  /// The smallest and largest number of cases that values are out of; nil where there are none.
  var bases: ClosedRange<Int>? {
    guard countsCases else { return nil }
    let bases = rows.flatMap { $0.values.compactMap { $0.share?.base } }
    guard let least = bases.min(), let most = bases.max() else { return nil }
    return least...most
  }
}

extension SeriesRow {
  /// The values as counts; nil where one of them is none, or already says what it is out of.
  fileprivate var wholeCounts: [Int]? {
    let counts = values.compactMap { value -> Int? in
      guard value.share == nil, let number = value.number, number.thousandths.isMultiple(of: 1000) else { return nil }
      return number.thousandths / 1000
    }
    return counts.count == values.count && counts.contains { $0 > 0 } ? counts : nil
  }
}

extension ChartValue {
  /// Its count in the place of its percentage.
  fileprivate var counted: ChartValue {
    guard let share else { return self }
    return ChartValue(Quantity(share.count), printed: printed, share: share)
  }

  /// `count` out of `base` as a whole percentage; without one where the base is 0.
  init(_ count: Int, of base: Int, otherwise none: String) {
    guard let share = Fraction(count, over: base) else {
      self.init(nil, printed: none)
      return
    }
    let percent = WholePercent(rounding: share * Fraction(100))
    self.init(Quantity(percent), printed: percent.description, share: Share(count, of: base))
  }
}
