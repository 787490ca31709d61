import InspectionModel

/// Places the numbers of an axis: its ends, drawn in where the canvas ends, and between them those that have room.
struct TickLabels {
  /// The measures of the layout.
  let measures: RowMeasures
  /// Where values lie.
  let plot: Plot

  /// A number of the axis.
  struct Label {
    let text: String
    /// The point that `anchor` names.
    let x: Length
    let anchor: Scene.Anchor
    let start: Length
    let end: Length
  }

  /// The labels from left to right.
  func labels() -> [Label] {
    let all = plot.axis.ticks.map(label)
    guard let first = all.first, let last = all.last, first.end < last.start else { return all.suffix(1) }
    var labels = [first]
    var free = first.end
    for label in all.dropFirst().dropLast() where label.start > free && label.end < last.start {
      labels.append(label)
      free = label.end
    }
    return labels + [last]
  }

  private func label(_ tick: Quantity) -> Label {
    let face = Typeface.regular
    let text = face.breaker(width: measures.width, size: measures.smallSize).line(of: plot.axis.print(tick))
    let width = face.width(of: text, size: measures.smallSize)
    let place = plot.place(of: tick)
    if place - width / 2 < 0 { return Label(text: text, x: 0, anchor: .start, start: 0, end: width) }
    if place + width / 2 > measures.width {
      return Label(text: text, x: measures.width, anchor: .end, start: measures.width - width, end: measures.width)
    }
    return Label(text: text, x: place, anchor: .middle, start: place - width / 2, end: place + width / 2)
  }
}
