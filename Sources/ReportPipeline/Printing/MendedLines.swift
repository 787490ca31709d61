import InspectionModel

/// The lines of a file as they read after a mend.
struct MendedLines {
  /// At least one.
  let lines: [(number: Int, text: String)]

  /// A mend that is spread further than this, in bytes, is told in words alone.
  private static let reach = 4000
  private static let shown = 6

  /// The lines that `edits` touch; nil when they stand in several files or far apart.
  init?(_ edits: [Diagnostic.Edit], in file: SourceFile, index: LineIndex, columns: Int) {
    let edits = edits.sorted { $0.range < $1.range }
    guard let first = edits.first?.range, let last = edits.last?.range, first.file == last.file,
      Int(last.upper) <= file.bytes.count, last.upper - first.lower <= Self.reach
    else { return nil }
    let opening = index.range(ofLineAt: first.lower).lowerBound
    let closing = index.range(ofLineAt: last.upper).upperBound
    let lower = Self.boundary(max(opening, Int(first.lower) - Self.reach), in: file.bytes)
    let upper = min(max(closing, Int(last.upper)), Int(last.upper) + Self.reach)

    var mended: [UInt8] = []
    var place: Range<Int>?
    var copied = min(lower, Int(first.lower))
    for edit in edits {
      guard Int(edit.range.lower) >= copied else { return nil }
      mended += file.bytes[copied..<Int(edit.range.lower)]
      if place == nil { place = mended.count..<(mended.count + edit.replacement.utf8.count) }
      mended += edit.replacement.utf8
      copied = Int(edit.range.upper)
    }
    mended += file.bytes[copied..<max(copied, upper)]
    guard let place else { return nil }

    let number = index.location(at: first.lower).line
    let cut = index.isCut(at: first.lower)
    var lines: [(number: Int, text: String)] = []
    var start = 0
    while lines.count < Self.shown, start <= mended.count {
      let end = mended[start...].firstIndex { $0 == 0x0A || $0 == 0x0D } ?? mended.count
      let excerpt = SourceExcerpt(
        of: mended, line: start..<end, place: place.clamped(to: start..<end), columns: columns,
        isCut: (
          before: start == 0 && (lower > opening || cut.before),
          after: end == mended.count && (upper < closing || cut.after)
        ))
      lines.append((number + lines.count, excerpt.text))
      start = end + (mended[end...].starts(with: [0x0D, 0x0A]) ? 2 : 1)
    }
    self.lines = lines
  }

  private static func boundary(_ offset: Int, in bytes: [UInt8]) -> Int {
    var offset = offset
    while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    return offset
  }
}
