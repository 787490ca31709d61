/// A bar of parts that fill the axis, with the number of each inside it, or under the bar with a sample of its colour.
struct StackMarks: RowMarks {
  /// The numbers of the parts.
  let values: [ChartValue]
  /// What fills the parts.
  let fills: [Fill]
  /// Where values lie.
  let plot: Plot
  /// The measures of the layout.
  let measures: RowMeasures
  /// Whether numbers stand in two lines, the count under the percentage.
  let isTall: Bool

  var thickness: Length { isTall ? measures.tall : measures.total }
  let height: Length

  private let parts: Parts
  private let outside: [(text: String, fill: Fill, place: Spread.Place)]
  private let pitch: Length = 18
  private static let sample: Length = 14

  /// Prepares a bar; what has no room in its part is set under it.
  init(values: [ChartValue], fills: [Fill], plot: Plot, measures: RowMeasures, isTall: Bool) {
    (self.values, self.fills, self.plot, self.measures, self.isTall) = (values, fills, plot, measures, isTall)
    let parts = Parts(values)
    self.parts = parts
    let left = values.indices.filter {
      !values[$0].printed.isEmpty && !Self.fits(values[$0], parts, $0, plot, measures, isTall: isTall)
    }
    let end = plot.rightEdge
    let breaker = Typeface.regular.breaker(width: end - plot.start - Self.sample, size: measures.valueSize)
    let texts = left.map { breaker.line(of: values[$0].withCount) }
    let items = zip(left, texts).map { index, text in
      let span = parts.span(of: index, in: plot.length)
      return Spread.Item(
        centre: plot.start + (span.start + span.end) / 2,
        width: Self.sample + Typeface.regular.width(of: text, size: measures.valueSize))
    }
    let places = Spread(start: plot.start, end: end, gap: 12).places(for: items)
    outside = zip(zip(left, texts), places).map { ($0.1, fills[$0.0], $1) }
    let lines = (places.last?.line ?? -1) + 1
    let bar = isTall ? measures.tall : measures.total
    height = max(bar, (parts.isEmpty ? 0 : bar) + (lines > 0 ? 2 : 0) + pitch * lines)
  }

  /// Whether the numbers of the part at `index` have room in it.
  static func fits(
    _ value: ChartValue, _ parts: Parts, _ index: Int, _ plot: Plot, _ measures: RowMeasures, isTall: Bool
  ) -> Bool {
    let span = parts.span(of: index, in: plot.length)
    let width =
      lines(of: value, isTall: isTall)
      .map { Typeface.bold.width(of: $0, size: measures.valueSize) }.max() ?? 0
    return span.end - span.start >= width + 9
  }

  private static func lines(of value: ChartValue, isTall: Bool) -> [String] {
    guard isTall, let share = value.share else { return [value.withCount] }
    return [value.printed, "(\(share.count))"]
  }

  func draw(from top: Length, into canvas: inout Canvas) {
    for (index, value) in values.enumerated() {
      let span = parts.span(of: index, in: plot.length)
      canvas.add(fills[index], x: plot.start + span.start, y: top, width: span.end - span.start, height: thickness)
      guard !value.printed.isEmpty, Self.fits(value, parts, index, plot, measures, isTall: isTall) else { continue }
      let lines = Self.lines(of: value, isTall: isTall)
      let centre = (plot.start + (span.start + span.end) / 2).floored
      let style = fills[index].text(size: measures.valueSize, anchor: .middle)
      canvas.add(lines, x: centre, y: top + middle + (lines.count == 2 ? -3 : 5), pitch: 16, style)
    }
    for seam in parts.seams(in: plot.length) {
      canvas.add(.upright(x: plot.start + seam, top: top, bottom: top + thickness), .seam, at: .seam)
    }
    let below = top + (parts.isEmpty ? 0 : thickness + 2)
    for item in outside {
      let y = below + pitch * item.place.line
      let x = item.place.start.floored
      canvas.add(item.fill, x: x, y: y + 4, width: 10, height: 10)
      canvas.add(
        item.text, x: x + Self.sample, y: y + 14,
        Scene.TextStyle(size: measures.valueSize, halo: .white))
    }
  }
}
