import InspectionModel
import ReportAssembly
import ReportCharts

extension MarkdownBlocks {
  /// A pipe table with its caption above and its notes below.
  func table(_ table: ReportTable) -> String {
    let caption = table.caption.isEmpty ? "" : strong((table.number.map { [.text("\($0): ")] } ?? []) + table.caption)
    let signed = table.footnotes.filter(\.isSign).map { write($0.blocks.marked($0.mark), under: 2) }
    let remarks =
      signed + table.notes.map { remark(words.note, $0) } + (table.source.map { [remark(words.source, $0)] } ?? [])
    return ([caption, grid(of: table)] + remarks).filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  private func grid(of table: ReportTable) -> String {
    let count = table.columnCount
    guard count > 0 else { return "" }
    func row(_ cells: [[ReportInline]]) -> String {
      let texts =
        cells.map { inlines.line($0, isInCell: true) } + [String](repeating: "", count: max(0, count - cells.count))
      return "|" + texts.map { $0.isEmpty ? " |" : " \($0) |" }.joined()
    }
    let alignments = table.alignments + [Table.Alignment](repeating: .none, count: count - table.alignments.count)
    let rows = table.rows.map { line in
      row(line.isHeading ? line.cells.map { $0.isEmpty ? $0 : [.strong($0)] } : line.cells)
    }
    let delimiters = "|" + alignments.map { " \(Self.delimiter($0)) |" }.joined()
    return ([row(table.flatHead), delimiters] + rows).joined(separator: "\n")
  }

  private static func delimiter(_ alignment: Table.Alignment) -> String {
    switch alignment {
    case .none: "---"
    case .left: ":--"
    case .centre: ":-:"
    case .right: "--:"
    }
  }

  /// A chart as text, and what it shows in words.
  func chart(_ chart: ReportChart) -> String {
    let subtitle = chart.chart.subtitle
    let head = [strong([.text("\(chart.number): \(chart.chart.title)")]), inlines.lines([.text(subtitle)])]
    let notes = chart.chart.notes.map { remark(words.note, [.text($0)]) }
    let source = chart.chart.source.isEmpty ? [] : [remark(words.source, [.text(chart.chart.source)])]
    let base = inlines.lines([.text(chart.chart.base)])
    return (head + shown(by: chart) + [base] + notes + source).filter { !$0.isEmpty }.joined(separator: "\n\n")
  }

  /// The drawing, its description and what the drawing cannot say; or why there is nothing to draw.
  private func shown(by chart: ReportChart) -> [String] {
    if case .absent(let reason) = chart.chart.kind { return [inlines.lines([.text(reason)])] }
    let drawing = TextDrawing(words: chart.words).drawing(of: chart.chart)
    let description = inlines.lines([.text(ChartDescription(words: chart.words).describe(chart.chart))])
    return [Self.fenced(drawing.text), description, drawing.isComplete ? "" : numbers(of: chart)]
  }

  /// What a chart shows that its drawing in text cannot say, with the rest of its numbers.
  private func numbers(of chart: ReportChart) -> String {
    let table = ChartTable(chart.chart, words: chart.words)
    func row(_ cells: [String]) -> String {
      "|" + cells.map { " \(inlines.line([.text($0)], isInCell: true)) |" }.joined()
    }
    let delimiters = "|" + table.columns.map { $0.kind.isNumeric ? " --: |" : " --- |" }.joined()
    return ([row(table.header), delimiters] + table.rows.map { row($0.cells) }).joined(separator: "\n")
  }

  /// A caption or title. Its own emphasis would end the marks around it.
  func strong(_ text: [ReportInline]) -> String { inlines.lines([.strong(text.withoutEmphasis)]) }

  private func remark(_ label: String, _ text: [ReportInline]) -> String { inlines.lines([.text("\(label): ")] + text) }
}

extension [ReportInline] {
  fileprivate var withoutEmphasis: [ReportInline] {
    flatMap { inline -> [ReportInline] in
      switch inline {
      case .emphasis(let inner), .strong(let inner): inner.withoutEmphasis
      case .lineBreak: [.text(" ")]
      default: [inline]
      }
    }
  }
}
