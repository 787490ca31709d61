/// Writes a scene as SVG.
struct SVGWriter {
  private var bytes: [UInt8] = []
  /// What the ids in the drawing begin with.
  let id: String

  /// An empty drawing whose ids begin with `id`.
  init(id: String) {
    self.id = id
    bytes.reserveCapacity(6 << 10)
  }

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

  /// Text that needs no escaping.
  mutating func raw(_ text: StaticString) {
    text.withUTF8Buffer { bytes.append(contentsOf: $0) }
  }

  /// `<name`
  mutating func open(_ name: StaticString) {
    raw("<")
    raw(name)
  }

  /// `</name>`
  mutating func close(_ name: StaticString) {
    raw("</")
    raw(name)
    raw(">")
  }

  /// ` key="value"`
  mutating func attribute(_ key: StaticString, _ value: String) {
    raw(" ")
    raw(key)
    raw("=\"")
    text(value)
    raw("\"")
  }

  /// ` key="1.5"`
  mutating func attribute(_ key: StaticString, _ value: Length) {
    raw(" ")
    raw(key)
    raw("=\"")
    value.write(to: &bytes)
    raw("\"")
  }

  /// Bytes that need no escaping.
  mutating func append(_ more: [UInt8]) { bytes += more }
}
