import InspectionModel

/// The front matter of a file with the keys that may stand in it.
struct Header: Sendable {
  /// The front matter, or the beginning of a file that has none.
  let range: SourceRange
  private let entries: [String: FrontMatter.Entry]

  /// The front matter of `document`; reports keys that are not among `known`, and those that are given twice.
  init(_ document: SourceDocument, known: [String], to binding: inout Binding) {
    range = document.frontMatter?.range ?? document.start
    var entries: [String: FrontMatter.Entry] = [:]
    for entry in document.frontMatter?.entries ?? [] {
      let name = entry.key.value
      if !known.contains(name) {
        binding.report(.unknownKey(entry.key, known: known))
      } else if let first = entries[name] {
        binding.report(.keyGivenTwice(entry.key, first: first.key.range))
      } else {
        entries[name] = entry
      }
    }
    self.entries = entries
  }

  /// The entry of a key, whatever it holds.
  func entry(_ key: String) -> FrontMatter.Entry? { entries[key] }

  /// The text of a key; nil when the key is not there, or nothing stands after it.
  func text(_ key: String) -> Located<String>? {
    guard let entry = entries[key] else { return nil }
    let text = entry.unquotedRest
    return text.value.isEmpty ? nil : text
  }

  /// The date of a key; nil when it is not there, empty, or no date, which is reported.
  func date(_ key: String, to binding: inout Binding) -> Located<ReportDate>? {
    guard let text = text(key) else { return nil }
    guard let date = ReportDate(written: text.value) else {
      binding.report(.notADate(text))
      return nil
    }
    return Located(date, at: text.range)
  }

  /// Whether nothing stands after a key, or the key is not there.
  func isEmpty(_ key: String) -> Bool {
    guard let entry = entries[key] else { return true }
    return entry.rest.value.isEmpty && entry.block.isEmpty
  }
}

extension FrontMatter.Entry {
  /// The text on the key's line without quotation marks around the whole of it.
  fileprivate var unquotedRest: Located<String> {
    let text = rest.value
    guard let mark = text.first, mark == "\"" || mark == "'", text.count > 1, text.last == mark,
      !text.dropFirst().dropLast().contains(mark)
    else { return rest }
    return rest.part(text.dropFirst().dropLast())
  }
}

extension Diagnostic {
  fileprivate static func unknownKey(_ key: Located<String>, known: [String]) -> Diagnostic {
    guard !known.isEmpty else {
      return Diagnostic(
        .unknownKey, at: key.range, "This file has no keys, and so no '\(key.value)'",
        explanation: "Take out what stands between the `---` lines.")
    }
    return .unknown(
      .unknownKey, key, "There is no key '\(key.value)' here", known: known, listing: "The keys of this file are")
  }

  fileprivate static func keyGivenTwice(_ key: Located<String>, first: SourceRange) -> Diagnostic {
    Diagnostic(
      .duplicateKey, at: key.range, "'\(key.value)' is given twice", explanation: "Keep one of the two lines.",
      notes: [Note(at: first, "First given here")])
  }

  fileprivate static func notADate(_ written: Located<String>) -> Diagnostic {
    Diagnostic(
      .invalidDate, at: written.range, "'\(written.value)' is no date",
      explanation: "Write `2008`, `2008-01` or `2008-01-31`, or two of them with ` to ` between them.")
  }
}
