import InspectionModel

/// Checks that every `{{…}}` says something that the report can put in its place.
struct PlaceholderChecker: Sendable {
  /// Whether the prose is the programme's own, in which lists of criteria may stand.
  let isStandingText: Bool
  /// The values that the inspection gives.
  let given: Set<String>
  /// The parts that have a page.
  let parts: [String]

  /// Reports each placeholder of `blocks` that has no value.
  func check(_ blocks: [Block], to binding: inout Binding) {
    var placeholders: [Located<String>] = []
    ProseWalk(inline: { inline in
      if case .placeholder(let text) = inline.kind { placeholders.append(Located(text, at: inline.range)) }
    }).visit(blocks)
    for placeholder in placeholders { check(placeholder, to: &binding) }
  }

  private func check(_ written: Located<String>, to binding: inout Binding) {
    let values = Placeholder.commonValues + binding.programme.inspectionKeys.map(\.name)
    switch Placeholder(written.value) {
    case .value(let name) where given.contains(name): break
    case .value(let name) where values.contains(name): binding.report(.valueNotGiven(name, at: written.range))
    case .page(let name) where parts.contains(name) || binding.nodes.node(named: name) != nil: break
    case .page(let name): binding.report(.pageOfNothing(Located(name, at: written.range), known: parts))
    case .criteria(let ids) where isStandingText:
      for id in ids where binding.programme.sections.allSatisfy({ $0.id.text != id }) {
        binding.report(.criteriaOfNothing(id, at: written.range, known: binding.nodes.ids(of: .section)))
      }
    case .value, .criteria, nil:
      binding.report(unknown(written, values: values))
    }
  }

  private func unknown(_ written: Located<String>, values: [String]) -> Diagnostic {
    var known = values + ["page PART"]
    if isStandingText { known.append("criteria SECTIONS") }
    return .unknown(
      .unknownFigureWord, written, "Nothing is known that would stand for '{{\(written.value)}}'", known: known,
      listing: "What can stand in double braces is", replacement: { values.contains($0) ? "{{\($0)}}" : nil })
  }
}

extension Diagnostic {
  fileprivate static func valueNotGiven(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .missingFact, at: range, "The text quotes '\(name)', which inspection.md does not give",
      explanation: "Write `\(name):` in its front matter.")
  }

  fileprivate static func pageOfNothing(_ name: Located<String>, known: [String]) -> Diagnostic {
    .unknown(
      .unknownPart, name, "The report has no part '\(name.value)'", known: known, listing: "The parts are",
      replacement: { "{{page \($0)}}" })
  }

  fileprivate static func criteriaOfNothing(_ id: String, at range: SourceRange, known: [String]) -> Diagnostic {
    Diagnostic(
      .unknownCriterion, at: range, "'\(id)' is no section of the programme",
      explanation: known.listed(after: "The sections are"))
  }
}
