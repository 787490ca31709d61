/// The marks of a drawing, gathered by their depth and style.
struct Canvas {
  /// What covers what, from the ground up.
  enum Depth: Int, CaseIterable {
    case grid, shape, seam, zero, halo, line, span, mark, top, text
  }

  private var depths = [[Scene.Layer]](repeating: [], count: Depth.allCases.count)

  /// Adds a mark.
  mutating func add(_ mark: Scene.Mark, _ style: Scene.Style, at depth: Depth) {
    if let index = depths[depth.rawValue].firstIndex(where: { $0.style == style }) {
      depths[depth.rawValue][index].marks.append(mark)
    } else {
      depths[depth.rawValue].append(Scene.Layer(style: style, marks: [mark]))
    }
  }

  /// Adds lines of text, the first on the base line `y`; none where there are none.
  mutating func add(_ lines: [String], x: Length, y: Length, pitch: Length, _ style: Scene.TextStyle) {
    if !lines.isEmpty { add(.text(x: x, y: y, lines: lines, pitch: pitch), .text(style), at: .text) }
  }

  /// Adds one line of text, none where it is empty.
  mutating func add(_ text: String, x: Length, y: Length, _ style: Scene.TextStyle) {
    if !text.isEmpty { add([text], x: x, y: y, pitch: 0, style) }
  }

  /// Adds a bar or a part of one, none where it has no width.
  mutating func add(_ fill: Fill, x: Length, y: Length, width: Length, height: Length) {
    if width > 0 { add(.box(x: x, y: y, width: width, height: height), .filled(fill), at: .shape) }
  }

  /// All marks on a canvas of that size.
  func finished(width: Length, height: Length) -> Scene {
    Scene(width: width, height: height, layers: depths.flatMap { $0 })
  }
}

extension Scene.Style {
  /// White lines that keep neighbouring parts apart.
  static let seam = Scene.Style.stroked(.white, width: 2)
  /// A white seam under the dashes keeps them visible on bars, and in black and white.
  static let halo = Scene.Style.stroked(.white, width: 4)
  /// Reference lines.
  static let reference = Scene.Style.stroked(.plum, width: 2, dashes: [5, 3])
  /// Lines behind the marks.
  static let grid = Scene.Style.stroked(.grid, width: 1)
  /// The line at zero.
  static let zero = Scene.Style.stroked(.axis, width: 1)
}
