/// A file as it was read: its name and bytes.
public struct SourceFile: Hashable, Sendable {
  /// Its place in the run's table.
  public let id: FileID
  /// The path that diagnostics print: relative to the inspection's or the template folder, with `/` between names.
  public let path: String
  /// Its content, unchanged: a BOM and CRLF are still there. Of an excerpt, the lines that are held.
  public let bytes: [UInt8]
  /// The folder that the path is relative to, as the command line names it; nil when the path says all.
  public let folder: String?
  /// Where each line of an excerpt stands in the whole file; none when the file is whole.
  let origins: [ExcerptLine.Origin]

  /// The file `path` with its content.
  public init(id: FileID, path: String, bytes: [UInt8], in folder: String? = nil) {
    self.init(id: id, path: path, bytes: bytes, origins: [], in: folder)
  }

  init(id: FileID, path: String, bytes: [UInt8], origins: [ExcerptLine.Origin], in folder: String?) {
    self.id = id
    self.path = path
    self.bytes = bytes
    self.origins = origins
    self.folder = folder
  }

  /// The path that leads to the file from where the program was called, as editors and other programs need it.
  public var fullPath: String {
    guard let folder, folder != "." else { return path }
    return folder.hasSuffix("/") ? folder + path : folder + "/" + path
  }

  /// The whole file.
  public var range: SourceRange { SourceRange(file: id, 0..<bytes.count) }

  /// The text of a range; bytes that are not UTF-8 become U+FFFD.
  public func text(in range: SourceRange) -> String {
    String(decoding: bytes[range.offsets.clamped(to: 0..<bytes.count)], as: UTF8.self)
  }

  /// Line and column of a byte offset. An offset past the end is at the end; a byte order mark takes no column.
  public func location(at offset: UInt32) -> SourceLocation {
    let end = min(Int(offset), bytes.count)
    let lineStart = self.lineStart(before: end)
    var columns = 0
    var first = lineStart.offset
    if first == 0, bytes.starts(with: [0xEF, 0xBB, 0xBF]) { first = min(3, end) }
    for byte in bytes[first..<end] where byte & 0xC0 != 0x80 { columns += 1 }
    return wholeLocation(of: SourceLocation(line: lineStart.line, column: columns + 1))
  }

  /// The whole line in which an offset stands, without its line end.
  public func line(at offset: UInt32) -> SourceRange {
    let lower = lineStart(before: min(Int(offset), bytes.count)).offset
    var upper = lower
    while upper < bytes.count, bytes[upper] != 0x0A, bytes[upper] != 0x0D { upper += 1 }
    return SourceRange(file: id, lower..<upper)
  }

  private func lineStart(before end: Int) -> (line: Int, offset: Int) {
    var line = 1
    var start = 0
    var index = 0
    while index < end {
      let byte = bytes[index]
      index += 1
      if byte == 0x0A || (byte == 0x0D && !(index < bytes.count && bytes[index] == 0x0A)) {
        line += 1
        start = index
      }
    }
    return (line, start)
  }
}

/// A place as people say it: line and column, both from 1. Columns count Unicode scalars.
public struct SourceLocation: Hashable, Sendable, Comparable {
  /// From 1.
  public let line: Int
  /// In Unicode scalars, from 1.
  public let column: Int

  /// The place at `line` and `column`.
  public init(line: Int, column: Int) {
    self.line = line
    self.column = column
  }

  /// By line, then by column.
  public static func < (left: Self, right: Self) -> Bool { (left.line, left.column) < (right.line, right.column) }
}

/// All files of one run, by their identifiers.
public struct SourceFileTable: Sendable {
  /// In the order in which they were added.
  public private(set) var files: [SourceFile] = []

  /// A table without files.
  public init() {}

  /// Takes in a file and gives it the next identifier.
  public mutating func add(path: String, bytes: [UInt8]) -> SourceFile {
    let file = SourceFile(id: nextID, path: path, bytes: bytes)
    files.append(file)
    return file
  }

  /// Takes in a file of which only some lines are held.
  public mutating func add(path: String, excerpt: [ExcerptLine]) -> SourceFile {
    let file = SourceFile(id: nextID, path: path, excerpt: excerpt)
    files.append(file)
    return file
  }

  /// The identifier that the next file will have.
  public var nextID: FileID { FileID(UInt32(files.count)) }

  /// Says that all files that were taken in so far stand in `folder`, as the command line names it.
  public mutating func place(in folder: String) {
    files = files.map {
      SourceFile(id: $0.id, path: $0.path, bytes: $0.bytes, origins: $0.origins, in: folder)
    }
  }

  /// The file of an identifier that this table gave out.
  public subscript(_ id: FileID) -> SourceFile? {
    Int(id.index) < files.count ? files[Int(id.index)] : nil
  }
}
