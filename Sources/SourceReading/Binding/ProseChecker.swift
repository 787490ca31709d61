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

/// Checks that the attribute `for` of a recommendation names sections and criteria of the programme.
struct AnswersChecker: Sendable {
  /// The key that ties a recommendation to sections and criteria.
  static let key = "for"

  /// Reports each id in the attribute of an item of `groups` that the programme does not have.
  func check(_ groups: [RecommendationGroup], to binding: inout Binding) {
    for group in groups {
      for item in group.items {
        for value in item.attributes?.values ?? [] where value.key.value == Self.key {
          check(value.text, to: &binding)
        }
      }
    }
  }

  private func check(_ text: Located<String>, to binding: inout Binding) {
    let ids = text.words
    if ids.isEmpty { binding.report(.answersNothing(at: text.range)) }
    for id in ids where binding.nodes.node(named: id.value) == nil {
      binding.report(
        .unknown(
          .unknownCriterion, id, "'\(id.value)' is no section or criterion", known: binding.nodes.ids,
          listing: "The sections and criteria are"))
    }
  }
}

extension Located<String> {
  /// The words of the text, which stands verbatim at its place, split at white space and commas.
  var words: [Located<String>] {
    var offset = 0
    var words: [Located<String>] = []
    for piece in value.utf8.split(omittingEmptySubsequences: false, whereSeparator: \.dividesWords) {
      let lower = range.lower + UInt32(clamping: offset)
      if !piece.isEmpty {
        let place = SourceRange(file: range.file, lower: lower, upper: lower + UInt32(clamping: piece.count))
        words.append(Located(String(decoding: piece, as: UTF8.self), at: place))
      }
      offset += piece.count + 1
    }
    return words
  }
}

extension UInt8 {
  fileprivate var dividesWords: Bool {
    self == UInt8(ascii: " ") || self == UInt8(ascii: ",") || self == UInt8(ascii: "\t") || self == UInt8(ascii: "\n")
  }
}

extension Diagnostic {
  fileprivate static func unknownBox(_ kind: Located<String>, known: [String]) -> Diagnostic {
    guard !known.isEmpty else {
      return Diagnostic(
        .unknownBox, at: kind.range, "The programme has no boxes", explanation: "Write the text without its `:::` lines.")
    }
    return .unknown(
      .unknownBox, kind, "There is no kind of box called '\(kind.value)'", known: known, listing: "The kinds of box are")
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

  fileprivate static func answersNothing(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .unknownAttribute, at: range, "'for' names nothing",
      explanation: "Write the ids of sections and criteria with spaces between them, or take the key out.")
  }
}
