import InspectionModel

/// One character of a source line as it is shown: how it looks, how wide it is, and where it stands.
struct DisplayCell {
  let text: String
  /// In columns of a terminal.
  let width: Int
  /// Offsets of its bytes.
  let bytes: Range<Int>

  /// The cells of some bytes; every byte that belongs to no character is one of its own.
  static func cells(of bytes: ArraySlice<UInt8>) -> [DisplayCell] {
    var cells: [DisplayCell] = []
    var index = bytes.startIndex
    while index < bytes.endIndex {
      let (scalar, count) = decode(bytes[index...])
      cells.append(cell(for: scalar, at: index..<(index + count)))
      index += count
    }
    return cells
  }

  private static func cell(for scalar: Unicode.Scalar?, at bytes: Range<Int>) -> DisplayCell {
    guard let scalar else { return DisplayCell(text: "\u{FFFD}", width: 1, bytes: bytes) }
    if scalar == "\t" { return DisplayCell(text: "    ", width: 4, bytes: bytes) }
    if ControlCharacter.isInvisible(scalar) {
      let picture = ControlCharacter.picture(of: scalar)
      return DisplayCell(text: picture, width: picture.unicodeScalars.count, bytes: bytes)
    }
    return DisplayCell(text: String(scalar), width: columns(of: scalar), bytes: bytes)
  }

  /// As terminals do it: marks take no column, East Asian characters and emoji take two (UAX 11).
  private static func columns(of scalar: Unicode.Scalar) -> Int {
    if scalar.value < 0x300 { return 1 }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: break
    }
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF,
      0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x20000...0x3FFFD:
      return 2
    default: return scalar.properties.isEmojiPresentation ? 2 : 1
    }
  }

  /// The first character and how many bytes it takes; nil and one byte when they begin no character.
  private static func decode(_ bytes: ArraySlice<UInt8>) -> (Unicode.Scalar?, count: Int) {
    var decoder = UTF8()
    var iterator = bytes.prefix(4).makeIterator()
    guard case .scalarValue(let scalar) = decoder.decode(&iterator) else { return (nil, 1) }
    return (scalar, UTF8.width(scalar))
  }
}
