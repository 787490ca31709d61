import InspectionModel

/// Finds sentences with more words than the programme wants.
struct LongSentenceCheck: Check {
  let ids: [DiagnosticID] = [.longSentence]

  /// Each sentence of running text that is too long.
  func check(_ manuscript: Manuscript) -> [Diagnostic] {
    let most = manuscript.programme.review.sentenceWords
    return manuscript.authored.filter(\.place.kind.isRunningText).flatMap { passage in
      passage.sentences.compactMap { sentence in
        let words = passage.tokens[sentence.tokens].count { $0.kind != .sign && $0.kind != .object }
        guard words > most else { return nil }
        return .tooLong(words, most: most, at: passage.source(of: passage.range(ofTokens: sentence.tokens)))
      }
    }
  }
}

extension Diagnostic {
  fileprivate static func tooLong(_ words: Int, most: Int, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .longSentence, at: range, "A sentence has \(words) words, and \(most) are the most",
      explanation: "Make two of it, or a list; the programme sets the number under `review:`, as `sentence-words:`.")
  }
}
