/// Escapes text so that it reads as itself where Markdown is parsed.
struct MarkdownText {
  /// Whether the text stands in a cell of a table, which `|` would end.
  let isInCell: Bool

  /// `text` on one line, with a backslash before what would be mark-up. What only means something at the beginning of
  /// a line is left to `protectingStart`.
  func escape(_ text: String) -> String {
    let scalars = Array(text.unicodeScalars)
    var result = String.UnicodeScalarView()
    for (index, scalar) in scalars.enumerated() {
      switch scalar {
      case "\\", "`", "*", "[", "]", "~": result.append("\\")
      case "|" where isInCell: result.append("\\")
      case "_" where !Self.isWord(scalars, index - 1) || !Self.isWord(scalars, index + 1): result.append("\\")
      case "<" where index + 1 < scalars.count && Self.opensMarkup(scalars[index + 1]): result.append("\\")
      case "&" where Self.isEntity(scalars[(index + 1)...]): result.append("\\")
      default: break
      }
      result.append(Self.isControl(scalar) ? (Self.isSpace(scalar) ? " " : "\u{FFFD}") : scalar)
    }
    return String(result)
  }

  /// A line that was escaped, with a backslash before what would make it a heading, a list, a quotation or a rule.
  static func protectingStart(of line: String) -> String {
    let scalars = Array(line.unicodeScalars)
    guard let first = scalars.first else { return line }
    let run = scalars.prefix { $0 == first }.count
    let endsThere = run == scalars.count || scalars[run] == " "
    switch first {
    case ">": return "\\" + line
    case "#" where run <= 6 && endsThere: return "\\" + line
    case "+" where run == 1 && endsThere: return "\\" + line
    case "=" where scalars.allSatisfy { $0 == first || $0 == " " }: return "\\" + line
    case "-" where run == 1 && endsThere || scalars.allSatisfy { $0 == first || $0 == " " }: return "\\" + line
    case ":" where run >= 3: return "\\" + line
    case "0"..."9":
      let digits = scalars.prefix { ("0"..."9").contains($0) }.count
      guard digits < scalars.count, scalars[digits] == "." || scalars[digits] == ")",
        digits + 1 == scalars.count || scalars[digits + 1] == " "
      else { return line }
      return String(String.UnicodeScalarView(scalars[..<digits] + ["\\"] + scalars[digits...]))
    default: return line
    }
  }

  private static func isWord(_ scalars: [UnicodeScalar], _ index: Int) -> Bool {
    guard scalars.indices.contains(index) else { return false }
    return scalars[index].properties.isAlphabetic || ("0"..."9").contains(scalars[index])
  }

  private static func opensMarkup(_ scalar: UnicodeScalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "/", "!", "?": true
    default: false
    }
  }

  /// Whether what follows an `&` makes it an entity.
  static func isEntity(_ rest: ArraySlice<UnicodeScalar>) -> Bool {
    let name = rest.prefix(40).prefix { scalar in
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9", "#": true
      default: false
      }
    }
    return !name.isEmpty && name.endIndex < rest.endIndex && rest[name.endIndex] == ";"
  }

  private static func isControl(_ scalar: UnicodeScalar) -> Bool { scalar.value < 0x20 || scalar.value == 0x7F }

  private static func isSpace(_ scalar: UnicodeScalar) -> Bool { (0x09...0x0D).contains(scalar.value) }
}
