/// A number or letter that an author typed before a text and the report would print twice: `(a)`, `a)`, `1.1.`.
struct TypedNumber {
  /// The number and the blanks after it.
  let range: Range<Int>
  /// Whether it counts within a list: `(a)`, `ii)`.
  let isLetter: Bool

  /// The number with which a line begins; nil when there is none, or nothing but the number.
  init?(at lower: Int, upTo end: Int, in bytes: ByteView) {
    guard let mark = Self.letter(at: lower, in: bytes) ?? Self.levels(at: lower, in: bytes) else { return nil }
    var upper = mark.end
    while upper < end, bytes[upper].isBlank { upper += 1 }
    guard upper > mark.end, upper < end else { return nil }
    range = span(lower, upper)
    isLetter = mark.isLetter
  }

  /// `(a)`, `(iv)`, `(2)`, `a)`.
  private static func letter(at lower: Int, in bytes: ByteView) -> (end: Int, isLetter: Bool)? {
    let isOpened = bytes[lower] == ASCII.openParenthesis
    let first = lower + (isOpened ? 1 : 0)
    var end = first
    while end < first + 4, bytes[end].isLetter || bytes[end].isDigit { end += 1 }
    guard end > first, bytes[end] == ASCII.closeParenthesis else { return nil }
    let isNumber = isOpened && end - first <= 2 && span(first, end).allSatisfy { bytes[$0].isDigit }
    let isLetter = end - first == 1 && bytes[first].isLetter
    let isRoman = span(first, end).allSatisfy { "ivx".utf8.contains(bytes[$0] | 0x20) && bytes[$0].isLetter }
    return isNumber || isLetter || isRoman ? (end + 1, true) : nil
  }

  /// `1.1.`, `4.12.3.`; `2.5` without a full stop after it may be a figure.
  private static func levels(at lower: Int, in bytes: ByteView) -> (end: Int, isLetter: Bool)? {
    var end = lower
    var levels = 0
    while bytes[end].isDigit {
      let first = end
      while bytes[end].isDigit { end += 1 }
      guard end - first <= 3, bytes[end] == ASCII.period else { return nil }
      end += 1
      levels += 1
    }
    return levels >= 2 ? (end, false) : nil
  }
}
