/// Writes a scene as SVG.
struct SVGWriter {
  /// The drawing so far.
  private(set) var svg = ""

  /// An element that holds others: `<name attributes>content</name>`.
  mutating func element(
    _ name: String, _ attributes: [(String, String)], _ content: (inout SVGWriter) -> Void
  ) {
    open(name, attributes)
    svg += ">"
    content(&self)
    svg += "</\(name)>"
  }

  /// An element without content.
  mutating func element(_ name: String, _ attributes: [(String, String)]) {
    open(name, attributes)
    svg += "/>"
  }

  /// Text, escaped.
  mutating func text(_ text: String) {
    // Scalars, not characters: a combining mark behind a "<" makes another character of it.
    for scalar in text.unicodeScalars {
      switch scalar {
      case "<": svg += "&lt;"
      case ">": svg += "&gt;"
      case "&": svg += "&amp;"
      case "\"": svg += "&quot;"
      default: svg.unicodeScalars.append(scalar)
      }
    }
  }

  private mutating func open(_ name: String, _ attributes: [(String, String)]) {
    svg += "<\(name)"
    for (key, value) in attributes {
      svg += " \(key)=\""
      text(value)
      svg += "\""
    }
  }
}

extension SVGWriter {
  /// All layers that have marks.
  mutating func scene(_ scene: Scene) {
    for layer in scene.layers where !layer.marks.isEmpty {
      switch layer.style {
      case .filled(let colour):
        element("g", [("fill", colour.rawValue)]) { writer in
          for mark in layer.marks { writer.mark(mark) }
        }
      case .stroked(let colour, let width, let dashes): strokes(layer.marks, colour, width, dashes)
      case .text(let style): texts(layer.marks, style)
      }
    }
  }

  private mutating func strokes(_ marks: [Scene.Mark], _ colour: Colour, _ width: Length, _ dashes: [Int]) {
    var path = ""
    for case .upright(let x, let top, let bottom) in marks { path += "M\(x) \(top)V\(bottom)" }
    open("path", [("stroke", colour.rawValue)])
    if width != 1 { svg += " stroke-width=\"\(width)\"" }
    if !dashes.isEmpty { svg += " stroke-dasharray=\"\(dashes.map { "\($0)" }.joined(separator: " "))\"" }
    svg += " d=\"\(path)\"/>"
  }

  private mutating func texts(_ marks: [Scene.Mark], _ style: Scene.TextStyle) {
    open("g", [("font-size", "\(style.size)")])
    if style.colour != .ink { svg += " fill=\"\(style.colour.rawValue)\"" }
    if style.face == .bold { svg += " font-weight=\"700\"" }
    if style.anchor != .start { svg += " text-anchor=\"\(style.anchor.rawValue)\"" }
    svg += ">"
    for mark in marks { self.mark(mark) }
    svg += "</g>"
  }

  private mutating func mark(_ mark: Scene.Mark) {
    switch mark {
    case .box(let x, let y, let width, let height):
      element("rect", [("x", "\(x)"), ("y", "\(y)"), ("width", "\(width)"), ("height", "\(height)")])
    case .upright: break
    case .text(let x, let y, let lines, let pitch):
      element("text", [("x", "\(x)"), ("y", "\(y)")]) { writer in
        for (index, line) in lines.enumerated() {
          if index == 0 {
            writer.text(line)
          } else {
            // The space keeps words apart for who copies the text.
            writer.svg += " "
            writer.element("tspan", [("x", "\(x)"), ("dy", "\(pitch)")]) { $0.text(line) }
          }
        }
      }
    }
  }
}
