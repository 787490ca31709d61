/// Finds the cells of delimited text (RFC 4180) in bytes, one after the other.
///
/// A cell whose first byte that is not blank is a quotation mark goes on to the next single mark, over separators and
/// line ends; a mark inside another cell is a character like others. Rows end with CRLF, LF or CR.
package struct DelimitedScanner: Hashable, Sendable {
  /// What stands between two cells: a comma, a semicolon or a tab.
  package let separator: UInt8

  /// A scanner of cells between `separator`s.
  package init(separator: UInt8) { self.separator = separator }

  /// The cell that begins at `start`, which may be the end of `bytes`; `isLast` when no more bytes follow.
  package func cell(in bytes: Span<UInt8>, at start: Int, isLast: Bool) -> DelimitedCell {
    var first = start
    while first < bytes.count, isBlank(bytes[first]) { first += 1 }
    guard first < bytes.count, bytes[first] == ASCII.quote else {
      let end = endOfPlain(in: bytes, from: first)
      var last = end
      while last > first, isBlank(bytes[last - 1]) { last -= 1 }
      return cell(first..<last, .none, endingAt: end, in: bytes, isLast)
    }
    return quotedCell(in: bytes, at: first, isLast)
  }

  private func quotedCell(in bytes: Span<UInt8>, at first: Int, _ isLast: Bool) -> DelimitedCell {
    var hasPairs = false
    var offset = first + 1
    while offset < bytes.count {
      if bytes[offset] == ASCII.quote {
        guard offset + 1 < bytes.count, bytes[offset + 1] == ASCII.quote else { break }
        hasPairs = true
        offset += 1
      }
      offset += 1
    }
    guard offset < bytes.count else {
      return DelimitedCell(
        range: first..<bytes.count, next: bytes.count, ending: isLast ? .dataEnd : .cut, quoting: .open)
    }
    let closed = offset + 1
    let end = endOfPlain(in: bytes, from: closed)
    var stray = closed
    while stray < end, isBlank(bytes[stray]) { stray += 1 }
    let quoting: DelimitedCell.Quoting = stray < end ? .stray(stray) : .whole(hasPairs: hasPairs)
    return cell(first..<(stray < end ? end : closed), quoting, endingAt: end, in: bytes, isLast)
  }

  /// A mark at the very end may be the first of a pair, and a CR the first half of a line end.
  private func cell(
    _ range: Range<Int>, _ quoting: DelimitedCell.Quoting, endingAt end: Int, in bytes: Span<UInt8>, _ isLast: Bool
  ) -> DelimitedCell {
    guard end < bytes.count else {
      return DelimitedCell(range: range, next: end, ending: isLast ? .dataEnd : .cut, quoting: quoting)
    }
    if bytes[end] == separator {
      return DelimitedCell(range: range, next: end + 1, ending: .separator, quoting: quoting)
    }
    if bytes[end] == ASCII.carriageReturn {
      guard end + 1 < bytes.count || isLast else {
        return DelimitedCell(range: range, next: end, ending: .cut, quoting: quoting)
      }
      let isPair = end + 1 < bytes.count && bytes[end + 1] == ASCII.newline
      return DelimitedCell(range: range, next: end + (isPair ? 2 : 1), ending: .lineEnd, quoting: quoting)
    }
    return DelimitedCell(range: range, next: end + 1, ending: .lineEnd, quoting: quoting)
  }

  private func endOfPlain(in bytes: Span<UInt8>, from start: Int) -> Int {
    var offset = start
    while offset < bytes.count, bytes[offset] != separator, !bytes[offset].isLineEnd { offset += 1 }
    return offset
  }

  private func isBlank(_ byte: UInt8) -> Bool { byte.isBlank && byte != separator }
}

extension DelimitedScanner {
  /// The bytes of a byte order mark, which belongs to no cell.
  package static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// What separates the cells of the first row of `bytes`: the one of comma, semicolon and tab that stands in it most
  /// often outside quotation marks, the comma when none does; nil when more bytes are needed to tell.
  package static func separator(in bytes: Span<UInt8>, from start: Int, isLast: Bool) -> UInt8? {
    var counts = [0, 0, 0]
    var isQuoted = false
    var isAtStart = true
    var offset = start
    while offset < bytes.count {
      let byte = bytes[offset]
      if isQuoted {
        isQuoted = byte != ASCII.quote
      } else if byte == ASCII.quote, isAtStart || (offset > start && bytes[offset - 1] == ASCII.quote) {
        // The second half of a pair opens again what its first half closed.
        isQuoted = true
        isAtStart = false
      } else if byte.isLineEnd {
        return mostFrequent(counts)
      } else if let known = separators.firstIndex(of: byte) {
        counts[known] += 1
        isAtStart = true
      } else if byte != ASCII.space {
        isAtStart = false
      }
      offset += 1
    }
    return isLast ? mostFrequent(counts) : nil
  }

  private static let separators: [UInt8] = [UInt8(ascii: ","), ASCII.semicolon, ASCII.tab]

  private static func mostFrequent(_ counts: [Int]) -> UInt8 {
    var best = 0
    for index in counts.indices where counts[index] > counts[best] { best = index }
    return separators[best]
  }

  /// The text of a cell: without quotation marks around it, doubled ones single, and no blanks at its ends.
  package func text(of cell: DelimitedCell, in bytes: Span<UInt8>) -> [UInt8] {
    var lower = cell.range.lowerBound
    var upper = cell.range.upperBound
    var text: [UInt8] = []
    if case .whole(let hasPairs) = cell.quoting {
      lower += 1
      upper -= 1
      while lower < upper, bytes[lower].isBlank { lower += 1 }
      while lower < upper, bytes[upper - 1].isBlank { upper -= 1 }
      text.reserveCapacity(upper - lower)
      while lower < upper {
        text.append(bytes[lower])
        lower += hasPairs && bytes[lower] == ASCII.quote ? 2 : 1
      }
    } else {
      text.reserveCapacity(upper - lower)
      for offset in lower..<upper { text.append(bytes[offset]) }
    }
    return text
  }
}
