/// How many cells of a terminal a text fills.
struct CharacterCells: TextMeasure {
  /// The cells of all characters of `text`.
  static func count(_ text: some StringProtocol) -> Int {
    if text.utf8.allSatisfy({ (0x20...0x7E).contains($0) }) { return text.utf8.count }
    var cells = 0
    for character in text { cells += count(character) }
    return cells
  }

  func width(of character: Character) -> Int { Self.count(character) }
  func width(of text: Substring) -> Int { Self.count(text) }

  /// 0 for marks and joiners, 2 for wide characters (East Asian Width W and F, emoji), else 1.
  static func count(_ character: Character) -> Int {
    if let ascii = character.asciiValue { return ascii < 0x20 ? 0 : 1 }
    var cells = 0
    for scalar in character.unicodeScalars {
      // An emoji is shown as one picture, however many scalars make it.
      if scalar.value == 0xFE0F || scalar.properties.isEmojiPresentation { return 2 }
      cells += count(scalar)
    }
    return cells
  }

  private static func count(_ scalar: Unicode.Scalar) -> Int {
    switch scalar.value {
    case 0x1160...0x11FF: return 0
    case let value where isWide(value): return 2
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format, .control: return 0
    default: return 1
    }
  }

  /// The blocks whose characters are wide (EastAsianWidth.txt, W and F, without the emoji).
  static func isWide(_ value: UInt32) -> Bool {
    switch value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF01...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF,
      0x1F200...0x1F2FF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
