import ReportAssembly
import ReportCharts

extension HTMLProse {
  /// A chart: two drawings, of which the style sheet shows one, what it shows in words, and its numbers as a table.
  func chart(_ chart: ReportChart) -> HTML {
    let drawing = SVGDrawing(words: chart.words)
    func draw(_ layout: SVGDrawing.Layout) -> HTML {
      HTML(escapedBefore: drawing.draw(chart.chart, layout: layout, idPrefix: "drawing-\(chart.anchor.id)"))
    }
    return templates.render(
      ChartPiece.shape,
      ChartPiece(
        anchor: chart.anchor.id, captionID: chart.anchor.id + ":caption", number: chart.number,
        chart: chart.chart, wide: draw(.wide), narrow: draw(.narrow), numbersTitle: words.chartNumbers,
        description: ChartDescription(words: chart.words).describe(chart.chart),
        table: numbers(of: chart), noteLabel: words.note, sourceLabel: words.source))
  }

  private func numbers(of chart: ReportChart) -> HTML {
    let table = ChartTable(chart.chart, words: chart.words)
    let head = table.columns.map { column -> HTML in
      let alignment: HTML = column.kind.isNumeric ? " class=\"right\"" : ""
      return "<th scope=\"col\"\(alignment)>\(column.heading)</th>"
    }.joined()
    let rows = table.rows.map { row -> HTML in
      let cells = zip(table.columns, row.cells).map { column, cell -> HTML in
        switch column.kind {
        case .label: "<th scope=\"row\">\(cell)</th>"
        case .group: "<td>\(cell)</td>"
        case .value, .count, .base: "<td class=\"right\">\(cell)</td>"
        }
      }.joined()
      return row.kind == .total ? "<tr class=\"total\">\(cells)</tr>\n" : "<tr>\(cells)</tr>\n"
    }.joined()
    return """
      <table aria-labelledby="\(chart.anchor.id):caption">
      <thead>
      <tr>\(head)</tr>
      </thead>
      <tbody>
      \(rows)</tbody>
      </table>
      """
  }
}

/// A chart.
private struct ChartPiece {
  let anchor: String
  let captionID: String
  let number: String
  let chart: Chart
  let wide: HTML
  let narrow: HTML
  let numbersTitle: String
  let description: String
  let table: HTML
  let noteLabel: String
  let sourceLabel: String

  static let shape = TemplateShape<Self>(
    "chart",
    [
      .text("anchor", "Its place in the page.", \.anchor),
      .text("caption-id", "An id for the caption, which names the table of numbers.", \.captionID),
      .text("number", "\"Chart 1\"", \.number),
      .text("title", "Its message.", \.chart.title),
      .optionalText("subtitle", "Measure, coverage, period and base.") { $0.chart.subtitle.nilIfEmpty },
      .flag("is-drawn", "Whether there is something to draw.") { $0.chart.reasonForNothing == nil },
      .optionalText("reason", "Why there is nothing to draw.") { $0.chart.reasonForNothing },
      .html("wide", "The drawing for wide pages.", \.wide),
      .html("narrow", "The drawing for narrow pages.", \.narrow),
      .text("numbers-title", "What opens the table of numbers.", \.numbersTitle),
      .text("description", "What it shows, in words.", \.description),
      .html("table", "Its numbers.", \.table),
      .optionalText("base", "How many cases its values are out of.") { $0.chart.base.nilIfEmpty },
      .text("note-label", "What stands before a note.", \.noteLabel),
      .list("notes", "Notes below it.", of: [.text("body", "What the note says.") { $0 }], \.chart.notes),
      .text("source-label", "What stands before the source.", \.sourceLabel),
      .optionalText("source", "Where its numbers come from.") { $0.chart.source.nilIfEmpty },
    ])
}

extension ReportTemplates {
  /// The template of charts.
  static var chart: TemplateEntry { TemplateEntry(ChartPiece.shape) }
}

extension String {
  /// Nothing in the place of no text.
  var nilIfEmpty: String? { isEmpty ? nil : self }
}
