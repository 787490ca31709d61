import InspectionModel

/// Finds the last word of an abbreviation said again behind it, and a plural of what is one: "PIN number", "MAPPAs".
struct RepeatedExpansionCheck: Check {
  let ids: [DiagnosticID] = [.repeatedExpansion]

  /// Each abbreviation that is followed by its own last word, or has an ending that its words have already.
  func check(_ manuscript: Manuscript) -> [Diagnostic] {
    let book = AbbreviationBook(manuscript)
    var diagnostics: [Diagnostic] = []
    for name in book.names {
      guard let expansion = book.expansion(of: name), let last = expansion.lastStem else { continue }
      let isPlural = expansion.isPlural && !(book.definitions[name] ?? []).contains { $0.isPlural }
      var plurals: [Diagnostic.Edit] = []
      for mention in book.mentions[name] ?? [] {
        let passage = manuscript.passages[mention.passage]
        guard !passage.place.isStanding, !passage.isSpeech(mention.abbreviation.range.lowerBound) else { continue }
        let words = expansion.words.joined(separator: " ")
        if mention.abbreviation.isPlural, isPlural {
          plurals.append(.init(passage.source(of: mention.abbreviation.range), name))
        } else if repeats(last, behind: mention.token, in: passage.tokens) {
          let range = mention.abbreviation.range.lowerBound..<passage.tokens[mention.token + 1].range.upperBound
          diagnostics.append(.repeated(passage[range], words, at: passage.source(of: range)))
        }
      }
      if let first = plurals.first {
        diagnostics.append(.plural(name, expansion.words.joined(separator: " "), at: first.range, plurals))
      }
    }
    return diagnostics
  }

  /// Whether the word behind a token is `stem`, and belongs to the abbreviation rather than to a word behind it: in "PPO
  /// offender manager" the manager is an offender manager.
  private func repeats(_ stem: String, behind place: Int, in tokens: [Token]) -> Bool {
    guard place + 1 < tokens.count else { return false }
    let word = tokens[place + 1]
    guard word.kind == .word, ContentWords.stem(word.folded) == stem else { return false }
    guard place + 2 < tokens.count, tokens[place + 2].kind == .word else { return true }
    let next = tokens[place + 2]
    return word.folded.hasSuffix("s") && !word.folded.hasSuffix("ss") && !next.isCapitalised
      || ContentWords.isEmpty(next.folded)
  }
}

extension Diagnostic {
  fileprivate static func repeated(_ words: String, _ expansion: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .repeatedExpansion, at: range, "'\(words.shortened)' says its last word twice",
      explanation: "The abbreviation stands for '\(expansion)'. Leave the word out, or write all of them.")
  }

  fileprivate static func plural(
    _ name: String, _ expansion: String, at range: SourceRange, _ edits: [Edit]
  ) -> Diagnostic {
    Diagnostic(
      .repeatedExpansion, at: range, "'\(name)' is a plural without an 's'",
      explanation: "It stands for '\(expansion)'.",
      notes: edits.dropFirst().prefix(3).map { Note(at: $0.range, "Also here") },
      suggestions: [Suggestion("Write `\(name)`", edits: edits)])
  }
}
