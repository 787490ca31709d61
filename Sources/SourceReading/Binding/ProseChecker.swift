import InspectionModel

/// Checks what stands in prose against the programme, wherever it stands: boxes, fenced blocks, attributes, comments.
struct ProseChecker: Sendable {
  /// The keys that the items of a numbered list may carry in this file; nothing else may carry any.
  let itemAttributes: [String]

  /// Reports what in `blocks` the programme does not know.
  func check(_ blocks: [Block], to binding: inout Binding) {
    var found: [Diagnostic] = []
    let boxes = binding.programme.boxes.map(\.id)
    let status = binding.status
    ProseWalk(
      block: { block in
        if let attributes = block.attributes { found += check(attributes, allowing: []) }
        switch block.kind {
        case .box(let box) where !boxes.contains(box.kind.value):
          found.append(.unknownBox(box.kind, known: boxes))
        case .code(let code):
          if let info = code.info { found.append(.unknownFence(info)) }
        case .comment where status == .final:
          found.append(.commentLeft(at: block.range))
        case .table(let table):
          if let attributes = table.captionAttributes { found += check(attributes, allowing: []) }
        case .paragraph, .heading, .list, .quote, .box, .thematicBreak, .html, .comment, .footnoteDefinition: break
        }
      },
      item: { item in
        if let attributes = item.attributes { found += check(attributes, allowing: itemAttributes) }
      }
    ).visit(blocks)
    binding.report(found)
  }

  private func check(_ attributes: Attributes, allowing known: [String]) -> [Diagnostic] {
    attributes.values.filter { !known.contains($0.key.value) }.map { .unknownAttribute($0, known: known) }
  }
}

extension Diagnostic {
  fileprivate static func unknownBox(_ kind: Located<String>, known: [String]) -> Diagnostic {
    guard !known.isEmpty else {
      return Diagnostic(
        .unknownBox, at: kind.range, "The programme has no boxes",
        explanation: "Write the text without its `:::` lines.")
    }
    return .unknown(
      .unknownBox, kind, "There is no kind of box called '\(kind.value)'", known: known, listing: "The kinds of box are"
    )
  }

  fileprivate static func unknownFence(_ info: Located<String>) -> Diagnostic {
    Diagnostic(
      .unknownBlock, at: info.range, "There is no fenced block called '\(info.value)'",
      explanation: "Write tables as pipe tables; a fence without a word sets its lines as they stand.")
  }

  fileprivate static func commentLeft(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .commentInFinalReport, at: range, "A comment stands in a final report",
      explanation: "It is not printed; take it out before the files are passed on.")
  }

  fileprivate static func unknownAttribute(_ value: Attributes.Value, known: [String]) -> Diagnostic {
    guard !known.isEmpty else {
      return Diagnostic(
        .unknownAttribute, at: value.key.range, "Only a label can stand in braces here, not '\(value.key.value)'",
        explanation: "Recommendations alone take further keys.")
    }
    return .unknown(
      .unknownAttribute, value.key, "A recommendation has no key '\(value.key.value)'", known: known,
      listing: "It may have")
  }
}
