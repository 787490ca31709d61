import InspectionModel

/// Traps that change what a whole block is.
extension TreeBuilder {
  /// Looks for bold text that should be a heading and for typed numbers.
  mutating func checkParagraph(_ block: Block, at range: Range<Int>) {
    guard case .paragraph(let text) = block.kind, !text.isEmpty else { return }
    checkTypedNumber(text[0], at: range)
    guard surroundings.items == 0, surroundings.footnotes == 0, text.count == 1, case .strong(let inner) = text[0].kind,
      let words = inner.range, let last = inner.plainText.utf8.last, !Self.sentenceEnds.contains(last)
    else { return }
    let outer = places.offsets(of: text[0].range)
    let inside = places.offsets(of: words)
    let heading = Self.shortened("## " + source.string(inside))
    report(
      .boldAsHeading, at: outer, "A heading begins with `##`, not with bold type",
      explanation: "Bold text alone in a paragraph is no heading: it is in no list of contents and holds nothing. "
        + "Write `\(heading)`.",
      suggestions: [
        Diagnostic.Suggestion(
          "Write `\(heading)`",
          edits: [
            edit(span(outer.lowerBound, inside.lowerBound), "## "), edit(span(inside.upperBound, outer.upperBound), ""),
          ])
      ])
  }

  private static var sentenceEnds: [UInt8] { [ASCII.period, ASCII.exclamation, ASCII.question] }

  private mutating func checkTypedNumber(_ first: Inline, at range: Range<Int>) {
    guard surroundings.footnotes == 0, surroundings.quotes == 0, case .text = first.kind else { return }
    let lower = places.offsets(of: first.range).lowerBound
    guard let number = TypedNumber(at: lower, upTo: range.upperBound, in: masked) else { return }
    var end = number.range.upperBound
    while end < range.upperBound, !source[end].isLineEnd { end += 1 }
    let isListed = surroundings.items > 0
    let lead = number.isLetter && !isListed ? "- " : ""
    reportTypedNumber(
      number.range, lead: lead, mended: (isListed ? "- " : lead) + source.string(span(number.range.upperBound, end)))
  }

  private mutating func reportTypedNumber(_ range: Range<Int>, lead: String, mended: String) {
    let written = source.string(source.trimmed(range))
    report(
      .typedNumber, at: source.trimmed(range), "Numbers and letters are added by the report, not typed",
      explanation: "`\(written)` would be printed beside the report's own. Write `\(Self.shortened(mended))`.",
      suggestions: [
        Diagnostic.Suggestion("Write `\(Self.shortened(mended))`", edits: [edit(range, lead)])
      ])
  }

  /// `- 1. Text`: a numbered list inside a bullet, on one line.
  mutating func checkFirstBlock(of item: CommonMarkNode, markEnd: Int) {
    guard let list = item.firstChild, list.kind == .list, list.isOrdered, list.startLine == item.startLine else {
      return
    }
    let lower = start(of: list)
    var upper = lower
    while parsed[upper].isDigit { upper += 1 }
    upper += 1
    while parsed[upper].isBlank { upper += 1 }
    let line = lines.content(of: item.startLine)
    reportTypedNumber(
      span(lower, min(upper, line.upperBound)), lead: "",
      mended: source.string(span(start(of: item), markEnd)) + " "
        + source.string(span(min(upper, line.upperBound), line.upperBound)))
  }

  /// A line of dashes under a paragraph, which makes a heading of it.
  mutating func checkUnderline(on line: Int, below text: Range<Int>) {
    let content = lines.content(of: line)
    let range = source.trimmed(content).dropFirst { source[$0] != ASCII.hyphen }
    let heading = Self.shortened("## " + source.string(text))
    let isOneLine = !text.contains { source[$0].isLineEnd }
    report(
      .lineOfDashes, at: range, "A line of dashes makes a heading of the text above it",
      explanation: "Take the dashes away" + (isOneLine ? ", or write `\(heading)` when a heading is meant." : "."),
      suggestions: [
        Diagnostic.Suggestion("Take the dashes away", edits: [edit(span(text.upperBound, range.upperBound), "")])
      ]
        + (isOneLine
          ? [
            Diagnostic.Suggestion(
              "Write `\(heading)`",
              edits: [
                edit(span(text.lowerBound, text.lowerBound), "## "), edit(span(text.upperBound, range.upperBound), ""),
              ])
          ] : []))
  }

  /// A line of dashes by itself, which draws a rule.
  mutating func checkRule(at range: Range<Int>) {
    report(
      .lineOfDashes, at: range, severity: .warning, "A line of dashes draws a rule across the report",
      explanation: "Take the line away; headings and boxes divide a report.",
      suggestions: [Diagnostic.Suggestion("Take the dashes away", edits: [edit(range, "")])])
  }

  /// Four spaces at the beginning of a line, which make code of it.
  mutating func checkIndentedCode(_ node: CommonMarkNode, lines code: [Cursor.Line], at range: Range<Int>) {
    guard dialect == .report else { return }
    var edits: [Diagnostic.Edit] = []
    for (index, line) in code.enumerated() where line.lower < line.upper {
      let lower = containers.position(on: node.startLine + index).content.offset
      let text = source.trimmed(span(line.lower, line.upper)).lowerBound
      if text > lower { edits.append(edit(span(lower, text), "")) }
    }
    report(
      .fourSpaces, at: range, "A line that begins with four spaces is printed as code",
      explanation: "Take the spaces away, or write three backticks above and below what is meant as code.",
      suggestions: [Diagnostic.Suggestion("Take the spaces away", edits: edits)])
  }
}

extension Range<Int> {
  /// The range without its first offsets for which `isSkipped` holds.
  fileprivate func dropFirst(while isSkipped: (Int) -> Bool) -> Range<Int> {
    var lower = lowerBound
    while lower < upperBound, isSkipped(lower) { lower += 1 }
    return span(lower, upperBound)
  }
}
