import InspectionModel

/// What a line of front matter looks like before anyone knows what it means.
enum LineShape: Hashable, Sendable {
  case blank
  /// Begins with `#`.
  case comment
  /// Begins with white space and is not blank.
  case indented
  /// `key: rest`, both without white space around them.
  case entry(key: Range<Int>, rest: Range<Int>)
  /// `- text`
  case item
  /// None of these.
  case other

  /// The shape of `line`.
  init(of line: SourceLine, in file: SourceFile) {
    let trimmed = file.trimmed(line.content)
    if trimmed.isEmpty {
      self = .blank
    } else if trimmed.lowerBound > line.content.lowerBound {
      self = .indented
    } else if file.bytes[trimmed.lowerBound] == UInt8(ascii: "#") {
      self = .comment
    } else if file.isItem(trimmed) {
      self = .item
    } else if let (key, rest) = file.keyAndRest(trimmed) {
      self = .entry(key: key, rest: rest)
    } else {
      self = .other
    }
  }
}

extension SourceFile {
  /// Whether a line is `---`, with white space after it or not.
  func isFence(_ line: SourceLine) -> Bool {
    let text = trimmed(line.content)
    return text.lowerBound == line.content.lowerBound && bytes[text].elementsEqual([0x2D, 0x2D, 0x2D])
  }

  /// Whether trimmed text is an item of a list.
  func isItem(_ text: Range<Int>) -> Bool {
    guard let first = bytes[text].first, first == UInt8(ascii: "-") else { return false }
    return text.count == 1 || bytes[text.lowerBound + 1] == 0x20 || bytes[text.lowerBound + 1] == 0x09
  }

  /// Splits trimmed text at the first colon that white space or the line's end follows, or that a single word stands before.
  func keyAndRest(_ text: Range<Int>) -> (key: Range<Int>, rest: Range<Int>)? {
    var colon = text.lowerBound
    var isWord = true
    while colon < text.upperBound {
      let byte = bytes[colon]
      if byte == UInt8(ascii: ":"), colon > text.lowerBound {
        let isLast = colon + 1 == text.upperBound
        if isLast || isWord || bytes[colon + 1] == 0x20 || bytes[colon + 1] == 0x09 { break }
      }
      isWord = isWord && isWordByte(byte)
      colon += 1
    }
    guard colon < text.upperBound else { return nil }
    return (trimmed(text.lowerBound..<colon), trimmed(colon + 1..<text.upperBound))
  }

  /// Whether white space stands in a range.
  func containsSpace(_ range: Range<Int>) -> Bool { bytes[range].contains { $0 == 0x20 || $0 == 0x09 } }

  private func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, UInt8(ascii: "-"), UInt8(ascii: "_"): true
    default: false
    }
  }
}
