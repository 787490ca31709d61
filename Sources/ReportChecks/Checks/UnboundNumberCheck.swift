import InspectionModel

/// Finds typed numbers that a figure of the inspection says.
///
/// A typed number goes stale when a case is corrected, and nobody notices; a quoted one is always right.
struct UnboundNumberCheck: Check {
  let ids: [DiagnosticID] = [.unboundNumber]

  /// Each number that a figure says, or nearly says, and for which more than the number speaks.
  func check(_ manuscript: Manuscript) -> [Diagnostic] {
    NumberBinder(manuscript).bindings().compactMap { binding in
      guard let best = binding.best else { return nil }
      return Diagnostic(
        .unboundNumber, at: binding.range,
        best.isExact
          ? "'\(binding.text)' is typed, and the figure '\(best.figure)' says it"
          : "'\(binding.text)' is typed, and the figure '\(best.figure)' says \(best.value)",
        explanation: """
          Quote the figure, and the number is right after every correction: `\(best.words)`. `inspect-report bind` lists \
          such numbers, and replaces those that you pick.
          """,
        suggestions: binding.candidates.map { .init("Write `\($0.words)` (\($0.value))", edits: $0.edits) },
        subject: binding.node?.text)
    }
  }
}
