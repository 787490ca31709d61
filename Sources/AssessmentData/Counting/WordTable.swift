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

  /// The words by their numbers.
  var words: [[UInt8]] {
    var words = [[UInt8]](repeating: [], count: count)
    for slot in slots where slot.number >= 0 {
      let key = slot.key
      words[Int(slot.number)] = key.isLong ? Array(longWords[key.start..<key.start + key.count]) : key.bytes
    }
    return words
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
