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
    var text = text
    text.withUTF8 { utf8 in
      var rest = utf8[...]
      while let index = rest.firstIndex(where: { Self.escape(of: $0) != nil }) {
        bytes.append(contentsOf: rest[..<index])
        if let escape = Self.escape(of: rest[index]) { raw(escape) }
        rest = rest[(index + 1)...]
      }
      bytes.append(contentsOf: rest)
    }
  }

  /// What is written in the place of a sign that XML would take for its own.
  private static func escape(of byte: UInt8) -> StaticString? {
    switch byte {
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "\""): "&quot;"
    default: nil
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
    bytes.append(UInt8(ascii: "<"))
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
    beginAttribute(key)
    text(value)
    bytes.append(UInt8(ascii: "\""))
  }

  /// ` key="1.5"`
  mutating func attribute(_ key: StaticString, _ value: Length) {
    beginAttribute(key)
    value.write(to: &bytes)
    bytes.append(UInt8(ascii: "\""))
  }

  /// ` key="`
  private mutating func beginAttribute(_ key: StaticString) {
    bytes.append(UInt8(ascii: " "))
    raw(key)
    bytes.append(UInt8(ascii: "="))
    bytes.append(UInt8(ascii: "\""))
  }

  /// Bytes that need no escaping.
  mutating func append(_ more: [UInt8]) { bytes += more }
}
