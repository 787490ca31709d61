/// A place in one leaf's text as it stands in the file: its lines without block marks, indentation and line ends.
///
/// libcmark says what an inline is; where it stands is read from here.
struct Cursor {
  /// One line of a leaf.
  struct Line {
    var lower: Int
    var upper: Int
    /// Spaces that libcmark puts before the text for a tab that a block mark used up in part; the tab is the byte
    /// before.
    var tabSpaces = 0

    init(_ range: Range<Int>, tabSpaces: Int = 0) {
      lower = range.lowerBound
      upper = range.upperBound
      self.tabSpaces = tabSpaces
    }
  }

  /// A place to come back to.
  struct Mark {
    fileprivate(set) var line = 0
    fileprivate(set) var offset = 0
    fileprivate(set) var tabSpaces = 0
  }

  private(set) var bytes: ByteView
  private(set) var lines: [Line] = []
  private(set) var mark = Mark()

  init(bytes: ByteView) { self.bytes = bytes }

  /// The byte at which the cursor stands.
  var offset: Int { mark.offset }
  /// Spaces still to come before it, for a tab.
  var tabSpaces: Int { mark.tabSpaces }
  /// Where the line ends.
  var lineEnd: Int { mark.line < lines.count ? lines[mark.line].upper : mark.offset }
  var isAtEnd: Bool { mark.line + 1 >= lines.count && mark.offset >= lineEnd }

  /// Goes on in another copy of the same text.
  func over(_ bytes: ByteView) -> Cursor {
    var copy = self
    copy.bytes = bytes
    return copy
  }

  /// Takes up the lines of another leaf and goes to its beginning.
  mutating func load(_ lines: [Line]) {
    self.lines = lines
    mark = Mark()
    if let first = lines.first {
      mark.offset = first.lower
      mark.tabSpaces = first.tabSpaces
    }
  }

  mutating func goBack(to mark: Mark) { self.mark = mark }

  /// Goes on in the same line.
  mutating func move(to offset: Int) {
    mark.offset = offset
    mark.tabSpaces = 0
  }

  /// The byte at the cursor: `\n` at the end of every line but the last, 0 at the end.
  var peek: UInt8 {
    if mark.tabSpaces > 0 { return ASCII.space }
    if mark.offset < lineEnd {
      let byte = bytes[mark.offset]
      // libcmark reads U+FFFD in its place, of which the first byte is as good as any
      return byte == 0 ? 0xEF : byte
    }
    return mark.line + 1 < lines.count ? ASCII.newline : 0
  }

  /// Goes past what `peek` shows.
  mutating func advance() {
    if mark.tabSpaces > 0 {
      mark.tabSpaces -= 1
    } else if mark.offset < lineEnd {
      mark.offset += 1
    } else {
      nextLine()
    }
  }

  /// Goes to the beginning of the next line, or to the end when there is none.
  mutating func nextLine() {
    if mark.line + 1 < lines.count {
      mark.line += 1
      mark.offset = lines[mark.line].lower
      mark.tabSpaces = lines[mark.line].tabSpaces
    } else {
      mark.offset = lineEnd
      mark.tabSpaces = 0
    }
  }

  /// Goes past `byte` when it stands here.
  mutating func skip(_ byte: UInt8) -> Bool {
    guard peek == byte else { return false }
    advance()
    return true
  }

  /// Goes past spaces and tabs.
  mutating func skipBlanks() {
    while peek.isBlank { advance() }
  }

  /// Goes past white space, line ends included.
  mutating func skipSpace() {
    while peek.isSpace { advance() }
  }

  /// Goes past a line end; false when something else stands here.
  mutating func skipLineEnd() -> Bool {
    if peek == ASCII.newline {
      advance()
      return true
    }
    return isAtEnd
  }
}
