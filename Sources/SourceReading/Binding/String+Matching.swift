extension String {
  /// The text as headings and titles are compared: in lower case, with single spaces, straight quotation marks, and no
  /// colon or full stop at its end.
  var foldedForMatching: String {
    // Nearly every heading is ASCII, for which Unicode need not be asked.
    let isASCII = utf8.allSatisfy { $0 < 0x80 }
    let text = isASCII ? self : lowercased().withStraightMarks
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for byte in text.utf8 {
      switch byte {
      case 0x20, 0x09...0x0D: if let last = bytes.last, last != 0x20 { bytes.append(0x20) }
      case 0x41...0x5A: bytes.append(byte | 0x20)
      default: bytes.append(byte)
      }
    }
    while let last = bytes.last, [0x20, UInt8(ascii: ":"), UInt8(ascii: ".")].contains(last) { bytes.removeLast() }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The text with typewriter quotation marks and plain spaces in the place of typographic ones.
  private var withStraightMarks: String {
    var scalars = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      switch scalar {
      case "\u{2018}", "\u{2019}": scalars.append("'")
      case "\u{201C}", "\u{201D}": scalars.append("\"")
      case "\u{A0}": scalars.append(" ")
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }
}

extension StringProtocol {
  /// The text without white space at its ends.
  package var trimmed: String {
    var text = self[...]
    while text.first?.isWhitespace ?? false { text = text.dropFirst() }
    while text.last?.isWhitespace ?? false { text = text.dropLast() }
    return String(text)
  }
}
