import InspectionModel

extension TreeBuilder {
  /// Running text that stands within one line: a cell, a title.
  mutating func fragments(_ ranges: [Range<Int>], areCells: Bool = false) -> [[Inline]] {
    fragments(ranges.map { [$0] }, areCells: areCells)
  }

  /// Running text of pieces of the source, each of one or several lines and each by itself.
  ///
  /// A piece without a byte that means something never reaches libcmark; the others go through it together as
  /// paragraphs, each opened by a no-break space: white space to the rules of emphasis, but not to those of blocks.
  mutating func fragments(_ pieces: [[Range<Int>]], areCells: Bool) -> [[Inline]] {
    var result = [[Inline]](repeating: [], count: pieces.count)
    var text: [UInt8] = []
    var waiting: [Int] = []
    for (index, piece) in pieces.enumerated() {
      guard let first = piece.first, piece.count > 1 || !first.isEmpty else { continue }
      if piece.count == 1, isPlain(first) {
        appendVerbatim(first, to: &result[index])
        continue
      }
      waiting.append(index)
      text += Self.opening
      for (number, line) in piece.enumerated() {
        // indented so far, a line cannot begin a block of its own
        if number > 0 { text += [ASCII.newline] + [UInt8](repeating: ASCII.space, count: 4) }
        append(line, areCells: areCells, to: &text)
      }
      text += [ASCII.newline, ASCII.newline]
    }
    guard !waiting.isEmpty else { return result }
    if text.contains(ASCII.openBracket) { text += takeDefinitions() }
    let saved = cursor
    // in the title of a box nothing is hidden but the forms
    cursor = cursor.over(masked)
    text.withUnsafeBufferPointer { buffer in
      _ = CommonMarkNode.withTree(of: ByteView(buffer)) { root in
        var next = root.firstChild
        for index in waiting {
          guard let node = next else { break }
          next = node.next
          result[index] = fragment(node, on: pieces[index].map { Cursor.Line($0) })
        }
      }
    }
    cursor = saved
    return result
  }

  private static var opening: [UInt8] { [0xC2, 0xA0] }

  private mutating func takeDefinitions() -> [UInt8] {
    var definitions = self.definitions ?? LinkDefinitions(in: masked, lines: lines)
    let result = definitions.take()
    self.definitions = definitions
    return result
  }

  /// A line of a piece; in a cell `\|` is `|` before anything else.
  private func append(_ line: Range<Int>, areCells: Bool, to text: inout [UInt8]) {
    for offset in line {
      let hidesPipe = areCells && masked[offset] == ASCII.backslash && masked[offset + 1] == ASCII.pipe
      if !hidesPipe || offset + 1 >= line.upperBound { text.append(masked[offset]) }
    }
  }

  private mutating func fragment(_ node: CommonMarkNode, on lines: [Cursor.Line]) -> [Inline] {
    cursor.load(lines)
    var result: [Inline] = []
    guard let first = node.firstChild else { return result }
    let literal = first.literal
    appendText(literal[span(min(Self.opening.count, literal.count), literal.count)], to: &result)
    appendInlines(from: first.next, to: &result)
    return result
  }

  /// Whether no byte of a range can mean anything to CommonMark or smart punctuation.
  private func isPlain(_ range: Range<Int>) -> Bool {
    for offset in range {
      switch masked[offset] {
      case 0, ASCII.quote, ASCII.ampersand, ASCII.apostrophe, ASCII.asterisk, ASCII.less, ASCII.openBracket,
        ASCII.backslash, ASCII.closeBracket, ASCII.underscore, ASCII.backtick:
        return false
      case ASCII.hyphen, ASCII.period:
        if masked[offset + 1] == masked[offset] { return false }
      default:
        break
      }
    }
    return true
  }
}
