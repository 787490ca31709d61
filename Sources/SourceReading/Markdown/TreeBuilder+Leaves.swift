import InspectionModel

extension TreeBuilder {
  /// Where a paragraph's or heading's text stands on each of its lines.
  func leafLines(of node: CommonMarkNode, through lastLine: Int) -> [Cursor.Line] {
    var result: [Cursor.Line] = []
    result.reserveCapacity(lastLine - node.startLine + 1)
    let first = lines.content(of: node.startLine)
    result.append(Cursor.Line(span(min(first.lowerBound + node.startOffset, first.upperBound), first.upperBound)))
    guard lastLine > node.startLine else { return result }
    for line in (node.startLine + 1)...lastLine { result.append(continuation(on: line)) }
    return result
  }

  /// A line after the first: without its indentation, which only lazy lines keep.
  private func continuation(on line: Int) -> Cursor.Line {
    let end = lines.content(of: line).upperBound
    let (content, isLazy) = containers.position(on: line)
    guard isLazy else { return Cursor.Line(span(content.firstNonBlank(in: parsed, upTo: end).offset, end)) }
    guard content.tabRemainder > 0 else { return Cursor.Line(span(min(content.offset, end), end)) }
    return Cursor.Line(span(min(content.offset + 1, end), end), tabSpaces: content.tabRemainder)
  }

  /// The text of a leaf without the blanks at its ends.
  func extent(of lines: [Cursor.Line]) -> Range<Int> {
    guard let first = lines.first, let last = lines.last else { return 0..<0 }
    return span(first.lower, masked.trimmed(span(last.lower, last.upper)).upperBound)
  }

  mutating func appendParagraph(_ node: CommonMarkNode, to result: inout [Block]) {
    let leaf = leafLines(of: node, through: node.endLine)
    if dialect == .report {
      let rows = behindDefinition(leaf)
      if let table = tableLayout(in: rows) {
        pendingDefinition = nil
        appendTable(table, lines: rows, to: &result)
        return
      }
    }
    appendParagraph(of: node, lines: leaf, to: &result)
  }

  /// The lines of a leaf without the marker of the footnote that they open.
  private func behindDefinition(_ leaf: [Cursor.Line]) -> [Cursor.Line] {
    guard let marker = pendingDefinition, let first = leaf.first else { return leaf }
    let rest = masked.trimmed(span(min(marker.upperBound, first.upper), first.upper))
    return [Cursor.Line(span(rest.lowerBound, first.upper))] + leaf.dropFirst()
  }

  private mutating func appendParagraph(of node: CommonMarkNode, lines leaf: [Cursor.Line], to result: inout [Block]) {
    let isDefinition = pendingDefinition != nil
    var text = inlines(of: node, lines: leaf)
    if isDefinition, text.isEmpty { return }
    if dialect == .report, !isDefinition { checkLines(leaf) }
    result.append(paragraph(&text, at: extent(of: leaf)))
  }

  /// A paragraph of `text`, whose attributes are taken off.
  mutating func paragraph(_ text: inout [Inline], at range: Range<Int>) -> Block {
    guard dialect == .report else { return Block(.paragraph(text), at: places[range]) }
    let attributes = takeAttributes(from: &text, inParagraph: true)
    let block = Block(.paragraph(text), at: places[range], attributes: attributes)
    checkParagraph(block, at: range)
    return block
  }

  mutating func heading(_ node: CommonMarkNode) -> Block {
    let isUnderlined = parsed[start(of: node)] != ASCII.hash || !isNumberSignHeading(node)
    let range: Range<Int>
    var text: [Inline]
    if isUnderlined {
      let underline = self.underline(of: node)
      let leaf = leafLines(of: node, through: max(node.startLine, underline - 1))
      text = inlines(of: node, lines: leaf)
      range = extent(of: node, throughLine: underline)
      if node.headingLevel == 2 { checkUnderline(on: underline, below: extent(of: leaf)) }
    } else {
      range = extent(of: node, throughLine: node.startLine)
      let content = span(range.lowerBound + node.headingLevel, lines.content(of: node.startLine).upperBound)
      let lower = min(parsed.trimmed(content).lowerBound, content.upperBound)
      text = inlines(of: node, lines: [Cursor.Line(span(lower, content.upperBound))], haveDefinitions: false)
    }
    let attributes = dialect == .report ? takeAttributes(from: &text, inParagraph: false) : nil
    return Block(.heading(level: node.headingLevel, text), at: places[range], attributes: attributes)
  }

  /// Whether a heading that begins with `#` is no paragraph with a line of dashes under it.
  private func isNumberSignHeading(_ node: CommonMarkNode) -> Bool {
    let lower = start(of: node)
    var end = lower
    while parsed[end] == ASCII.hash { end += 1 }
    return end - lower <= 6 && (parsed[end].isBlank || parsed[end].isLineEnd || end >= parsed.count)
  }

  /// The line of `=` or `-` under a heading; libcmark's own end of such a heading may be a line too far.
  private func underline(of node: CommonMarkNode) -> Int {
    guard node.endLine > node.startLine else { return node.endLine }
    for line in (node.startLine + 1)...node.endLine where isUnderline(line) {
      var probe = cursor
      probe.load(leafLines(of: node, through: line - 1))
      probe.skipDefinitions()
      // a paragraph that was nothing but link definitions so far has no heading to underline
      if !probe.isAtEnd { return line }
    }
    return node.endLine
  }

  private func isUnderline(_ line: Int) -> Bool {
    let (content, isLazy) = containers.position(on: line)
    let end = lines.content(of: line).upperBound
    let first = content.firstNonBlank(in: parsed, upTo: end)
    guard !isLazy, first.column - content.column <= 3, first.offset < end else { return false }
    let sign = parsed[first.offset]
    guard sign == ASCII.equal || sign == ASCII.hyphen else { return false }
    let text = parsed.trimmed(span(first.offset, end))
    return text.allSatisfy { parsed[$0] == sign }
  }
}
