import InspectionModel

extension TreeBuilder {
  /// Walks a literal and its source together. CommonMark and smart punctuation change text in few ways only: a
  /// backslash before punctuation, an entity, a quotation mark, hyphens, three dots. Each becomes one piece; all else
  /// is verbatim.
  ///
  /// In an `<autolink>` (`isRaw`) only entities are decoded.
  mutating func appendText(_ literal: ByteView, isRaw: Bool = false, to result: inout [Inline]) {
    guard literal.count > 0 else { return }
    let from = cursor.offset
    if cursor.tabSpaces == 0, from + literal.count <= cursor.lineEnd, literal.stands(in: cursor.bytes, at: from),
      literal.firstIndex(of: ASCII.ampersand, in: literal.indices) == nil,
      isRaw || literal.firstIndex(of: ASCII.backslash, in: literal.indices) == nil
    {
      appendVerbatim(span(from, from + literal.count), to: &result)
      cursor.move(to: from + literal.count)
      return
    }
    alignText(literal, isRaw: isRaw, to: &result)
  }

  private mutating func alignText(_ literal: ByteView, isRaw: Bool, to result: inout [Inline]) {
    var index = 0
    if cursor.tabSpaces > 0 {
      while index < literal.count, literal[index] == ASCII.space, cursor.tabSpaces > 0 {
        index += 1
        cursor.advance()
      }
      let tab = span(cursor.offset - 1, cursor.offset)
      result.append(Inline(.substituted(literal.string(0..<index)), at: places[tab]))
    }
    let limit = cursor.lineEnd
    var offset = cursor.offset
    var verbatim = offset
    while index < literal.count, offset < limit {
      guard let change = change(at: offset, literal, index, limit: limit, isRaw: isRaw) else {
        guard literal[index] == cursor.bytes[offset] else { break }
        index += 1
        offset += 1
        continue
      }
      appendVerbatim(span(verbatim, offset), to: &result)
      let text = literal.string(span(index, index + change.made))
      result.append(Inline(.substituted(text), at: places[span(offset, offset + change.written)]))
      index += change.made
      offset += change.written
      verbatim = offset
    }
    appendVerbatim(span(verbatim, offset), to: &result)
    if index < literal.count {
      misalignments += 1
      let rest = span(offset, limit)
      result.append(Inline(.substituted(literal.string(span(index, literal.count))), at: places[rest]))
      offset = rest.upperBound
    }
    cursor.move(to: offset)
  }

  /// What libcmark changed at a place: so many bytes written became so many others; nil when nothing.
  private mutating func change(
    at offset: Int, _ literal: ByteView, _ index: Int, limit: Int, isRaw: Bool
  ) -> (written: Int, made: Int)? {
    let byte = cursor.bytes[offset]
    switch byte {
    case ASCII.ampersand:
      return entity(at: offset, standsFor: literal, index, limit: limit)
    case ASCII.backslash where !isRaw:
      let next = cursor.bytes[offset + 1]
      return offset + 1 < limit && next.isPunctuation && literal[index] == next ? (2, 1) : nil
    case 0:
      return (1, 3)
    case ASCII.quote, ASCII.apostrophe, ASCII.hyphen, ASCII.period:
      guard literal[index] == 0xE2, literal[index + 1] == 0x80 else { return nil }
      switch (byte, literal[index + 2]) {
      case (ASCII.quote, 0x9C), (ASCII.quote, 0x9D), (ASCII.apostrophe, 0x98), (ASCII.apostrophe, 0x99): return (1, 3)
      case (ASCII.hyphen, 0x93): return (2, 3)
      case (ASCII.hyphen, 0x94), (ASCII.period, 0xA6): return (3, 3)
      default: return nil
      }
    default:
      return nil
    }
  }

  /// Text that stands in the source as it is, but for the forms hidden in it.
  mutating func appendVerbatim(_ range: Range<Int>, to result: inout [Inline]) {
    guard !range.isEmpty else { return }
    var lower = range.lowerBound
    var index = mask.entries.isEmpty ? 0 : mask.firstEntry(endingAfter: lower)
    while index < mask.entries.count, mask.entries[index].range.lowerBound < range.upperBound {
      let entry = mask.entries[index]
      guard entry.range.lowerBound >= lower, entry.range.upperBound <= range.upperBound else { break }
      if entry.kind.isHidden, lower < entry.range.lowerBound {
        appendSource(span(lower, entry.range.lowerBound), to: &result)
      }
      if append(entry, index: index, to: &result) { lower = entry.range.upperBound }
      index += 1
    }
    if lower < range.upperBound { appendSource(span(lower, range.upperBound), to: &result) }
  }

  private func appendSource(_ range: Range<Int>, to result: inout [Inline]) {
    result.append(Inline(.text(source.string(range)), at: places[range]))
  }

  /// One hidden form; false when it is text after all.
  private mutating func append(_ entry: Mask.Entry, index: Int, to result: inout [Inline]) -> Bool {
    let range = entry.range
    switch entry.kind {
    case .placeholder:
      let inner = span(range.lowerBound + 2, range.upperBound - 2)
      result.append(Inline(.placeholder(source.string(inner)), at: places[range]))
    case .footnote:
      let name = span(range.lowerBound + 2, range.upperBound - 1)
      result.append(Inline(.footnote(source.string(name)), at: places[range]))
    case .definition:
      // where no list item can begin, what looks like a definition is a reference and a colon
      let colon = range.upperBound - 1
      let name = span(range.lowerBound + 2, colon - 1)
      result.append(Inline(.footnote(source.string(name)), at: places[span(range.lowerBound, colon)]))
      appendSource(span(colon, range.upperBound), to: &result)
    case .attributes:
      looseAttributes.insert(index)
      appendSource(range, to: &result)
    case .image:
      return false
    case .unclosedAttributes:
      report(
        .malformedAttributes, at: range, "A label must be closed by a brace on its own line",
        explanation: "Write `}` behind the label, or `\\{#` if the braces are meant to be printed.")
      return false
    case .unclosedPlaceholder:
      let diagnostic = Diagnostic.notClosed(at: places[range])
      report(diagnostic.id, at: range, diagnostic.summary, explanation: diagnostic.explanation)
      return false
    }
    return true
  }
}

extension Mask.Entry.Kind {
  /// Whether it is something else than text.
  fileprivate var isHidden: Bool { self != .unclosedAttributes && self != .unclosedPlaceholder && self != .image }
}
