/// Arranges parts of a whole as circles, one for each row, with the words of every part beside or below.
struct PieArranger {
  /// The measures of the layout.
  let measures: RowMeasures
  /// The words of the chart.
  let words: ChartWords

  private let radius: Length = 96

  /// The scene of `chart`.
  func arrange(_ chart: SeriesChart) -> Scene {
    guard !chart.rows.isEmpty, !chart.series.isEmpty else {
      return Message(measures: measures).scene(of: words[.nothing].filled())
    }
    let fills = Fill.series(chart.series.count)
    var scene = Scene(width: measures.width, height: 0, layers: [])
    for row in chart.rows {
      let head = heading(PlainText.drawable(row.label))
      let entries = zip(zip(chart.series, row.values), fills).map {
        PartList.Entry(name: PlainText.drawable($0.0), value: $0.1.drawable, fill: $1)
      }
      scene = scene.above(head.above(circle(entries, Parts(row.values)), gap: 8), gap: 24)
    }
    // A circle has no place for a line: its words stand below.
    for line in chart.lines { scene = scene.above(heading(words.label(of: line)), gap: 8) }
    return scene
  }

  private func heading(_ text: String) -> Scene {
    let size = measures.labelSize
    let lines = Typeface.regular.breaker(width: measures.width, size: size, most: 3).lines(of: text)
    var canvas = Canvas()
    canvas.add(lines, x: 0, y: 14, pitch: measures.labelPitch, Scene.TextStyle(size: size))
    return canvas.finished(width: measures.width, height: measures.labelPitch * lines.count)
  }

  private func circle(_ entries: [PartList.Entry], _ parts: Parts) -> Scene {
    var canvas = Canvas()
    let top: Length = 8
    if parts.isEmpty {
      let list = PartList(entries: entries, width: measures.width, measures: measures)
      list.draw(x: 0, top: top, into: &canvas)
      return canvas.finished(width: measures.width, height: top + list.height + 6)
    }
    if case .beside = measures.labels,
      let labels = PieLabels(entries: entries, parts: parts, radius: radius, measures: measures)
    {
      draw(entries, parts, around: labels.centre, into: &canvas)
      labels.draw(into: &canvas)
      return canvas.finished(width: measures.width, height: labels.height)
    }
    draw(entries, parts, around: Point(x: measures.width / 2, y: top + radius), into: &canvas)
    let list = PartList(entries: entries, width: measures.width, measures: measures)
    let foot = top + radius * 2 + 18
    list.draw(x: 0, top: foot, into: &canvas)
    return canvas.finished(width: measures.width, height: foot + list.height + 6)
  }

  private func draw(
    _ entries: [PartList.Entry], _ parts: Parts, around centre: Point, into canvas: inout Canvas
  ) {
    let shown = entries.indices.filter { parts.holds($0) }
    for index in shown {
      let (start, end) = parts.turns(of: index)
      let (from, to) = (start.point(from: centre, radius: radius), end.point(from: centre, radius: radius))
      let isLarge = parts.isMoreThanHalf(index)
      let style = Scene.Style.filled(entries[index].fill)
      if from != to {
        canvas.add(.sector(centre, radius: radius, from: from, to: to, isLarge: isLarge), style, at: .shape)
      } else if isLarge {
        canvas.add(.circle(centre, radius: radius), style, at: .shape)
      }
    }
    for index in shown where shown.count > 1 {
      let edge = parts.turns(of: index).end.point(from: centre, radius: radius)
      canvas.add(.line([centre, edge]), .seam, at: .seam)
    }
  }
}
