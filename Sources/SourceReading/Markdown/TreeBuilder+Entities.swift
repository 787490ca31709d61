extension TreeBuilder {
  /// How many bytes of an entity became how many of the literal; nil when `&` is meant as it stands.
  mutating func entity(
    at offset: Int, standsFor literal: ByteView, _ index: Int, limit: Int
  ) -> (written: Int, made: Int)? {
    guard let end = entityEnd(from: offset, limit: limit) else { return nil }
    let written = end - offset
    if let code = characterReference(span(offset + 1, end - 1)) {
      let scalar = code == 0 ? nil : Unicode.Scalar(code)
      return (written, UTF8.width(scalar ?? "\u{FFFD}"))
    }
    let name = cursor.bytes.string(span(offset, end))
    if literal[index] == ASCII.ampersand { return name == "&amp;" || name == "&AMP;" ? (written, 1) : nil }
    if let made = entityLengths[name] { return (written, made) }
    // libcmark alone knows the 2,125 names
    let made = CommonMarkNode.withTree(of: cursor.bytes[span(offset, end)]) { root in
      root.firstChild?.firstChild?.literal.count ?? 0
    }
    guard let made, made > 0 else { return nil }
    entityLengths[name] = made
    return (written, made)
  }

  /// The place after `;`, when what stands between can be a name or number.
  private func entityEnd(from start: Int, limit: Int) -> Int? {
    var offset = start + 1
    // the longest name has 31 letters
    let last = min(limit, start + 34)
    while offset < last {
      let byte = cursor.bytes[offset]
      if byte == ASCII.semicolon { return offset > start + 1 ? offset + 1 : nil }
      guard byte == ASCII.hash || byte.isDigit || byte.isLetter else { return nil }
      offset += 1
    }
    return nil
  }

  /// The number in `#38` or `#x26`; nil when it is none or too long.
  private func characterReference(_ range: Range<Int>) -> UInt32? {
    guard cursor.bytes[range.lowerBound] == ASCII.hash else { return nil }
    let isHexadecimal = cursor.bytes[range.lowerBound + 1] | 0x20 == UInt8(ascii: "x")
    let digits = range.dropFirst(isHexadecimal ? 2 : 1)
    guard digits.count >= 1, digits.count <= (isHexadecimal ? 6 : 7) else { return nil }
    return UInt32(cursor.bytes.string(span(digits.startIndex, digits.endIndex)), radix: isHexadecimal ? 16 : 10)
  }
}
