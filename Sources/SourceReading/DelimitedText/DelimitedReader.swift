import InspectionModel

/// Reads small files of delimited text whole, with the place of every cell.
///
/// The separator (comma, semicolon or tab) is found out from the first row.
package struct DelimitedReader: Sendable {
  /// What the rows are for.
  package enum Purpose: Hashable, Sendable {
    /// Values that are looked up by the names of columns: names are unique, and there is a row at least.
    case data
    /// Cells that are printed: columns may share a name, and it is for the caller to want rows.
    case printing
  }

  /// The most cells that a file can have, in rows of at most `DelimitedLimits.columns`.
  static let mostCells = 1_000_000

  private let purpose: Purpose

  /// A reader of rows for some purpose.
  package init(_ purpose: Purpose = .data) { self.purpose = purpose }

  /// The table in `file` without the rows of another width than the header; nil when its structure cannot be told.
  package func read(_ file: SourceFile) -> Diagnosed<DelimitedTable?> {
    if let invalid = file.notUTF8 { return Diagnosed(nil, [invalid]) }
    var walk = DelimitedWalk(file)
    guard let header = walk.nextRow() else {
      let complaint = walk.complaint ?? (purpose == .data ? Self.empty(file) : nil)
      return Diagnosed(nil, [complaint].compactMap { $0 })
    }
    var complaints = RepeatedComplaints()
    var rows: [[Located<String>]] = []
    var cells = 0
    while let row = walk.nextRow(), cells <= Self.mostCells {
      cells += row.count
      if row.count == header.count {
        rows.append(row)
      } else if let range = Self.range(of: row) {
        complaints.add(wrongWidth(of: row, at: range, in: header.count))
      }
    }
    var diagnostics = purpose == .data ? DelimitedHeader(cells: header).duplicateColumns : []
    diagnostics += complaints.diagnostics
    if let complaint = walk.complaint { return Diagnosed(nil, diagnostics + [complaint]) }
    if cells > Self.mostCells {
      let last = rows.last.flatMap(Self.range) ?? file.range
      let summary = "A file of this kind has at most \(Self.mostCells) cells"
      return Diagnosed(nil, diagnostics + [Diagnostic(.fileTooLarge, at: last, summary)])
    }
    if purpose == .data, rows.isEmpty, diagnostics.isEmpty, let range = Self.range(of: header) {
      diagnostics.append(DelimitedComplaint.headerOnly(at: range))
    }
    return Diagnosed(DelimitedTable(header: header, rows: rows), diagnostics)
  }

  private static func empty(_ file: SourceFile) -> Diagnostic {
    DelimitedComplaint.empty(at: file.range.start)
  }

  private static func range(of row: [Located<String>]) -> SourceRange? {
    guard let first = row.first, let last = row.last else { return nil }
    return first.range.through(last.range)
  }

  private func wrongWidth(of row: [Located<String>], at range: SourceRange, in columns: Int) -> Diagnostic {
    DelimitedComplaint.wrongWidth(
      purpose == .data ? .rowWidth : .tableRowWidth, at: range, cells: row.count, columns: columns)
  }
}

/// Walks through the rows of a whole file.
private struct DelimitedWalk {
  /// Why the rest cannot be read.
  private(set) var complaint: Diagnostic?

  private let file: SourceFile
  private let scanner: DelimitedScanner
  private var offset: Int

  init(_ file: SourceFile) {
    self.file = file
    offset = file.bytes.starts(with: DelimitedScanner.byteOrderMark) ? 3 : 0
    while offset < file.bytes.count, file.bytes[offset].isLineEnd { offset += 1 }
    let separator = DelimitedScanner.separator(in: file.bytes.span, from: offset, isLast: true)
    scanner = DelimitedScanner(separator: separator ?? UInt8(ascii: ","))
  }

  /// The next row with any text; nil at the end or at what makes the rest unreadable.
  mutating func nextRow() -> [Located<String>]? {
    while offset < file.bytes.count, complaint == nil {
      let row = readRow()
      guard complaint == nil else { return nil }
      if row.count > 1 || row.contains(where: { !$0.value.isEmpty }) { return row }
    }
    return nil
  }

  private mutating func readRow() -> [Located<String>] {
    let content = file.bytes
    let bytes = content.span
    var row: [Located<String>] = []
    while true {
      let cell = scanner.cell(in: bytes, at: offset, isLast: true)
      let range = SourceRange(file: file.id, cell.range)
      offset = cell.next
      switch cell.quoting {
      case .open: complaint = DelimitedComplaint.quoteNotClosed(at: firstMark(of: range))
      case .stray(let stray):
        complaint = DelimitedComplaint.strayText(at: SourceRange(file: file.id, stray..<cell.range.upperBound))
      case .none, .whole: break
      }
      if complaint == nil, cell.range.count > DelimitedLimits.cellBytes {
        complaint = DelimitedComplaint.longCell(at: range.start)
      }
      if row.count == DelimitedLimits.columns { complaint = DelimitedComplaint.manyColumns(at: range.start) }
      guard complaint == nil else { return row }
      row.append(Located(String(decoding: scanner.text(of: cell, in: bytes), as: UTF8.self), at: range))
      if cell.ending != .separator { return row }
    }
  }

  private func firstMark(of range: SourceRange) -> SourceRange {
    SourceRange(file: range.file, lower: range.lower, upper: range.lower + 1)
  }
}
