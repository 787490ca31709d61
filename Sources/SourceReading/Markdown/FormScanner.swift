/// Finds the report's own forms in a text, line by line.
struct FormScanner {
  private(set) var entries: [Mask.Entry] = []
  private(set) var fences: [Range<Int>] = []

  /// The most images that libcmark is shown: its work for each link grows with the number of `![` before it.
  private static let maximumImages = 1000

  /// How many `![` were met.
  private var images = 0

  /// The longest placeholder or footnote name, in bytes.
  private static let maximumWord = 200
  /// The longest `{#…}`, in bytes.
  private static let maximumAttributes = 1000

  /// Takes in a whole text.
  mutating func scan(_ bytes: ByteView, lines: LineIndex) {
    for number in 1...lines.count {
      let line = lines.content(of: number)
      let hasBrackets =
        bytes.firstIndex(of: ASCII.openBrace, in: line) != nil
        || bytes.firstIndex(of: ASCII.openBracket, in: line) != nil
      scan(line: line, of: bytes, hasBrackets: hasBrackets)
    }
  }

  private mutating func scan(line: Range<Int>, of bytes: ByteView, hasBrackets: Bool) {
    var start = line.lowerBound
    while start < line.upperBound, !bytes[start].isLetter {
      if bytes.holds(":::", at: start) {
        fences.append(span(start, bytes.trimmed(span(start, line.upperBound)).upperBound))
        break
      }
      guard hasBrackets || bytes[start].canPrecedeContent else { break }
      if bytes[start] == ASCII.openBracket {
        if let end = nameEnd(after: start, in: line, of: bytes), bytes[end] == ASCII.colon, end < line.upperBound {
          entries.append(Mask.Entry(kind: .definition, range: span(start, end + 1)))
          start = end + 1
        }
        break
      }
      guard let next = contentStart(after: start, in: line, of: bytes) else { break }
      start = next
    }
    if hasBrackets { scanForms(in: span(start, line.upperBound), of: bytes, lineStart: line.lowerBound) }
  }

  /// Goes past one mark that can stand before a line's content: blanks, `>`, a list marker.
  private func contentStart(after start: Int, in line: Range<Int>, of bytes: ByteView) -> Int? {
    let byte = bytes[start]
    if byte.isBlank || byte == ASCII.greater { return start + 1 }
    if byte == ASCII.hyphen || byte == ASCII.plus || byte == ASCII.asterisk {
      return bytes[start + 1].isBlank ? start + 2 : nil
    }
    guard byte.isDigit else { return nil }
    var end = start
    while bytes[end].isDigit, end < start + 9 { end += 1 }
    guard bytes[end] == ASCII.period || bytes[end] == ASCII.closeParenthesis, bytes[end + 1].isBlank else { return nil }
    return end + 2
  }

  private mutating func scanForms(in range: Range<Int>, of bytes: ByteView, lineStart: Int) {
    var offset = range.lowerBound
    while offset < range.upperBound {
      let byte = bytes[offset]
      if byte == ASCII.exclamation, bytes[offset + 1] == ASCII.openBracket {
        images += 1
        if images > Self.maximumImages { entries.append(Mask.Entry(kind: .image, range: span(offset, offset + 1))) }
      }
      guard byte == ASCII.openBrace || byte == ASCII.openBracket,
        let entry = form(at: offset, upTo: range.upperBound, of: bytes)
      else {
        offset += 1
        continue
      }
      guard !isEscaped(offset, from: lineStart, in: bytes) else {
        // `\\{{` prints two braces: the second begins nothing either.
        offset += byte == ASCII.openBrace && bytes[offset + 1] == byte ? 2 : 1
        continue
      }
      entries.append(entry)
      offset = entry.range.upperBound
    }
  }

  private func form(at start: Int, upTo end: Int, of bytes: ByteView) -> Mask.Entry? {
    let next = bytes[start + 1]
    if bytes[start] == ASCII.openBracket {
      return nameEnd(after: start, in: span(start, end), of: bytes).map {
        Mask.Entry(kind: .footnote, range: span(start, $0))
      }
    }
    if next == ASCII.openBrace {
      guard let end = placeholderEnd(after: start, upTo: end, of: bytes) else {
        return Mask.Entry(kind: .unclosedPlaceholder, range: span(start, start + 2))
      }
      return Mask.Entry(kind: .placeholder, range: span(start, end))
    }
    guard beginsAttributes(at: start, upTo: end, of: bytes) else { return nil }
    if let end = attributesEnd(after: start, upTo: end, of: bytes) {
      return Mask.Entry(kind: .attributes, range: span(start, end))
    }
    return next == ASCII.hash ? Mask.Entry(kind: .unclosedAttributes, range: span(start, start + 2)) : nil
  }

  /// The place after `]` of `[^name]`, a name without white space and brackets.
  private func nameEnd(after start: Int, in line: Range<Int>, of bytes: ByteView) -> Int? {
    guard bytes[start + 1] == ASCII.caret else { return nil }
    var offset = start + 2
    let limit = min(line.upperBound, offset + Self.maximumWord)
    while offset < limit {
      let byte = bytes[offset]
      if byte == ASCII.closeBracket { return offset > start + 2 ? offset + 1 : nil }
      if byte.isSpace || byte == ASCII.openBracket || byte == ASCII.backtick { return nil }
      offset += 1
    }
    return nil
  }

  /// The place after `}}`.
  private func placeholderEnd(after start: Int, upTo end: Int, of bytes: ByteView) -> Int? {
    var offset = start + 2
    let limit = min(end, offset + Self.maximumWord)
    while offset < limit {
      let byte = bytes[offset]
      if byte == ASCII.closeBrace {
        return bytes[offset + 1] == ASCII.closeBrace && offset + 1 < end ? offset + 2 : nil
      }
      if byte == ASCII.openBrace || byte == ASCII.backtick || byte == ASCII.less { return nil }
      offset += 1
    }
    return nil
  }

  /// Whether `{-`, `{#`, `{ #` or `{key=` stands here.
  private func beginsAttributes(at start: Int, upTo end: Int, of bytes: ByteView) -> Bool {
    if bytes[start + 1] == ASCII.hyphen { return bytes[start + 2] == ASCII.closeBrace || bytes[start + 2].isBlank }
    var offset = start + 1
    while offset < end, bytes[offset].isBlank { offset += 1 }
    if bytes[offset] == ASCII.hash { return offset < end }
    let key = offset
    while offset < end, bytes[offset].isLetter || bytes[offset] == ASCII.hyphen { offset += 1 }
    return offset > key && offset < end && bytes[offset] == ASCII.equal
  }

  /// The place after the `}` that is in no quotation marks, or after the first one when those do not close.
  private func attributesEnd(after start: Int, upTo end: Int, of bytes: ByteView) -> Int? {
    let limit = min(end, start + Self.maximumAttributes)
    var first: Int?
    var isQuoted = false
    for offset in span(start + 1, limit) {
      switch bytes[offset] {
      case ASCII.quote: isQuoted.toggle()
      case ASCII.openBrace: return first
      case ASCII.closeBrace:
        if !isQuoted { return offset + 1 }
        first = first ?? offset + 1
      default: break
      }
    }
    return first
  }

  /// Whether an odd number of backslashes stands before.
  private func isEscaped(_ offset: Int, from lineStart: Int, in bytes: ByteView) -> Bool {
    var before = offset
    while before > lineStart, bytes[before - 1] == ASCII.backslash { before -= 1 }
    return (offset - before) % 2 == 1
  }
}

extension UInt8 {
  /// Whether a line's content may stand behind this byte.
  fileprivate var canPrecedeContent: Bool {
    isBlank || isDigit || self == ASCII.greater || self == ASCII.hyphen || self == ASCII.plus || self == ASCII.asterisk
      || self == ASCII.colon
  }
}
