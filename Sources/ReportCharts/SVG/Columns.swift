/// Parts the width of the canvas into labels and plot.
struct Columns {
  /// The measures of the layout.
  let measures: RowMeasures

  /// Where values lie, and how far to the right labels may reach.
  func columns(of chart: RowChart) -> (plot: Plot, labelRoom: Length) {
    guard chart.hasAxis else {
      return (
        Plot(axis: chart.axis, start: 0, length: measures.width, leftEdge: 0, rightEdge: measures.width), measures.width
      )
    }
    let inset = inset(of: chart)
    let margin = max(measures.margin, inset)
    switch measures.labels {
    case .above:
      let length = stepped(measures.width - margin - inset)
      return (
        Plot(axis: chart.axis, start: inset, length: length, leftEdge: 0, rightEdge: measures.width), measures.width
      )
    case .beside(let gutter, let leastAxis):
      let room = measures.width - margin - gutter - inset
      // Ends of ranges take from labels what they need beside the axis.
      let least = max(leastAxis + chart.plotExtra - inset - (margin - measures.margin), 225)
      var widest: Length = 0
      for row in chart.rows where widest < room - least {
        widest = max(widest, row.indent(measures) + row.face.width(of: row.label, size: measures.labelSize))
      }
      let length = stepped(max(room - widest, least))
      let start = measures.width - margin - length
      let plot = Plot(
        axis: chart.axis, start: start, length: length, leftEdge: start - inset, rightEdge: measures.width)
      return (plot, start - inset - gutter)
    }
  }

  /// Steps of 25 px make a percent whole quarters of a pixel: short numbers.
  private func stepped(_ length: Length) -> Length { Length(hundredths: length.hundredths / 2500 * 2500) }

  /// The room that ranges and changes need for the values at their ends.
  private func inset(of chart: RowChart) -> Length {
    let values = chart.rows.flatMap { row -> [ChartValue] in
      switch row.content {
      case .range(let values): [0, 2].filter { $0 < values.count }.map { values[$0] }
      case .change(let values): values
      case .strips, .stack, .proportion, nil: []
      }
    }
    guard !values.isEmpty else { return 0 }
    let widths = values.map { $0.number == nil ? 0 : Typeface.bold.width(of: $0.printed, size: measures.valueSize) }
    return min((widths.max() ?? 0).floored + 17, min(measures.width / 4, 100))
  }
}
