import InspectionModel

/// One line `key: rest` of a block of front matter; lines that are indented further go on with it.
struct KeyedLine: Hashable, Sendable {
  /// What stands before the first colon that a space or the line's end follows.
  let key: Located<String>
  /// What follows, without white space around it.
  private(set) var rest: Located<String>

  /// The lines of the block of `entry`; what is no such line is reported with `form`, which says how one is written.
  static func lines(of entry: FrontMatter.Entry, form: String, to binding: inout Binding) -> [KeyedLine] {
    if !entry.rest.value.isEmpty { binding.report(.notOnThisLine(entry, form: form)) }
    var lines: [KeyedLine] = []
    var indentation: Int?
    for line in entry.block {
      let text = line.withoutWhiteSpace
      guard !text.value.isEmpty, !text.value.hasPrefix("#") else { continue }
      let depth = Int(text.range.lower - line.range.lower)
      if depth > indentation ?? depth, !lines.isEmpty {
        lines[lines.count - 1].append(text)
      } else if let keyed = KeyedLine(text) {
        lines.append(keyed)
      } else {
        binding.report(.notKeyed(text, of: entry.key.value, form: form))
      }
      indentation = indentation ?? depth
    }
    return lines
  }

  /// The line in `text`, split; nil when it has no colon with something before it.
  private init?(_ text: Located<String>) {
    let words = text.value
    let colon = words.indices.first { index in
      guard words[index] == ":" else { return false }
      let next = words.index(after: index)
      return next == words.endIndex || words[next].isWhitespace
    }
    guard let colon, colon > words.startIndex else { return nil }
    key = text.part(words[..<colon]).withoutWhiteSpace
    rest = text.part(words[words.index(after: colon)...]).withoutWhiteSpace
  }

  private mutating func append(_ text: Located<String>) {
    let joined = rest.value.isEmpty ? text.value : "\(rest.value) \(text.value)"
    rest = Located(joined, at: rest.value.isEmpty ? text.range : rest.range.through(text.range))
  }
}

extension Located<String> {
  /// A piece of the text, which stands verbatim at its place, with its own place.
  func part(_ piece: Substring) -> Located<String> {
    let lower = range.lower + UInt32(clamping: value.utf8.distance(from: value.startIndex, to: piece.startIndex))
    let upper = lower + UInt32(clamping: piece.utf8.count)
    return Located(String(piece), at: SourceRange(file: range.file, lower: lower, upper: upper))
  }

  /// The text without white space at its ends, with its place.
  var withoutWhiteSpace: Located<String> {
    var text = value[...]
    while text.first?.isWhitespace ?? false { text.removeFirst() }
    while text.last?.isWhitespace ?? false { text.removeLast() }
    return part(text)
  }

  /// The pieces of the text between `separator`, without white space; empty ones are left out.
  func pieces(separatedBy separator: Character) -> [Located<String>] {
    value.split(separator: separator).map { part($0).withoutWhiteSpace }.filter { !$0.value.isEmpty }
  }
}

extension Diagnostic {
  fileprivate static func notOnThisLine(_ entry: FrontMatter.Entry, form: String) -> Diagnostic {
    Diagnostic(
      .wrongKind, at: entry.rest.range, "What belongs to '\(entry.key.value)' stands on the lines below it, indented",
      explanation: form)
  }

  fileprivate static func notKeyed(_ text: Located<String>, of key: String, form: String) -> Diagnostic {
    Diagnostic(.wrongKind, at: text.range, "This line of '\(key)' has no colon", explanation: form)
  }
}
