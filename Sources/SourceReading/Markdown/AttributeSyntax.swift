/// Reads `{#label key="value" -}`, Pandoc's form of attributes.
struct AttributeSyntax {
  /// What stands between the braces, piece by piece.
  enum Piece: Equatable {
    case label(Range<Int>)
    case value(key: Range<Int>, text: Range<Int>)
    case unnumbered
  }

  /// What is wrong, and where.
  struct Fault: Error, Equatable {
    enum Kind: Equatable { case label, key, missingQuotes, openQuotes, empty, twoLabels, sameKey }

    let kind: Kind
    let range: Range<Int>
  }

  private let bytes: ByteView
  private let end: Int
  private var offset: Int
  private(set) var pieces: [Piece] = []

  /// Attributes that stand in `range`, braces included.
  init(_ range: Range<Int>, in bytes: ByteView) {
    self.bytes = bytes
    offset = range.lowerBound + 1
    end = max(range.lowerBound + 1, range.upperBound - 1)
  }

  /// An ASCII letter, then letters, digits, `.`, `_` and `-`.
  static func isLabel(_ text: String) -> Bool {
    guard let first = text.utf8.first, first.isLetter else { return false }
    return text.utf8.allSatisfy(\.isLabelByte)
  }

  /// Reads as far as it goes; `pieces` holds what was read before a fault.
  mutating func read() throws(Fault) {
    while true {
      let start = offset
      while offset < end, bytes[offset].isBlank { offset += 1 }
      if offset >= end { break }
      // pieces are told apart by blanks
      if !pieces.isEmpty, offset == start { throw Fault(kind: .key, range: restOfWord()) }
      try readPiece()
    }
    if pieces.isEmpty { throw Fault(kind: .empty, range: span(offset, offset)) }
  }

  private mutating func readPiece() throws(Fault) {
    if bytes[offset] == ASCII.hash {
      let label = word(after: offset + 1)
      guard isEndOfPiece, !label.isEmpty, bytes[label.lowerBound].isLetter else {
        offset = label.lowerBound
        throw Fault(kind: .label, range: restOfWord())
      }
      let isSecond = pieces.contains { if case .label = $0 { true } else { false } }
      if isSecond { throw Fault(kind: .twoLabels, range: label) }
      pieces.append(.label(label))
    } else if bytes[offset] == ASCII.hyphen, offset + 1 >= end || bytes[offset + 1].isBlank {
      offset += 1
      pieces.append(.unnumbered)
    } else {
      try readValue()
    }
  }

  private mutating func readValue() throws(Fault) {
    let key = word(after: offset)
    guard !key.isEmpty, bytes[key.lowerBound].isLetter, offset < end, bytes[offset] == ASCII.equal else {
      offset = key.lowerBound
      throw Fault(kind: .key, range: restOfWord())
    }
    guard bytes[offset + 1] == ASCII.quote, offset + 1 < end else {
      offset += 1
      throw Fault(kind: .missingQuotes, range: restOfWord())
    }
    let lower = offset + 2
    guard let close = bytes.firstIndex(of: ASCII.quote, in: span(min(lower, end), end)) else {
      throw Fault(kind: .openQuotes, range: span(offset + 1, end))
    }
    for piece in pieces {
      if case .value(let other, _) = piece, bytes[other].stands(in: bytes, at: key.lowerBound), other.count == key.count
      {
        throw Fault(kind: .sameKey, range: key)
      }
    }
    pieces.append(.value(key: key, text: span(lower, close)))
    offset = close + 1
  }

  private var isEndOfPiece: Bool { offset >= end || bytes[offset].isBlank }

  /// Label bytes from `start`; goes behind them.
  private mutating func word(after start: Int) -> Range<Int> {
    offset = start
    while offset < end, bytes[offset].isLabelByte { offset += 1 }
    return span(min(start, offset), offset)
  }

  /// What stands up to the next blank.
  private func restOfWord() -> Range<Int> {
    var upper = offset
    while upper < end, !bytes[upper].isBlank { upper += 1 }
    return span(offset, upper)
  }
}

extension UInt8 {
  fileprivate var isLabelByte: Bool {
    isLetter || isDigit || self == ASCII.period || self == ASCII.underscore || self == ASCII.hyphen
  }
}
