/// How wide texts are in the sans faces that drawings ask for.
///
/// Arial, Helvetica and Liberation Sans share these advance widths. A machine without them shows another face, up to a
/// seventh wider; measured widths carry an allowance for the usual ones, and layouts leave a gutter for the rest.
enum Typeface: Hashable {
  case regular
  case bold

  /// The families that these widths belong to.
  static let families = "Arial,Helvetica,sans-serif"

  /// The width of `text` at `size` pixels, with the allowance.
  func width(of text: String, size: Int) -> Length {
    Length(hundredths: (width(of: text[...]) * size + 9) / 10)
  }

  /// What breaks texts of `size` pixels at `width`.
  func breaker(width: Length, size: Int, most: Int = 1) -> LineBreaker<Typeface> {
    LineBreaker(room: width.hundredths * 10 / size, most: most, ellipsis: "…", measure: self)
  }

  private func advance(of scalar: Unicode.Scalar) -> Int {
    let widths = self == .bold ? Self.boldWidths : Self.regularWidths
    switch scalar.value {
    case 0x20...0x7E: return widths[Int(scalar.value) - 0x20]
    case 0xA0...0xFF: return widths[Int(scalar.value) - 0xA0 + 95]
    case 0x174, 0x1E80, 0x1E82, 0x1E84: return advance(of: "W")
    case 0x175, 0x1E81, 0x1E83, 0x1E85: return advance(of: "w")
    case 0x176, 0x178, 0x1EF2: return advance(of: "Y")
    case 0x177, 0x1EF3: return advance(of: "y")
    case 0x2013, 0x20AC: return 556
    case 0x2018...0x201A: return 278
    case 0x201C...0x201E: return 500
    case 0x2022: return 350
    case 0x1160...0x11FF, 0x200C, 0x200D, 0xFE00...0xFE0F: return 0
    case let value where CharacterCells.isWide(value): return 1000
    // Ligatures of whole formulas, the widest signs that fonts have.
    case 0xFDF0...0xFDFD: return 9000
    case 0x10000...: return 1400
    default: break
    }
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return 0
    case .lowercaseLetter: return 700
    default: return 1000
    }
  }

  /// A width with 8% on top, for the faces that are shown in place of the measured ones.
  private static func allowed(_ thousandths: Int) -> Int { thousandths * 108 / 100 }

  /// For the scalars 20 to 7E and A0 to FF (hexadecimal), in thousandths of the size.
  private static let regularWidths = [
    278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
    556, 556, 556, 278, 278, 584, 584, 584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556,
    833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556, 333, 556, 556, 500,
    556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500,
    334, 260, 334, 584, 278, 333, 556, 556, 556, 556, 260, 556, 333, 737, 370, 556, 584, 333, 737, 552, 400, 549, 333,
    333, 333, 576, 537, 278, 333, 333, 365, 556, 834, 834, 834, 611, 667, 667, 667, 667, 667, 667, 1000, 722, 667,
    667, 667, 667, 278, 278, 278, 278, 722, 722, 778, 778, 778, 778, 778, 584, 778, 722, 722, 722, 722, 667, 667, 611,
    556, 556, 556, 556, 556, 556, 889, 500, 556, 556, 556, 556, 278, 278, 278, 278, 556, 556, 556, 556, 556, 556, 556,
    549, 611, 556, 556, 556, 556, 500, 556, 500,
  ]

  /// The same in bold.
  private static let boldWidths = [
    278, 333, 474, 556, 556, 889, 722, 238, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556,
    556, 556, 556, 333, 333, 584, 584, 584, 611, 975, 722, 722, 722, 722, 667, 611, 778, 722, 278, 556, 722, 611, 833,
    722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 333, 278, 333, 584, 556, 333, 556, 611, 556, 611,
    556, 333, 611, 611, 278, 278, 556, 278, 889, 611, 611, 611, 611, 389, 556, 333, 611, 556, 778, 556, 556, 500, 389,
    280, 389, 584, 278, 333, 556, 556, 556, 556, 280, 556, 333, 737, 370, 556, 584, 333, 737, 552, 400, 549, 333, 333,
    333, 576, 556, 278, 333, 333, 365, 556, 834, 834, 834, 611, 722, 722, 722, 722, 722, 722, 1000, 722, 667, 667,
    667, 667, 278, 278, 278, 278, 722, 722, 778, 778, 778, 778, 778, 584, 778, 722, 722, 722, 722, 667, 667, 611, 556,
    556, 556, 556, 556, 556, 889, 556, 556, 556, 556, 556, 278, 278, 278, 278, 611, 611, 611, 611, 611, 611, 611, 549,
    611, 611, 611, 611, 611, 556, 611, 556,
  ]
}

extension Typeface: TextMeasure {
  private static let allowedRegularWidths = regularWidths.map(allowed)
  private static let allowedBoldWidths = boldWidths.map(allowed)

  /// The width of `character` in thousandths of the size, with the allowance.
  func width(of character: Character) -> Int {
    var thousandths = 0
    for scalar in character.unicodeScalars { thousandths += advance(of: scalar) }
    return Self.allowed(thousandths)
  }

  /// The widths of all characters of `text`, in thousandths of the size.
  func width(of text: Substring) -> Int {
    let widths = self == .bold ? Self.allowedBoldWidths : Self.allowedRegularWidths
    var thousandths = 0
    for byte in text.utf8 {
      guard (0x20...0x7E).contains(byte) else { return text.reduce(0) { $0 + width(of: $1) } }
      thousandths += widths[Int(byte) - 0x20]
    }
    return thousandths
  }
}
