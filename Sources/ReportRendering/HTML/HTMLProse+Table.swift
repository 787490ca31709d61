import InspectionModel
import ReportAssembly

extension HTMLProse {
  /// A table with its caption above and its notes below.
  func table(_ table: ReportTable, under level: Int, heading: String) -> HTML {
    let captionID = table.anchor.id + ":caption"
    let hasCaption = table.number != nil || !table.caption.isEmpty
    return templates.render(
      TablePiece.shape,
      TablePiece(
        anchor: table.anchor.id, captionID: captionID, labelID: hasCaption ? captionID : heading, number: table.number,
        caption: inlines(table.caption), columns: columns(of: table), head: head(of: table), bodies: bodies(of: table),
        footnotes: table.footnotes.map { footnote($0, under: level) }.joined(), noteLabel: words.note,
        isShort: table.head.count + table.rows.count <= 14, notes: table.notes.map { inlines($0) },
        sourceLabel: words.source,
        source: table.source.map { inlines($0) } ?? HTML()))
  }

  /// Groups of columns, which the heads over several columns belong to.
  private func columns(of table: ReportTable) -> HTML {
    guard let outer = table.head.first, outer.contains(where: { $0.columns > 1 }) else { return HTML() }
    return outer.map { $0.columns > 1 ? "<colgroup span=\"\($0.columns)\"></colgroup>" : "<colgroup></colgroup>" }
      .joined() + "\n"
  }

  private func head(of table: ReportTable) -> HTML {
    guard !table.head.isEmpty else { return HTML() }
    // Columns that a cell of an earlier row still runs through; later cells stand behind them.
    var taken = [Int](repeating: 0, count: max(table.alignments.count, 1))
    let rows = table.head.map { row -> HTML in
      var column = 0
      let cells = row.map { cell -> HTML in
        while column < taken.count, taken[column] > 0 { column += 1 }
        let html = headCell(cell, alignment: column < table.alignments.count ? table.alignments[column] : .none)
        for offset in column..<min(column + cell.columns, taken.count) { taken[offset] = cell.rows }
        column += cell.columns
        return html
      }.joined()
      for index in taken.indices { taken[index] = max(0, taken[index] - 1) }
      return "<tr>\(cells)</tr>\n"
    }.joined()
    return "<thead>\n\(rows)</thead>\n"
  }

  private func headCell(_ cell: ReportTable.HeadCell, alignment: Table.Alignment) -> HTML {
    var attributes: HTML = cell.columns > 1 ? " colspan=\"\(cell.columns)\"" : Self.alignment(alignment)
    if cell.rows > 1 { attributes += " rowspan=\"\(cell.rows)\"" }
    if cell.content.isEmpty { return "<td\(attributes)></td>" }
    let scope: HTML = cell.columns > 1 ? "colgroup" : "col"
    return "<th scope=\"\(scope)\"\(attributes)>\(inlines(cell.content))</th>"
  }

  /// The rows, in groups: one opens with each heading row, and one with each empty row, which ends what a heading governs.
  private func bodies(of table: ReportTable) -> HTML {
    var bodies = HTML()
    var rows = HTML()
    func end() {
      if !rows.isEmpty { bodies += "<tbody>\n\(rows)</tbody>\n" }
      rows = HTML()
    }
    for row in table.rows {
      if row.isHeading {
        end()
        let first = row.cells.first.map { inlines($0) } ?? HTML()
        rows += "<tr class=\"group\"><th scope=\"rowgroup\" colspan=\"\(max(row.cells.count, 1))\">\(first)</th></tr>\n"
      } else if row.cells.allSatisfy(\.isEmpty) {
        end()
      } else {
        let cells = row.cells.enumerated().map { index, cell in
          bodyCell(
            cell, isFirst: index == 0, alignment: index < table.alignments.count ? table.alignments[index] : .none)
        }
        rows += "<tr>\(cells.joined())</tr>\n"
      }
    }
    end()
    return bodies
  }

  private func bodyCell(_ content: [ReportInline], isFirst: Bool, alignment: Table.Alignment) -> HTML {
    let attributes = Self.alignment(alignment)
    return isFirst && !content.isEmpty
      ? "<th scope=\"row\"\(attributes)>\(inlines(content))</th>" : "<td\(attributes)>\(inlines(content))</td>"
  }

  private static func alignment(_ alignment: Table.Alignment) -> HTML {
    switch alignment {
    case .none, .left: ""
    case .centre: " class=\"centre\""
    case .right: " class=\"right\""
    }
  }
}

/// A table.
private struct TablePiece {
  let anchor: String
  let captionID: String
  let labelID: String
  let number: String?
  let caption: HTML
  let columns: HTML
  let head: HTML
  let bodies: HTML
  let footnotes: HTML
  let noteLabel: String
  let isShort: Bool
  let notes: [HTML]
  let sourceLabel: String
  let source: HTML

  static let shape = TemplateShape<Self>(
    "table",
    [
      .text("anchor", "Its place in the page.", \.anchor),
      .text("caption-id", "An id for the caption.", \.captionID),
      .text("label-id", "The id of what names it: its caption, or the heading above it.", \.labelID),
      .optionalText("number", "\"Table 2\"", \.number),
      .optionalHTML("caption", "What it shows.", \.caption),
      .optionalHTML("columns", "Its groups of columns.", \.columns),
      .optionalHTML("head", "Its head.", \.head),
      .html("bodies", "Its rows, in groups.", \.bodies),
      .optionalHTML("footnotes", "The footnotes that its cells refer to, as items of a list.", \.footnotes),
      .flag("is-short", "Whether paper should not break it.", \.isShort),
      .text("note-label", "What stands before a note.", \.noteLabel),
      .list("notes", "Notes below it.", of: [.html("body", "What the note says.") { $0 }], \.notes),
      .text("source-label", "What stands before the source.", \.sourceLabel),
      .optionalHTML("source", "Where its numbers come from.", \.source),
    ])
}

extension ReportTemplates {
  /// The template of tables.
  static var table: TemplateEntry { TemplateEntry(TablePiece.shape) }
}
