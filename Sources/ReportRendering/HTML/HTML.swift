/// Mark-up that is safe to put into a page.
///
/// It is made by escaping text or out of other mark-up, and in no other way: literals in the code are mark-up, what is
/// interpolated as a `String` is escaped (also for attribute values, which are always quoted).
struct HTML: Hashable, Sendable {
  /// The mark-up.
  private(set) var markup: String

  /// Nothing.
  init() { markup = "" }

  /// Text, escaped.
  init(_ text: String) {
    markup = ""
    append(text: text)
  }

  /// Mark-up that a part of the program made which escapes by itself: a drawing, or a template that was checked.
  init(escapedBefore markup: String) { self.markup = markup }

  /// Whether there is nothing in it.
  var isEmpty: Bool { markup.isEmpty }

  /// Adds mark-up at the end.
  static func += (left: inout HTML, right: HTML) { left.markup += right.markup }
}

extension HTML: ExpressibleByStringInterpolation {
  // `StaticString` keeps text that was not written in the code from passing for a literal.
  init(stringLiteral value: StaticString) { markup = value.description }

  init(stringInterpolation: Interpolation) { self = stringInterpolation.html }

  /// Collects literals as they are and values escaped.
  struct Interpolation: StringInterpolationProtocol {
    fileprivate var html = HTML()

    init(literalCapacity: Int, interpolationCount: Int) { html.markup.reserveCapacity(literalCapacity * 2) }

    mutating func appendLiteral(_ literal: StaticString) { html.markup += literal.description }

    mutating func appendInterpolation(_ text: String) { html.append(text: text) }

    mutating func appendInterpolation(_ html: HTML) { self.html += html }

    mutating func appendInterpolation(_ number: Int) { html.markup += String(number) }
  }
}

extension HTML {
  /// Adds text, escaped byte by byte.
  ///
  /// Characters would not do: a quotation mark with a combining mark behind it is another character, and the same byte.
  fileprivate mutating func append(text: String) {
    // Most text has nothing in it that could mean anything.
    guard text.utf8.contains(where: Self.mayNeedEscape) else {
      markup += text
      return
    }
    var text = text
    text.withUTF8 { bytes in
      var start = 0
      for index in bytes.indices where Self.mayNeedEscape(bytes[index]) {
        guard let (replacement, length) = Self.replacement(at: index, in: bytes), index >= start else { continue }
        markup += String(decoding: bytes[start..<index], as: UTF8.self)
        markup += replacement
        start = index + length
      }
      markup += String(decoding: bytes[start...], as: UTF8.self)
    }
  }

  private static func mayNeedEscape(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"), 0x00..<0x20,
      0x7F, 0xC2:
      true
    default: false
    }
  }

  /// What stands in a page for the bytes at `index`; nil for themselves. Control characters may not stand in HTML.
  private static func replacement(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> (String, length: Int)? {
    switch bytes[index] {
    case UInt8(ascii: "&"): ("&amp;", 1)
    case UInt8(ascii: "<"): ("&lt;", 1)
    case UInt8(ascii: ">"): ("&gt;", 1)
    case UInt8(ascii: "\""): ("&quot;", 1)
    case UInt8(ascii: "'"): ("&#39;", 1)
    case 0x09, 0x0A: nil
    case 0x00..<0x20, 0x7F: ("\u{FFFD}", 1)
    case 0xC2 where index + 1 < bytes.count && bytes[index + 1] < 0xA0: ("\u{FFFD}", 2)
    default: nil
    }
  }
}

extension Sequence<HTML> {
  /// All of it, one behind the other.
  func joined(separator: HTML = HTML()) -> HTML {
    var result = HTML()
    var isFirst = true
    for piece in self {
      if !isFirst { result += separator }
      result += piece
      isFirst = false
    }
    return result
  }
}

extension HTML {
  /// One behind the other.
  static func + (left: HTML, right: HTML) -> HTML {
    var result = left
    result += right
    return result
  }
}
