/// A copy of a text in which the report's own forms are hidden from CommonMark, each byte in its place.
///
/// `{{…}}`, `{#…}`, `{-}` and `[^…]` become opaque words of the same length, so that no rule of CommonMark and no smart
/// punctuation can split, pair or restyle them. `[^name]:` at the beginning of a line becomes the marker of a list
/// item, because that is the container a footnote's paragraphs need. A line of `:::` becomes a thematic break, which
/// alone ends paragraphs and lists and stays in the container it is indented into.
struct Mask {
  /// One hidden form.
  struct Entry {
    enum Kind {
      case placeholder, attributes, footnote, definition
      /// `{#` without its `}`: not hidden, but to be told of when it turns out to be text.
      case unclosedAttributes
      /// `{{` without its `}}`, likewise.
      case unclosedPlaceholder
      /// The `!` of an image beyond those that libcmark is shown.
      case image
    }

    let kind: Kind
    let range: Range<Int>
  }

  /// In the order of the text; they do not overlap.
  let entries: [Entry]
  /// Lines that open or close a box, without indentation and blanks at the end; in the order of the text.
  let fences: [Range<Int>]
  /// The text with its forms hidden, box lines as written.
  let masked: [UInt8]
  /// What libcmark is given: box lines hidden too.
  let parsed: [UInt8]

  /// A mask that hides nothing.
  init(hidingNothingIn source: [UInt8]) {
    entries = []
    fences = []
    masked = source
    parsed = source
  }

  /// Hides the report's forms in a text with these lines.
  init(_ source: [UInt8], lines: LineIndex) {
    var scanner = FormScanner()
    source.withUnsafeBufferPointer { scanner.scan(ByteView($0), lines: lines) }
    entries = scanner.entries
    fences = scanner.fences
    var bytes = source
    for (index, entry) in scanner.entries.enumerated() { Self.hide(entry, index: index, in: &bytes) }
    masked = bytes
    for fence in scanner.fences {
      for offset in fence { bytes[offset] = offset < fence.lowerBound + 3 ? ASCII.underscore : ASCII.space }
    }
    parsed = bytes
  }

  /// How many entries the characters of planes 15 and 16 tell apart.
  private static let indexCount = 0x1_0000
  private static let firstCharacter = 0xF_0000
  /// U+F8FF, for the one form of three bytes.
  private static let short: [UInt8] = [0xEF, 0xA3, 0xBF]
  /// U+3000: white space to the rules of emphasis and smart quotes, but not to those of blocks.
  private static let wideSpace: [UInt8] = [0xE3, 0x80, 0x80]

  private static func hide(_ entry: Entry, index: Int, in bytes: inout [UInt8]) {
    let range = entry.range
    switch entry.kind {
    case .unclosedAttributes, .unclosedPlaceholder:
      return
    case .image:
      bytes[range.lowerBound] = filler
    case .definition:
      let lead: [UInt8] = [ASCII.plus, ASCII.space]
      let filler = [UInt8](repeating: filler, count: range.count - lead.count - wideSpace.count)
      bytes.replaceSubrange(range, with: lead + filler + wideSpace)
    case .placeholder, .attributes, .footnote:
      guard range.count > 3 else {
        bytes.replaceSubrange(range, with: short)
        return
      }
      let scalar = firstCharacter + index % indexCount
      let character: [UInt8] = [
        UInt8(0xF0 | scalar >> 18), UInt8(0x80 | scalar >> 12 & 63), UInt8(0x80 | scalar >> 6 & 63),
        UInt8(0x80 | scalar & 63),
      ]
      for (offset, byte) in zip(range, character) { bytes[offset] = byte }
      for offset in range.dropFirst(4) { bytes[offset] = filler }
    }
  }

  private static let filler = UInt8(ascii: "x")

  /// The first entry that ends after `offset`.
  func firstEntry(endingAfter offset: Int) -> Int {
    var lower = 0
    var upper = entries.count
    while lower < upper {
      let middle = (lower + upper) / 2
      if entries[middle].range.upperBound > offset { upper = middle } else { lower = middle + 1 }
    }
    return lower
  }

  /// The entry that begins at `offset`.
  func entry(at offset: Int) -> Entry? {
    let index = firstEntry(endingAfter: offset)
    return index < entries.count && entries[index].range.lowerBound == offset ? entries[index] : nil
  }

  /// The box line that begins at `offset`.
  func fence(at offset: Int) -> Range<Int>? {
    let index = firstFence(endingAfter: offset)
    return index < fences.count && fences[index].lowerBound == offset ? fences[index] : nil
  }

  /// Whether something within a range is hidden.
  func hides(_ range: Range<Int>) -> Bool {
    let entry = firstEntry(endingAfter: range.lowerBound)
    if entry < entries.count, entries[entry].range.lowerBound < range.upperBound { return true }
    let fence = firstFence(endingAfter: range.lowerBound)
    return fence < fences.count && fences[fence].lowerBound < range.upperBound
  }

  private func firstFence(endingAfter offset: Int) -> Int {
    var lower = 0
    var upper = fences.count
    while lower < upper {
      let middle = (lower + upper) / 2
      if fences[middle].upperBound > offset { upper = middle } else { lower = middle + 1 }
    }
    return lower
  }

  /// A literal of libcmark's with the forms as they were written. `offset` is near the place it came from, and tells
  /// apart entries that share a character.
  func restored(_ literal: ByteView, from source: ByteView, near offset: Int) -> String {
    guard !entries.isEmpty,
      literal.firstIndex(of: 0xF3, in: literal.indices) != nil
        || literal.firstIndex(of: 0xEF, in: literal.indices) != nil
    else { return literal.string }
    var result = ""
    var from = 0
    var position = 0
    while position < literal.count {
      let lead = literal[position]
      if lead == 0xEF, literal[position + 1] == Self.short[1], literal[position + 2] == Self.short[2] {
        result += literal.string(span(from, position)) + "{-}"
        position += 3
        from = position
      } else if lead == 0xF3, let range = entry(hiddenAt: position, of: literal, near: offset) {
        result += literal.string(span(from, position)) + source.string(range)
        position += range.count
        from = position
      } else {
        position += 1
      }
    }
    return result + literal.string(span(from, literal.count))
  }

  private func entry(hiddenAt position: Int, of literal: ByteView, near offset: Int) -> Range<Int>? {
    let scalar =
      Int(literal[position] & 7) << 18 | Int(literal[position + 1] & 63) << 12 | Int(literal[position + 2] & 63) << 6
      | Int(literal[position + 3] & 63)
    let first = scalar - Self.firstCharacter
    guard entries.indices.contains(first) else { return nil }
    let candidates = stride(from: first, to: entries.count, by: Self.indexCount)
    let nearest = candidates.min {
      abs(entries[$0].range.lowerBound - offset) < abs(entries[$1].range.lowerBound - offset)
    }
    guard let range = nearest.map({ entries[$0].range }), range.count > 3 else { return nil }
    for filler in range.indices.dropFirst(4) where literal[position + filler - range.lowerBound] != Self.filler {
      return nil
    }
    return range
  }
}
