/// Writes text as a cell of comma-separated values (RFC 4180), safe to open in a spreadsheet.
public enum CSVCell {
  /// A cell, in quotation marks where it needs them.
  ///
  /// Text that a spreadsheet would take for a formula gets an apostrophe before it; numbers keep their sign. It looks at
  /// scalars, because a combining mark hides the sign before it from a comparison of characters.
  public static func text(_ text: String) -> String {
    var cell = String.UnicodeScalarView()
    if isFormula(text) { cell.append("'") }
    for scalar in text.unicodeScalars {
      if scalar == "\"" { cell.append("\"") }
      cell.append(scalar.value < 0x20 ? " " : scalar)
    }
    let isQuoted = cell.contains { $0 == "," || $0 == "\"" } || cell.first == " " || cell.last == " "
    return isQuoted ? "\"\(String(cell))\"" : String(cell)
  }

  private static func isFormula(_ text: String) -> Bool {
    let scalars = text.unicodeScalars.drop { $0.value <= 0x20 || $0 == "\u{A0}" }
    guard let first = scalars.first, "=+-@＝＋－＠".unicodeScalars.contains(first) else { return false }
    let isSigned = first == "+" || first == "-"
    return
      !(isSigned && scalars.count > 1 && scalars.dropFirst().allSatisfy { "0123456789.,%".unicodeScalars.contains($0) })
  }
}
