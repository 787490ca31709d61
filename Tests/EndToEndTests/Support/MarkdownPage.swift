import InspectionModel
import SourceReading
import TestSupport
import Testing

/// A report in Markdown, read again.
struct MarkdownPage {
  let blocks: [Block]
  let diagnostics: [Diagnostic]

  init(_ markdown: String) {
    let file = SourceFile(id: FileID(0), path: "report.md", bytes: Array(markdown.utf8))
    let reading = MarkdownReader(dialect: .report).read(file)
    blocks = reading.value
    diagnostics = reading.diagnostics
  }

  /// What it has in common with the page, which has so many headings on its cover.
  func content(headingsOnCover: Int = 2) -> ReportContent {
    var reader = ContentReader(headingsOnCover: headingsOnCover)
    reader.read(blocks)
    return reader.content
  }

  /// The lines of the drawings.
  var drawnLines: [String] {
    blocks.flatMap { block -> [String] in
      guard case .code(let code) = block.kind else { return [] }
      return code.text.split(separator: "\n").map { squeezed(String($0)) }
    }
  }
}

/// Gathers what a tree says.
private struct ContentReader {
  var content = ReportContent()
  /// What stands before the first part is laid out in other ways on the page.
  private let headingsOnCover: Int
  private var parts = 0

  init(headingsOnCover: Int) { self.headingsOnCover = headingsOnCover }

  mutating func read(_ blocks: [Block]) { for block in blocks { read(block) } }

  private mutating func read(_ block: Block) {
    switch block.kind {
    case .paragraph(let text): note(numbersIn: text.words)
    case .heading(let level, let text):
      if level <= 2 { parts += 1 }
      content.headings.append("\(level) \(text.words)")
      note(numbersIn: text.words)
    case .list(let list):
      for item in list.items {
        if parts > headingsOnCover { content.items.append(squeezed(item.blocks.map(\.words).joined(separator: " "))) }
        read(item.blocks)
      }
    case .table(let table):
      let head = table.head.map { $0.map(\.cell.content.words) }.filter { $0.contains { !$0.isEmpty } }
      let rows = table.rows.map { row in row.cells.map(\.content.words) }
      // A row that governs those below it is one cell on the page.
      content.tables.append(head + rows.map { $0.dropFirst().allSatisfy(\.isEmpty) ? Array($0.prefix(1)) : $0 })
      for text in [table.caption ?? []] + table.notes + [table.source ?? []] { note(numbersIn: text.words) }
    case .footnoteDefinition(_, let blocks): content.footnotes.append(blocks.map(\.words).joined(separator: " "))
    case .quote(let blocks): read(blocks)
    case .box(let box): read(box.blocks)
    case .chart, .code, .html, .comment, .thematicBreak: break
    }
  }

  private mutating func note(numbersIn text: String) {
    if parts > headingsOnCover { content.numbers += ReportContent.numbers(in: text) }
  }
}

extension Block {
  fileprivate var words: String {
    switch kind {
    case .paragraph(let text), .heading(_, let text): text.words
    case .list(let list): list.items.flatMap(\.blocks).map(\.words).joined(separator: " ")
    case .quote(let blocks): blocks.map(\.words).joined(separator: " ")
    default: ""
    }
  }
}

extension [Inline] {
  /// The text with single spaces.
  fileprivate var words: String { squeezed(map(\.text).joined()) }
}

extension Inline {
  fileprivate var text: String {
    switch kind {
    case .text(let text), .substituted(let text), .code(let text): text
    case .softBreak, .lineBreak: " "
    case .emphasis(let inner), .strong(let inner), .link(_, _, let inner), .reference(_, let inner),
      .image(_, _, let inner):
      inner.map(\.text).joined()
    case .html, .footnote, .placeholder: ""
    }
  }
}
