import InspectionModel

/// Rows with a value for each of some series.
public struct SeriesChart: Hashable, Sendable {
  /// What the values of a row are called, from left to right; none of them empty where the chart names them.
  public let series: [String]
  /// From top to bottom.
  public let rows: [SeriesRow]
  /// Lines across all rows, in any order.
  public let lines: [ReferenceLine]
  /// The scale of all values; parts of a whole fill it whatever they add up to.
  public let axis: ChartAxis

  /// Rows of values, each brought to as many as there are series.
  public init(series: [String], rows: [SeriesRow], lines: [ReferenceLine] = [], axis: ChartAxis = .percent) {
    self.series = series.map(PlainText.clean)
    self.rows = rows.map { row in
      let missing = max(0, series.count - row.values.count)
      let values = row.values.prefix(series.count) + Array(repeating: ChartValue(nil, printed: ""), count: missing)
      return SeriesRow(label: row.label, values: Array(values))
    }
    self.lines = lines
    self.axis = axis
  }
}

/// One row.
public struct SeriesRow: Hashable, Sendable {
  /// What its values are about; empty in a chart of one row that has no name.
  public let label: String
  /// One for each series.
  public let values: [ChartValue]

  /// A row of `values`.
  public init(label: String, values: [ChartValue]) {
    self.label = PlainText.clean(label)
    self.values = values
  }
}
