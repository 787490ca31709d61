/// A block quote or list item that is open around the block being read.
struct Container {
  enum Kind {
    case quote
    /// `width`: columns from the outer content to this item's, marker included.
    case item(width: Int)
  }

  let kind: Kind
  /// The line on which it began.
  let line: Int
  /// Where its content begins on that line.
  let content: LinePosition
}

/// The containers that are open, which say where a block's text begins on each of its lines.
///
/// This is libcmark's own matching of line prefixes (`check_open_blocks`), done again because it keeps no record of it.
struct ContainerStack {
  private let bytes: ByteView
  private let lines: LineIndex
  private var containers: [Container] = []

  init(bytes: ByteView, lines: LineIndex) {
    self.bytes = bytes
    self.lines = lines
  }

  mutating func pop() { containers.removeLast() }

  /// Opens a block quote whose `>` stands at `mark`.
  mutating func pushQuote(line: Int, mark: Int) {
    let end = lines.content(of: line).upperBound
    var content = position(on: line).content.firstNonBlank(in: bytes, upTo: end)
    content.offset = mark
    content.advance(columns: 1, in: bytes, upTo: end)
    if bytes[content.offset].isBlank { content.advance(columns: 1, in: bytes, upTo: end) }
    containers.append(Container(kind: .quote, line: line, content: content))
  }

  /// Opens a list item whose marker stands at `mark`; answers where the marker ends.
  mutating func pushItem(line: Int, mark: Int) -> Int {
    let end = lines.content(of: line).upperBound
    let outer = position(on: line).content
    var content = outer.firstNonBlank(in: bytes, upTo: end)
    content.offset = mark
    var length = 0
    while bytes[mark + length].isDigit { length += 1 }
    length += 1
    content.advance(columns: length, in: bytes, upTo: end)
    let markEnd = content
    var padding = 0
    while padding <= 5, content.offset < end, bytes[content.offset].isBlank {
      content.advance(columns: 1, in: bytes, upTo: end)
      padding += 1
    }
    // four blanks and more begin indented code inside the item; none at all, an empty one
    if padding >= 5 || padding < 1 || content.offset >= end {
      content = markEnd
      if padding > 0 { content.advance(columns: 1, in: bytes, upTo: end) }
      padding = 1
    }
    let indent = markEnd.column - length - outer.column
    containers.append(Container(kind: .item(width: indent + length + padding), line: line, content: content))
    return markEnd.offset
  }

  /// Where the content of the innermost container begins on a line, or, when `isLazy`, of the innermost that goes on
  /// there.
  func position(on line: Int) -> (content: LinePosition, isLazy: Bool) {
    let range = lines.content(of: line)
    let end = range.upperBound
    var position = LinePosition(offset: range.lowerBound)
    for container in containers {
      if container.line == line {
        position = container.content
        continue
      }
      let first = position.firstNonBlank(in: bytes, upTo: end)
      let indent = first.column - position.column
      switch container.kind {
      case .quote:
        guard indent <= 3, first.offset < end, bytes[first.offset] == ASCII.greater else { return (position, true) }
        position.advance(columns: indent + 1, in: bytes, upTo: end)
        if position.offset < end, bytes[position.offset].isBlank {
          position.advance(columns: 1, in: bytes, upTo: end)
        }
      case .item(let width):
        if indent >= width {
          position.advance(columns: width, in: bytes, upTo: end)
        } else if first.offset >= end {
          position = first
        } else {
          return (position, true)
        }
      }
    }
    return (position, false)
  }
}
