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
    guard let header = walk.nextTexts() else {
      let complaint = walk.complaint ?? (purpose == .data ? DelimitedComplaint.empty(at: file.range.start) : nil)
      return Diagnosed(nil, [complaint].compactMap { $0 })
    }
    var complaints = RepeatedComplaints()
    var rows: [[Located<String>]] = []
    var cells = 0
    while let row = walk.nextTexts(), cells <= Self.mostCells {
      cells += row.count
      if row.count == header.count {
        rows.append(row)
      } else if let range = Self.range(of: row), complaints.wants(rowWidth) {
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

  private static func range(of row: [Located<String>]) -> SourceRange? {
    guard let first = row.first, let last = row.last else { return nil }
    return first.range.through(last.range)
  }

  private func wrongWidth(of row: [Located<String>], at range: SourceRange, in columns: Int) -> Diagnostic {
    DelimitedComplaint.wrongWidth(rowWidth, at: range, cells: row.count, columns: columns)
  }

  private var rowWidth: DiagnosticID { purpose == .data ? .rowWidth : .tableRowWidth }
}
