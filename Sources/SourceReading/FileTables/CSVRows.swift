import InspectionModel

/// The rows of a CSV file (RFC 4180, commas), each cell with its place. White space around a cell is taken off.
struct CSVRows {
  /// The most rows that a table can have.
  static let mostRows = 10_000
  /// What stands in the file, without wholly blank lines.
  private(set) var rows: [[Located<String>]] = []

  private let file: SourceFile
  private var row: [Located<String>] = []
  private var cell: [UInt8] = []
  private var start = 0

  /// The rows of `file`.
  init(_ file: SourceFile) {
    self.file = file
    read()
  }

  private mutating func read() {
    let bytes = file.bytes
    var offset = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var isQuoted = false
    start = offset
    while offset < bytes.count, rows.count <= Self.mostRows {
      let byte = bytes[offset]
      let isPair = isQuoted && byte == UInt8(ascii: "\"") && offset + 1 < bytes.count && bytes[offset + 1] == byte
      if isPair {
        cell.append(byte)
        offset += 1
      } else if byte == UInt8(ascii: "\"") {
        isQuoted.toggle()
      } else if isQuoted {
        cell.append(byte)
      } else if byte == UInt8(ascii: ",") {
        endCell(at: offset)
      } else if byte == 0x0A || byte == 0x0D {
        endRow(at: offset)
      } else {
        cell.append(byte)
      }
      offset += 1
    }
    endRow(at: offset)
  }

  private mutating func endCell(at offset: Int) {
    let text = String(decoding: cell, as: UTF8.self)
    row.append(Located(text, at: SourceRange(file: file.id, start..<offset)).trimmed)
    cell = []
    start = offset + 1
  }

  private mutating func endRow(at offset: Int) {
    endCell(at: offset)
    if row.contains(where: { !$0.value.isEmpty }) || row.count > 1 { rows.append(row) }
    row = []
  }
}
