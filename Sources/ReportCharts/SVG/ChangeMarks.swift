/// A ring at the first value, a dot at the second, and between them a line with its direction.
struct ChangeMarks: RowMarks {
  /// The first and the second value.
  let values: [ChartValue]
  /// Where values lie.
  let plot: Plot
  /// The measures of the layout.
  let measures: RowMeasures

  let thickness: Length = 20

  /// From the middle of a mark to its value.
  private let gap: Length = 12

  private struct End {
    let value: ChartValue
    let isSecond: Bool
    let x: Length
  }

  func draw(from top: Length, into canvas: inout Canvas) {
    let y = top + middle
    let ends = values.prefix(2).enumerated().compactMap { index, value in
      value.number.map { End(value: value, isSecond: index == 1, x: plot.place(of: $0)) }
    }
    if let first = ends.first, let second = ends.last, ends.count == 2 { join(first, second, y, &canvas) }
    let isMeeting = ends.count == 2 && ends.first?.x == ends.last?.x
    for end in ends {
      let point = Point(x: end.x, y: y)
      if end.isSecond {
        canvas.addDot(at: point, radius: isMeeting ? 5 : 7)
      } else {
        canvas.addRing(at: point, radius: isMeeting ? 9 : 6)
      }
    }
    print(ends.sorted { ($0.x, $0.isSecond ? 1 : 0) < ($1.x, $1.isSecond ? 1 : 0) }, y + 5, &canvas)
  }

  private func join(_ first: End, _ second: End, _ y: Length, _ canvas: inout Canvas) {
    canvas.addSpan(from: Point(x: first.x, y: y), to: Point(x: second.x, y: y))
    let isRise = first.x < second.x
    let distance = isRise ? second.x - first.x : first.x - second.x
    guard distance >= 27 else { return }
    canvas.addArrow(tip: Point(x: second.x + (isRise ? -8 : 8), y: y), pointsRight: isRise)
  }

  /// The values on the outer sides of their marks; what stands in place of a missing value is on the right, or
  /// on the left where only that side has room.
  private func print(_ ends: [End], _ baseline: Length, _ canvas: inout Canvas) {
    let missing = values.prefix(2).filter { $0.number == nil }.map(\.printed).filter { !$0.isEmpty }
    guard let left = ends.first, let right = ends.last else {
      let text = (missing.count == 2 && missing[0] == missing[1] ? [missing[0]] : missing).joined(separator: ", ")
      add(text, .regular, x: plot.start + 6, .start, baseline, &canvas)
      return
    }
    if ends.count == 2 {
      add(left.value.printed, face(left), x: left.x - gap, .end, baseline, &canvas)
      add(right.value.printed, face(right), x: right.x + gap, .start, baseline, &canvas)
      return
    }
    let room = plot.rightEdge - left.x - gap
    let isLeft =
      missing.contains { Typeface.regular.width(of: $0, size: measures.valueSize) > room }
      && left.x - gap - plot.leftEdge > room
    let (here, there): (Scene.Anchor, Scene.Anchor) = isLeft ? (.start, .end) : (.end, .start)
    add(left.value.printed, face(left), x: left.x + (isLeft ? gap : -gap), here, baseline, &canvas)
    for text in missing { add(text, .regular, x: left.x + (isLeft ? -gap : gap), there, baseline, &canvas) }
  }

  /// Adds a text, cut to the room that it has on its side.
  private func add(
    _ text: String, _ face: Typeface, x: Length, _ anchor: Scene.Anchor, _ baseline: Length, _ canvas: inout Canvas
  ) {
    let x = x.floored
    let room = anchor == .end ? x - plot.leftEdge : plot.rightEdge - x
    let text = face.breaker(width: room, size: measures.valueSize).line(of: text)
    let style = Scene.TextStyle(face: face, size: measures.valueSize, anchor: anchor, halo: .white)
    canvas.add(text, x: x, y: baseline, style)
  }

  private func face(_ end: End) -> Typeface { end.isSecond ? .bold : .regular }
}
