/// Reads what `COPY … TO STDOUT (FORMAT csv)` prints: quotes are doubled inside quotes, an empty cell without quotes is
/// NULL.
struct CopyReader {
  private let bytes: [UInt8]
  private var next = 0

  private static let quote = UInt8(ascii: "\"")
  private static let comma = UInt8(ascii: ",")
  private static let newline = UInt8(ascii: "\n")

  /// A reader of `bytes`.
  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The rows of `count` blocks, each ended by a row that holds `end` alone, as is the whole; nil when one of these ends is
  /// missing or anything else is odd.
  func blocks(of count: Int, end: String) -> [[DatabaseRow]]? {
    var reader = self
    var blocks: [[DatabaseRow]] = [[]]
    while reader.next < bytes.count {
      guard let row = reader.row() else { return nil }
      if row == [end] {
        blocks.append([])
      } else {
        guard row.count > 1, blocks.count <= count else { return nil }
        blocks[blocks.count - 1].append(row)
      }
    }
    return blocks.count == count + 2 ? Array(blocks.prefix(count)) : nil
  }

  /// The next row; nil when it is cut off.
  private mutating func row() -> DatabaseRow? {
    var row: DatabaseRow = []
    while next < bytes.count {
      var cell: [UInt8] = []
      let isQuoted = bytes[next] == Self.quote
      if isQuoted {
        guard let text = quotedCell() else { return nil }
        cell = text
      } else {
        let start = next
        while next < bytes.count, bytes[next] != Self.comma, bytes[next] != Self.newline { next += 1 }
        cell = Array(bytes[start..<next])
      }
      row.append(cell.isEmpty && !isQuoted ? nil : String(decoding: cell, as: UTF8.self))
      guard next < bytes.count, bytes[next] == Self.comma || bytes[next] == Self.newline else { return nil }
      next += 1
      if bytes[next - 1] == Self.newline { return row }
    }
    return nil
  }

  private mutating func quotedCell() -> [UInt8]? {
    var cell: [UInt8] = []
    next += 1
    while next < bytes.count {
      if bytes[next] != Self.quote {
        cell.append(bytes[next])
        next += 1
      } else if next + 1 < bytes.count, bytes[next + 1] == Self.quote {
        cell.append(Self.quote)
        next += 2
      } else {
        next += 1
        return cell
      }
    }
    return nil
  }
}
