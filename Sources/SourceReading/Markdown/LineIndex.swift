/// Where the lines of a text begin: a line ends at `\n`, `\r\n` or a lone `\r`, as libcmark has it.
struct LineIndex {
  private var starts: [Int] = []
  private let bytes: ByteView

  init(_ bytes: ByteView) {
    self.bytes = bytes
    starts.reserveCapacity(bytes.count / 40 + 2)
    // libcmark drops a byte order mark without counting it
    starts.append(bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF ? 3 : 0)
    var newline = bytes.firstIndex(of: ASCII.newline, in: bytes.indices) ?? bytes.count
    var carriageReturn = bytes.firstIndex(of: ASCII.carriageReturn, in: bytes.indices) ?? bytes.count
    while min(newline, carriageReturn) < bytes.count {
      var next = min(newline, carriageReturn) + 1
      if carriageReturn + 1 == newline, newline < bytes.count { next = newline + 1 }
      starts.append(next)
      // each search begins where the one before it ended, so that none is made twice
      if newline < next { newline = bytes.firstIndex(of: ASCII.newline, in: span(next, bytes.count)) ?? bytes.count }
      if carriageReturn < next {
        carriageReturn = bytes.firstIndex(of: ASCII.carriageReturn, in: span(next, bytes.count)) ?? bytes.count
      }
    }
  }

  /// The empty line after a final line end included.
  var count: Int { starts.count }

  /// Where line `line`, from 1, begins; the end of the text for lines that there are not.
  func start(of line: Int) -> Int {
    line >= 1 && line <= starts.count ? starts[line - 1] : bytes.count
  }

  /// Line `line`, from 1, without its line end.
  func content(of line: Int) -> Range<Int> {
    let lower = start(of: line)
    var upper = max(lower, start(of: line + 1))
    if upper > lower, bytes[upper - 1] == ASCII.newline { upper -= 1 }
    if upper > lower, bytes[upper - 1] == ASCII.carriageReturn { upper -= 1 }
    return lower..<upper
  }

  /// Whether nothing but blanks stands on line `line`.
  func isBlank(_ line: Int) -> Bool { bytes.trimmed(content(of: line)).isEmpty }
}
