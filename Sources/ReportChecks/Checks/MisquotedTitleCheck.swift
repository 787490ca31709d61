import InspectionModel

/// Finds titles of sections and criteria that were typed and are not quite as the programme has them.
struct MisquotedTitleCheck: Check {
  let ids: [DiagnosticID] = [.misquotedTitle]

  /// Each heading, title of an example, caption or cell that is nearly a title.
  func check(_ manuscript: Manuscript) -> [Diagnostic] {
    let register = TitleRegister(of: manuscript.programme)
    return manuscript.authored.compactMap { passage in
      switch passage.place.kind {
      case .heading, .exampleTitle, .caption, .tableCell, .tableHead: break
      default: return nil
      }
      guard let found = register.misquoted(in: passage) else { return nil }
      let bytes = passage.range(ofTokens: found.tokens)
      guard !passage.isQuotedOrLinked(bytes) else { return nil }
      return .misquoted(
        passage[bytes], found.node.id, title: found.node.title.text(in: manuscript.language),
        at: passage.source(of: bytes), canMend: passage.isVerbatim(bytes))
    }
  }
}

extension Diagnostic {
  fileprivate static func misquoted(
    _ words: String, _ node: NodeID, title: String, at range: SourceRange, canMend: Bool
  ) -> Diagnostic {
    Diagnostic(
      .misquotedTitle, at: range, "'\(words.shortened)' is nearly the title of \(node), '\(title.shortened)'",
      explanation: "Write the title as the programme has it, or one that is clearly your own.",
      suggestions: canMend ? [Suggestion("Write '\(title)'", edits: [Edit(range, title)])] : [], subject: node.text)
  }
}
