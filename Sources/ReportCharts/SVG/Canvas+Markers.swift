/// The markers of ranges and changes.
extension Canvas {
  /// The line of a range or a change.
  mutating func addSpan(from: Point, to: Point) {
    if from != to { add(.line([from, to]), .stroked(.charcoal, width: 2), at: .span) }
  }

  /// The end of a range.
  mutating func addEnd(at point: Point) {
    add(.upright(x: point.x, top: point.y - 5, bottom: point.y + 5), .stroked(.charcoal, width: 2), at: .span)
  }

  /// The average in a range.
  mutating func addAverage(at point: Point) {
    add(.upright(x: point.x, top: point.y - 7, bottom: point.y + 7), .stroked(.charcoal, width: 4), at: .mark)
  }

  /// The row's own value in a range, with a white edge that keeps it from the line.
  mutating func addDiamond(at point: Point) {
    let corners = [(0, -8), (8, 0), (0, 8), (-8, 0)] as [(Length, Length)]
    add(.area(corners.map { point.shifted(right: $0, down: $1) }), .edged(.navy), at: .top)
  }

  /// The first value of a change.
  mutating func addRing(at point: Point, radius: Length = 6) {
    add(.circle(point, radius: radius), .ringed(.navy, width: 2), at: .mark)
  }

  /// The second value of a change.
  mutating func addDot(at point: Point, radius: Length = 7) {
    add(.circle(point, radius: radius), .filled(Fill(colour: .navy)), at: .top)
  }

  /// The head of an arrow.
  mutating func addArrow(tip: Point, pointsRight: Bool) {
    let back: Length = pointsRight ? -9 : 9
    let corners = [tip, tip.shifted(right: back, down: -5), tip.shifted(right: back, down: 5)]
    add(.area(corners), .filled(Fill(colour: .charcoal)), at: .mark)
  }
}
