import InspectionModel

/// Finds lines and columns of a file in little time, however many are asked for and however long the lines are.
struct LineIndex {
  private let file: SourceFile
  /// The offset at which each line begins.
  private let starts: [Int]
  /// How many scalars begin before each multiple of `stride`.
  private let scalars: [Int]
  private static let stride = 1024

  init(_ file: SourceFile) {
    self.file = file
    var starts = [0]
    var scalars: [Int] = []
    var count = 0
    file.bytes.withUnsafeBufferPointer { bytes in
      for index in bytes.indices {
        if index % Self.stride == 0 { scalars.append(count) }
        let byte = bytes[index]
        if byte & 0xC0 != 0x80 { count += 1 }
        let endsLine = byte == 0x0A || (byte == 0x0D && !(index + 1 < bytes.count && bytes[index + 1] == 0x0A))
        if endsLine { starts.append(index + 1) }
      }
    }
    self.starts = starts
    self.scalars = scalars
  }

  /// What `SourceFile.location(at:)` says.
  func location(at offset: UInt32) -> SourceLocation {
    let end = min(Int(offset), file.bytes.count)
    let line = line(at: end)
    let column = scalarsBefore(end) - scalarsBefore(min(firstByte(of: line), end)) + 1
    return file.wholeLocation(of: SourceLocation(line: line + 1, column: column))
  }

  /// Whether more of the line in which an offset stands is in the whole file, before what is held of it or behind.
  func isCut(at offset: UInt32) -> (before: Bool, after: Bool) { file.isCut(at: offset) }

  /// The bytes of the line in which an offset stands, without its line end and byte order mark.
  func range(ofLineAt offset: UInt32) -> Range<Int> {
    let line = line(at: min(Int(offset), file.bytes.count))
    let lower = firstByte(of: line)
    var upper = line + 1 < starts.count ? starts[line + 1] : file.bytes.count
    while upper > lower, file.bytes[upper - 1] == 0x0A || file.bytes[upper - 1] == 0x0D { upper -= 1 }
    return lower..<upper
  }

  private func firstByte(of line: Int) -> Int {
    line == 0 && file.bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : starts[line]
  }

  /// The last line that begins at or before an offset.
  private func line(at offset: Int) -> Int {
    var lower = 0
    var upper = starts.count
    while upper - lower > 1 {
      let middle = lower + (upper - lower) / 2
      if starts[middle] <= offset { lower = middle } else { upper = middle }
    }
    return lower
  }

  private func scalarsBefore(_ offset: Int) -> Int {
    guard let known = scalars.indices.last.map({ min($0, offset / Self.stride) }) else { return 0 }
    return file.bytes[(known * Self.stride)..<offset].reduce(scalars[known]) { $1 & 0xC0 != 0x80 ? $0 + 1 : $0 }
  }
}
