/// Writes text as a cell of comma-separated values (RFC 4180), safe to open in a spreadsheet.
public enum CSVCell {
  /// A cell, in quotation marks where it needs them.
  ///
  /// It looks at scalars, because a combining mark hides the sign before it from a comparison of characters.
  public static func text(_ text: String) -> String {
    var cell = String.UnicodeScalarView()
    for scalar in neutralised(text).unicodeScalars {
      if scalar == "\"" { cell.append("\"") }
      cell.append(scalar)
    }
    let isQuoted = cell.contains { $0 == "," || $0 == "\"" } || cell.first == " " || cell.last == " "
    return isQuoted ? "\"\(String(cell))\"" : String(cell)
  }

  /// The text of a cell, without the marks around it: text that a spreadsheet would take for a formula gets an apostrophe
  /// before it, and controls are spaces. Numbers keep their sign.
  public static func neutralised(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { $0 >= 0x20 }
    let line = isPlain ? text : String(String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 0x20 ? " " : $0 }))
    return isFormula(text) ? "'" + line : line
  }

  private static func isFormula(_ text: String) -> Bool {
    let scalars = text.unicodeScalars.drop { $0.value <= 0x20 || $0 == "\u{A0}" }
    guard let first = scalars.first, "=+-@＝＋－＠".unicodeScalars.contains(first) else { return false }
    let isSigned = first == "+" || first == "-"
    return
      !(isSigned && scalars.count > 1 && scalars.dropFirst().allSatisfy { "0123456789.,%".unicodeScalars.contains($0) })
  }
}
