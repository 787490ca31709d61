import InspectionModel

/// One line of a file, as byte offsets.
struct SourceLine: Hashable, Sendable {
  /// What stands in it, without its line end.
  let content: Range<Int>
  /// Where the next line begins.
  let next: Int
}

/// Walks the lines of a file; LF, CRLF and a lone CR each end one.
struct SourceLineScanner: Sequence, IteratorProtocol {
  private let bytes: [UInt8]
  private let end: Int
  private var position: Int

  /// The lines of `range`, which is cut to the file.
  init(_ file: SourceFile, in range: Range<Int>) {
    bytes = file.bytes
    let inside = range.clamped(to: 0..<bytes.count)
    position = inside.lowerBound
    end = inside.upperBound
  }

  /// The next line; an end of file directly after a line end begins no further one.
  mutating func next() -> SourceLine? {
    guard position < end else { return nil }
    let start = position
    var stop = start
    while stop < end, bytes[stop] != 0x0A, bytes[stop] != 0x0D { stop += 1 }
    var following = stop
    if following < end { following += bytes[stop] == 0x0D && stop + 1 < end && bytes[stop + 1] == 0x0A ? 2 : 1 }
    position = following
    return SourceLine(content: start..<stop, next: following)
  }
}

extension SourceFile {
  /// The number of bytes of a byte order mark at the beginning.
  var byteOrderMarkLength: Int { bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0 }

  /// `range` without the white space at its ends: spaces, tabs, and the no-break spaces that word processors leave.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var lower = range.lowerBound
    var upper = range.upperBound
    while lower < upper {
      if bytes[lower] == 0x20 || bytes[lower] == 0x09 {
        lower += 1
      } else if lower + 1 < upper, bytes[lower] == 0xC2, bytes[lower + 1] == 0xA0 {
        lower += 2
      } else {
        break
      }
    }
    while lower < upper {
      if bytes[upper - 1] == 0x20 || bytes[upper - 1] == 0x09 {
        upper -= 1
      } else if lower + 1 < upper, bytes[upper - 2] == 0xC2, bytes[upper - 1] == 0xA0 {
        upper -= 2
      } else {
        break
      }
    }
    return lower..<upper
  }

  /// The text of `range` with its place.
  func located(_ range: Range<Int>) -> Located<String> {
    Located(String(decoding: bytes[range], as: UTF8.self), at: SourceRange(file: id, range))
  }
}
