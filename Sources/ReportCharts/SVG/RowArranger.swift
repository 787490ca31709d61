import InspectionModel

/// Arranges a chart of rows: every label, mark, value and line in its place.
struct RowArranger {
  /// The measures of the layout.
  let measures: RowMeasures
  /// The words of reference lines.
  let words: ChartWords

  /// The scene of `chart`.
  func arrange(_ chart: RowChart) -> Scene {
    guard !chart.rows.isEmpty else { return Message(measures: measures).scene(of: words[.nothing].filled()) }
    let (plot, labelRoom) = Columns(measures: measures).columns(of: chart)
    let labels = LineLabels(measures: measures, plot: plot, words: words)
    let lines = labels.arrange(chart.lines)
    let top = labels.height(of: lines)
    let marks = RowPreparer(measures: measures, plot: plot, lines: lines.filter(\.isOnAxis).map(\.x)).marks(of: chart)

    var canvas = Canvas()
    var bands: [Band] = []
    var bottom = top
    for (index, (row, marks)) in zip(chart.rows, marks).enumerated() {
      if index > 0 { bottom += measures.rowGap + chart.gap + (row.opensGroup ? measures.groupGap : 0) }
      let band = draw(row, marks, from: bottom, labelRoom, into: &canvas)
      bottom = max(bottom, band.end)
      if marks != nil { bands.append(band) }
    }
    draw(lines, across: bands, from: top, to: bottom + 4, into: &canvas)
    if chart.hasAxis {
      drawGrid(chart, plot, across: bands, from: top - 4, to: bottom + 4, into: &canvas)
      for tick in TickLabels(measures: measures, plot: plot).labels() {
        let style = Scene.TextStyle(colour: .softInk, size: measures.smallSize, anchor: tick.anchor)
        canvas.add(tick.text, x: tick.x, y: bottom + 20, style)
      }
    }
    let plotted = canvas.finished(width: measures.width, height: bottom + (chart.hasAxis ? 26 : 6))
    return Legend(measures: measures).arrange(chart.legend).above(plotted, gap: 8)
  }

  /// The height that a row's mark fills, and where the row ends.
  struct Band {
    let top: Length
    let bottom: Length
    let end: Length
  }

  private func draw(
    _ row: PlotRow, _ marks: (any RowMarks)?, from top: Length, _ labelRoom: Length, into canvas: inout Canvas
  ) -> Band {
    let indent = row.indent(measures)
    let breaker = row.face.breaker(width: labelRoom - indent, size: measures.labelSize, most: 3)
    let lines = breaker.lines(of: row.label)
    let labelHeight = measures.labelPitch * lines.count
    let (thickness, middle) = (marks?.thickness ?? 0, marks?.middle ?? 0)
    let (marksTop, labelTop, end): (Length, Length, Length)
    switch measures.labels {
    case .above(let gap):
      labelTop = top
      marksTop = top + labelHeight + (lines.isEmpty || marks == nil ? 0 : gap)
      end = marksTop + (marks?.height ?? 0)
    case .beside:
      // Label and mark share their middle.
      let axis = top + max(middle, labelHeight / 2)
      labelTop = axis - labelHeight / 2
      marksTop = axis - middle
      end = max(labelTop + labelHeight, marksTop + (marks?.height ?? 0))
    }
    let style = Scene.TextStyle(face: row.face, size: measures.labelSize)
    canvas.add(lines, x: indent, y: labelTop + 14, pitch: measures.labelPitch, style)
    marks?.draw(from: marksTop, into: &canvas)
    return Band(top: marksTop + middle - thickness / 2, bottom: marksTop + middle + thickness / 2, end: end)
  }

  private func draw(
    _ lines: [LineLabels.Placed], across bands: [Band], from top: Length, to bottom: Length, into canvas: inout Canvas
  ) {
    var drawn: Length = -1
    for line in lines {
      let style = Scene.TextStyle(colour: .plum, face: .bold, size: measures.smallSize, anchor: line.anchor)
      canvas.add(line.text, x: line.textX, y: line.baseline, style)
      guard line.isOnAxis else { continue }
      let isFirst = line.x != drawn
      drawn = line.x
      switch measures.labels {
      case .beside:
        canvas.add(.upright(x: line.x, top: line.top, bottom: bottom), .reference, at: .line)
        if isFirst { canvas.add(.upright(x: line.x, top: top, bottom: bottom), .halo, at: .halo) }
      case .above:
        canvas.add(.upright(x: line.x, top: line.top, bottom: line.stemEnd), .reference, at: .line)
        // Labels above the marks are not crossed: there the line stands at each mark anew.
        for band in bands where isFirst {
          canvas.add(.upright(x: line.x, top: band.top, bottom: band.bottom), .halo, at: .halo)
          canvas.add(.upright(x: line.x, top: band.top - 3, bottom: band.bottom + 3), .reference, at: .line)
        }
      }
    }
  }

  private func drawGrid(
    _ chart: RowChart, _ plot: Plot, across bands: [Band], from top: Length, to bottom: Length,
    into canvas: inout Canvas
  ) {
    for tick in plot.axis.ticks {
      let x = plot.place(of: tick)
      let (style, depth): (Scene.Style, Canvas.Depth) = tick == .zero ? (.zero, .zero) : (.grid, .grid)
      switch measures.labels {
      case .beside: canvas.add(.upright(x: x, top: top, bottom: bottom), style, at: depth)
      case .above:
        if chart.isFramed, tick > .zero, tick < plot.axis.maximum { continue }
        for band in bands { canvas.add(.upright(x: x, top: band.top, bottom: band.bottom), style, at: depth) }
      }
    }
  }
}
