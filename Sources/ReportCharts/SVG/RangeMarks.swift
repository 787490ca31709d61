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
      print(left.0, at: left.1, anchor: .end, y + 5, &canvas)
    }
    if let right = ends.last { print(right.0, at: right.1, anchor: .start, y + 5, &canvas) }
    for end in ends { canvas.addEnd(at: Point(x: end.1, y: y)) }
    if let average = value(1)?.number { canvas.addAverage(at: Point(x: plot.place(of: average), y: y)) }
    if let own = value(3)?.number { canvas.addDiamond(at: Point(x: plot.place(of: own), y: y)) }
    printAbove(top + 12, &canvas)
  }

  private func value(_ index: Int) -> ChartValue? { index < values.count ? values[index] : nil }

  /// The value of an end on its outer side, beyond the marks that stand where it would.
  private func print(
    _ text: String, at end: Length, anchor: Scene.Anchor, _ baseline: Length, _ canvas: inout Canvas
  ) {
    let face = Typeface.regular
    let direction = anchor == .end ? -1 : 1
    let inner = [value(1), value(3)].compactMap(\.?.number).map { (plot.place(of: $0) - end) * direction }.sorted()
    // Distances from the end, outwards.
    var distance: Length = 9
    for mark in inner where mark > -4 && mark - 12 < distance + face.width(of: text, size: measures.valueSize) {
      distance = max(distance, mark + 13)
    }
    let x = (end + distance * direction).floored + (anchor == .end ? 0 : 1)
    let room = anchor == .end ? x - plot.leftEdge : plot.rightEdge - x
    guard room > 0 else { return }
    let style = Scene.TextStyle(colour: .softInk, size: measures.valueSize, anchor: anchor, halo: .white)
    canvas.add(face.breaker(width: room, size: measures.valueSize).line(of: text), x: x, y: baseline, style)
  }

  /// The average and the own value over their marks, and to the right of them what stands in place of missing values.
  private func printAbove(_ baseline: Length, _ canvas: inout Canvas) {
    let spread = Spread(start: plot.leftEdge, end: plot.rightEdge, gap: 8)
    var texts = values.prefix(4).enumerated().compactMap { index, value -> Above? in
      guard !value.printed.isEmpty, index % 2 == 1 || value.number == nil else { return nil }
      return Above(
        text: value.printed, face: index == 3 ? .bold : .regular, size: measures.valueSize,
        x: value.number.map(plot.place) ?? plot.rightEdge)
    }
    let room = spread.end - spread.start - spread.gap * (texts.count - 1)
    if texts.reduce(0, { $0 + $1.width }) > room { texts = texts.map { $0.cut(to: room / texts.count) } }
    texts = texts.enumerated().sorted { ($0.element.x, $0.offset) < ($1.element.x, $1.offset) }.map(\.element)
    let places = spread.places(for: texts.map { Spread.Item(centre: $0.x, width: $0.width) })
    for (text, place) in zip(texts, places) {
      let colour: Colour = text.face == .bold ? .navy : .softInk
      let style = Scene.TextStyle(colour: colour, face: text.face, size: measures.valueSize, halo: .white)
      canvas.add(text.text, x: place.start.floored, y: baseline, style)
    }
  }

  /// A text above the line.
  private struct Above {
    let text: String
    let face: Typeface
    let size: Int
    let x: Length
    let width: Length

    init(text: String, face: Typeface, size: Int, x: Length) {
      (self.text, self.face, self.size, self.x) = (text, face, size, x)
      width = face.width(of: text, size: size)
    }

    func cut(to room: Length) -> Above {
      Above(text: face.breaker(width: room, size: size).line(of: text), face: face, size: size, x: x)
    }
  }
}
