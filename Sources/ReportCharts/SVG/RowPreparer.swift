/// Turns what the rows of a chart show into marks with their places across.
struct RowPreparer {
  /// The measures of the layout.
  let measures: RowMeasures
  /// Where values lie.
  let plot: Plot
  /// Where reference lines cross the rows, in ascending order.
  let lines: [Length]

  /// The marks of all rows; nil for a row that has none.
  func marks(of chart: RowChart) -> [(any RowMarks)?] {
    let values = chart.rows.flatMap { row -> [ChartValue] in
      guard case .strips(let strips) = row.content else { return [] }
      return strips.map(\.value)
    }
    // All bars are placed at once: their values share a side where they can.
    var places = ValuePlacer(
      plot: plot, size: measures.valueSize, rightEdge: plot.rightEdge, lines: lines
    ).places(for: values)[...]
    let fills = Fill.series(chart.series.count)
    let isTall = isTall(chart)
    return chart.rows.map { row in
      switch row.content {
      case nil: return nil
      case .strips(let strips):
        defer { places = places.dropFirst(strips.count) }
        return StripMarks(strips: strips, places: Array(places.prefix(strips.count)), plot: plot, measures: measures)
      case .stack(let values):
        return StackMarks(values: values, fills: fills, plot: plot, measures: measures, isTall: isTall)
      case .proportion(let values):
        return ProportionMarks(values: values, names: chart.series, fills: fills, plot: plot, measures: measures)
      case .range(let values): return RangeMarks(values: values, plot: plot, measures: measures)
      case .change(let values): return ChangeMarks(values: values, plot: plot, measures: measures)
      }
    }
  }

  /// Whether more numbers have room in their parts if they stand in two lines.
  private func isTall(_ chart: RowChart) -> Bool {
    chart.rows.contains { row in
      guard case .stack(let values) = row.content else { return false }
      let parts = Parts(values)
      return values.enumerated().contains { index, value in
        !StackMarks.fits(value, parts, index, plot, measures, isTall: false)
          && StackMarks.fits(value, parts, index, plot, measures, isTall: true)
      }
    }
  }
}
