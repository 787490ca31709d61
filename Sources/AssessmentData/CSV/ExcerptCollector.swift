import InspectionModel
import SourceReading

/// Gathers the lines that diagnostics speak of while a large file goes by.
struct ExcerptCollector {
  /// What was gathered, in the order in which it was asked for.
  private(set) var lines: [ExcerptLine] = []

  private let file: FileID
  /// Where the last of the lines begins in the excerpt.
  private var start = 0

  /// The longest line that is kept whole, in bytes.
  private static let longestLine = 4096
  /// How many bytes of a longer line are kept on either side of a place.
  private static let reach = 1000

  /// A collector of lines of a file.
  init(_ file: FileID) { self.file = file }

  /// The beginning of the file.
  var beginning: SourceRange { SourceRange(file: file, 0..<0) }

  /// The place in the excerpt of `place` in a row of `bytes`; of a place that goes on over line ends, the first line.
  mutating func range(of place: Range<Int>, in row: DataRow, of bytes: Span<UInt8>) -> SourceRange {
    var number = row.line
    var lineStart = row.start
    for offset in row.start..<min(place.lowerBound, bytes.count) where bytes.endsLine(at: offset) {
      number += 1
      lineStart = offset + 1
    }
    if let known = lines.last, known.number == number {
      let lower = place.lowerBound + row.fileOffset - known.offset
      if lower >= 0, lower <= known.bytes.count, place.count <= known.bytes.count - lower || !known.isCut {
        return range(lower, min(lower + place.count, known.bytes.count))
      }
    }
    let piece = Self.piece(around: place, from: lineStart, in: bytes)
    var column = 1
    for offset in lineStart..<piece.range.lowerBound where bytes[offset] & 0xC0 != 0x80 { column += 1 }
    var content: [UInt8] = []
    for offset in piece.range { content.append(bytes[offset]) }
    if let last = lines.last { start += last.bytes.count + 1 }
    lines.append(
      ExcerptLine(
        number: number, column: column, offset: row.fileOffset + piece.range.lowerBound, bytes: content,
        isCut: piece.isCut))
    let lower = place.lowerBound - piece.range.lowerBound
    return range(lower, min(lower + place.count, content.count))
  }

  private func range(_ lower: Int, _ upper: Int) -> SourceRange {
    SourceRange(file: file, start + lower..<start + max(lower, upper))
  }

  /// The line that begins at `start`, or the part of it around a place.
  private static func piece(
    around place: Range<Int>, from start: Int, in bytes: Span<UInt8>
  ) -> (range: Range<Int>, isCut: Bool) {
    let farthest = max(start + longestLine, place.lowerBound + 2 * reach)
    var upper = min(place.lowerBound, bytes.count)
    while upper < bytes.count, upper < farthest, !bytes[upper].isLineEnd { upper += 1 }
    let isCut = upper < bytes.count && !bytes[upper].isLineEnd
    guard isCut || upper - start > longestLine else { return (start..<upper, false) }
    var lower = max(start, min(place.lowerBound, upper) - reach)
    while lower > start, bytes[lower] & 0xC0 == 0x80 { lower -= 1 }
    while upper > place.lowerBound, upper < bytes.count, bytes[upper] & 0xC0 == 0x80 { upper -= 1 }
    return (lower..<max(lower, upper), isCut)
  }
}

/// A row of a file of data as it goes by.
struct DataRow {
  /// The number of the line in which it begins, from 1.
  let line: Int
  /// Where it begins in the bytes at hand.
  let start: Int
  /// The offset in the file of the first of the bytes at hand.
  let fileOffset: Int
  /// Its cells, with offsets in the bytes at hand.
  let cells: [DelimitedCell]
}

extension Span<UInt8> {
  /// Whether a line ends with the byte at `offset`: with an LF, or with a CR that no LF follows.
  func endsLine(at offset: Int) -> Bool {
    self[offset] == 0x0A || (self[offset] == 0x0D && !(offset + 1 < count && self[offset + 1] == 0x0A))
  }
}
