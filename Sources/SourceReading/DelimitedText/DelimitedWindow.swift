/// Joins what a block leaves over with the block that follows, so that whoever reads rows sees each of them whole.
package struct DelimitedWindow {
  /// Bytes of a row whose end has not been seen.
  private var rest: [UInt8] = []

  /// A window on data of which nothing was seen.
  package init() {}

  /// How much of a block is joined to the rest at first; twice as much each time the row is longer still.
  private static let step = 4096

  /// Shows a block to `read`, which says how many of the bytes it sees are whole rows and done with, and nil to stop.
  /// False when it stopped.
  package mutating func take(_ block: Span<UInt8>, _ read: (Span<UInt8>) -> Int?) -> Bool {
    var offset = 0
    var step = Self.step
    while !rest.isEmpty, offset < block.count {
      let before = rest.count
      let end = min(block.count, offset + step)
      rest.reserveCapacity(before + end - offset)
      for index in offset..<end { rest.append(block[index]) }
      guard let used = read(rest.span) else { return false }
      if used >= before {
        offset += used - before
        rest.removeAll(keepingCapacity: true)
      } else {
        rest.removeFirst(used)
        offset = end
        step *= 2
      }
    }
    guard offset < block.count else { return true }
    guard let used = read(block.extracting(offset..<block.count)) else { return false }
    for index in offset + used..<block.count { rest.append(block[index]) }
    return true
  }

  /// Takes a block and gives back all whole rows that were not shown yet, as long as nothing in them is quoted and their
  /// lines end with LF; nil, and nothing taken, otherwise.
  package mutating func wholeRows(with block: Span<UInt8>) -> [UInt8]? {
    var end = block.count
    while end > 0, block[end - 1] != ASCII.newline { end -= 1 }
    guard end > 0, !rest.contains(ASCII.quote), !block.bytes.containsQuote(before: end) else { return nil }
    var rows = rest
    rows.reserveCapacity(rest.count + end)
    block.withUnsafeBufferPointer { bytes in
      rows.append(contentsOf: bytes[..<end])
      rest.removeAll(keepingCapacity: true)
      rest.append(contentsOf: bytes[end...])
    }
    return rows
  }

  /// Shows what is left when the data have ended. False when `read` stopped.
  package mutating func end(_ read: (Span<UInt8>) -> Int?) -> Bool { rest.isEmpty || read(rest.span) != nil }
}

extension RawSpan {
  /// Whether a quotation mark stands before `end`: looked for eight bytes at a time.
  fileprivate func containsQuote(before end: Int) -> Bool {
    var offset = 0
    while offset + 8 <= end {
      let difference = unsafeLoadUnaligned(fromByteOffset: offset, as: UInt64.self) ^ 0x2222_2222_2222_2222
      if (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080 != 0 { return true }
      offset += 8
    }
    while offset < end {
      if unsafeLoad(fromByteOffset: offset, as: UInt8.self) == ASCII.quote { return true }
      offset += 1
    }
    return false
  }
}
