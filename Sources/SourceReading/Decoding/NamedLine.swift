import InspectionModel

/// One line `name: text` of a block below a key: a role with its names, an id with its score.
struct NamedLine: Hashable, Sendable {
  /// What stands before the first colon that white space or the line's end follows.
  let name: Located<String>
  /// What follows it, with the lines below that are indented further; may be empty.
  private(set) var text: Located<String>
  /// The lines below that are indented further, when nothing follows on the same line.
  private(set) var below: [BlockLine] = []

  /// The line that trimmed text is; nil when it has no colon, or nothing before it.
  init?(_ line: Located<String>) {
    let words = line.value
    let colon = words.indices.first { index in
      guard words[index] == ":", index > words.startIndex else { return false }
      let next = words.index(after: index)
      return next == words.endIndex || words[next].isWhitespace || words[..<index].utf8.allSatisfy(\.isIDByte)
    }
    guard let colon else { return nil }
    name = line.slice(words[..<colon]).trimmed.withoutOuterQuotes
    text = line.slice(words[words.index(after: colon)...]).trimmed
  }

  /// A name with its text.
  init(name: Located<String>, text: Located<String>) {
    self.name = name
    self.text = text
  }

  fileprivate mutating func append(_ line: BlockLine) {
    if text.value.isEmpty || !below.isEmpty { below.append(line) }
    text =
      text.value.isEmpty
      ? line.text : Located("\(text.value) \(line.text.value)", at: text.range.through(line.text.range))
  }
}

/// A line of a block below a key that says something.
struct BlockLine: Hashable, Sendable {
  /// Without white space at its ends.
  let text: Located<String>
  /// In bytes.
  let indentation: UInt32
}

extension Kind<[NamedLine]> {
  /// One `name: text` a line below the key; `example` shows what such a line looks like.
  ///
  /// Lines that are indented further than the first go on with the line above.
  static func lines(_ example: String) -> Kind {
    let form = "a list below its key, one `\(example)` a line"
    return Kind(form, schema: .lines(.text)) { written, name in
      switch written {
      case .text(let text): return Diagnosed(nil, [.wrongKind(name, form: form, at: text.range)])
      case .node(let node): return lines(of: node, form: form, name: name)
      case .entry(let entry): return lines(of: entry, form: form, example: example)
      }
    }
  }

  private static func lines(of node: YAMLNode, form: String, name: String) -> Diagnosed<[NamedLine]?> {
    guard let pairs = node.pairs else { return Diagnosed(nil, [.wrongKind(name, form: form, at: node.range)]) }
    var lines: [NamedLine] = []
    var diagnostics: [Diagnostic] = []
    for pair in pairs {
      if let text = pair.value.text {
        lines.append(NamedLine(name: pair.key, text: text))
      } else {
        diagnostics.append(.wrongKind(pair.key.value, form: "text", at: pair.value.range))
      }
    }
    return Diagnosed(lines, diagnostics)
  }

  private static func lines(
    of entry: FrontMatter.Entry, form: String, example: String
  ) -> Diagnosed<[NamedLine]?> {
    let lines = entry.blockLines.namedLines(of: entry.key.value, example: example)
    let misplaced = entry.rest.value.isEmpty ? [] : [Diagnostic.notOnThisLine(entry, example: example)]
    return Diagnosed(lines.value, misplaced + lines.diagnostics)
  }
}

extension FrontMatter.Entry {
  /// The lines below that say something, with their indentation.
  var blockLines: [BlockLine] {
    block.compactMap { line in
      let text = line.trimmed
      guard !text.value.isEmpty, !text.value.hasPrefix("#") else { return nil }
      return BlockLine(text: text, indentation: text.range.lower - line.range.lower)
    }
  }
}

extension [BlockLine] {
  /// The lines as names with text; a line that is indented further than the first goes on with the one above. `key` is
  /// what they stand below, and `example` shows what such a line looks like.
  func namedLines(of key: String, example: String) -> Diagnosed<[NamedLine]> {
    var lines: [NamedLine] = []
    var diagnostics: [Diagnostic] = []
    for line in self {
      if let first, line.indentation > first.indentation, !lines.isEmpty {
        lines[lines.count - 1].append(line)
      } else if line.text.value.hasPrefix("- ") {
        diagnostics.append(.itemMark(line.text, example: example))
      } else if let named = NamedLine(line.text) {
        lines.append(named)
      } else {
        diagnostics.append(.notNamed(line.text, of: key, example: example))
      }
    }
    return Diagnosed(lines, diagnostics)
  }
}

extension UInt8 {
  /// Whether the byte can stand in an id: ASCII letters and digits, point, hyphen.
  var isIDByte: Bool {
    switch self {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "."), UInt8(ascii: "-"): true
    default: false
    }
  }
}

extension Diagnostic {
  /// What belongs on the lines below a key, and stands beside it.
  static func notOnThisLine(_ entry: FrontMatter.Entry, example: String) -> Diagnostic {
    Diagnostic(
      .wrongKind, at: entry.rest.range, "What belongs to '\(entry.key.value)' stands on the lines below it",
      explanation: "Write each on a line of its own, indented: `\(example)`.",
      suggestions: [.init("Move it to the next line", edits: [.init(entry.rest.range.start, "\n  ")])])
  }

  /// A line of a list below a key that begins like one of a Markdown list.
  static func itemMark(_ text: Located<String>, example: String) -> Diagnostic {
    let mark = SourceRange(file: text.range.file, lower: text.range.lower, upper: text.range.lower + 2)
    return Diagnostic(
      .wrongKind, at: mark, "The lines of this list have no hyphens", explanation: "Each is written `\(example)`.",
      suggestions: [.init("Take the hyphen out", edits: [.init(mark, "")], isSafe: true)])
  }

  fileprivate static func notNamed(_ text: Located<String>, of key: String, example: String) -> Diagnostic {
    Diagnostic(
      .wrongKind, at: text.range, "This line of '\(key)' has no colon", explanation: "Each is written `\(example)`.")
  }
}
