import InspectionModel

/// Walks through the rows of a whole file.
package struct DelimitedWalk {
  /// Why the rest cannot be read.
  package private(set) var complaint: Diagnostic?

  private let file: SourceFile
  private let scanner: DelimitedScanner
  private var offset: Int

  /// A walk that begins at the first row with any text.
  package init(_ file: SourceFile) {
    self.file = file
    offset = file.bytes.starts(with: DelimitedScanner.byteOrderMark) ? 3 : 0
    while offset < file.bytes.count, file.bytes[offset].isLineEnd { offset += 1 }
    let separator = DelimitedScanner.separator(in: file.bytes.span, from: offset, isLast: true)
    scanner = DelimitedScanner(separator: separator ?? UInt8(ascii: ","))
  }

  /// The texts of the next row with any; nil at the end or at what makes the rest unreadable.
  package mutating func nextTexts() -> [Located<String>]? {
    guard let cells = nextCells() else { return nil }
    return cells.map { Located(String(decoding: text(of: $0), as: UTF8.self), at: range(of: $0)) }
  }

  /// The cells of the next row with any text; nil at the end or at what makes the rest unreadable.
  package mutating func nextCells() -> [DelimitedCell]? {
    while offset < file.bytes.count {
      let row = readRow()
      guard complaint == nil else { return nil }
      if row.count > 1 || row.contains(where: { !text(of: $0).isEmpty }) { return row }
    }
    return nil
  }

  /// The text of a cell.
  package func text(of cell: DelimitedCell) -> [UInt8] { scanner.text(of: cell, in: file.bytes.span) }

  /// The place of a cell.
  package func range(of cell: DelimitedCell) -> SourceRange { SourceRange(file: file.id, cell.range) }

  private mutating func readRow() -> [DelimitedCell] {
    let content = file.bytes
    let bytes = content.span
    var row: [DelimitedCell] = []
    while true {
      let cell = scanner.cell(in: bytes, at: offset, isLast: true)
      offset = cell.next
      complaint = cell.complaint(in: file.id, index: row.count)
      guard complaint == nil else { return row }
      row.append(cell)
      if cell.ending != .separator { return row }
    }
  }
}

extension DelimitedCell {
  /// What makes the cell, the one at `index` of its row, and all behind it unreadable, with offsets as places in `file`.
  fileprivate func complaint(in file: FileID, index: Int) -> Diagnostic? {
    guard let (fault, place) = fault(index: index) else { return nil }
    return DelimitedComplaint.unreadable(fault, at: SourceRange(file: file, place))
  }

  /// What makes the cell, the one at `index` of its row, and all behind it unreadable, and where it shows.
  package func fault(index: Int) -> (DelimitedFault, Range<Int>)? {
    switch quoting {
    case .open: return (.quoteNotClosed, range.lowerBound..<range.lowerBound + 1)
    case .stray(let stray): return (.strayText, stray..<range.upperBound)
    case .none, .whole: break
    }
    if range.count > DelimitedLimits.cellBytes { return (.longCell, range.lowerBound..<range.lowerBound) }
    if index >= DelimitedLimits.columns { return (.manyColumns, range.lowerBound..<range.lowerBound) }
    return nil
  }
}
