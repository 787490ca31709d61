import InspectionModel

/// Binds `recommendations.md`: an ordered list, or groups of them under headings.
struct RecommendationsBinder: Sendable {
  /// The groups of `document` in their order; text before the first list of a group is its lead-in.
  func bind(_ document: SourceDocument, to binding: inout Binding) -> [RecommendationGroup] {
    KeyDecoder.refuseKeys(of: document, to: &binding)
    var groups: [GroupReading] = []
    var current = GroupReading(heading: nil)
    for block in document.printedBlocks {
      switch block.kind {
      case .heading(_, let inlines):
        groups.append(current)
        if let attributes = block.attributes { binding.report(.labelOnSlot(at: attributes.range)) }
        current = GroupReading(heading: Located(inlines, at: inlines.range ?? block.range))
      case .list(let list):
        current.take(list, at: block.range, to: &binding)
      default:
        current.take(block)
      }
    }
    groups.append(current)
    return groups.compactMap { $0.group(to: &binding) }
  }
}

/// A group of recommendations while it is read.
private struct GroupReading {
  let heading: Located<[Inline]>?
  private var leadIn: [Block] = []
  private var items: [ListItem] = []

  init(heading: Located<[Inline]>?) { self.heading = heading }

  mutating func take(_ list: List, at range: SourceRange, to binding: inout Binding) {
    if list.start == nil { binding.report(.bulleted(list, from: items.count + 1, at: range)) }
    for item in list.items {
      if !item.hasContent { binding.report(.emptyItem(at: item.range, "A recommendation")) }
      var item = item.withoutFinalPunctuation
      item.attributes = RecommendationTargets().checked(item.attributes, to: &binding)
      items.append(item)
    }
  }

  /// What stands after an item belongs to it.
  mutating func take(_ block: Block) {
    if items.isEmpty {
      leadIn.append(block)
    } else {
      items[items.count - 1].take(block)
    }
  }

  /// The group; nil for what stands before the first heading when that is nothing.
  func group(to binding: inout Binding) -> RecommendationGroup? {
    if items.isEmpty {
      if let heading {
        binding.report(.noRecommendations(under: heading, isEmpty: leadIn.isEmpty))
      } else if let first = leadIn.first, let last = leadIn.last {
        binding.report(.textWithoutRecommendation(at: first.range.through(last.range)))
      }
      return nil
    }
    return RecommendationGroup(heading: heading?.value, leadIn: leadIn, items: items)
  }
}

extension Diagnostic {
  fileprivate static func bulleted(_ list: List, from number: Int, at range: SourceRange) -> Diagnostic {
    let edits = list.items.enumerated().map { index, item in
      let marker = SourceRange(file: item.range.file, lower: item.range.lower, upper: item.range.lower + 1)
      return Edit(marker, "\(number + index).")
    }
    // Only a single paragraph stays in its item when the marker grows: its further lines need no indentation.
    let isSafe = list.items.allSatisfy { $0.blocks.count <= 1 && $0.blocks.allSatisfy(\.isParagraph) }
    return Diagnostic(
      .bulletedRecommendations, at: range, "Recommendations are a numbered list",
      explanation: "Begin each with `1. `, `2. ` and so on in the place of the bullet.",
      suggestions: isSafe ? [Suggestion("Number the list", edits: edits, isSafe: true)] : [])
  }

  fileprivate static func noRecommendations(under heading: Located<[Inline]>, isEmpty: Bool) -> Diagnostic {
    Diagnostic(
      isEmpty ? .emptySlot : .slotWithoutItems, at: heading.range,
      "'\(heading.value.plainText.shortened)' has no recommendation",
      explanation: "Write them as a numbered list: begin each line with `1. `.")
  }

  fileprivate static func textWithoutRecommendation(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .strayContent, at: range, "Text without a recommendation below it is not printed",
      explanation: "Recommendations are a numbered list: begin each line with `1. `.")
  }
}

extension Block {
  /// Whether it is running text.
  var isParagraph: Bool {
    if case .paragraph = kind { true } else { false }
  }
}
