import InspectionModel

/// One tag of a template, as it is written.
struct TemplateTag: Hashable, Sendable {
  /// What it does.
  let kind: Kind
  /// The name in it, without white space around it.
  let name: Located<String>
  /// All of it, with its braces.
  let range: SourceRange

  /// What a tag does.
  enum Kind: Hashable, Sendable {
    case value, rawValue, section, invertedSection, close, partial, comment
    /// What templates of reports do without: other delimiters, settings, inheritance.
    case refused
  }
}

/// Finds the tags of a template.
///
/// It works on bytes and reads what the template library reads; where the two could differ, it refuses.
struct TemplateTagReader {
  private let file: SourceFile
  private var position = 0

  init(_ file: SourceFile) { self.file = file }

  /// The next tag; nil at the end. An unclosed tag is thrown with its range.
  mutating func next() throws(Unclosed) -> TemplateTag? {
    let bytes = file.bytes
    while position + 1 < bytes.count, !isPair(UInt8(ascii: "{"), at: position) { position += 1 }
    guard position + 1 < bytes.count else { return nil }
    let start = position
    var lower = start + 2
    let kind = lower < bytes.count ? Self.kind(of: bytes[lower]) : nil
    let isTriple = lower < bytes.count && bytes[lower] == UInt8(ascii: "{")
    if kind != nil { lower += 1 }
    var upper = lower
    while upper < bytes.count, !isPair(UInt8(ascii: "}"), at: upper) { upper += 1 }
    guard upper < bytes.count, !isTriple || (upper + 2 < bytes.count && bytes[upper + 2] == UInt8(ascii: "}")) else {
      throw Unclosed(range: SourceRange(file: file.id, start..<start + 2))
    }
    position = upper + (isTriple ? 3 : 2)
    let range = SourceRange(file: file.id, start..<position)
    return TemplateTag(kind: kind ?? .value, name: name(in: lower..<upper), range: range)
  }

  private func isPair(_ byte: UInt8, at index: Int) -> Bool {
    index + 1 < file.bytes.count && file.bytes[index] == byte && file.bytes[index + 1] == byte
  }

  private func name(in offsets: Range<Int>) -> Located<String> {
    var offsets = offsets
    func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || (0x09...0x0D).contains(byte) }
    while let first = offsets.first, isSpace(file.bytes[first]) { offsets.removeFirst() }
    while let last = offsets.last, isSpace(file.bytes[last]) { offsets.removeLast() }
    let range = SourceRange(file: file.id, offsets)
    return Located(file.text(in: range), at: range)
  }

  private static func kind(of byte: UInt8) -> TemplateTag.Kind? {
    switch byte {
    case UInt8(ascii: "{"), UInt8(ascii: "&"): .rawValue
    case UInt8(ascii: "#"): .section
    case UInt8(ascii: "^"): .invertedSection
    case UInt8(ascii: "/"): .close
    case UInt8(ascii: ">"): .partial
    case UInt8(ascii: "!"): .comment
    case UInt8(ascii: "="), UInt8(ascii: "%"), UInt8(ascii: "<"), UInt8(ascii: "$"): .refused
    default: nil
    }
  }

  /// A tag without its end.
  struct Unclosed: Error {
    /// The braces that open it.
    let range: SourceRange
  }
}
