/// What a word is found by.
struct WordKey: Hashable, Sendable {
  /// Of a short word its first bytes; of a long one a hash of all.
  private let low: UInt64
  /// Of a short word its last bytes, of which some may be among the first too; of a long one where the table holds it.
  private var high: UInt64
  /// In bytes; negative while a long word stands in no table, so that it equals none that does.
  private var signedCount: Int32

  static let none = WordKey(low: 0, high: 0, signedCount: 0)

  /// Words of up to so many bytes are wholly in their keys.
  private static let mostShort = 16

  private init(low: UInt64, high: UInt64, signedCount: Int32) {
    self.low = low
    self.high = high
    self.signedCount = signedCount
  }

  /// The key of the word in `range` of `bytes`.
  @inline(__always) init(in bytes: RawSpan, _ range: Range<Int>) {
    let count = range.count
    let first = range.lowerBound
    if count > Self.mostShort {
      self.init(low: Self.hash(of: bytes, range), high: 0, signedCount: -Int32(truncatingIfNeeded: count))
    } else if count >= 8 {
      self.init(
        low: bytes.word(at: first), high: bytes.word(at: range.upperBound - 8), signedCount: Int32(count))
    } else if count >= 4 {
      let low: UInt32 = bytes.unsafeLoadUnaligned(fromByteOffset: first, as: UInt32.self)
      let high: UInt32 = bytes.unsafeLoadUnaligned(fromByteOffset: range.upperBound - 4, as: UInt32.self)
      self.init(low: UInt64(low), high: UInt64(high), signedCount: Int32(count))
    } else {
      var low: UInt64 = 0
      for offset in range { low = low << 8 | UInt64(bytes.byte(at: offset)) }
      self.init(low: low, high: 0, signedCount: Int32(count))
    }
  }

  /// Whether the key does not hold all of the word.
  var isLong: Bool { signedCount < 0 || signedCount > Self.mostShort }

  /// The length of the word in bytes.
  var count: Int { Int(abs(signedCount)) }

  /// Where the table holds a long word.
  var start: Int { Int(high) }

  /// The bytes of a short word.
  var bytes: [UInt8] {
    // The last bytes of `high` are the last of the word; up to three bytes stand in `low` the other way round.
    let (half, isReversed) = count >= 8 ? (8, false) : count >= 4 ? (4, false) : (count, true)
    let first = (0..<half).map { UInt8(truncatingIfNeeded: low >> UInt64(8 * (isReversed ? half - 1 - $0 : $0))) }
    let last = (0..<half).map { UInt8(truncatingIfNeeded: high >> UInt64(8 * $0)) }
    return isReversed ? first : first + last.suffix(count - half)
  }

  /// Says where the table holds a long word.
  mutating func place(at start: Int) {
    high = UInt64(start)
    signedCount = abs(signedCount)
  }

  /// Spreads the words over a table; the same for a word wherever it stands.
  var hash: UInt64 {
    let second = isLong ? 0 : high
    let product = (low ^ 0x9E37_79B9_7F4A_7C15).multipliedFullWidth(by: second ^ 0xD1B5_4A32_D192_ED03)
    return product.high ^ product.low ^ UInt64(count)
  }

  private static func hash(of bytes: RawSpan, _ range: Range<Int>) -> UInt64 {
    var hash: UInt64 = 0xA076_1D64_78BD_642F
    var offset = range.lowerBound
    while offset + 8 <= range.upperBound {
      let product = (hash ^ bytes.word(at: offset)).multipliedFullWidth(by: 0xE703_7ED1_A0B4_28DB)
      hash = product.high ^ product.low
      offset += 8
    }
    let product = (hash ^ bytes.word(at: range.upperBound - 8)).multipliedFullWidth(by: 0x8EBC_6AF0_9C88_C6E3)
    return product.high ^ product.low
  }
}
