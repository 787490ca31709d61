import InspectionModel

extension TreeBuilder {
  /// The running text of a leaf that stands on `lines`, perhaps below link definitions.
  mutating func inlines(of node: CommonMarkNode, lines: [Cursor.Line], haveDefinitions: Bool = true) -> [Inline] {
    cursor.load(lines)
    if haveDefinitions { cursor.skipDefinitions() }
    var result: [Inline] = []
    var first = node.firstChild
    if let marker = pendingDefinition {
      pendingDefinition = nil
      appendDefinitionText(of: first, behind: marker, to: &result)
      first = first?.next
      // the text may begin on the line below the marker
      if result.isEmpty, first?.kind == .softBreak {
        cursor.nextLine()
        cursor.skipBlanks()
        first = first?.next
      }
    }
    appendInlines(from: first, to: &result)
    return result
  }

  /// The text of libcmark's first text node that follows a footnote's marker.
  private mutating func appendDefinitionText(
    of node: CommonMarkNode?, behind marker: Range<Int>, to result: inout [Inline]
  ) {
    guard let node, node.kind == .text else { return }
    var literal = node.literal
    let hidden = marker.upperBound - cursor.offset
    literal = literal[span(max(0, hidden), literal.count)]
    cursor.move(to: min(marker.upperBound, cursor.lineEnd))
    cursor.skipBlanks()
    var blanks = 0
    while literal[blanks].isBlank { blanks += 1 }
    appendText(literal[span(blanks, literal.count)], to: &result)
  }

  /// A node and those after it.
  mutating func appendInlines(from first: CommonMarkNode?, to result: inout [Inline]) {
    var next = first
    while let node = next {
      next = node.next
      append(node, to: &result)
    }
  }

  private mutating func append(_ node: CommonMarkNode, to result: inout [Inline]) {
    let lower = cursor.offset
    switch node.kind {
    case .text:
      appendText(node.literal, to: &result)
    case .softBreak, .lineBreak:
      appendBreak(isHard: node.kind == .lineBreak, to: &result)
    case .codeSpan:
      skipCodeSpan()
      let range = span(lower, cursor.offset)
      result.append(Inline(.code(code(node.literal, at: range)), at: places[range]))
    case .emphasis, .strong:
      let isStrong = node.kind == .strong
      guard let inner = delimited(node, by: isStrong ? 2 : 1) else { return }
      result.append(Inline(isStrong ? .strong(inner) : .emphasis(inner), at: places[span(lower, cursor.offset)]))
    case .link, .image:
      appendLink(node, to: &result)
    case .inlineHTML:
      skipVerbatim(node.literal)
      let range = span(lower, cursor.offset)
      checkHTML(at: range)
      let text = dialect == .report ? source.string(range) : node.literal.string
      result.append(Inline(.html(text), at: places[range]))
    default:
      break
    }
  }

  /// The range of a break is the line end, with the blanks or the backslash before it; a soft one leaves out
  /// indentation.
  private mutating func appendBreak(isHard: Bool, to result: inout [Inline]) {
    let lower = cursor.offset
    let isBackslash = isHard && cursor.peek == ASCII.backslash
    let lineEnd = cursor.lineEnd
    var upper = lineEnd
    if parsed[upper] == ASCII.carriageReturn { upper += 1 }
    if parsed[upper] == ASCII.newline { upper += 1 }
    cursor.nextLine()
    // behind a backslash libcmark keeps the indentation of a lazy line
    if !isBackslash { cursor.skipBlanks() }
    result.append(Inline(isHard ? .lineBreak : .softBreak, at: places[span(lower, upper)]))
  }

  private mutating func delimited(_ node: CommonMarkNode, by count: Int) -> [Inline]? {
    let lower = cursor.offset
    skipDelimiters(count)
    let inner = descend(at: span(lower, cursor.offset)) { builder -> [Inline] in
      var inner: [Inline] = []
      builder.appendInlines(from: node.firstChild, to: &inner)
      return inner
    }
    skipDelimiters(count)
    return inner
  }

  private mutating func skipDelimiters(_ count: Int) {
    for _ in 0..<count {
      if cursor.peek == ASCII.asterisk || cursor.peek == ASCII.underscore {
        cursor.advance()
      } else {
        misalignments += 1
      }
    }
  }

  /// Goes past a code span: backticks, and as many again.
  private mutating func skipCodeSpan() {
    var ticks = 0
    while cursor.skip(ASCII.backtick) { ticks += 1 }
    guard ticks > 0 else {
      misalignments += 1
      return
    }
    while !cursor.isAtEnd {
      var run = 0
      while cursor.skip(ASCII.backtick) { run += 1 }
      if run == ticks { return }
      if run == 0 { cursor.advance() }
    }
    misalignments += 1
  }

  /// Goes past text that stands in the source as it is.
  private mutating func skipVerbatim(_ literal: ByteView) {
    var index = 0
    while index < literal.count, !cursor.isAtEnd {
      let isReplacement = cursor.tabSpaces == 0 && cursor.offset < cursor.lineEnd && cursor.bytes[cursor.offset] == 0
      // a NUL became the three bytes of U+FFFD
      index += isReplacement ? 3 : 1
      cursor.advance()
    }
  }

  /// The text of a code span, with the report's forms as they were written.
  private func code(_ literal: ByteView, at range: Range<Int>) -> String {
    guard mask.hides(range) else { return literal.string }
    return mask.restored(literal, from: source, near: range.lowerBound)
  }
}
