import InspectionModel
import ReportAssembly

/// Looks at references that were typed by hand: they go stale, and some already have.
struct ReferenceCheck: Check {
  let ids: [DiagnosticID] = [.typedReference, .unlikeReference]

  /// Each typed reference, with what is wrong with it.
  func check(_ manuscript: Manuscript) -> [Diagnostic] {
    let numbering = Assembler(programme: manuscript.programme, language: manuscript.language)
      .numbering(of: manuscript.inspection, manuscript.figures)
    let register = FindingRegister(manuscript, numbering)
    let vocabulary = ReferenceVocabulary(of: manuscript.programme)
    let resolver = ReferenceResolver(manuscript, vocabulary, register, numbering)
    var diagnostics: [Diagnostic] = []
    for passage in manuscript.authored where passage.place.kind.isRunningText || passage.place.kind == .glossaryMeaning
    {
      for reference in ReferenceReader(vocabulary: vocabulary, tokens: passage.tokens).references() {
        guard !passage.isQuotedOrLinked(passage.range(ofTokens: reference.tokens)) else { continue }
        if let diagnostic = self.diagnostic(of: reference, in: passage, resolver.resolve(reference, in: passage)) {
          diagnostics.append(diagnostic)
        }
      }
    }
    return diagnostics
  }

  private func diagnostic(
    of reference: TypedReference, in passage: Passage, _ resolution: ReferenceResolver.Resolution
  ) -> Diagnostic? {
    let bytes = passage.range(ofTokens: reference.tokens)
    let range = passage.source(of: bytes)
    let words = passage[bytes]
    switch resolution {
    case .elsewhere: return nil
    case .missing(let reason): return .missing(words, because: reason, at: range)
    case .thing(let label, let target):
      return .typed(words, label: label, to: target, at: range, canReplace: passage.isVerbatim(bytes))
    case .ambiguous(let findings):
      return .ambiguous(words, findings, at: range)
    case .finding(let finding, let others):
      if let other = ReferenceLikeness(others + [finding]).betterMatch(
        than: finding, for: passage.tokens[sentence(around: reference, in: passage)])
      {
        return .unlike(words, finding, other, at: range)
      }
      var diagnostic = Diagnostic.typed(
        words, label: finding.label, to: finding.reference, at: range, canReplace: passage.isVerbatim(bytes))
      diagnostic.notes = [Diagnostic.Note(at: finding.item.range.start, "\(finding.reference) stands here")]
      return diagnostic
    }
  }

  /// The sentence that a reference stands in.
  private func sentence(around reference: TypedReference, in passage: Passage) -> Range<Int> {
    passage.sentences.first { $0.tokens.contains(reference.tokens.lowerBound) }?.tokens ?? reference.tokens
  }
}

extension Diagnostic {
  fileprivate static func missing(_ words: String, because reason: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .typedReference, at: range, "'\(words.shortened)' names what is not there: \(reason)",
      explanation:
        "Refer by a label, so that the number follows: `{#name}` at the end of what is meant, and `[](#name)` here.")
  }

  fileprivate static func typed(
    _ words: String, label: String?, to target: String, at range: SourceRange, canReplace: Bool
  ) -> Diagnostic {
    let mend =
      label.map { "Write `[](#\($0))`, which prints '\(target)' and follows it." }
      ?? "Put a label, such as `{#name}`, at the end of \(target), and write `[](#name)` here."
    let suggestions =
      canReplace ? label.map { [Suggestion("Write `[](#\($0))`", edits: [Edit(range, "[](#\($0))")])] } ?? [] : []
    return Diagnostic(
      .typedReference, at: range, "'\(words.shortened)' is typed, and stays as it is when numbers change",
      explanation: mend, suggestions: suggestions)
  }

  fileprivate static func ambiguous(
    _ words: String, _ findings: [FindingRegister.Finding], at range: SourceRange
  ) -> Diagnostic {
    Diagnostic(
      .unlikeReference, at: range,
      "'\(words.shortened)' can be \(findings.map(\.reference).joined(separator: " or "))",
      explanation:
        "Put a label, such as `{#name}`, at the end of the finding that is meant, and write `[](#name)` here; it prints the "
        + "name of the list.",
      notes: findings.map { Note(at: $0.item.range.start, "\($0.reference) stands here") })
  }

  fileprivate static func unlike(
    _ words: String, _ finding: FindingRegister.Finding, _ other: FindingRegister.Finding, at range: SourceRange
  ) -> Diagnostic {
    let label = other.label ?? "name"
    let prefix = other.label == nil ? "put a label, such as `{#name}`, at its end, and " : ""
    return Diagnostic(
      .unlikeReference, at: range,
      "'\(words.shortened)' is about something else; the sentence speaks of \(other.reference)",
      explanation: "If that is meant, \(prefix)write `[](#\(label))` here.",
      notes: [
        Note(at: other.item.range.start, "\(other.reference) has the words of the sentence"),
        Note(at: finding.item.range.start, "\(finding.reference) stands here"),
      ])
  }
}
