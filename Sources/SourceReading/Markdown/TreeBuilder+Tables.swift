import InspectionModel

extension TreeBuilder {
  /// Which lines of a paragraph are a table.
  struct TableLayout {
    /// The line of the header; the row of dashes is the next.
    let header: Int
    let headerCells: [Range<Int>]
    let alignments: [Table.Alignment]
    /// The first line that is a note and should not have been here, or the number of lines.
    let end: Int
  }

  private var tableSyntax: TableSyntax { TableSyntax(bytes: masked) }

  private func text(of line: Cursor.Line) -> Range<Int> { masked.trimmed(span(line.lower, line.upper)) }

  /// Lines that are read as one text: the blanks at their ends may make line breaks, but for the last.
  private func piece(_ lines: ArraySlice<Cursor.Line>) -> [Range<Int>] {
    lines.dropLast().map { span(text(of: $0).lowerBound, $0.upper) } + lines.suffix(1).map { text(of: $0) }
  }

  /// The table in a paragraph: a row of dashes with as many cells as the line above it.
  mutating func tableLayout(in leaf: [Cursor.Line]) -> TableLayout? {
    guard leaf.count > 1 else { return nil }
    for index in 1..<leaf.count {
      guard let alignments = tableSyntax.alignments(text(of: leaf[index])) else { continue }
      let line = text(of: leaf[index])
      let header = text(of: leaf[index - 1])
      let beginWithPipes = masked[line.lowerBound] == ASCII.pipe && masked[header.lowerBound] == ASCII.pipe
      guard let cells = tableSyntax.cells(header), cells.count == alignments.count else {
        if beginWithPipes { reportHeaderWidth(header, dashes: line, columns: alignments.count) }
        continue
      }
      guard alignments.count > 1 || masked[line.lowerBound] == ASCII.pipe else { continue }
      let end = leaf[(index + 1)...].firstIndex { noteKind(at: $0.lower) != nil } ?? leaf.count
      return TableLayout(header: index - 1, headerCells: cells, alignments: alignments, end: end)
    }
    return nil
  }

  private mutating func reportHeaderWidth(_ header: Range<Int>, dashes: Range<Int>, columns: Int) {
    let count = tableSyntax.cells(header)?.count
    report(
      .tableRowWidth, at: dashes, "A table's row of dashes must have as many cells as its header",
      explanation: "It has \(columns)"
        + (count.map { ", and the header \($0)." } ?? "; a table has at most \(TableSyntax.maximumColumns)."))
  }

  mutating func appendTable(_ layout: TableLayout, lines leaf: [Cursor.Line], to result: inout [Block]) {
    if layout.header > 0 {
      let before = leaf[..<layout.header]
      var inlines = fragments([piece(before)], areCells: false)[0]
      result.append(paragraph(&inlines, at: extent(of: Array(before))))
    }
    let lines = leaf[span(layout.header + 2, layout.end)].map { text(of: $0) }
    var padding = Self.maximumPadding
    let rows = lines.compactMap { row($0, columns: layout.alignments.count, padding: &padding) }
    let head = headLayout(layout.headerCells)
    // all cells go through libcmark together
    let contents = fragments(head.ranges + rows.flatMap { $0 }, areCells: true)
    var cells = contents.makeIterator()
    func next(_ range: Range<Int>) -> Table.Cell { Table.Cell(cells.next() ?? [], at: places[range]) }
    let headRows = head.build(next)
    let bodyRows = rows.map { row in
      Table.Row(row.map(next), isHeading: row.count > 1 && !row[0].isEmpty && row.dropFirst().allSatisfy(\.isEmpty))
    }
    var table = Table(alignments: layout.alignments, head: headRows, rows: bodyRows)
    let range = span(text(of: leaf[layout.header]).lowerBound, extent(of: leaf).upperBound)
    if layout.end < leaf.count { addJoinedNotes(piece(leaf[layout.end...]), to: &table) }
    result.append(Block(.table(table), at: places[range]))
  }

  /// How many cells short rows can be filled up with; the rows after that are left out, so that a wide head over a
  /// great many short rows costs no more than what was written.
  private static var maximumPadding: Int { 10_000 }

  /// The cells of one row, as many as there are columns.
  private mutating func row(_ line: Range<Int>, columns: Int, padding: inout Int) -> [Range<Int>]? {
    let cells = tableSyntax.cells(line)
    let hasPipe = masked.firstIndex(of: ASCII.pipe, in: line) != nil
    if cells?.count != columns || !hasPipe { reportRowWidth(line, cells: hasPipe ? cells?.count : 0, columns: columns) }
    var row = Array((cells ?? []).prefix(columns))
    padding -= columns - row.count
    guard padding >= 0 else { return nil }
    while row.count < columns { row.append(span(line.upperBound, line.upperBound)) }
    return row
  }

  private mutating func reportRowWidth(_ line: Range<Int>, cells: Int?, columns: Int) {
    guard cells != 0 else {
      report(
        .tableRowWidth, at: line, "A blank line must stand between a table and the text below it",
        explanation: "Without it the text becomes a row of the table.",
        suggestions: [Diagnostic.Suggestion("Put a blank line above", edits: [blankLine(before: line.lowerBound)])])
      return
    }
    let count = cells.map { "\($0) cell\($0 == 1 ? "" : "s")" } ?? "more than \(TableSyntax.maximumColumns) cells"
    let missing = columns - (cells ?? columns)
    let isClosed = masked[line.upperBound - 1] == ASCII.pipe
    let mend = String(repeating: " |", count: max(0, missing) + (isClosed ? 0 : 1))
    report(
      .tableRowWidth, at: line, "A row must have as many cells as the table's header",
      explanation: "This row has \(count), and the header \(columns). "
        + (missing > 0 ? "Add what is missing; a cell may be empty." : "Write `\\|` for a sign that divides no cells."),
      suggestions: missing > 0
        ? [
          Diagnostic.Suggestion(
            "Add \(missing) empty cell\(missing == 1 ? "" : "s")",
            edits: [edit(span(line.upperBound, line.upperBound), mend)])
        ] : [])
  }

  /// Notes that stand directly below the last row.
  private mutating func addJoinedNotes(_ lines: [Range<Int>], to table: inout Table) {
    report(
      .tableNoteJoined, at: lines[0], "A blank line must stand between a table and its notes",
      explanation: "Without it the note becomes a row of the table.",
      suggestions: [
        Diagnostic.Suggestion(
          "Put a blank line above the note", edits: [blankLine(before: lines[0].lowerBound)], isSafe: true)
      ])
    add(notes(in: fragments([lines], areCells: false)[0]) ?? [], to: &table)
  }

  /// An edit that puts a blank line above the line on which `offset` stands, inside the quotations that it is in.
  func blankLine(before offset: Int) -> Diagnostic.Edit {
    var lineStart = offset
    while lineStart > 0, !source[lineStart - 1].isLineEnd { lineStart -= 1 }
    let marks = source.trimmed(span(lineStart, offset))
    let isQuoted = !marks.isEmpty && marks.allSatisfy { source[$0] == ASCII.greater || source[$0].isBlank }
    return edit(span(lineStart, lineStart), (isQuoted ? source.string(span(lineStart, marks.upperBound)) : "") + "\n")
  }
}
