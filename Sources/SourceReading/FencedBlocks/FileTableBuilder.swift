import InspectionModel

/// Builds a table out of the rows of a file and what an author says about them.
struct FileTableBuilder {
  private(set) var table: Table
  private(set) var diagnostics: [Diagnostic] = []
  private let header: [Located<String>]
  private let rows: [[Located<String>]]
  private let file: Located<String>
  private let markdown: MarkdownReader

  /// The most rows that a printed table can have.
  private static let mostRows = 10_000

  /// A table of the rows of `file`, which its author named there; `isWhole` when all rows of the file are among them.
  init(rows: DelimitedTable, isWhole: Bool, file: Located<String>, markdown: MarkdownReader) {
    header = rows.header
    self.file = file
    self.markdown = markdown
    table = Table(alignments: [], head: [], rows: [])
    self.rows = Array(rows.rows.prefix(Self.mostRows))
    if rows.rows.count > Self.mostRows {
      diagnostics.append(Diagnostic(.fileTooLarge, at: file.range, "A table has at most \(Self.mostRows) rows"))
    } else if rows.rows.isEmpty, isWhole {
      diagnostics.append(
        Diagnostic(
          .emptyList, at: file.range, "'\(file.value.shortened)' has no rows",
          explanation: "Its first line names the columns; each line below is a row."))
    }
  }

  /// Takes the columns that are asked for, or all of them under their own names; `met` says which results get marks.
  mutating func choose(_ columns: [NamedLine], met: Located<[NamedLine]>?) {
    var chosen: [(index: Int, heading: Located<String>)] = []
    for column in columns {
      if let index = header.firstIndex(where: { $0.value == column.name.value }) {
        chosen.append((index, column.text.value.isEmpty ? column.name : column.text))
      } else {
        diagnostics.append(.unknownColumn(column.name, of: file, known: header))
      }
    }
    if columns.isEmpty { chosen = header.enumerated().map { ($0.offset, $0.element) } }
    let isNumber = chosen.map { column in rows.contains { $0[column.index].value.startsLikeANumber } }
    table.alignments = isNumber.enumerated().map { $0.offset > 0 && $0.element ? .right : .left }
    table.head = head(of: chosen.map(\.heading))
    var marker = met.flatMap { metColumns($0, printed: Set(chosen.map(\.index))) }.map { MetMarker($0) }
    defer { diagnostics += marker?.diagnostics ?? [] }
    table.rows = rows.map { row in
      let marked = marker?.mark(row) ?? [:]
      let cells = chosen.map { column in
        Table.Cell(marked[column.index] ?? inlines(of: row[column.index]), at: row[column.index].range)
      }
      let isHeading =
        cells.count > 1 && !(cells.first?.content.isEmpty ?? true)
        && cells.dropFirst().allSatisfy(\.content.isEmpty)
      return Table.Row(cells, isHeading: isHeading)
    }
  }

  private mutating func metColumns(_ met: Located<[NamedLine]>, printed: Set<Int>) -> MetColumns? {
    var reader = MetReader(header: header, file: file)
    defer { diagnostics += reader.diagnostics }
    return reader.read(met, printed: printed)
  }

  /// Takes the caption, and the label behind it.
  mutating func caption(_ written: Located<String>?) {
    guard let written else { return }
    let parts = written.partedFromLabel
    table.captionAttributes = parts.label.map { Attributes(label: $0.name, range: $0.range) }
    table.caption = read(parts.text)
  }

  /// Takes the note and the source below the table.
  mutating func notes(_ note: Located<String>?, source: Located<String>?) {
    if let note { table.notes = [read(note)] }
    table.source = source.map { read($0) }
  }

  /// One row, or two where a heading says `Over > Under`.
  private mutating func head(of headings: [Located<String>]) -> [[Table.HeadCell]] {
    let parts = headings.map(\.overAndUnder)
    guard parts.contains(where: { $0.over != nil }) else {
      return [headings.map { Table.HeadCell(Table.Cell(read($0), at: $0.range)) }]
    }
    var top: [Table.HeadCell] = []
    var bottom: [Table.HeadCell] = []
    var last: String?
    for (over, under) in parts {
      let cell = Table.Cell(read(under), at: under.range)
      if let over, over.value == last, !top.isEmpty {
        top[top.count - 1].columns += 1
        bottom.append(Table.HeadCell(cell))
      } else if let over {
        top.append(Table.HeadCell(Table.Cell(read(over), at: over.range)))
        bottom.append(Table.HeadCell(cell))
      } else {
        top.append(Table.HeadCell(cell, rows: 2))
      }
      last = over?.value
    }
    return [top, bottom]
  }

  private mutating func read(_ text: Located<String>) -> [Inline] {
    let reading = markdown.readInline(text)
    diagnostics += reading.diagnostics
    return reading.value
  }

  /// A cell of data is text and never markup.
  private func inlines(of cell: Located<String>) -> [Inline] {
    cell.value.isEmpty ? [] : [Inline(.substituted(cell.value), at: cell.range)]
  }
}

extension Located<String> {
  /// The two parts of `Over > Under`, of which the first may be missing; `\>` is the sign itself.
  fileprivate var overAndUnder: (over: Located<String>?, under: Located<String>) {
    guard let sign = value.range(ofLast: " > ") else { return (nil, self) }
    return (slice(value[..<sign]).trimmed, slice(value[sign...].dropFirst(3)).trimmed)
  }
}

extension String {
  /// Whether the text is a number, whatever its sign, currency or unit.
  fileprivate var startsLikeANumber: Bool {
    drop { "+-\u{2212}£$€ ".contains($0) }.first?.isNumber ?? false
  }
}
