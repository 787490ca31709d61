import InspectionModel

/// Binds `glossary.md`: adds to the programme's entries, overrides them, and takes some out.
struct GlossaryBinder: Sendable {
  /// The programme's entries as `document` changes them, in alphabetical order.
  func bind(_ document: SourceDocument?, to binding: inout Binding) -> [GlossaryEntry] {
    if let document { KeyDecoder.refuseKeys(of: document, to: &binding) }
    var changes: [String: Change] = [:]
    for block in document?.printedBlocks ?? [] {
      guard case .list(let list) = block.kind else {
        binding.report(.noEntry(at: block.range))
        continue
      }
      for item in list.items {
        guard let line = GlossaryLine(item) else {
          binding.report(.malformedEntry(at: item.range))
          continue
        }
        let key = line.term.value.foldedForMatching
        if let first = changes[key] {
          binding.report(.termGivenTwice(line.term, first: first.line.term.range))
        } else {
          changes[key] = Change(line)
        }
      }
    }
    return merged(&changes, to: &binding)
  }

  private struct Change {
    let line: GlossaryLine
    var isUsed = false

    init(_ line: GlossaryLine) { self.line = line }
  }

  private func merged(_ changes: inout [String: Change], to binding: inout Binding) -> [GlossaryEntry] {
    var entries: [GlossaryEntry] = []
    for entry in binding.programme.glossary {
      let key = entry.term.foldedForMatching
      guard let change = changes[key] else {
        entries.append(entry)
        continue
      }
      changes[key]?.isUsed = true
      if let own = change.line.entry { entries.append(own) }
    }
    let terms = binding.programme.glossary.map(\.term)
    for change in changes.values.filter({ !$0.isUsed }).sorted(by: { $0.line.term.range < $1.line.term.range }) {
      if let own = change.line.entry {
        entries.append(own)
      } else {
        binding.report(.nothingToRemove(change.line.term, known: terms))
      }
    }
    return entries.sorted { GlossaryOrder($0.term) < GlossaryOrder($1.term) }
  }
}

/// Where a term stands in the alphabet: case does not count, digits come before letters; equal on every machine.
private struct GlossaryOrder: Comparable {
  private let folded: [UInt32]
  private let exact: [UInt32]

  init(_ term: String) {
    folded = term.lowercased().unicodeScalars.map(\.value)
    exact = term.unicodeScalars.map(\.value)
  }

  static func < (left: Self, right: Self) -> Bool {
    if left.folded != right.folded { return left.folded.lexicographicallyPrecedes(right.folded) }
    return left.exact.lexicographicallyPrecedes(right.exact)
  }
}

extension Diagnostic {
  private static let entryForm = "Write one entry a line, `- TERM: what it stands for`; `- TERM:` takes it out."

  fileprivate static func noEntry(at range: SourceRange) -> Diagnostic {
    Diagnostic(.malformedGlossary, at: range, "A glossary is a list", explanation: entryForm)
  }

  fileprivate static func malformedEntry(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .malformedGlossary, at: range, "An entry is a term, a colon and what it stands for", explanation: entryForm)
  }

  fileprivate static func termGivenTwice(_ term: Located<String>, first: SourceRange) -> Diagnostic {
    Diagnostic(
      .malformedGlossary, at: term.range, "'\(term.value.shortened)' is given twice",
      explanation: "Keep one of the two entries.",
      notes: [Note(at: first, "First given here")])
  }

  fileprivate static func nothingToRemove(_ term: Located<String>, known: [String]) -> Diagnostic {
    .unknown(
      .malformedGlossary, term, "The programme does not explain '\(term.value.shortened)', so it cannot be taken out",
      known: known, listing: "It explains")
  }
}
