/// Places the labels of reference lines above the bars so that none meets another, a foreign line or the edge.
struct LineLabels {
  /// The measures of the layout.
  let measures: RowMeasures
  /// Where values lie.
  let plot: Plot
  /// The words of the labels.
  let words: ChartWords

  /// A line and its label.
  struct Placed {
    /// Where the line stands.
    let x: Length
    /// Its label, cut to the canvas.
    let text: String
    /// The point that `anchor` names.
    let textX: Length
    /// The label's base line.
    let baseline: Length
    /// Which point of the label `textX` is.
    let anchor: Scene.Anchor
    /// Where the line begins.
    let top: Length
    /// Where it ends if it only ties its label to the bars.
    let stemEnd: Length
    /// Whether the axis reaches it; otherwise it has only its label, with an arrow.
    let isOnAxis: Bool
  }

  private struct Label {
    let x: Length
    let text: String
    let width: Length
    let start: Length
    let isOnAxis: Bool
  }

  private let pitch: Length = 19
  private let ascent: Length = 14
  private let stem: Length = 13

  /// The lines from left to right.
  ///
  /// Labels stand centred over their lines where they all have room side by side. Otherwise each has a row of its own
  /// and hangs on its line like a flag, away from the nearer edge, so that no lower line begins under it.
  func arrange(_ lines: [ReferenceLine]) -> [Placed] {
    let labels = lines.map(label).enumerated()
      .sorted { ($0.element.x, $0.offset) < ($1.element.x, $1.offset) }.map(\.element)
    let haveRoom = zip(labels, labels.dropFirst()).allSatisfy { $0.start + $0.width + 12 <= $1.start }
    guard !haveRoom else { return labels.map(centred) }
    let middle = measures.width / 2
    let flags = labels.filter { $0.x < middle } + labels.reversed().filter { $0.x >= middle }
    let foot = ascent + pitch * (flags.count - 1) + stem
    return flags.enumerated().map { flag(row: $0.offset, $0.element, isLeft: $0.element.x >= middle, foot: foot) }
      .sorted { $0.x < $1.x }
  }

  /// How high the rows of labels are.
  func height(of lines: [Placed]) -> Length {
    guard let lowest = lines.map(\.baseline).max() else { return 4 }
    return lowest + stem + 3
  }

  private func label(_ line: ReferenceLine) -> Label {
    let x = plot.place(of: line.value)
    let isOnAxis = line.value >= .zero && line.value <= plot.axis.maximum
    let arrow = isOnAxis ? "" : line.value < .zero ? "← " : " →"
    let words = words.label(of: line)
    let text = Typeface.bold.breaker(width: measures.width, size: measures.smallSize)
      .line(of: line.value < .zero ? arrow + words : words + arrow)
    let width = min(Typeface.bold.width(of: text, size: measures.smallSize), measures.width)
    return Label(
      x: x, text: text, width: width, start: min(max(x - width / 2, 0), measures.width - width),
      isOnAxis: isOnAxis)
  }

  private func centred(_ label: Label) -> Placed {
    Placed(
      x: label.x, text: label.text, textX: label.start + label.width / 2, baseline: ascent, anchor: .middle,
      top: ascent + 5, stemEnd: ascent + stem, isOnAxis: label.isOnAxis)
  }

  private func flag(row: Int, _ label: Label, isLeft: Bool, foot: Length) -> Placed {
    let baseline = ascent + pitch * row
    return Placed(
      x: label.x, text: label.text,
      textX: isLeft ? max(label.x - 6, label.width) : min(label.x + 6, measures.width - label.width),
      baseline: baseline, anchor: isLeft ? .end : .start, top: baseline - ascent + 2, stemEnd: foot,
      isOnAxis: label.isOnAxis)
  }
}
