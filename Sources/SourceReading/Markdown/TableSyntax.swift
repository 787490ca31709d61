import InspectionModel

/// What makes a pipe table: cells between unescaped pipes, and a row of dashes below the header.
struct TableSyntax {
  /// The text with the report's forms hidden, so that a pipe within them divides nothing.
  let bytes: ByteView

  /// The most columns that a table can have.
  static let maximumColumns = 200

  /// The cells of a line without the blanks around them; nil when there are more than a table can have.
  func cells(_ line: Range<Int>) -> [Range<Int>]? {
    var result: [Range<Int>] = []
    let line = bytes.trimmed(line)
    var lower = line.lowerBound
    if lower < line.upperBound, bytes[lower] == ASCII.pipe { lower += 1 }
    var offset = lower
    while offset < line.upperBound {
      let byte = bytes[offset]
      if byte == ASCII.pipe {
        result.append(bytes.trimmed(span(lower, offset)))
        if result.count > Self.maximumColumns { return nil }
        lower = offset + 1
      }
      offset += byte == ASCII.backslash ? 2 : 1
    }
    if lower < line.upperBound { result.append(bytes.trimmed(span(lower, line.upperBound))) }
    return result.count > Self.maximumColumns ? nil : result
  }

  /// What the row below the header says; nil when the line is no such row.
  func alignments(_ line: Range<Int>) -> [Table.Alignment]? {
    let first = bytes[line.lowerBound]
    guard first == ASCII.pipe || first == ASCII.hyphen || first == ASCII.colon else { return nil }
    for offset in line {
      switch bytes[offset] {
      case ASCII.pipe, ASCII.hyphen, ASCII.colon, ASCII.space, ASCII.tab: continue
      default: return nil
      }
    }
    guard let cells = cells(line), !cells.isEmpty else { return nil }
    var result: [Table.Alignment] = []
    for cell in cells {
      guard let alignment = alignment(of: cell) else { return nil }
      result.append(alignment)
    }
    return result
  }

  private func alignment(of cell: Range<Int>) -> Table.Alignment? {
    guard let last = cell.last else { return nil }
    let isLeft = bytes[cell.lowerBound] == ASCII.colon
    let isRight = last > cell.lowerBound && bytes[last] == ASCII.colon
    let dashes = cell.dropFirst(isLeft ? 1 : 0).dropLast(isRight ? 1 : 0)
    guard !dashes.isEmpty, dashes.allSatisfy({ bytes[$0] == ASCII.hyphen }) else { return nil }
    return isLeft ? (isRight ? .centre : .left) : (isRight ? .right : Table.Alignment.none)
  }

  /// `Over > Under`: the two parts of a head cell; nil when it has but one. `\>` is the sign itself.
  func parts(of cell: Range<Int>) -> (over: Range<Int>, under: Range<Int>)? {
    var offset = cell.lowerBound
    while offset < cell.upperBound {
      if bytes[offset] == ASCII.backslash {
        offset += 2
        continue
      }
      if bytes[offset] == ASCII.backtick {
        offset = codeEnd(from: offset, upTo: cell.upperBound)
        continue
      }
      if bytes[offset] == ASCII.greater, offset > cell.lowerBound, bytes[offset - 1].isBlank,
        offset + 1 < cell.upperBound, bytes[offset + 1].isBlank
      {
        return (bytes.trimmed(span(cell.lowerBound, offset)), bytes.trimmed(span(offset + 1, cell.upperBound)))
      }
      offset += 1
    }
    return nil
  }

  /// The place after a code span that begins with the backticks at `start`, or after those when it does not close.
  private func codeEnd(from start: Int, upTo end: Int) -> Int {
    var offset = start
    while offset < end, bytes[offset] == ASCII.backtick { offset += 1 }
    let ticks = offset - start
    let opened = offset
    while let tick = bytes.firstIndex(of: ASCII.backtick, in: span(offset, end)) {
      offset = tick
      while offset < end, bytes[offset] == ASCII.backtick { offset += 1 }
      if offset - tick == ticks { return offset }
    }
    return opened
  }
}
