/// A line from the lowest to the highest value, with marks for the average and the row's own value.
struct RangeMarks: RowMarks {
  /// Lowest, average, highest and perhaps the row's own value.
  let values: [ChartValue]
  /// Where values lie.
  let plot: Plot
  /// The measures of the layout.
  let measures: RowMeasures

  let thickness: Length = 18
  var height: Length { texts + thickness }
  var middle: Length { texts + thickness / 2 }

  /// The height of the texts above the line.
  private let texts: Length = 16

  func draw(from top: Length, into canvas: inout Canvas) {
    let y = top + middle
    let ends = [0, 2].compactMap { value($0) }.compactMap { value in
      value.number.map { (value.printed, plot.place(of: $0)) }
    }.sorted { $0.1 < $1.1 }
    if let left = ends.first, let right = ends.last, ends.count == 2 {
      canvas.addSpan(from: Point(x: left.1, y: y), to: Point(x: right.1, y: y))
      print(left.0, x: left.1 - 9, anchor: .end, y + 5, &canvas)
    }
    if let right = ends.last { print(right.0, x: right.1 + 9, anchor: .start, y + 5, &canvas) }
    for end in ends { canvas.addEnd(at: Point(x: end.1, y: y)) }
    if let average = value(1)?.number { canvas.addAverage(at: Point(x: plot.place(of: average), y: y)) }
    if let own = value(3)?.number { canvas.addDiamond(at: Point(x: plot.place(of: own), y: y)) }
    printAbove(top + 12, &canvas)
  }

  private func value(_ index: Int) -> ChartValue? { index < values.count ? values[index] : nil }

  private func print(
    _ text: String, x: Length, anchor: Scene.Anchor, _ baseline: Length, _ canvas: inout Canvas
  ) {
    let room = anchor == .end ? x - plot.leftEdge : plot.rightEdge - x
    let text = Typeface.regular.breaker(width: room, size: measures.valueSize).line(of: text)
    canvas.add(
      text, x: x, y: baseline, Scene.TextStyle(colour: .softInk, size: measures.valueSize, anchor: anchor, halo: .white)
    )
  }

  /// The average and the own value over their marks, and what stands in place of missing values.
  private func printAbove(_ baseline: Length, _ canvas: inout Canvas) {
    let start = plot.leftEdge
    let end = plot.rightEdge
    let gap: Length = 8
    let room = (end - start - gap * 3) / 4
    let texts = values.prefix(4).enumerated().compactMap { index, value -> (Typeface, String, Length)? in
      guard !value.printed.isEmpty, index % 2 == 1 || value.number == nil else { return nil }
      let face: Typeface = index == 3 ? .bold : .regular
      let text = face.breaker(width: room, size: measures.valueSize).line(of: value.printed)
      return (face, text, plot.place(of: value.number ?? .zero))
    }.enumerated().sorted { ($0.element.2, $0.offset) < ($1.element.2, $1.offset) }.map(\.element)
    let items = texts.map {
      Spread.Item(centre: $0.2, width: $0.0.width(of: $0.1, size: measures.valueSize))
    }
    for (text, place) in zip(texts, Spread(start: start, end: end, gap: gap).places(for: items)) {
      let colour: Colour = text.0 == .bold ? .navy : .softInk
      canvas.add(
        text.1, x: place.start, y: baseline,
        Scene.TextStyle(colour: colour, face: text.0, size: measures.valueSize, halo: .white))
    }
  }
}
