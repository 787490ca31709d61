/// Where a cell of delimited text stands in the bytes that were scanned.
package struct DelimitedCell: Hashable, Sendable {
  /// The cell without the blanks around it; with its quotation marks.
  package let range: Range<Int>
  /// Where the next cell or row begins.
  package let next: Int
  /// What follows the cell.
  package let ending: Ending
  /// How the cell is quoted.
  package let quoting: Quoting

  @inlinable package init(range: Range<Int>, next: Int, ending: Ending, quoting: Quoting = .none) {
    self.range = range
    self.next = next
    self.ending = ending
    self.quoting = quoting
  }

  /// What can follow a cell.
  package enum Ending: Hashable, Sendable {
    /// Another cell of the row.
    case separator
    /// The end of the row: CRLF, LF or CR.
    case lineEnd
    /// The end of the data, and so of the row.
    case dataEnd
    /// Where the cell ends cannot be told without more bytes.
    case cut
  }

  /// How a cell can be quoted.
  package enum Quoting: Hashable, Sendable {
    /// Its bytes are its text.
    case none
    /// Between quotation marks; `hasPairs` when marks of the text are doubled in it.
    case whole(hasPairs: Bool)
    /// The mark at the beginning has no partner in the bytes.
    case open
    /// Something other than blanks stands at this offset, between the closing mark and the separator.
    case stray(Int)
  }
}
