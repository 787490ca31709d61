import InspectionModel

extension TreeBuilder {
  /// A box whose closing line has not come yet.
  private struct OpenBox {
    let fence: BoxFence
    let kind: Located<String>
    let title: [Inline]
    let attributes: Attributes?
    var blocks: [Block] = []
  }

  /// Folds what stands between an opening and a closing line of one container into a box.
  mutating func boxed(_ blocks: [Block]) -> [Block] {
    guard !mask.fences.isEmpty else { return blocks }
    var result: [Block] = []
    var open: OpenBox?
    for block in blocks {
      guard block.kind == .thematicBreak, let range = mask.fence(at: places.offsets(of: block.range).lowerBound) else {
        if open == nil { result.append(block) } else { open?.blocks.append(block) }
        continue
      }
      let fence = BoxFence(range, in: source)
      checkFence(fence)
      if fence.closes {
        guard let box = open else {
          reportStrayClose(fence)
          continue
        }
        result.append(close(box, at: range.upperBound))
        open = nil
      } else {
        if let box = open { result.append(closeUnclosed(box, before: fence)) }
        open = self.open(fence)
      }
    }
    if let box = open { result.append(closeUnclosed(box, before: nil)) }
    return result
  }

  private mutating func open(_ fence: BoxFence) -> OpenBox {
    var title = fragments([fence.title])[0]
    let attributes = takeAttributes(from: &title, inParagraph: false)
    let kind = Located(source.string(fence.kind), at: places[fence.kind])
    return OpenBox(fence: fence, kind: kind, title: title, attributes: attributes)
  }

  private func close(_ box: OpenBox, at end: Int) -> Block {
    Block(
      .box(Box(kind: box.kind, title: box.title, blocks: box.blocks)),
      at: places[span(box.fence.range.lowerBound, end)],
      attributes: box.attributes)
  }

  private mutating func closeUnclosed(_ box: OpenBox, before next: BoxFence?) -> Block {
    let end = box.blocks.last.map { places.offsets(of: $0.range).upperBound } ?? box.fence.range.upperBound
    // the closing line stands as far in as the opening one
    var lineStart = box.fence.range.lowerBound
    while lineStart > 0, !source[lineStart - 1].isLineEnd { lineStart -= 1 }
    let lead = source.string(span(lineStart, box.fence.range.lowerBound))
    let indentation = String(lead.map { $0 == ">" ? ">" : " " })
    report(
      .boxNotClosed, at: box.fence.range, "A box must be closed by a line of `:::`",
      explanation: next == nil
        ? "Write `:::` below its last line."
        : "Write `:::` below its last line; the next box begins before it is closed.",
      suggestions: [Diagnostic.Suggestion("Close the box", edits: [edit(span(end, end), "\n" + indentation + ":::")])])
    return close(box, at: end)
  }

  private mutating func reportStrayClose(_ fence: BoxFence) {
    report(
      .boxClosedTwice, at: fence.range, "Only an open box can be closed",
      explanation: surroundings.items > 0
        ? "No box was opened inside this list item. Take the line away, or begin it at the margin."
        : "No box is open here. Take the line away, or open a box: `::: kind Title`.",
      suggestions: [Diagnostic.Suggestion("Take the line away", edits: [edit(fence.range, "")])])
  }

  private mutating func checkFence(_ fence: BoxFence) {
    let kind = source.string(fence.kind)
    let title = source.string(fence.title)
    let mended = [":::", kind, title].filter { !$0.isEmpty }.joined(separator: " ")
    let isNamed = fence.closes || AttributeSyntax.isLabel(kind)
    guard fence.colons != 3 || !(fence.isSpaced || fence.closes) || !isNamed else { return }
    report(
      .malformedBox, at: fence.range, "A box begins with `::: kind Title` and ends with `:::`",
      explanation: isNamed
        ? "Write `\(Self.shortened(mended))`: three colons\(fence.closes ? "" : ", a space, the kind of box")."
        : "The kind of box is one word: letters, digits, `.`, `_` and `-`.",
      suggestions: isNamed
        ? [Diagnostic.Suggestion("Write `\(Self.shortened(mended))`", edits: [edit(fence.range, mended)], isSafe: true)]
        : [])
  }

  /// `> [!PRACTICE]` and its like, which other programs print as boxes.
  mutating func checkForBox(in quote: Block, node: CommonMarkNode) {
    guard dialect == .report, case .quote(let blocks) = quote.kind, let first = blocks.first,
      case .paragraph = first.kind
    else { return }
    let lower = places.offsets(of: first.range).lowerBound
    let line = lines.content(of: node.startLine)
    guard source.holds("[!", at: lower),
      let end = source.firstIndex(of: ASCII.closeBracket, in: span(lower, line.upperBound))
    else { return }
    let kind = source.string(span(lower + 2, end)).lowercased()
    guard AttributeSyntax.isLabel(kind) else { return }
    let title = source.string(source.trimmed(span(end + 1, line.upperBound)))
    let opening = title.isEmpty ? "::: \(kind)" : "::: \(kind) \(title)"
    report(
      .malformedBox, at: span(lower, end + 1), "A box begins with `::: kind Title` and ends with `:::`",
      explanation: "Write `\(Self.shortened(opening))`, the text below it without `>`, and `:::` on the last line.",
      suggestions: [
        Diagnostic.Suggestion(
          "Write `\(Self.shortened(opening))`", edits: boxEdits(for: quote, node: node, opening: opening))
      ])
  }

  /// Edits that make a box of a block quote.
  private func boxEdits(for quote: Block, node: CommonMarkNode, opening: String) -> [Diagnostic.Edit] {
    let range = places.offsets(of: quote.range)
    let first = lines.content(of: node.startLine)
    var edits = [edit(span(range.lowerBound, first.upperBound), opening)]
    var line = node.startLine + 1
    while line <= lines.count, lines.start(of: line) < range.upperBound {
      let content = lines.content(of: line)
      var lower = content.lowerBound
      while lower < content.upperBound, source[lower].isBlank { lower += 1 }
      if source[lower] == ASCII.greater {
        edits.append(edit(span(lower, lower + (source[lower + 1].isBlank ? 2 : 1)), ""))
      }
      line += 1
    }
    edits.append(edit(span(range.upperBound, range.upperBound), "\n:::"))
    return edits
  }
}
