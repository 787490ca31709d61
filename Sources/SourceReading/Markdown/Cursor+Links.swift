/// The syntax of links, read as libcmark reads it, so that the cursor comes out where libcmark did.
extension Cursor {
  /// The longest label (`MAX_LINK_LABEL_LENGTH`), in bytes.
  private static var maximumLabelLength: Int { 1000 }
  /// The deepest parentheses in a destination.
  private static var maximumParentheses: Int { 32 }

  /// Goes past what follows `]`: `(destination "title")`, `[label]`, `[]`, or nothing. Answers where the destination
  /// stands.
  mutating func skipLinkTail() -> Range<Int>? {
    let start = mark
    if skip(ASCII.openParenthesis) {
      skipSpace()
      if let destination = skipDestination() {
        let afterDestination = mark
        skipSpace()
        if mark.isBeyond(afterDestination) { _ = skipTitle() }
        skipSpace()
        if skip(ASCII.closeParenthesis) { return destination }
      }
      goBack(to: start)
    }
    _ = skipLabel()
    return nil
  }

  /// Goes past the link definitions at the beginning of a paragraph, which libcmark takes away.
  mutating func skipDefinitions() {
    while peek == ASCII.openBracket, skipDefinition() {}
  }

  /// Goes past one link definition and its line end.
  mutating func skipDefinition() -> Bool {
    let start = mark
    guard let written = skipLabel(), written > 0, skip(ASCII.colon) else {
      goBack(to: start)
      return false
    }
    skipBlanksAndLineEnd()
    guard skipDestination() != nil else {
      goBack(to: start)
      return false
    }
    let afterDestination = mark
    skipBlanksAndLineEnd()
    let isApart = mark.isBeyond(afterDestination)
    if isApart, skipTitle() {
      skipBlanks()
      if skipLineEnd() { return true }
    }
    goBack(to: afterDestination)
    skipBlanks()
    if skipLineEnd() { return true }
    goBack(to: start)
    return false
  }

  /// Goes past `[label]`; answers how many of its bytes are no white space.
  private mutating func skipLabel() -> Int? {
    let start = mark
    guard skip(ASCII.openBracket) else { return nil }
    var length = 0
    var written = 0
    while peek != 0, peek != ASCII.openBracket, peek != ASCII.closeBracket {
      if !peek.isSpace { written += 1 }
      let isEscape = peek == ASCII.backslash
      advance()
      length += 1
      if isEscape, peek.isPunctuation {
        advance()
        length += 1
      }
      if length > Self.maximumLabelLength {
        goBack(to: start)
        return nil
      }
    }
    guard skip(ASCII.closeBracket) else {
      goBack(to: start)
      return nil
    }
    return written
  }

  /// Goes past a destination, in pointed brackets or bare; answers where it stands.
  private mutating func skipDestination() -> Range<Int>? {
    let start = mark
    if skip(ASCII.less) {
      let lower = offset
      while peek != 0 {
        let byte = peek
        if byte == ASCII.newline || byte == ASCII.less { break }
        let upper = offset
        advance()
        if byte == ASCII.greater { return span(lower, upper) }
        if byte == ASCII.backslash { advance() }
      }
      goBack(to: start)
      return nil
    }
    let lower = offset
    var depth = 0
    loop: while peek != 0, !peek.isSpace {
      switch peek {
      case ASCII.backslash:
        advance()
        if peek.isPunctuation { advance() }
      case ASCII.openParenthesis:
        depth += 1
        if depth > Self.maximumParentheses { break loop }
        advance()
      case ASCII.closeParenthesis:
        if depth == 0 { break loop }
        depth -= 1
        advance()
      default:
        advance()
      }
    }
    let isEmptyBeforeSpace = offset == lower && peek.isSpace
    guard depth == 0, !isEmptyBeforeSpace, !(offset == lower && peek == 0) else {
      goBack(to: start)
      return nil
    }
    return span(lower, offset)
  }

  /// Goes past a title in quotation marks or parentheses; stays when there is none.
  ///
  /// A closing mark behind a backslash closes only when no better one follows: libcmark's scanner takes the longest
  /// match.
  private mutating func skipTitle() -> Bool {
    let start = mark
    let close: UInt8
    switch peek {
    case ASCII.quote, ASCII.apostrophe: close = peek
    case ASCII.openParenthesis: close = ASCII.closeParenthesis
    default: return false
    }
    advance()
    var fallback: Mark?
    var previous: UInt8 = 0
    while peek != 0 {
      let byte = peek
      advance()
      if byte == close {
        if previous != ASCII.backslash { return true }
        fallback = mark
      } else if byte == ASCII.openParenthesis, close == ASCII.closeParenthesis, previous != ASCII.backslash {
        break
      }
      previous = byte
    }
    goBack(to: fallback ?? start)
    return fallback != nil
  }

  private mutating func skipBlanksAndLineEnd() {
    skipBlanks()
    if skipLineEnd() { skipBlanks() }
  }
}

extension Cursor.Mark {
  /// Whether it stands further on in the same leaf.
  func isBeyond(_ other: Cursor.Mark) -> Bool {
    (line, offset, -tabSpaces) > (other.line, other.offset, -other.tabSpaces)
  }
}
