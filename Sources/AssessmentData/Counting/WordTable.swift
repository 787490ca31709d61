/// Numbers the words it is given, from 0, and finds them again by their bytes: a hash table with open addressing.
///
/// Words of up to sixteen bytes are told apart by two machine words and need no other memory.
struct WordTable: Sendable {
  /// The number of words.
  private(set) var count = 0

  private var slots: [Slot]
  /// The bytes of the words that are longer than sixteen.
  private var longWords: [UInt8] = []

  private struct Slot {
    var key = WordKey.none
    /// The number of the word; -1 while the slot is free.
    var number: Int32 = -1
  }

  /// A table without words, made for about `expected`.
  init(expecting expected: Int = 16) {
    var size = 32
    while size < expected * 2 { size *= 2 }
    slots = Array(repeating: Slot(), count: size)
  }

  /// The number of the word that stands in `range` of `bytes`; nil when it is not in the table.
  @inline(__always) func find(in bytes: RawSpan, _ range: Range<Int>) -> Int? {
    let key = WordKey(in: bytes, range)
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: key.hash) & mask
    while slots[slot].number >= 0 {
      if slots[slot].key == key { return Int(slots[slot].number) }
      if key.isLong, isLong(slots[slot].key, equalTo: key, in: bytes, range) { return Int(slots[slot].number) }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// Reads where the word would be looked up first, so that it is at hand when it is.
  @inline(__always) func touch(in bytes: RawSpan, _ range: Range<Int>) -> Int {
    let slot = Int(truncatingIfNeeded: WordKey(in: bytes, range).hash) & (slots.count - 1)
    return Int(slots[slot].number) & 1
  }

  /// The number of a word; nil when it is not in the table.
  func find(_ word: [UInt8]) -> Int? { find(in: word.span.bytes, 0..<word.count) }

  /// The number of a word, which is taken in if it is new.
  mutating func insert(_ word: [UInt8]) -> Int {
    if let known = find(word) { return known }
    if count * 2 >= slots.count { grow() }
    var key = WordKey(in: word.span.bytes, 0..<word.count)
    if key.isLong {
      key.place(at: longWords.count)
      longWords += word
    }
    put(Slot(key: key, number: Int32(count)))
    count += 1
    return count - 1
  }

  private mutating func put(_ new: Slot) {
    var slot = Int(truncatingIfNeeded: new.key.hash) & (slots.count - 1)
    while slots[slot].number >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = new
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: old.count * 2)
    for slot in old where slot.number >= 0 { put(slot) }
  }

  /// Whether a long word of the table, found by its hash, is the one in `range`.
  private func isLong(_ known: WordKey, equalTo key: WordKey, in bytes: RawSpan, _ range: Range<Int>) -> Bool {
    guard known.hash == key.hash, known.count == key.count else { return false }
    return range.indices.allSatisfy { offset in
      longWords[known.start + offset - range.lowerBound]
        == bytes.byte(at: offset)
    }
  }
}

/// What a word is found by.
struct WordKey: Hashable, Sendable {
  /// Of a short word its first bytes; of a long one a hash of all.
  private let low: UInt64
  /// Of a short word its last bytes, of which some may be among the first too; of a long one where the table holds it.
  private var high: UInt64
  /// In bytes; negative while a long word stands in no table, so that it equals none that does.
  private var signedCount: Int32

  static let none = WordKey(low: 0, high: 0, signedCount: 0)

  /// Whether all bytes of the word are in the key is what this bound says.
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
