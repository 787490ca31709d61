/// A text as a raw multi-line Swift literal, closed by more number signs than the text has in a row.
struct RawLiteral: CustomStringConvertible {
  let description: String

  init(_ text: String) {
    let signs = String(repeating: "#", count: Self.longestRunOfSigns(in: text) + 1)
    var body = ""
    for scalar in text.unicodeScalars {
      if Self.needsEscape(scalar) {
        body += "\\\(signs)u{\(String(scalar.value, radix: 16))}"
      } else {
        body.unicodeScalars.append(scalar)
      }
    }
    description = "\(signs)\"\"\"\n\(body)\n\"\"\"\(signs)"
  }

  /// The compiler reads a carriage return as a line end and refuses other control characters.
  private static func needsEscape(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A: false
    case 0..<0x20, 0x7F, 0xFEFF: true
    default: false
    }
  }

  private static func longestRunOfSigns(in text: String) -> Int {
    var longest = 0
    var current = 0
    for byte in text.utf8 {
      current = byte == UInt8(ascii: "#") ? current + 1 : 0
      longest = max(longest, current)
    }
    return longest
  }
}
