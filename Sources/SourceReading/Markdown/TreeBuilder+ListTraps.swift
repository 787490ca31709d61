import InspectionModel

/// Lists that begin where a text was still going on.
extension TreeBuilder {
  /// A line above that is this long was probably wrapped, in bytes.
  private static var longLine: Int { 40 }

  /// Looks at a list that begins right below a line of text.
  ///
  /// One item below a line that ends no sentence is a wrapped line that begins like a list. Below a sentence, a colon,
  /// or with several items it is a list that needs a blank line above it; inside an item that is how sublists are
  /// written.
  mutating func checkBeginning(of list: CommonMarkNode, after previous: CommonMarkNode?) {
    let lower = start(of: list)
    guard let previous, mask.entry(at: lower)?.kind != .definition else { return }
    let above = list.startLine - 1
    guard above >= 1, let text = lastText(of: previous), text.endLine == above, !lines.isBlank(above) else { return }
    let line = masked.trimmed(lines.content(of: above))
    let isAlone = list.firstChild?.next == nil
    let goesOn = isAlone && !endsSentence(line)
    switch (previous.kind, surroundings.items > 0) {
    case (.paragraph, false):
      if goesOn { reportWrapped(list, at: lower) } else { reportInterrupting(list, at: lower) }
    case (.paragraph, true):
      if goesOn, looksWrapped(line, list: list, at: lower) { reportWrapped(list, at: lower) }
    default:
      // a list right below another, with another mark
      if goesOn, looksWrapped(line, list: list, at: lower) { reportWrapped(list, at: lower) }
    }
  }

  /// The paragraph that a block ends with, going into lists.
  private func lastText(of node: CommonMarkNode) -> CommonMarkNode? {
    var node = node
    for _ in 0..<MarkdownReader.maximumDepth {
      switch node.kind {
      case .paragraph: return node
      case .list, .item:
        guard let last = node.lastChild else { return nil }
        node = last
      default: return nil
      }
    }
    return nil
  }

  /// Whether a line ends with a mark after which a text can stop, quotation marks, brackets and forms left aside.
  private func endsSentence(_ line: Range<Int>) -> Bool {
    var end = line.upperBound
    while end > line.lowerBound {
      let entry = mask.firstEntry(endingAfter: end - 1)
      if entry < mask.entries.count, mask.entries[entry].range.contains(end - 1) {
        end = mask.entries[entry].range.lowerBound
        continue
      }
      switch masked[end - 1] {
      case ASCII.period, ASCII.exclamation, ASCII.question, ASCII.colon, ASCII.semicolon: return true
      case ASCII.quote, ASCII.apostrophe, ASCII.closeParenthesis, ASCII.closeBracket, ASCII.asterisk, ASCII.underscore,
        ASCII.space, ASCII.tab:
        end -= 1
      case 0x80...0xBF:
        if masked.holds("…", at: end - 3) { return true }
        guard masked.holds("’", at: end - 3) || masked.holds("”", at: end - 3) else { return false }
        end -= 3
      default: return false
      }
    }
    return false
  }

  /// Whether a list inside or behind an item is rather the item's own text: a long line goes on, or a few words go on
  /// without a capital.
  private func looksWrapped(_ line: Range<Int>, list: CommonMarkNode, at lower: Int) -> Bool {
    if line.count >= Self.longLine { return true }
    var text = lower
    while text < parsed.count, !parsed[text].isBlank { text += 1 }
    while parsed[text].isBlank { text += 1 }
    let blanks = line.count { source[$0] == ASCII.space }
    return blanks >= 3 && (parsed[text].isLowerCase || parsed[text].isDigit)
  }

  private mutating func reportWrapped(_ list: CommonMarkNode, at lower: Int) {
    let mark = self.mark(of: list, at: lower)
    let line = lines.content(of: list.startLine)
    // the sign that makes it a list is the last of the mark
    let sign = mark.upperBound - 1
    let mended = source.string(span(lower, sign)) + "\\" + source.string(span(sign, line.upperBound))
    report(
      .wrappedLineLooksLikeList, at: mark, "A wrapped line must not begin like a list",
      explanation: "The text above goes on here, but `\(source.string(mark))` begins a list. "
        + "Move the word before it down, or write `\(Self.shortened(mended))`.",
      suggestions: [
        Diagnostic.Suggestion("Write `\(Self.shortened(mended))`", edits: [edit(span(sign, sign), "\\")])
      ])
  }

  private mutating func reportInterrupting(_ list: CommonMarkNode, at lower: Int) {
    report(
      .listInterruptsParagraph, at: mark(of: list, at: lower), "A blank line must stand between a paragraph and a list",
      explanation: "Without it other programs read the list as part of the paragraph.",
      suggestions: [
        Diagnostic.Suggestion("Put a blank line above the list", edits: [blankLine(before: lower)], isSafe: true)
      ])
  }

  /// The marker of a list's first item.
  private func mark(of list: CommonMarkNode, at lower: Int) -> Range<Int> {
    var upper = lower
    while parsed[upper].isDigit { upper += 1 }
    return span(lower, upper + 1)
  }
}
