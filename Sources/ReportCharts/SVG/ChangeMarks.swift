/// A ring at the first value, a dot at the second, and between them a line with its direction.
struct ChangeMarks: RowMarks {
  /// The first and the second value.
  let values: [ChartValue]
  /// Where values lie.
  let plot: Plot
  /// The measures of the layout.
  let measures: RowMeasures

  let thickness: Length = 20

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

  /// The values on the outer sides of their marks; what stands in place of a missing value is on the right.
  private func print(_ ends: [End], _ baseline: Length, _ canvas: inout Canvas) {
    let gap: Length = 12
    var free = plot.start
    if ends.count == 2, let left = ends.first {
      let text = face(left).breaker(width: left.x - gap - plot.leftEdge, size: measures.valueSize)
        .line(of: left.value.printed)
      canvas.add(text, x: left.x - gap, y: baseline, style(face(left), anchor: .end))
    }
    if let right = ends.last {
      free = right.x + gap
      free += add(right.value.printed, face(right), x: free, baseline, &canvas) + 6
    }
    for value in values.prefix(2) where value.number == nil {
      free += add(value.printed, .regular, x: free, baseline, &canvas) + 6
    }
  }

  private func add(_ text: String, _ face: Typeface, x: Length, _ baseline: Length, _ canvas: inout Canvas) -> Length {
    let room = plot.rightEdge - x
    guard room > 12 else { return 0 }
    let text = face.breaker(width: room, size: measures.valueSize).line(of: text)
    canvas.add(text, x: x, y: baseline, style(face, anchor: .start))
    return face.width(of: text, size: measures.valueSize)
  }

  private func face(_ end: End) -> Typeface { end.isSecond ? .bold : .regular }

  private func style(_ face: Typeface, anchor: Scene.Anchor) -> Scene.TextStyle {
    Scene.TextStyle(face: face, size: measures.valueSize, anchor: anchor, halo: .white)
  }
}
