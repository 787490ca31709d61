/// The words at one part of a whole: its name, and under it its numbers.
struct PartLabel {
  /// The lines of the name.
  let name: [String]
  /// The numbers: "41% (45)".
  let numbers: String
  /// The width of the widest line.
  let width: Length
  /// The height of all lines.
  var height: Length { Self.pitch * lines }

  private let size: Int
  private static let pitch: Length = 17
  private var lines: Int { name.count + (numbers.isEmpty ? 0 : 1) }

  /// The words of a part in a column of at most `room`.
  init(name: String, value: ChartValue, room: Length, measures: RowMeasures, most: Int = 3) {
    size = measures.valueSize
    self.name = Typeface.regular.breaker(width: room, size: size, most: most).lines(of: name)
    numbers = Typeface.bold.breaker(width: room, size: size).line(of: value.withCount)
    let widths = self.name.map { Typeface.regular.width(of: $0, size: measures.valueSize) }
    width = (widths + [Typeface.bold.width(of: numbers, size: size)]).max() ?? 0
  }

  /// Whether nothing of `name` and `value` is cut, and the name is on one line.
  func isWhole(name: String, value: ChartValue) -> Bool {
    self.name == [name].filter { !$0.isEmpty } && numbers == value.withCount
  }

  /// Draws it with its first line under `top`.
  func draw(
    x: Length, top: Length, anchor: Scene.Anchor, colour: Colour = .ink, halo: Colour? = nil,
    into canvas: inout Canvas
  ) {
    func style(_ face: Typeface) -> Scene.TextStyle {
      Scene.TextStyle(colour: colour, face: face, size: size, anchor: anchor, halo: halo)
    }
    canvas.add(name, x: x, y: top + 13, pitch: Self.pitch, style(.regular))
    canvas.add(numbers, x: x, y: top + 13 + Self.pitch * name.count, style(.bold))
  }
}
