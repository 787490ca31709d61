/// The words of a pie's parts in two columns beside it, each at the end of a leader.
struct PieLabels {
  /// Where the circle's middle lies.
  let centre: Point
  /// The height of circle and labels.
  let height: Length

  private let radius: Length
  private let labels: [Placed]

  /// Words and where they stand, as seen from the circle's middle.
  private struct Placed {
    let label: PartLabel
    let middle: Turn
    let isRight: Bool
    let top: Length

    /// Where the leader turns to the words.
    func bend(_ radius: Length) -> Point {
      let x = radius + PieLabels.leader - 10
      return Point(x: isRight ? x : -x, y: top + label.height / 2)
    }

    /// Whether the bend lies outside the tangent at the leader's other end.
    func isClear(of radius: Length) -> Bool {
      let (bend, edge) = (bend(radius), middle.point(from: Point(x: 0, y: 0), radius: radius))
      let product = bend.x.hundredths * edge.x.hundredths + bend.y.hundredths * edge.y.hundredths
      return product >= radius.hundredths * radius.hundredths
    }
  }

  private static let gap: Length = 10
  /// From the circle to the words.
  private static let leader: Length = 28

  /// Words for the entries that have any; nil where a leader would cross the circle.
  init?(entries: [PartList.Entry], parts: Parts, radius: Length, measures: RowMeasures) {
    let room = measures.width / 2 - radius - Self.leader - 2
    let labels = entries.enumerated().compactMap { index, entry -> (PartLabel, Turn)? in
      let label = PartLabel(name: entry.name, value: entry.value, room: room, measures: measures)
      return label.height > 0 ? (label, parts.middle(of: index)) : nil
    }
    let middle = Point(x: 0, y: 0)
    func placed(_ side: [(PartLabel, Turn)], isRight: Bool) -> [Placed] {
      let items = side.map {
        Spread.Item(centre: $0.1.point(from: middle, radius: radius + 14).y, width: $0.0.height)
      }
      let places = Spread(start: -5000, end: 5000, gap: Self.gap).places(for: items)
      return zip(side, places).map { Placed(label: $0.0, middle: $0.1, isRight: isRight, top: $1.start) }
    }
    // Clockwise, the left side is passed from the bottom to the top.
    let placed =
      placed(labels.filter(\.1.pointsRight), isRight: true)
      + placed(labels.filter { !$0.1.pointsRight }.reversed(), isRight: false)
    guard placed.allSatisfy({ $0.isClear(of: radius) }) else { return nil }
    let highest = placed.map(\.top).reduce(-radius - 8) { min($0, $1) }
    let lowest = placed.map { $0.top + $0.label.height }.reduce(radius + 8) { max($0, $1) }
    centre = Point(x: measures.width / 2, y: -highest)
    height = lowest - highest + 4
    (self.labels, self.radius) = (placed, radius)
  }

  /// Draws words and leaders.
  func draw(into canvas: inout Canvas) {
    for placed in labels {
      let direction = placed.isRight ? 1 : -1
      let bend = centre.shifted(right: placed.bend(radius).x, down: placed.bend(radius).y)
      let edge = placed.middle.point(from: centre, radius: radius + 2)
      let end = bend.shifted(right: Length(hundredths: 600) * direction, down: 0)
      canvas.add(.line([edge, bend, end]), .stroked(.axis, width: 1), at: .line)
      placed.label.draw(
        x: centre.x + (radius + Self.leader) * direction, top: centre.y + placed.top,
        anchor: placed.isRight ? .start : .end, into: &canvas)
    }
  }
}
