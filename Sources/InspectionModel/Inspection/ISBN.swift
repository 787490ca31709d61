/// An International Standard Book Number as publishers print it.
public struct ISBN: Hashable, Sendable {
  /// With the hyphens or spaces that it was given with.
  public let text: String

  /// The number in `text`; nil when it has not ten or thirteen digits, or its check digit is wrong (ISO 2108).
  public init?(_ text: String) {
    var digits: [Int] = []
    for byte in text.utf8 {
      switch byte {
      case 0x30...0x39: digits.append(Int(byte) - 0x30)
      // X stands for ten, as the check digit of ten.
      case UInt8(ascii: "X"), UInt8(ascii: "x"): digits.append(10)
      case UInt8(ascii: "-"), UInt8(ascii: " "): continue
      default: return nil
      }
      if digits.count > 13 { return nil }
    }
    guard digits.dropLast().allSatisfy({ $0 < 10 }) else { return nil }
    switch digits.count {
    case 10:
      let sum = digits.enumerated().reduce(0) { $0 + $1.element * (10 - $1.offset) }
      guard sum.isMultiple(of: 11) else { return nil }
    case 13:
      let sum = digits.enumerated().reduce(0) { $0 + $1.element * ($1.offset.isMultiple(of: 2) ? 1 : 3) }
      guard digits[12] < 10, sum.isMultiple(of: 10), digits.starts(with: [9, 7]) else { return nil }
    default: return nil
    }
    self.text = text
  }
}
