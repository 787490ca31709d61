/// Says what the marks of a chart stand for: samples with their names, in rows above the plot.
struct Legend {
  /// The measures of the layout.
  let measures: RowMeasures

  /// One sample and its name.
  struct Item {
    let sample: Sample
    let label: String
  }

  /// What stands before a name.
  enum Sample: Hashable {
    case box(Fill)
    case lowest
    case highest
    case average
    case own
    case ring
    case dot
  }

  private let sampleWidth: Length = 24
  private let gap: Length = 18
  private let pitch: Length = 19

  /// The samples of all items that have a name, on a scene as high as they need.
  func arrange(_ items: [Item]) -> Scene {
    var canvas = Canvas()
    var (x, top, height): (Length, Length, Length) = (0, 0, 0)
    for item in items where !item.label.isEmpty {
      let breaker = Typeface.regular.breaker(
        width: measures.width - sampleWidth, size: measures.smallSize, most: 3)
      let lines = breaker.lines(of: PlainText.drawable(item.label))
      let width = lines.map { Typeface.regular.width(of: $0, size: measures.smallSize) }.max() ?? 0
      if x > 0, x + sampleWidth + width > measures.width {
        x = 0
        top = height
      }
      item.sample.draw(at: Point(x: x + 9, y: top + 9), into: &canvas)
      canvas.add(
        lines, x: x + sampleWidth, y: top + 14, pitch: pitch, Scene.TextStyle(size: measures.smallSize))
      height = max(height, top + pitch * lines.count)
      x += sampleWidth + width + gap
    }
    return canvas.finished(width: measures.width, height: height)
  }
}

extension Legend.Sample {
  /// Draws it around `centre`, at most 16 px wide and 14 px high.
  func draw(at centre: Point, into canvas: inout Canvas) {
    switch self {
    case .box(let fill): canvas.add(fill, x: centre.x - 9, y: centre.y - 7, width: 14, height: 14)
    case .lowest, .highest:
      let (left, right) = (centre.shifted(right: -8, down: 0), centre.shifted(right: 8, down: 0))
      canvas.addSpan(from: left, to: right)
      canvas.addEnd(at: self == .lowest ? left : right)
    case .average: canvas.addAverage(at: centre)
    case .own: canvas.addDiamond(at: centre)
    case .ring: canvas.addRing(at: centre)
    case .dot: canvas.addDot(at: centre)
    }
  }
}
