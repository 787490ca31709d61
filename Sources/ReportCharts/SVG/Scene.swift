/// What a drawing shows, every mark in its place: each kind of chart is arranged into one, and one writer writes it.
struct Scene {
  /// The width of the canvas; all marks stay on it.
  let width: Length
  /// The height of the canvas.
  var height: Length
  /// From the ground up.
  var layers: [Layer]

  /// Marks of one style.
  struct Layer {
    let style: Style
    var marks: [Mark] = []
  }

  /// How the marks of a layer look.
  enum Style: Hashable {
    case filled(Colour)
    case stroked(Colour, width: Length, dashes: [Int] = [])
    case text(TextStyle)
  }

  /// How text looks.
  struct TextStyle: Hashable {
    var colour = Colour.ink
    var face = Typeface.regular
    let size: Int
    var anchor = Anchor.start
  }

  /// Which point of a text its place names.
  enum Anchor: String { case start, middle, end }

  /// One thing drawn.
  enum Mark: Hashable {
    case box(x: Length, y: Length, width: Length, height: Length)
    /// An upright line.
    case upright(x: Length, top: Length, bottom: Length)
    /// Lines of text, the first on the base line `y`, the next `pitch` below.
    case text(x: Length, y: Length, lines: [String], pitch: Length)
  }

  /// All marks further down, on the same canvas.
  func shifted(down drop: Length) -> Scene {
    Scene(
      width: width, height: height + drop,
      layers: layers.map { Layer(style: $0.style, marks: $0.marks.map { $0.shifted(right: 0, down: drop) }) })
  }

  /// The scene with an empty margin on all four sides.
  func framed(by margin: Length) -> Scene {
    Scene(
      width: width + margin * 2, height: height + margin * 2,
      layers: layers.map { Layer(style: $0.style, marks: $0.marks.map { $0.shifted(right: margin, down: margin) }) })
  }
}

extension Scene.Mark {
  fileprivate func shifted(right: Length, down: Length) -> Scene.Mark {
    switch self {
    case .box(let x, let y, let width, let height): .box(x: x + right, y: y + down, width: width, height: height)
    case .upright(let x, let top, let bottom): .upright(x: x + right, top: top + down, bottom: bottom + down)
    case .text(let x, let y, let lines, let pitch): .text(x: x + right, y: y + down, lines: lines, pitch: pitch)
    }
  }
}

/// The colours of drawings (Government Analysis Function, data visualisation: colours).
enum Colour: String {
  case ink = "#0B0C0C"
  case softInk = "#484949"
  case grid = "#D9DDE1"
  case axis = "#595959"
  case total = "#12436D"
  case bar = "#2073BC"
  case line = "#801650"
  case white = "#FFF"
}
