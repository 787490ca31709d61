import InspectionModel

/// The blocks that stand under one heading of a findings file, with the slot that the heading names.
struct SlotRun: Sendable {
  /// The section or criterion they are about.
  let node: ProgrammeNode
  /// Where the file or a heading names that node.
  let nodeOrigin: SourceRange
  /// What the heading names.
  let slot: Slot
  /// The heading with its level; nil for what stands before the first.
  let heading: SlotHeading?
  /// What stands below it.
  var blocks: [Block]

  /// The words of the heading.
  var headingRange: SourceRange? { heading?.range }

  /// The content of the slot; nil when there is none. Reports what is empty, and text where findings belong.
  func content(to binding: inout Binding) -> SlotContent? {
    guard let first = blocks.first, let last = blocks.last else {
      if let heading { binding.report(.nothingBelow(heading)) }
      return nil
    }
    switch slot.content {
    case .prose, .conclusion:
      return SlotContent(slot: slot.id, heading: headingRange, entries: blocks.map { .prose($0) })
    case .paragraphs:
      return SlotContent(slot: slot.id, heading: headingRange, entries: paragraphEntries())
    case .findings:
      let entries = findingEntries(to: &binding)
      if !entries.contains(where: \.isFinding) {
        let place = headingRange ?? first.range.through(last.range)
        binding.report(.noItems(in: heading, at: place))
      }
      return SlotContent(slot: slot.id, heading: headingRange, entries: entries)
    }
  }

  /// The paragraphs up to the first heading as findings, but for those that `{-}` exempts or that ask for a standing
  /// text; everything else as it stands.
  private func paragraphEntries() -> [SlotContent.Entry] {
    var isUnderHeading = false
    return blocks.map { block in
      switch block.kind {
      case .heading: isUnderHeading = true
      case .paragraph where !isUnderHeading && block.attributes?.isUnnumbered != true && block.standingText == nil:
        return .finding(ListItem(blocks: [block], attributes: block.attributes, range: block.range))
      default: break
      }
      return .prose(block)
    }
  }

  /// The items of all lists in one sequence; what stands after an item belongs to it.
  private func findingEntries(to binding: inout Binding) -> [SlotContent.Entry] {
    var prose: [Block] = []
    var items: [ListItem] = []
    for block in blocks {
      if case .list(let list) = block.kind {
        if let start = list.start, start > 1 { binding.report(.numberAsMarker(start, at: block.range)) }
        for item in list.items {
          if !item.hasContent { binding.report(.emptyItem(at: item.range, "A finding")) }
          items.append(item)
        }
      } else if items.isEmpty {
        prose.append(block)
      } else {
        items[items.count - 1].take(block)
      }
    }
    return prose.map { .prose($0) } + items.map { .finding($0) }
  }
}

/// A heading in a findings file.
struct SlotHeading: Hashable, Sendable {
  /// 1 to 6.
  let level: Int
  /// As written, without mark-up.
  let text: String
  /// Where its words stand.
  let range: SourceRange
}

extension SlotContent.Entry {
  fileprivate var isFinding: Bool {
    switch self {
    case .finding: true
    case .prose: false
    }
  }
}

extension ListItem {
  /// Adds a block that stands below the item and belongs to it.
  mutating func take(_ block: Block) {
    blocks.append(block)
    range = range.through(block.range)
  }
}

extension Diagnostic {
  fileprivate static func nothingBelow(_ heading: SlotHeading) -> Diagnostic {
    Diagnostic(
      .emptySlot, at: heading.range, "Nothing stands under '\(heading.text.shortened)'",
      explanation: "Write what belongs there, or take the heading out.")
  }

  fileprivate static func noItems(in heading: SlotHeading?, at range: SourceRange) -> Diagnostic {
    let name = heading.map { "'\($0.text.shortened)'" } ?? "The text before the first heading"
    return Diagnostic(
      .slotWithoutItems, at: range, "\(name) has text but no finding",
      explanation: "Each finding is an item of a list: begin its line with `- `.")
  }

  /// An item that says nothing.
  static func emptyItem(at range: SourceRange, _ what: String) -> Diagnostic {
    Diagnostic(
      .emptyList, at: range, "\(what) has no text", explanation: "Write it, or take the marker of the item out.")
  }
}

extension Diagnostic {
  /// A number that Markdown takes for the mark of a list, and that no report would print.
  fileprivate static func numberAsMarker(_ number: Int, at range: SourceRange) -> Diagnostic {
    let digits = SourceRange(
      file: range.file, lower: range.lower, upper: range.lower + UInt32(String(number).utf8.count))
    return Diagnostic(
      .typedNumber, at: digits, "The number \(number) would be lost: it is read as the mark of a list",
      explanation:
        "Findings are counted by the report. Begin the item with `- `, or write `\(number)\\.` to keep the number."
    )
  }
}
