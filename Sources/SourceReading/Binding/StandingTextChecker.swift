import InspectionModel

/// Checks the places where authors ask for standing texts, `{{> purpose}}`.
struct StandingTextChecker: Sendable {
  /// Reports the texts in `blocks` of an author that the programme does not have, and those that do not stand alone.
  /// The blocks without those that stand rightly are what is left to be checked as prose.
  func check(_ blocks: [Block], to binding: inout Binding) -> [Block] {
    let known = binding.programme.texts.keys.sorted()
    return blocks.filter { block in
      guard let name = block.standingText else { return true }
      if let attributes = block.attributes { binding.report(.labelledText(at: attributes.range)) }
      if binding.programme.texts[name.value] == nil {
        binding.report(
          .unknown(
            .unknownText, name, "The programme has no standing text '\(name.value.shortened)'", known: known,
            listing: "Its texts are", replacement: { "{{> \($0)}}" }))
      }
      return false
    }
  }
}

extension Diagnostic {
  fileprivate static func labelledText(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .misplacedAttributes, at: range, "A standing text takes no label",
      explanation: "Put the label behind the heading above it.")
  }
}
