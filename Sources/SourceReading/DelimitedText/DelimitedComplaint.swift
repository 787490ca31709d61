import InspectionModel

/// Bounds that no file of ours comes near, so that a hostile one costs little.
package enum DelimitedLimits {
  /// The most columns of a row.
  package static let columns = 10_000
  /// The longest cell, in bytes.
  package static let cellBytes = 1_048_576
  /// The longest row, in bytes.
  package static let rowBytes = 16 * cellBytes
}

/// What makes delimited text unreadable from some place on.
package enum DelimitedFault: Hashable, Sendable {
  case quoteNotClosed, strayText, longCell, manyColumns
}

/// What there is to tell about the structure of delimited text.
package enum DelimitedComplaint {
  package static func empty(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .emptyData, at: range, "The file is empty",
      explanation: "Its first line names the columns; each line below is a row.")
  }

  package static func notUTF8(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .notUTF8, at: range, "The file is not UTF-8",
      explanation: "Save it again in the encoding UTF-8, which every editor offers.")
  }

  package static func headerOnly(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .emptyData, at: range, "The file has no rows below its first line",
      explanation: "The first line names the columns; each line below is a row.")
  }

  package static func wrongWidth(
    _ id: DiagnosticID, at range: SourceRange, cells: Int, columns: Int
  ) -> Diagnostic {
    Diagnostic(
      id, at: range, "The row has \(cells) \(cells == 1 ? "cell" : "cells") where the first line names \(columns)",
      explanation: "A separator inside a cell needs quotation marks around the cell, and each mark its partner.")
  }

  package static func unreadable(_ fault: DelimitedFault, at range: SourceRange) -> Diagnostic {
    switch fault {
    case .quoteNotClosed:
      Diagnostic(
        .quoteNotClosed, at: range, "The quotation mark at the beginning of the cell is not closed",
        explanation: "Close it at the end of the cell, or take it out. A mark that belongs to the text is written "
          + "twice in a cell between quotation marks.")
    case .strayText:
      Diagnostic(
        .quoteNotClosed, at: range, "Nothing stands between a closing quotation mark and the next separator",
        explanation: "A mark that belongs to the text of the cell is written twice.")
    case .longCell:
      Diagnostic(
        .fileTooLarge, at: range, "A cell has at most 1 MB",
        explanation: "Perhaps a quotation mark at its beginning is closed much later than it should be.")
    case .manyColumns:
      Diagnostic(
        .fileTooLarge, at: range, "A row has at most \(DelimitedLimits.columns) cells",
        explanation: "Perhaps the line ends were lost.")
    }
  }
}
