/// The words of a pie's parts in two columns beside it, each at the end of a leader.
struct PieLabels {
  /// Where the circle's middle lies.
  let centre: Point
  /// The height of circle and labels.
  let height: Length

  private let radius: Length
  private let measures: RowMeasures
  private let labels: [Placed]

  private struct Placed {
    let label: PartLabel
    let middle: Turn
    let isRight: Bool
    let top: Length
  }

  private static let gap: Length = 10

  /// Words for the entries that have any.
  init(entries: [PartList.Entry], parts: Parts, radius: Length, measures: RowMeasures) {
    let room = measures.width / 2 - radius - 30
    let labels = entries.enumerated().compactMap { index, entry -> (PartLabel, Turn)? in
      let label = PartLabel(name: entry.name, value: entry.value, room: room, measures: measures)
      return label.height > 0 ? (label, parts.middle(of: index)) : nil
    }
    let right = labels.filter(\.1.pointsRight)
    // Clockwise, the left side is passed from the bottom to the top.
    let left = Array(labels.filter { !$0.1.pointsRight }.reversed())
    let tallest = [right, left].map { side in
      side.reduce(0) { $0 + $1.0.height } + Self.gap * max(0, side.count - 1)
    }.reduce(radius * 2 + 24) { max($0, $1) }
    let centre = Point(x: measures.width / 2, y: tallest / 2)
    func placed(_ side: [(PartLabel, Turn)], isRight: Bool) -> [Placed] {
      let items = side.map {
        Spread.Item(centre: $0.1.point(from: centre, radius: radius + 14).y, width: $0.0.height)
      }
      let places = Spread(start: 0, end: tallest, gap: Self.gap).places(for: items)
      return zip(side, places).map { Placed(label: $0.0, middle: $0.1, isRight: isRight, top: $1.start) }
    }
    self.labels = placed(right, isRight: true) + placed(left, isRight: false)
    (self.centre, height, self.radius, self.measures) = (centre, tallest + 4, radius, measures)
  }

  /// Draws words and leaders.
  func draw(into canvas: inout Canvas) {
    for placed in labels {
      let side: Length = placed.isRight ? radius + 26 : -radius - 26
      let x = centre.x + side
      let y = placed.top + placed.label.height / 2
      let bend = Point(x: x + (placed.isRight ? -10 : 10), y: y)
      canvas.add(
        .line([
          placed.middle.point(from: centre, radius: radius + 2), bend, Point(x: x + (placed.isRight ? -4 : 4), y: y),
        ]), .stroked(.axis, width: 1), at: .line)
      placed.label.draw(x: x, top: placed.top, anchor: placed.isRight ? .start : .end, into: &canvas)
    }
  }
}
