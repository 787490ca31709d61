/// Writes a scene as SVG.
struct SVGWriter {
  private var bytes: [UInt8] = []

  init() { bytes.reserveCapacity(6 << 10) }

  /// The drawing so far.
  var svg: String { String(decoding: bytes, as: UTF8.self) }

  /// An element that holds others: `<name attributes>content</name>`.
  mutating func element(
    _ name: StaticString, _ attributes: [(StaticString, String)], _ content: (inout SVGWriter) -> Void
  ) {
    open(name)
    for (key, value) in attributes { attribute(key, value) }
    raw(">")
    content(&self)
    close(name)
  }

  /// Text, escaped.
  mutating func text(_ text: String) {
    // Bytes, not characters: a combining mark behind a "<" makes another character of it.
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "<"): raw("&lt;")
      case UInt8(ascii: ">"): raw("&gt;")
      case UInt8(ascii: "&"): raw("&amp;")
      case UInt8(ascii: "\""): raw("&quot;")
      default: bytes.append(byte)
      }
    }
  }

  /// The white ground of a drawing that stands alone.
  mutating func ground() {
    open("rect")
    attribute("width", "100%")
    attribute("height", "100%")
    attribute("fill", Colour.white.rawValue)
    raw("/>")
  }

  private mutating func raw(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  private mutating func open(_ name: StaticString) {
    raw("<")
    raw(name)
  }

  private mutating func close(_ name: StaticString) {
    raw("</")
    raw(name)
    raw(">")
  }

  private mutating func attribute(_ key: StaticString, _ value: String) {
    raw(" ")
    raw(key)
    raw("=\"")
    text(value)
    raw("\"")
  }

  private mutating func attribute(_ key: StaticString, _ value: Length) {
    raw(" ")
    raw(key)
    raw("=\"")
    value.write(to: &bytes)
    raw("\"")
  }
}

extension SVGWriter {
  /// All layers that have marks.
  mutating func scene(_ scene: Scene) {
    for layer in scene.layers where !layer.marks.isEmpty {
      switch layer.style {
      case .stroked(let colour, let width, let dashes): strokes(layer.marks, colour, width, dashes)
      case .filled(let colour):
        open("g")
        attribute("fill", colour.rawValue)
        marks(layer.marks)
      case .text(let style):
        open("g")
        attribute("font-size", "\(style.size)")
        if style.colour != .ink { attribute("fill", style.colour.rawValue) }
        if style.face == .bold { attribute("font-weight", "700") }
        if style.anchor != .start { attribute("text-anchor", style.anchor.rawValue) }
        marks(layer.marks)
      }
    }
  }

  private mutating func strokes(_ marks: [Scene.Mark], _ colour: Colour, _ width: Length, _ dashes: [Int]) {
    open("path")
    attribute("stroke", colour.rawValue)
    if width != 1 { attribute("stroke-width", width) }
    if !dashes.isEmpty { attribute("stroke-dasharray", dashes.map { "\($0)" }.joined(separator: " ")) }
    raw(" d=\"")
    for case .upright(let x, let top, let bottom) in marks {
      raw("M")
      x.write(to: &bytes)
      raw(" ")
      top.write(to: &bytes)
      raw("V")
      bottom.write(to: &bytes)
    }
    raw("\"/>")
  }

  private mutating func marks(_ marks: [Scene.Mark]) {
    raw(">")
    for mark in marks {
      switch mark {
      case .upright: break
      case .box(let x, let y, let width, let height):
        open("rect")
        attribute("x", x)
        attribute("y", y)
        attribute("width", width)
        attribute("height", height)
        raw("/>")
      case .text(let x, let y, let lines, let pitch): text(x: x, y: y, lines, pitch)
      }
    }
    close("g")
  }

  private mutating func text(x: Length, y: Length, _ lines: [String], _ pitch: Length) {
    open("text")
    attribute("x", x)
    attribute("y", y)
    raw(">")
    for (index, line) in lines.enumerated() {
      guard index > 0 else {
        text(line)
        continue
      }
      // The space keeps words apart for who copies the text.
      raw(" ")
      open("tspan")
      attribute("x", x)
      attribute("dy", pitch)
      raw(">")
      text(line)
      close("tspan")
    }
    close("text")
  }
}
