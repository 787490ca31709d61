/// Escapes text so that it reads as itself where Markdown is parsed.
///
/// It looks at bytes: a combining mark would hide what is before it from a comparison of characters.
struct MarkdownText {
  /// Whether the text stands in a cell of a table, which `|` would end.
  let isInCell: Bool

  /// `text` on one line, with a backslash before what would be mark-up. What only means something at the beginning of
  /// a line is left to `protectingStart`.
  func escape(_ text: String) -> String {
    // Most text has nothing in it that could mean anything.
    guard text.utf8.contains(where: Self.mayNeedEscape) else { return text }
    var text = text
    return text.withUTF8 { bytes in
      var result = ""
      var start = 0
      for index in bytes.indices where Self.mayNeedEscape(bytes[index]) {
        let isControl = bytes[index] < 0x20 || bytes[index] == 0x7F
        guard isControl || needsBackslash(at: index, in: bytes) else { continue }
        result += String(decoding: bytes[start..<index], as: UTF8.self)
        result += isControl ? ((0x09...0x0D).contains(bytes[index]) ? " " : "\u{FFFD}") : "\\"
        start = isControl ? index + 1 : index
      }
      return result + String(decoding: bytes[start...], as: UTF8.self)
    }
  }

  private static func mayNeedEscape(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "\\"), UInt8(ascii: "`"), UInt8(ascii: "*"), UInt8(ascii: "["), UInt8(ascii: "]"),
      UInt8(ascii: "~"),
      UInt8(ascii: "|"), UInt8(ascii: "_"), UInt8(ascii: "<"), UInt8(ascii: "&"), 0..<0x20, 0x7F:
      true
    default: false
    }
  }

  private func needsBackslash(at index: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    switch bytes[index] {
    case UInt8(ascii: "|"): isInCell
    case UInt8(ascii: "_"):
      !(index > 0 && Self.isLetterOrDigit(bytes[index - 1]) && index + 1 < bytes.count
        && Self.isLetterOrDigit(bytes[index + 1]))
    case UInt8(ascii: "<"): index + 1 < bytes.count && Self.opensMarkup(bytes[index + 1])
    case UInt8(ascii: "&"): Self.isEntity(bytes[(index + 1)...])
    default: true
    }
  }

  /// A line that was escaped, with a backslash before what would make it a heading, a list, a quotation or a rule.
  static func protectingStart(of line: String) -> String {
    let bytes = line.utf8
    guard let first = bytes.first else { return line }
    let rest = bytes.drop { $0 == first }
    let run = bytes.count - rest.count
    let endsThere = rest.first == UInt8(ascii: " ") || rest.isEmpty
    func isRule() -> Bool { bytes.allSatisfy { $0 == first || $0 == UInt8(ascii: " ") } }
    switch first {
    case UInt8(ascii: ">"): return "\\" + line
    case UInt8(ascii: "#") where run <= 6 && endsThere: return "\\" + line
    case UInt8(ascii: "+") where run == 1 && endsThere: return "\\" + line
    case UInt8(ascii: "=") where isRule(): return "\\" + line
    case UInt8(ascii: "-") where run == 1 && endsThere || isRule(): return "\\" + line
    case UInt8(ascii: ":") where run >= 3: return "\\" + line
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      let digits = bytes.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      let behind = bytes[digits.endIndex...]
      guard let sign = behind.first, sign == UInt8(ascii: ".") || sign == UInt8(ascii: ")"),
        behind.dropFirst().first ?? UInt8(ascii: " ") == UInt8(ascii: " ")
      else { return line }
      return "\(Substring(digits))\\\(Substring(behind))"
    default: return line
    }
  }

  /// Whether what follows an `&` makes it an entity.
  static func isEntity(_ rest: some Collection<UInt8>) -> Bool {
    let name = rest.prefix(40).prefix { isLetterOrDigit($0) || $0 == UInt8(ascii: "#") }
    return !name.isEmpty && name.endIndex < rest.endIndex && rest[name.endIndex] == UInt8(ascii: ";")
  }

  /// ASCII alone: beside other letters `_` gets a backslash that it could do without.
  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }

  private static func opensMarkup(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "/"),
      UInt8(ascii: "!"),
      UInt8(ascii: "?"):
      true
    default: false
    }
  }
}
