/// Makes text that came from authors fit to be drawn on one line.
enum PlainText {
  /// `text` without control characters, invisible formatting and towers of marks; every run of white space is one space.
  ///
  /// What goes: controls (XML forbids them), the marks that turn the direction of what follows, soft hyphens,
  /// noncharacters, and more than four combining marks in a row. Joiners stay: Persian and emoji need them.
  static func clean(_ text: String) -> String {
    if isClean(text) { return text }
    var cleaned = String.UnicodeScalarView()
    var marks = 0
    var isSpaceDue = false
    for scalar in text.unicodeScalars {
      let fate = fate(of: scalar)
      marks = fate == .mark ? marks + 1 : 0
      switch fate {
      case .space: isSpaceDue = !cleaned.isEmpty
      case .dropped: continue
      case .mark where cleaned.isEmpty || isSpaceDue || marks > 4: continue
      case .kept, .mark:
        if isSpaceDue { cleaned.append(" ") }
        isSpaceDue = false
        cleaned.append(scalar)
      }
    }
    return String(cleaned)
  }

  /// As much of `text` as any drawing can show: its first 1,000 scalars, so that measuring ends on a text of megabytes.
  static func drawable(_ text: String) -> String {
    text.utf8.count <= 1000 ? text : String(text.unicodeScalars.prefix(1000))
  }

  /// Whether `text` is of seven bits and has nothing to clean, as most texts are.
  private static func isClean(_ text: String) -> Bool {
    let space = UInt8(ascii: " ")
    var last = space
    for byte in text.utf8 {
      guard (0x20...0x7E).contains(byte), byte != space || last != space else { return false }
      last = byte
    }
    return last != space || text.isEmpty
  }

  private enum Fate { case kept, space, mark, dropped }

  private static func fate(of scalar: Unicode.Scalar) -> Fate {
    switch scalar.value {
    case 0x20, 0x09...0x0D, 0x85: return .space
    case 0x21...0x7E: return .kept
    case 0x200C, 0x200D: return .kept
    case 0xFDD0...0xFDEF: return .dropped
    case let value where value & 0xFFFE == 0xFFFE: return .dropped
    default: break
    }
    switch scalar.properties.generalCategory {
    case .control, .format, .surrogate: return .dropped
    case .lineSeparator, .paragraphSeparator: return .space
    case .nonspacingMark, .enclosingMark: return .mark
    default: return .kept
    }
  }

  /// Whether `text` has letters that are written from right to left.
  static func runsRightToLeft(_ text: String) -> Bool {
    text.unicodeScalars.contains {
      switch $0.value {
      case 0x0590...0x08FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFF, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
      default: false
      }
    }
  }
}
