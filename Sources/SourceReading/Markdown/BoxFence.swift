/// A line of `:::`, taken apart.
struct BoxFence {
  /// The whole line, without the blanks around it.
  let range: Range<Int>
  /// How many colons it begins with.
  let colons: Int
  /// Whether a blank follows the colons.
  let isSpaced: Bool
  /// The word after the colons; empty when the line closes a box.
  let kind: Range<Int>
  /// What follows the word; may be empty.
  let title: Range<Int>

  init(_ range: Range<Int>, in bytes: ByteView) {
    self.range = range
    var offset = range.lowerBound
    while offset < range.upperBound, bytes[offset] == ASCII.colon { offset += 1 }
    colons = offset - range.lowerBound
    let rest = bytes.trimmed(span(offset, range.upperBound))
    isSpaced = rest.lowerBound > offset
    var end = rest.lowerBound
    while end < rest.upperBound, !bytes[end].isBlank { end += 1 }
    kind = span(rest.lowerBound, end)
    title = bytes.trimmed(span(end, rest.upperBound))
  }

  var closes: Bool { kind.isEmpty }
}
