import InspectionModel

extension TreeBuilder {
  mutating func code(_ node: CommonMarkNode) -> Block {
    let lower = start(of: node)
    let isFenced = (parsed[lower] == ASCII.backtick || parsed[lower] == 0x7E) && isFence(at: lower, node)
    let literal = node.literal
    let count = literal.indices.count { literal[$0] == ASCII.newline }
    let content = (0..<count).map { index in
      isFenced
        ? fencedLine(node.startLine + 1 + index, of: node, fence: lower)
        : indentedLine(node.startLine + index)
    }
    let lastLine = isFenced ? lastFencedLine(of: node, lines: count, fence: lower) : node.startLine + max(0, count - 1)
    let written = parsed.trimmed(lines.content(of: min(lastLine, lines.count))).upperBound
    let upper = max(lower, written, content.last?.upper ?? lower)
    let text = mask.hides(span(lower, upper)) ? restoredCode(content) : literal.string
    let places = content.map { self.places[span($0.lower, $0.upper)] }
    if !isFenced { checkIndentedCode(node, lines: content, at: span(lower, upper)) }
    let block = CodeBlock(info: isFenced ? info(of: node, fence: lower) : nil, text: text, lines: places)
    return Block(.code(block), at: self.places[span(lower, upper)])
  }

  /// Whether fenced code begins here: indented code may begin with backticks too, but stands four columns in.
  private func isFence(at lower: Int, _ node: CommonMarkNode) -> Bool {
    let line = lines.content(of: node.startLine)
    let content = containers.position(on: node.startLine).content
    return content.firstNonBlank(in: parsed, upTo: line.upperBound).column - content.column <= 3
      && fenceEnd(from: lower) - lower >= 3
  }

  private func fenceEnd(from lower: Int) -> Int {
    var end = lower
    while end < parsed.count, parsed[end] == parsed[lower] { end += 1 }
    return end
  }

  /// A line between fences, without as much indentation as the fence has.
  private func fencedLine(_ line: Int, of node: CommonMarkNode, fence: Int) -> Cursor.Line {
    let end = lines.content(of: line).upperBound
    var position = containers.position(on: line).content
    var indentation = fence - containers.position(on: node.startLine).content.offset
    while indentation > 0, position.offset < end, parsed[position.offset].isBlank {
      position.advance(columns: 1, in: parsed, upTo: end)
      indentation -= 1
    }
    return codeLine(from: position, to: end)
  }

  /// A line of indented code, without the four columns.
  private func indentedLine(_ line: Int) -> Cursor.Line {
    let end = lines.content(of: line).upperBound
    var position = containers.position(on: line).content
    let first = position.firstNonBlank(in: parsed, upTo: end)
    if first.column - position.column >= 4 {
      position.advance(columns: 4, in: parsed, upTo: end)
    } else {
      position = first
    }
    return codeLine(from: position, to: end)
  }

  private func codeLine(from position: LinePosition, to end: Int) -> Cursor.Line {
    let lower = position.offset + (position.tabRemainder > 0 ? 1 : 0)
    return Cursor.Line(span(min(lower, end), end), tabSpaces: position.tabRemainder)
  }

  /// The line of the closing fence, or the last line of code when there is none.
  private func lastFencedLine(of node: CommonMarkNode, lines count: Int, fence: Int) -> Int {
    let line = node.startLine + count + 1
    guard line <= lines.count else { return node.startLine + count }
    let end = lines.content(of: line).upperBound
    let (content, isLazy) = containers.position(on: line)
    let first = content.firstNonBlank(in: parsed, upTo: end)
    guard !isLazy, first.column - content.column <= 3, first.offset < end, parsed[first.offset] == parsed[fence] else {
      return node.startLine + count
    }
    let close = fenceEnd(from: first.offset)
    let isClosed = close - first.offset >= fenceEnd(from: fence) - fence && parsed.trimmed(span(close, end)).isEmpty
    return isClosed ? line : node.startLine + count
  }

  private func info(of node: CommonMarkNode, fence: Int) -> Located<String> {
    let line = lines.content(of: node.startLine)
    let range = parsed.trimmed(span(min(fenceEnd(from: fence), line.upperBound), line.upperBound))
    return Located(mask.hides(range) ? source.string(range) : node.info.string, at: places[range])
  }

  /// Code in which the report's forms stand as they were written.
  private func restoredCode(_ lines: [Cursor.Line]) -> String {
    var result = ""
    for line in lines {
      result += String(repeating: " ", count: line.tabSpaces) + source.string(span(line.lower, line.upper)) + "\n"
    }
    return result
  }

  mutating func html(_ node: CommonMarkNode) -> Block {
    let literal = node.literal
    let count = literal.indices.count { literal[$0] == ASCII.newline }
    var lastLine = min(node.startLine + max(0, count - 1), lines.count)
    while lastLine > node.startLine, lines.isBlank(lastLine) { lastLine -= 1 }
    let range = extent(of: node, throughLine: lastLine)
    guard dialect == .report else { return Block(.html(literal.string), at: places[range]) }
    if isComment(range) { return Block(.comment, at: places[range]) }
    checkHTML(at: range)
    return Block(.html(source.string(range)), at: places[range])
  }

  /// Whether nothing but comments stands in a range.
  private func isComment(_ range: Range<Int>) -> Bool {
    var offset = range.lowerBound
    while source.holds("<!--", at: offset) {
      offset += 2
      while !source.holds("-->", at: offset) {
        guard let hyphen = source.firstIndex(of: ASCII.hyphen, in: span(offset + 1, range.upperBound)) else {
          return false
        }
        offset = hyphen
      }
      offset += 3
      while offset < range.upperBound, source[offset].isSpace { offset += 1 }
      if offset >= range.upperBound { return true }
    }
    return false
  }

  /// Raw HTML is refused.
  mutating func checkHTML(at range: Range<Int>) {
    let isComment = source.holds("<!--", at: range.lowerBound)
    let isBreak = source.holds("<br", at: range.lowerBound)
    let explanation =
      isComment
      ? "A comment must stand on lines of its own and end with `-->`."
      : isBreak
        ? "A backslash at the end of a line keeps the line end."
        : "Write the text in Markdown, or `\\<` when the sign itself is meant."
    report(
      .rawHTML, at: range, isComment ? "A comment cannot stand inside a text" : "HTML cannot stand in a report",
      explanation: explanation,
      suggestions: isComment || isBreak
        ? []
        : [
          Diagnostic.Suggestion(
            "Write `\\<`", edits: [edit(span(range.lowerBound, range.lowerBound), "\\")])
        ])
  }
}
