import InspectionModel
import ReportAssembly

/// A report as a Markdown file holds it: one sequence of headings, blocks and footnotes.
enum MarkdownPiece: Hashable, Sendable {
  case heading(level: Int, [ReportInline])
  /// Blocks under a heading of `level`.
  case blocks([ReportBlock], under: Int)
  case footnote(ReportFootnote)
}

extension MarkdownPiece {
  /// The whole report.
  static func pieces(of report: ReportDocument) -> [MarkdownPiece] {
    let draft: [MarkdownPiece] = report.status == .draft ? [paragraph([.strong([.text(report.words.draft)])])] : []
    return draft + pieces(of: report.cover) + report.parts.flatMap { pieces(of: $0, in: report) }
  }

  private static func pieces(of cover: ReportCover) -> [MarkdownPiece] {
    let glance = cover.glance.map { glance in
      let band = glance.result.band.map { ", \($0)" } ?? ""
      return ReportBlock(.paragraph([.text("\(glance.title): \(glance.result.printed)\(band)")]))
    }
    let facts = cover.facts.map { ReportBlock(.paragraph([.text("\($0.label): \($0.value)")])) }
    let lead: [MarkdownPiece] = [
      paragraph([.text(cover.programme)]), paragraph([.text(cover.lead)]), .heading(level: 1, [.text(cover.subject)]),
    ]
    return lead + (glance.isEmpty ? [] : [.heading(level: 2, [.text(cover.glanceTitle)]), list(glance)]) + [list(facts)]
  }

  private static func pieces(of part: ReportPart, in report: ReportDocument) -> [MarkdownPiece] {
    var level = 2
    var pieces: [MarkdownPiece] = [.heading(level: 2, [.text(part.headingText)])] + result(part.result, under: 2)
    for element in part.elements {
      if case .heading = element { level = 3 }
      pieces += self.pieces(of: element, under: level, in: report)
      if case .node = element { level = 2 }
    }
    let tables = part.elements.flatMap(\.figures).compactMap(\.table)
    // Those with signs stand under their tables.
    let notes = part.footnotes + tables.flatMap(\.footnotes).filter { !$0.isSign }
    return pieces + notes.map { .footnote($0) }
  }

  private static func pieces(
    of element: ReportElement, under level: Int, in report: ReportDocument
  ) -> [MarkdownPiece] {
    switch element {
    case .prose(let blocks): [.blocks(blocks, under: level)]
    case .heading(let heading): [.heading(level: 3, heading.text)]
    case .signature(let signature): [paragraph(signature.lines)]
    case .people(let roles):
      [list(roles.map { ReportBlock(.paragraph([.text("\($0.role): \($0.names.joined(separator: ", "))")])) })]
    case .contents: [.blocks([contents(report.contents)], under: level)]
    case .glossary(let entries): [.blocks([glossary(entries, report.words)], under: level)]
    case .chart(let chart): [.blocks([ReportBlock(.chart(chart))], under: level)]
    case .table(let table): [.blocks([ReportBlock(.table(table))], under: level)]
    case .recommendations(let items): [.blocks([recommendations(items)], under: level)]
    case .example(let example):
      [.heading(level: 3, example.title), paragraph(example.criterion), .blocks(example.blocks, under: 3)]
    case .node(let node): pieces(of: node)
    }
  }
}

extension MarkdownPiece {
  private static func pieces(of node: ReportNode) -> [MarkdownPiece] {
    let statement: [MarkdownPiece] = node.statement.map { [paragraph([.emphasis([.text($0)])])] } ?? []
    return [.heading(level: 3, [.text(node.headingText)])] + statement + result(node.result, under: 3)
      + node.slots.flatMap(pieces)
  }

  private static func pieces(of slot: ReportSlot) -> [MarkdownPiece] {
    let level = slot.heading == nil ? 3 : 4
    let heading: [MarkdownPiece] = slot.heading.map { [.heading(level: 4, [.text($0)])] } ?? []
    switch slot.content {
    case .findings(let lead, let findings, _):
      let items = findings.map { $0.blocks.marked($0.mark) }
      let list = items.isEmpty ? [] : [ReportBlock(.list(start: nil, isTight: false, items))]
      return heading + [.blocks(lead + list, under: level)]
    case .prose(let content), .conclusion(let content): return heading + [.blocks(content, under: level)]
    }
  }

  private static func result(_ result: ReportResult?, under level: Int) -> [MarkdownPiece] {
    guard let result else { return [] }
    let band: [ReportInline] = result.band.map { [.text(" \u{2013} \($0)")] } ?? []
    return [.blocks([ReportBlock(.paragraph([.strong([.text(result.printed)])] + band))], under: level)]
  }

  private static func paragraph(_ text: [ReportInline]) -> MarkdownPiece {
    .blocks([ReportBlock(.paragraph(text))], under: 2)
  }

  /// A list of single lines.
  private static func list(_ lines: [ReportBlock]) -> MarkdownPiece {
    .blocks(lines.isEmpty ? [] : [ReportBlock(.list(start: nil, isTight: true, lines.map { [$0] }))], under: 2)
  }

  private static func contents(_ entries: [ContentsEntry]) -> ReportBlock {
    ReportBlock(
      .list(
        start: nil, isTight: true,
        entries.map { entry in
          let line = ReportBlock(.paragraph([.text(entry.text)]))
          return entry.children.isEmpty ? [line] : [line, contents(entry.children)]
        }))
  }

  private static func glossary(_ entries: [ReportGlossaryEntry], _ words: PageWords) -> ReportBlock {
    ReportBlock(
      .table(
        ReportTable(
          anchor: Anchor(""), number: nil, caption: [], alignments: [.none, .none],
          head: [[.init([.text(words.term)]), .init([.text(words.meaning)])]],
          rows: entries.map { .init([[.text($0.term)], $0.meaning]) })))
  }

  /// An ordered list when their numbers are such, and else a list with the numbers as text.
  private static func recommendations(_ items: [ReportRecommendation]) -> ReportBlock {
    let blocks = items.map { item in
      item.blocks + (item.answers.isEmpty ? [] : [ReportBlock(.paragraph(item.answers))])
    }
    let numbers = items.compactMap { Int($0.number) }
    if let start = numbers.first, numbers == items.indices.map({ start + $0 }), (0..<100_000_000).contains(start) {
      return ReportBlock(.list(start: start, isTight: false, blocks))
    }
    let marked = zip(items, blocks).map { item, blocks in blocks.marked(item.number) }
    return ReportBlock(.list(start: nil, isTight: false, marked))
  }
}

extension ReportSignature {
  /// Name, office and date, one a line.
  fileprivate var lines: [ReportInline] {
    [name, office, date].compactMap { $0 }.enumerated().flatMap { index, text -> [ReportInline] in
      index == 0 ? [.text(text)] : [.lineBreak, .text(text)]
    }
  }
}

extension [ReportBlock] {
  /// With `mark` before the text of the first paragraph, or in one of its own.
  func marked(_ mark: String) -> [ReportBlock] {
    guard !mark.isEmpty else { return self }
    if let first, case .paragraph(let text) = first.kind {
      return [ReportBlock(.paragraph([.text(mark + " ")] + text), anchor: first.anchor)] + dropFirst()
    }
    return [ReportBlock(.paragraph([.text(mark)]))] + self
  }
}
