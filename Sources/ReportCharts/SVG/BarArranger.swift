/// Arranges a bar chart: every label, bar, value and line in its place.
struct BarArranger {
  /// The measures of the layout.
  let measures: BarMeasures
  /// The words of reference lines.
  let words: ChartWords

  /// The scene of `chart`.
  func arrange(_ chart: BarChart) -> Scene {
    let rows = BarRow.rows(of: chart)
    guard !rows.isEmpty else { return empty() }
    let (plot, labelRoom) = plot(of: chart, rows)
    let labels = LineLabels(measures: measures, plot: plot, words: words)
    let lines = labels.arrange(chart.lines)
    let top = labels.height(of: lines)
    let values = ValuePlacer(
      plot: plot, size: measures.valueSize, rightEdge: measures.width, lines: lines.map(\.x)
    ).places(for: rows.compactMap(\.bar))

    var scene = BarScene()
    var bands: [Band] = []
    var bottom = top
    var nextValue = values.makeIterator()
    for (index, row) in rows.enumerated() {
      if index > 0 { bottom += measures.rowGap + (row.opensGroup ? measures.groupGap : 0) }
      let band = draw(row, from: bottom, labelRoom, plot, into: &scene)
      bottom = max(bottom, band.end)
      guard row.bar != nil, let value = nextValue.next() else { continue }
      bands.append(band)
      scene.add(value.text, x: value.x, y: band.middle + 5, to: value.side.layer)
    }
    draw(lines, across: bands, from: top, to: bottom + 4, into: &scene)
    drawGrid(plot, across: bands, from: top - 4, to: bottom + 4, into: &scene)
    for tick in TickLabels(measures: measures, plot: plot).labels() {
      scene.add(tick.text, x: tick.x, y: bottom + 20, to: tick.anchor.tickLayer)
    }
    return scene.finished(measures, height: bottom + 26)
  }

  /// The scene of a chart without bars says so.
  private func empty() -> Scene {
    var scene = BarScene()
    let text = PlainText.clean(words[.nothing].filled())
    let breaker = Typeface.regular.breaker(width: measures.width, size: measures.labelSize, most: 3)
    let lines = breaker.lines(of: text)
    scene.add(.text(x: 0, y: 16, lines: lines, pitch: measures.labelPitch), to: .label)
    return scene.finished(measures, height: 24 + measures.labelPitch * lines.count)
  }

  /// The height that a row's bar fills, and where the row ends.
  struct Band {
    let top: Length
    let bottom: Length
    let end: Length
    var middle: Length { (top + bottom) / 2 }
  }

  /// Where values lie, and how far to the right labels may reach.
  private func plot(of chart: BarChart, _ rows: [BarRow]) -> (BarPlot, Length) {
    switch measures.labels {
    case .above:
      return (BarPlot(axis: chart.axis, start: 0, length: measures.width - measures.margin), measures.width)
    case .beside(let gutter, let leastAxis):
      let room = measures.width - measures.margin - gutter
      var widest: Length = 0
      for row in rows where widest < room - leastAxis {
        widest = max(widest, row.indent(measures) + row.face.width(of: row.label, size: measures.labelSize))
      }
      // Steps of 25 px make a percent whole quarters of a pixel: short numbers.
      let length = Length(hundredths: max(room - widest, leastAxis).hundredths / 2500 * 2500)
      let start = measures.width - measures.margin - length
      return (BarPlot(axis: chart.axis, start: start, length: length), start - gutter)
    }
  }

  private func draw(
    _ row: BarRow, from top: Length, _ labelRoom: Length, _ plot: BarPlot, into scene: inout BarScene
  ) -> Band {
    let indent = row.indent(measures)
    let breaker = row.face.breaker(width: labelRoom - indent, size: measures.labelSize, most: 3)
    let lines = breaker.lines(of: row.label)
    let thickness = row.bar == nil ? 0 : row.isTotal ? measures.total : measures.bar
    let labelHeight = measures.labelPitch * lines.count
    let band: Band
    let labelTop: Length
    switch measures.labels {
    case .above(let gap):
      let barTop = top + labelHeight + (lines.isEmpty || row.bar == nil ? 0 : gap)
      band = Band(top: barTop, bottom: barTop + thickness, end: barTop + thickness)
      labelTop = top
    case .beside:
      let height = max(thickness, labelHeight)
      let barTop = top + (height - thickness) / 2
      band = Band(top: barTop, bottom: barTop + thickness, end: top + height)
      labelTop = top + (height - labelHeight) / 2
    }
    if !lines.isEmpty {
      let label = Scene.Mark.text(x: indent, y: labelTop + 14, lines: lines, pitch: measures.labelPitch)
      scene.add(label, to: row.isTotal ? .head : .label)
    }
    let length = plot.length(of: row.bar?.number ?? .zero)
    if length > 0 {
      let box = Scene.Mark.box(x: plot.start, y: band.top, width: length, height: thickness)
      scene.add(box, to: row.isTotal ? .totals : .bars)
    }
    return band
  }

  private func draw(
    _ lines: [LineLabels.Placed], across bands: [Band], from top: Length, to bottom: Length, into scene: inout BarScene
  ) {
    var drawn: Length = -1
    for line in lines {
      scene.add(line.text, x: line.textX, y: line.baseline, to: line.anchor.lineLabelLayer)
      let isFirst = line.x != drawn
      drawn = line.x
      switch measures.labels {
      case .beside:
        scene.add(.upright(x: line.x, top: line.top, bottom: bottom), to: .line)
        if isFirst { scene.add(.upright(x: line.x, top: top, bottom: bottom), to: .halo) }
      case .above:
        scene.add(.upright(x: line.x, top: line.top, bottom: line.stemEnd), to: .line)
        // Labels above the bars are not crossed: there the line stands at each bar anew.
        for band in bands where isFirst {
          scene.add(.upright(x: line.x, top: band.top, bottom: band.bottom), to: .halo)
          scene.add(.upright(x: line.x, top: band.top - 3, bottom: band.bottom + 3), to: .line)
        }
      }
    }
  }

  private func drawGrid(
    _ plot: BarPlot, across bands: [Band], from top: Length, to bottom: Length, into scene: inout BarScene
  ) {
    for tick in plot.axis.ticks {
      let x = plot.place(of: tick)
      let layer = tick == .zero ? BarLayer.zero : .grid
      switch measures.labels {
      case .beside: scene.add(.upright(x: x, top: top, bottom: bottom), to: layer)
      case .above: for band in bands { scene.add(.upright(x: x, top: band.top, bottom: band.bottom), to: layer) }
      }
    }
  }
}

extension ValuePlacer.Side {
  fileprivate var layer: BarLayer {
    switch self {
    case .insideStart: .valueInside
    case .insideEnd: .valueInsideEnd
    case .beside: .value
    }
  }
}

extension Scene.Anchor {
  fileprivate var tickLayer: BarLayer {
    switch self {
    case .start: .firstTick
    case .middle: .tick
    case .end: .lastTick
    }
  }

  fileprivate var lineLabelLayer: BarLayer {
    switch self {
    case .start: .lineLabel
    case .middle: .lineLabelMiddle
    case .end: .lineLabelEnd
    }
  }
}
