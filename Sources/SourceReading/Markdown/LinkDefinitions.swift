/// The link definitions of a text (`[name]: address`), for pieces of it that libcmark is given by themselves.
struct LinkDefinitions {
  /// As libcmark reads them, each ended by a line end.
  private let bytes: [UInt8]
  /// How many bytes may still be handed out, so that many tables with many definitions stay linear.
  private var budget: Int

  /// Collects the definitions of a text.
  init(in bytes: ByteView, lines: LineIndex) {
    var found: [UInt8] = []
    var cursor = Cursor(bytes: bytes)
    for line in 1...lines.count {
      let range = Self.content(of: lines.content(of: line), in: bytes)
      guard bytes[range.lowerBound] == ASCII.openBracket, bytes[range.lowerBound + 1] != ASCII.caret else { continue }
      let next = bytes.trimmed(lines.content(of: line + 1))
      cursor.load([Cursor.Line(range), Cursor.Line(next)])
      guard cursor.skipDefinition() else { continue }
      let isOneLine = cursor.offset == next.lowerBound
      for part in isOneLine ? [range] : [range, next] { found += part.map { bytes[$0] } + [ASCII.newline] }
    }
    self.bytes = found
    budget = 4 * bytes.count + 0x1_0000
  }

  /// The definitions, as long as the budget lasts.
  mutating func take() -> [UInt8] {
    guard bytes.count <= budget else { return [] }
    budget -= bytes.count
    return bytes
  }

  private static func content(of line: Range<Int>, in bytes: ByteView) -> Range<Int> {
    var lower = line.lowerBound
    while lower < line.upperBound, bytes[lower].isBlank || bytes[lower] == ASCII.greater { lower += 1 }
    return span(lower, line.upperBound)
  }
}
