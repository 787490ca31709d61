/// A line of a file that is too large to be kept, or the part of it that diagnostics speak of.
public struct ExcerptLine: Hashable, Sendable {
  /// Its number in the file, from 1.
  public let number: Int
  /// The column in the file at which the part begins, in Unicode scalars from 1.
  public let column: Int
  /// The offset in the file at which the part begins, in bytes.
  public let offset: Int
  /// Its content without line ends.
  public let bytes: [UInt8]
  /// Whether the line goes on behind the part.
  public let isCut: Bool

  /// A line, or a part of it.
  public init(number: Int, column: Int = 1, offset: Int, bytes: [UInt8], isCut: Bool = false) {
    self.number = number
    self.column = column
    self.offset = offset
    self.bytes = bytes
    self.isCut = isCut
  }

  /// Where a part of a line stands in the file it was taken from.
  struct Origin: Hashable, Sendable {
    let number: Int
    let column: Int
    let offset: Int
    let isCut: Bool
    /// Where it begins in the excerpt.
    let start: Int
  }
}

extension SourceFile {
  /// A file of which only some lines are held: ranges count in the bytes of these lines, a newline behind each, and
  /// `location(at:)` gives the place in the whole file.
  public init(id: FileID, path: String, excerpt: [ExcerptLine], in folder: String? = nil) {
    var bytes: [UInt8] = []
    var origins: [ExcerptLine.Origin] = []
    for line in excerpt {
      origins.append(
        ExcerptLine.Origin(
          number: line.number, column: line.column, offset: line.offset, isCut: line.isCut, start: bytes.count))
      bytes += line.bytes
      bytes.append(0x0A)
    }
    self.init(id: id, path: path, bytes: bytes, origins: origins, in: folder)
  }

  /// Whether only some lines of the file are held.
  public var isExcerpt: Bool { !origins.isEmpty }

  /// The offset in the whole file that belongs to an offset in `bytes`.
  public func wholeOffset(at offset: UInt32) -> Int {
    guard let origin = origin(at: offset) else { return Int(offset) }
    return origin.offset + Int(offset) - origin.start
  }

  /// Whether the line in which an offset stands has more bytes before those that are held, or behind them.
  public func isCut(at offset: UInt32) -> (before: Bool, after: Bool) {
    guard let origin = origin(at: offset) else { return (false, false) }
    return (origin.column > 1, origin.isCut)
  }

  /// The place in the whole file of a place that was worked out in the lines that are held.
  public func wholeLocation(of location: SourceLocation) -> SourceLocation {
    guard isExcerpt else { return location }
    let origin = origins[min(location.line, origins.count) - 1]
    return SourceLocation(line: origin.number, column: origin.column + location.column - 1)
  }

  private func origin(at offset: UInt32) -> ExcerptLine.Origin? {
    origins.last { $0.start <= Int(offset) }
  }
}
