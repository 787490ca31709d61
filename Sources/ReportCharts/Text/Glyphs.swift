extension TextDrawing {
  /// The characters that a drawing is made of.
  public enum Glyphs: Hashable, Sendable, CaseIterable {
    /// Unicode blocks: bars to an eighth of a cell.
    case blocks
    /// Seven-bit characters only, in labels too: bars to a whole cell.
    case ascii

    /// What a reference line is drawn with.
    var line: Character { self == .blocks ? "│" : ":" }

    /// What stands for text that was cut off.
    var ellipsis: String { self == .blocks ? "…" : "..." }

    /// How many parts of a cell a bar can fill.
    var partsOfCell: Int { self == .blocks ? 8 : 1 }

    /// A cell of a bar of which `parts` are filled, and all of them where `parts` is more.
    func cell(filled parts: Int, _ fill: TextFill) -> Character {
      switch self {
      case .ascii: parts < 1 ? " " : full(fill)
      case .blocks:
        switch parts {
        case ..<1: " "
        case 1: "▏"
        case 2: "▎"
        case 3: "▍"
        case 4: "▌"
        case 5: "▋"
        case 6: "▊"
        case 7: "▉"
        default: full(fill)
        }
      }
    }

    /// A cell of a bar that is filled whole.
    func full(_ fill: TextFill) -> Character {
      let (blocks, ascii): (Character, Character) =
        switch fill {
        case .plain: ("█", "#")
        case .total: ("█", "=")
        case .rest: ("░", ".")
        case .series(let index):
          switch index % 6 {
          case 0: ("█", "#")
          case 1: ("▓", "=")
          case 2: ("▒", "*")
          case 3: ("░", "+")
          case 4: ("▚", "o")
          default: ("▀", "x")
          }
        }
      return self == .blocks ? blocks : ascii
    }

    /// What a point is drawn with.
    func point(_ point: TextPoint) -> Character {
      switch (point, self) {
      case (.lowest, .blocks): "├"
      case (.average, .blocks): "┼"
      case (.highest, .blocks): "┤"
      case (.own, .blocks), (.end, .blocks): "●"
      case (.start, .blocks): "○"
      case (.lowest, .ascii), (.highest, .ascii): "|"
      case (.average, .ascii): "+"
      case (.own, .ascii), (.start, .ascii): "o"
      case (.end, .ascii): "*"
      }
    }

    /// What lies between two points.
    var stroke: Character { self == .blocks ? "─" : "-" }

    /// What stands between the two values of a change.
    var arrow: String { self == .blocks ? " → " : " -> " }

    /// `text` in these characters.
    func text(_ text: String) -> String {
      self == .ascii ? SevenBit.text(text) : PlainText.runsRightToLeft(text) ? text + "\u{200E}" : text
    }
  }
}

/// What a bar is filled with.
enum TextFill: Hashable {
  /// A bar among others of its kind.
  case plain
  /// A group's own bar.
  case total
  /// What the first part of two leaves of the whole.
  case rest
  /// A bar of one of several series.
  case series(Int)
}

/// What marks a value at a place of the scale.
enum TextPoint: Hashable {
  case lowest, average, highest, own
  case start, end
}

/// Writes texts in seven-bit characters.
enum SevenBit {
  /// `text` with the letters of Western Europe and Wales and the usual punctuation replaced by their nearest, others by "?".
  static func text(_ text: String) -> String {
    var plain = ""
    for character in text {
      if let ascii = character.asciiValue {
        plain.append(Character(Unicode.Scalar(ascii)))
      } else if let first = character.unicodeScalars.first {
        plain += nearest(to: first)
      }
    }
    return plain
  }

  private static func nearest(to scalar: Unicode.Scalar) -> String {
    switch scalar {
    case let ascii where ascii.isASCII: String(Character(ascii))
    case "\u{A0}", "\u{2000}"..."\u{200A}", "\u{202F}": " "
    case "‘", "’", "‚", "′": "'"
    case "“", "”", "„", "″", "«", "»": "\""
    case "‐", "‑", "‒", "–", "—", "−": "-"
    case "…": "..."
    case "•", "·": "*"
    case "×": "x"
    case "£": "GBP"
    case "€": "EUR"
    case "½": "1/2"
    case "¼": "1/4"
    case "¾": "3/4"
    case "À"..."Å": "A"
    case "Æ": "AE"
    case "Ç": "C"
    case "È"..."Ë": "E"
    case "Ì"..."Ï": "I"
    case "Ñ": "N"
    case "Ò"..."Ö", "Ø": "O"
    case "Ù"..."Ü": "U"
    case "Ý", "Ŷ", "Ÿ", "Ỳ": "Y"
    case "ß": "ss"
    case "à"..."å": "a"
    case "æ": "ae"
    case "ç": "c"
    case "è"..."ë": "e"
    case "ì"..."ï": "i"
    case "ñ": "n"
    case "ò"..."ö", "ø": "o"
    case "ù"..."ü": "u"
    case "ý", "ÿ", "ŷ", "ỳ": "y"
    case "Ŵ", "Ẁ", "Ẃ", "Ẅ": "W"
    case "ŵ", "ẁ", "ẃ", "ẅ": "w"
    default: "?"
    }
  }
}
