import InspectionModel

/// Finds what a template or a colleague left for the author to fill: "TBC", "XX%", "{ }", "[insert name]".
struct TemplateResidueCheck: Check {
  let ids: [DiagnosticID] = [.templateResidue]

  /// Each such place, in text of any kind.
  func check(_ manuscript: Manuscript) -> [Diagnostic] {
    manuscript.authored.flatMap { passage -> [Diagnostic] in
      var reader = ResidueReader(passage)
      return reader.residues().map { .residue(passage[passage.range(ofTokens: $0)], at: passage, $0) }
    }
  }
}

extension Diagnostic {
  fileprivate static func residue(_ text: String, at passage: Passage, _ tokens: Range<Int>) -> Diagnostic {
    Diagnostic(
      .templateResidue, at: passage.source(of: passage.range(ofTokens: tokens)),
      "'\(text)' was left over from a template or a draft",
      explanation: "Write what belongs there, or take it out.")
  }
}
