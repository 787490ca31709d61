import InspectionModel

/// Checks what stands in prose against the programme: boxes, fenced blocks, attributes, comments.
struct ProseChecker: Sendable {
  /// The keys that the items of a numbered list may carry in this file; nothing else may carry any.
  let itemAttributes: [String]

  /// Reports what in `prose` the programme does not know.
  func check(_ prose: ProseInventory, to binding: inout Binding) {
    for attributes in prose.attributes { check(attributes, allowing: [], to: &binding) }
    for attributes in prose.itemAttributes { check(attributes, allowing: itemAttributes, to: &binding) }
    let boxes = binding.programme.boxes.map(\.id)
    for kind in prose.boxes where !boxes.contains(kind.value) { binding.report(.unknownBox(kind, known: boxes)) }
    for info in prose.fences { binding.report(.unknownFence(info)) }
    guard binding.status == .final else { return }
    for range in prose.comments { binding.report(.commentLeft(at: range)) }
  }

  private func check(_ attributes: Attributes, allowing known: [String], to binding: inout Binding) {
    for value in attributes.values where !known.contains(value.key.value) {
      binding.report(.unknownAttribute(value, known: known))
    }
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
      .unknownBox, kind, "There is no kind of box called '\(kind.value.shortened)'", known: known,
      listing: "The kinds of box are"
    )
  }

  fileprivate static func unknownFence(_ info: Located<String>) -> Diagnostic {
    let known = FencedBlockReader.Word.allCases.map(\.rawValue)
    let meant = info.value.split(separator: " ").first.flatMap { first in
      known.first { $0 == first.lowercased() } ?? NearMiss.nearest(to: String(first), in: known)
    }
    var told = Diagnostic.unknown(
      .unknownBlock, info, "There is no fenced block called '\(info.value.shortened)'", meant: meant, known: known,
      listing: "There are")
    told.explanation = [told.explanation, "A fence without a word sets its lines as they stand."].compactMap(\.self)
      .joined(separator: " ")
    return told
  }

  fileprivate static func commentLeft(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .commentInFinalReport, at: range, "A comment stands in a final report",
      explanation: "It is not printed; take it out before the files are passed on.")
  }

  fileprivate static func unknownAttribute(_ value: Attributes.Value, known: [String]) -> Diagnostic {
    guard !known.isEmpty else {
      return Diagnostic(
        .unknownAttribute, at: value.key.range,
        "Only a label can stand in braces here, not '\(value.key.value.shortened)'",
        explanation: "Recommendations alone take further keys.")
    }
    return .unknown(
      .unknownAttribute, value.key, "A recommendation has no key '\(value.key.value.shortened)'", known: known,
      listing: "It may have")
  }
}
