import InspectionModel

/// Puts standing texts where authors ask for them: `{{> purpose}}`, alone in a paragraph.
///
/// What comes after binding sees ordinary blocks. A text holds no others, so none can hold itself; how much all of them add
/// is bounded, since a few bytes can ask for a long text.
struct StandingTextInserter: Sendable {
  /// How much standing text is put into one inspection, in bytes: as much as its largest file may have.
  static let limit = 16 * 1_048_576

  private let inspection: Inspection
  private var size = 0

  /// An inserter of the texts that the report of `inspection` prints.
  init(_ inspection: Inspection) { self.inspection = inspection }

  /// The inspection with the texts that its writing asks for.
  mutating func inserted(to binding: inout Binding) -> Inspection {
    var inspection = inspection
    for index in inspection.writings.indices { insert(into: &inspection.writings[index].sections, &binding) }
    for index in inspection.addedParts.indices { insert(into: &inspection.addedParts[index].sections, &binding) }
    for index in inspection.examples.indices {
      inspection.examples[index].blocks = blocks(inspection.examples[index].blocks, &binding)
    }
    for index in inspection.recommendations.indices {
      inspection.recommendations[index].leadIn = blocks(inspection.recommendations[index].leadIn, &binding)
      for item in inspection.recommendations[index].items.indices {
        let written = inspection.recommendations[index].items[item].blocks
        inspection.recommendations[index].items[item].blocks = blocks(written, &binding)
      }
    }
    for node in inspection.findings.indices {
      for slot in inspection.findings[node].slots.indices {
        let entries = inspection.findings[node].slots[slot].entries
        inspection.findings[node].slots[slot].entries = entries.flatMap { entry($0, &binding) }
      }
    }
    return inspection
  }

  private mutating func insert(into sections: inout [WritingSection], _ binding: inout Binding) {
    for index in sections.indices { sections[index].blocks = blocks(sections[index].blocks, &binding) }
  }

  private mutating func entry(_ entry: SlotContent.Entry, _ binding: inout Binding) -> [SlotContent.Entry] {
    switch entry {
    case .prose(let block): return blocks([block], &binding).map { .prose($0) }
    case .finding(var item):
      item.blocks = blocks(item.blocks, &binding)
      return [.finding(item)]
    }
  }

  /// The blocks with the texts that they ask for; unknown ones were reported, and leave nothing.
  private mutating func blocks(_ blocks: [Block], _ binding: inout Binding) -> [Block] {
    guard blocks.contains(where: { $0.standingText != nil }) else { return blocks }
    return blocks.flatMap { block -> [Block] in
      guard let name = block.standingText else { return [block] }
      let text = inspection.standingText(name.value, of: binding.programme, in: binding.language)
      let before = size
      size += text.first.flatMap { first in text.last.map { first.range.through($0.range).offsets.count } } ?? 0
      guard size <= Self.limit else {
        if before <= Self.limit { binding.report(.tooMuchStandingText(at: name.range)) }
        return []
      }
      return text.filter(\.isPrinted)
    }
  }
}

extension Block {
  /// The standing text that takes the place of this paragraph, when it asks for one and holds nothing else.
  var standingText: Located<String>? {
    guard case .paragraph(let inlines) = kind, inlines.count == 1, case .placeholder(let words) = inlines[0].kind,
      case .standingText(let name) = Placeholder(words)
    else { return nil }
    return Located(name, at: inlines[0].range)
  }
}

extension Diagnostic {
  fileprivate static func tooMuchStandingText(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .fileTooLarge, at: range, "The standing texts that are asked for have more than 16 MB in all",
      explanation: "Ask for each once, and refer to it elsewhere: `[](#purpose)`.")
  }
}
