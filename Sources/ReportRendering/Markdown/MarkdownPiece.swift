import InspectionModel
import ReportAssembly

/// A report as a Markdown file holds it: one sequence of headings, blocks and footnotes.
enum MarkdownPiece: Hashable, Sendable {
  case heading(level: Int, [ReportInline])
  /// Blocks under a heading of `level`.
  case blocks([ReportBlock], under: Int)
  case footnote(ReportFootnote)
  /// A line across the page.
  case rule
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
    let above = [cover.programme, cover.lead].compactMap { $0 }.map { paragraph([.text($0)]) }
    let lead = above + [.heading(level: 1, [.text(cover.title)])]
    return lead + (glance.isEmpty ? [] : [.heading(level: 2, [.text(cover.glanceTitle)]), list(glance)]) + [list(facts)]
  }

  private static func pieces(of part: ReportPart, in report: ReportDocument) -> [MarkdownPiece] {
    var level = 2
    var pieces: [MarkdownPiece] =
      part.isBackCover
      ? [.rule] : [.heading(level: 2, [.text(part.headingText)])] + result(part.result, part.rounds, under: 2)
    for element in part.elements {
      if case .heading(let heading) = element { level = heading.level }
      pieces += self.pieces(of: element, under: level, in: report)
      if element.endsItsHeading { level = 2 }
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
    case .heading(let heading): [.heading(level: heading.level, heading.text)]
    case .signature(let signature): [paragraph(signature.lines)]
    case .people(let roles):
      [list(roles.map { ReportBlock(.paragraph([.text("\($0.title): ")] + $0.names)) })]
    case .contents(let depth): [.blocks([contents(report.contents(to: depth))], under: level)]
    case .glossary(let entries): [.blocks([glossary(entries, report.words)], under: level)]
    case .chart(let chart): [.blocks([ReportBlock(.chart(chart))], under: level)]
    case .table(let table): [.blocks([ReportBlock(.table(table))], under: level)]
    case .recommendations(let items): [.blocks([recommendations(items)], under: level)]
    case .example(let example):
      [.heading(level: 3, example.title), paragraph(example.criterion), .blocks(example.blocks, under: 3)]
    case .slot(let slot, _): pieces(of: slot, under: 2)
    case .headline(let headline): pieces(of: headline)
    case .node(let node): pieces(of: node)
    }
  }

  private static func pieces(of headline: ReportHeadline) -> [MarkdownPiece] {
    [.heading(level: 3, [.text(headline.title)])] + (headline.explanation.map { [paragraph([.text($0)])] } ?? [])
      + result(headline.result, [], under: 3)
  }
}

extension MarkdownPiece {
  private static func pieces(of node: ReportNode) -> [MarkdownPiece] {
    let level = node.level
    let result = result(node.result, node.rounds, under: level)
    var statement: [MarkdownPiece] = node.statement.map { [paragraph([.emphasis([.text($0)])])] } ?? []
    if let heading = node.statementHeading, !statement.isEmpty {
      statement = result + [.heading(level: level + 1, [.text(heading)])] + statement
    } else {
      statement += result
    }
    return [.heading(level: level, [.text(node.headingText)])] + statement
      + node.slots.flatMap { pieces(of: $0, under: level) }
  }

  private static func pieces(of slot: ReportSlot, under above: Int) -> [MarkdownPiece] {
    let level = slot.heading == nil ? above : above + 1
    let heading: [MarkdownPiece] = slot.heading.map { [.heading(level: level, [.text($0)])] } ?? []
    switch slot.content {
    case .findings(let lead, let findings, _):
      let items = findings.map { $0.blocks.marked($0.mark) }
      let list = items.isEmpty ? [] : [ReportBlock(.list(start: nil, isTight: false, items))]
      return heading + [.blocks(lead + list, under: level)]
    case .paragraphs(let paragraphs):
      // One sequence of blocks, so that headings among them keep their levels.
      let blocks = paragraphs.flatMap { paragraph in
        switch paragraph {
        case .numbered(let finding): finding.blocks.marked(finding.mark)
        case .between(let blocks): blocks
        }
      }
      return heading + [.blocks(blocks, under: level)]
    case .prose(let content), .conclusion(let content): return heading + [.blocks(content, under: level)]
    }
  }

  /// A result, or one line for each round.
  private static func result(
    _ result: ReportResult?, _ rounds: [ReportRound], under level: Int
  ) -> [MarkdownPiece] {
    guard rounds.isEmpty else {
      let lines = rounds.map { round in
        [ReportBlock(.paragraph([.text("\(round.label): "), .strong([.text(round.printed)])]))]
      }
      return [.blocks([ReportBlock(.list(start: nil, isTight: true, lines))], under: level)]
    }
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
