/// A window of a source line around the place that is spoken of, and what marks the place below it.
struct SourceExcerpt {
  /// The line, or a part of it between ellipses.
  let text: String
  /// Spaces, and `^` under every column of the place.
  let marks: String

  /// The part of `line`, a range of `bytes`, that shows `place` in at most `columns` columns. Whether bytes of the line
  /// were left out before or after it is told by `isCut`.
  init(
    of bytes: [UInt8], line: Range<Int>, place: Range<Int>, columns: Int,
    isCut: (before: Bool, after: Bool) = (false, false)
  ) {
    let near = Self.near(place, in: line, of: bytes, columns: columns)
    let cells = DisplayCell.cells(of: bytes[near])
    let first = cells.firstIndex { $0.bytes.upperBound > place.lowerBound } ?? cells.count
    let past = cells[first...].firstIndex { $0.bytes.lowerBound >= place.upperBound } ?? cells.count
    var window = Window(
      cells: cells, hasMoreBefore: isCut.before || near.lowerBound > line.lowerBound,
      hasMoreAfter: isCut.after || near.upperBound < line.upperBound)
    window.choose(around: first..<max(first, past), columns: columns)
    text = window.text
    let marked = cells[first..<max(first, past)].indices.clamped(to: window.range)
    let before = (window.isCutBefore ? 1 : 0) + window.width(of: window.range.lowerBound..<marked.lowerBound)
    marks = String(repeating: " ", count: before) + String(repeating: "^", count: max(1, window.width(of: marked)))
  }

  /// What can be seen at all, so that a line of megabytes costs no more than a short one.
  private static func near(_ place: Range<Int>, in line: Range<Int>, of bytes: [UInt8], columns: Int) -> Range<Int> {
    let reach = 4 * columns
    let start = min(max(place.lowerBound, line.lowerBound), line.upperBound)
    var lower = max(line.lowerBound, start - reach)
    while lower > line.lowerBound, lower < start, bytes[lower] & 0xC0 == 0x80 { lower += 1 }
    return lower..<min(line.upperBound, start + reach)
  }
}

/// The cells that are shown.
private struct Window {
  let cells: [DisplayCell]
  let hasMoreBefore: Bool
  let hasMoreAfter: Bool
  private(set) var range: Range<Int>

  init(cells: [DisplayCell], hasMoreBefore: Bool, hasMoreAfter: Bool) {
    self.cells = cells
    self.hasMoreBefore = hasMoreBefore
    self.hasMoreAfter = hasMoreAfter
    range = cells.indices
  }

  var isCutBefore: Bool { hasMoreBefore || range.lowerBound > 0 }
  private var isCutAfter: Bool { hasMoreAfter || range.upperBound < cells.count }

  var text: String {
    (isCutBefore ? "…" : "") + cells[range].map(\.text).joined() + (isCutAfter ? "…" : "")
  }

  func width(of part: Range<Int>) -> Int { cells[part].reduce(0) { $0 + $1.width } }

  /// The whole line when it fits; otherwise the beginning when that shows the place, or else the place in the middle.
  mutating func choose(around place: Range<Int>, columns: Int) {
    if !hasMoreBefore, !hasMoreAfter, width(of: range) <= columns { return }
    let room = columns - 2
    let placeWidth = min(width(of: place), room)
    let after = min(width(of: place.upperBound..<cells.count), room)
    let before = width(of: 0..<place.lowerBound)
    let fitsFromStart = !hasMoreBefore && before + placeWidth + min(after, room / 4) <= room
    let wanted = fitsFromStart ? before : max((room - placeWidth) / 2, room - placeWidth - after)
    var lower = place.lowerBound
    var used = 0
    while lower > 0, used + cells[lower - 1].width <= wanted {
      lower -= 1
      used += cells[lower].width
    }
    var upper = place.lowerBound
    while upper < cells.count, used + cells[upper].width <= room {
      used += cells[upper].width
      upper += 1
    }
    range = lower..<upper
  }
}
