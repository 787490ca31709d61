import InspectionModel

/// What stands behind a key, before a kind reads it: one shape for front matter and for YAML.
enum WrittenValue: Hashable, Sendable {
  /// The rest of a line of front matter and the lines below it.
  case entry(FrontMatter.Entry)
  /// A value out of YAML.
  case node(YAMLNode)
  /// A piece of text: the value of one line of a block.
  case text(Located<String>)

  /// From the first to the last byte of the value; for nothing, the place where it would begin.
  var range: SourceRange {
    switch self {
    case .node(let node): node.range
    case .text(let text): text.range
    case .entry(let entry):
      switch (entry.rest.value.isEmpty, entry.contentLines.first, entry.contentLines.last) {
      case (true, let first?, let last?): first.range.through(last.range)
      case (false, _, let last?): entry.rest.range.through(last.range)
      default: entry.rest.range
      }
    }
  }

  /// Whether nothing stands behind the key.
  var isEmpty: Bool {
    switch self {
    case .node(let node): node.isEmpty
    case .text(let text): text.value.isEmpty
    case .entry(let entry): entry.rest.value.isEmpty && entry.contentLines.isEmpty
    }
  }

  /// The value as text, without outer quotes; lines below are joined by spaces, or kept after `|`. Nil for a collection.
  var plainText: Located<String>? {
    switch self {
    case .node(let node): node.text
    case .text(let text): text.withoutOuterQuotes
    case .entry(let entry): entry.plainText
    }
  }
}

extension FrontMatter.Entry {
  /// The lines below that say something, without white space at their ends: no blank lines, no comments.
  var contentLines: [Located<String>] {
    block.map(\.trimmed).filter { !$0.value.isEmpty && !$0.value.hasPrefix("#") }
  }

  /// Whether `|` (or `>`) opens the lines below as text.
  var opensText: Bool { ["|", "|-", ">", ">-"].contains(rest.value) && !block.isEmpty }

  fileprivate var plainText: Located<String> {
    if opensText {
      let lines = block.map(\.trimmed).map(\.value)
      let range = (contentLines.first ?? rest).range.through((contentLines.last ?? rest).range)
      if rest.value.hasPrefix(">") { return Located(lines.filter { !$0.isEmpty }.joined(separator: " "), at: range) }
      return Located(lines.joined(separator: "\n"), at: range)
    }
    let pieces = (rest.value.isEmpty ? [] : [rest]) + contentLines
    guard let first = pieces.first, let last = pieces.last else { return rest }
    let text = pieces.count == 1 ? first.value : pieces.map(\.value).joined(separator: " ")
    return Located(text, at: first.range.through(last.range)).withoutOuterQuotes
  }
}

extension Located<String> {
  /// A piece of text that stands verbatim at its place.
  func slice(_ piece: Substring) -> Located<String> {
    let lower = Int(range.lower) + value.utf8.distance(from: value.startIndex, to: piece.startIndex)
    return Located(String(piece), at: SourceRange(file: range.file, lower..<lower + piece.utf8.count))
  }

  /// The text without spaces, tabs and no-break spaces at its ends.
  var trimmed: Located<String> {
    var text = value[...]
    while let first = text.unicodeScalars.first, first.isBlank { text = Substring(text.unicodeScalars.dropFirst()) }
    while let last = text.unicodeScalars.last, last.isBlank { text = Substring(text.unicodeScalars.dropLast()) }
    return slice(text)
  }

  /// The text without the quotes around it, when the one at its beginning is closed by the one at its end.
  ///
  /// So `"Pods" in "practice"` keeps its own. A quote inside is written `\"`, or `''` between single ones.
  var withoutOuterQuotes: Located<String> {
    guard let quote = value.utf8.first, quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'"),
      value.utf8.count >= 2, value.utf8.last == quote
    else { return self }
    let mark: Character = quote == UInt8(ascii: "'") ? "'" : "\""
    let escape: Character = mark == "'" ? "'" : "\\"
    let inside = value.dropFirst().dropLast()
    var text = ""
    var isEscaped = false
    for character in inside {
      if isEscaped {
        text += character == mark || character == escape ? "" : String(escape)
        text.append(character)
        isEscaped = false
      } else if character == escape {
        isEscaped = true
      } else if character == mark {
        return self
      } else {
        text.append(character)
      }
    }
    if isEscaped { return self }
    return Located(text, at: slice(inside).range)
  }
}

extension UnicodeScalar {
  fileprivate var isBlank: Bool { self == " " || self == "\t" || self == "\u{A0}" }
}
