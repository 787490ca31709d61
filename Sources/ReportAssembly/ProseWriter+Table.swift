import InspectionModel

extension ProseWriter {
  mutating func table(_ table: Table, at range: SourceRange) -> ReportTable {
    let name = name(of: range)
    let anchor = name?.anchor ?? Anchor("table")
    let outer = tableFootnotes
    defer { tableFootnotes = outer }
    tableFootnotes = FootnoteBook.ofTable(anchor)
    let caption = inlines(table.caption ?? [])
    let head = table.head.map { row in
      row.map { ReportTable.HeadCell(inlines($0.cell.content), columns: $0.columns, rows: $0.rows) }
    }
    let rows = table.rows.map { row in
      ReportTable.Row(row.cells.map { inlines($0.content) }, isHeading: row.isHeading)
    }
    let notes = table.notes.map { inlines($0) }
    let source = table.source.map { inlines($0) }
    return ReportTable(
      anchor: anchor, number: name.flatMap { $0.mark.isEmpty ? nil : $0.mark }, caption: caption,
      alignments: table.alignments, head: head, rows: rows, footnotes: closeTableFootnotes(), notes: notes,
      source: source)
  }

  private mutating func closeTableFootnotes() -> [ReportFootnote] {
    var result: [ReportFootnote] = []
    while let key = tableFootnotes?.order.dropFirst(result.count).first {
      let content = blocks(definitions[key] ?? [])
      guard let note = tableFootnotes?.printed(key, content) else { break }
      result.append(note)
    }
    return result
  }
}
