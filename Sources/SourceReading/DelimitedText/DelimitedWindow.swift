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

  /// Shows what is left when the data have ended. False when `read` stopped.
  package mutating func end(_ read: (Span<UInt8>) -> Int?) -> Bool { rest.isEmpty || read(rest.span) != nil }
}
