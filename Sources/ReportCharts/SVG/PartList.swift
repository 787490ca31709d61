/// Parts of a whole as a list: a sample of each, its name and its numbers.
struct PartList {
  /// One part.
  struct Entry {
    let name: String
    let value: ChartValue
    let fill: Fill
  }

  /// The height of all lines.
  let height: Length

  private let labels: [(label: [String], numbers: String, fill: Fill, top: Length)]
  private let measures: RowMeasures
  private let column: Length
  private static let pitch: Length = 18
  private static let gap: Length = 6
  private static let sample: Length = 22

  /// The list of `entries` in a column of that width, numbers before names.
  init(entries: [Entry], width: Length, measures: RowMeasures) {
    self.measures = measures
    let size = measures.valueSize
    let room = width - Self.sample
    let numbers = entries.map { Typeface.bold.breaker(width: room / 2, size: size).line(of: $0.value.withCount) }
    let column = (numbers.map { Typeface.bold.width(of: $0, size: size) }.max() ?? 0) + 10
    self.column = column
    let breaker = Typeface.regular.breaker(width: room - column, size: size, most: 3)
    var top: Length = 0
    labels = zip(entries, numbers).map { entry, numbers in
      let lines = breaker.lines(of: entry.name)
      defer { top += Self.pitch * max(lines.count, 1) + Self.gap }
      return (lines, numbers, entry.fill, top)
    }
    height = max(0, top - Self.gap)
  }

  /// Draws it under `top`.
  func draw(x: Length, top: Length, into canvas: inout Canvas) {
    let size = measures.valueSize
    for entry in labels {
      let y = top + entry.top
      canvas.add(entry.fill, x: x, y: y + 2, width: 14, height: 14)
      canvas.add(entry.numbers, x: x + Self.sample, y: y + 14, Scene.TextStyle(face: .bold, size: size))
      canvas.add(
        entry.label, x: x + Self.sample + column, y: y + 14, pitch: Self.pitch, Scene.TextStyle(size: size))
    }
  }
}
