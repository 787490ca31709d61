extension String {
  /// The text as headings and titles are compared: in lower case, with single spaces, straight apostrophes and no colon
  /// or full stop at its end.
  var foldedForMatching: String {
    var result = ""
    for word in lowercased().split(whereSeparator: \.isWhitespace) {
      if !result.isEmpty { result += " " }
      for character in word {
        switch character {
        case "\u{2019}", "\u{2018}": result += "'"
        case "\u{201C}", "\u{201D}": result += "\""
        default: result.append(character)
        }
      }
    }
    while result.last == ":" || result.last == "." || result.last == " " { result.removeLast() }
    return result
  }
}

extension StringProtocol {
  /// The text without white space at its ends.
  var trimmed: String {
    var text = self[...]
    while text.first?.isWhitespace ?? false { text = text.dropFirst() }
    while text.last?.isWhitespace ?? false { text = text.dropLast() }
    return String(text)
  }
}
