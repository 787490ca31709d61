import InspectionModel

extension ReportPart {
  /// How many words it prints, headings, tables and footnotes among them; charts have none.
  var wordCount: Int {
    elements.reduce(0) { $0 + $1.wordCount } + footnotes.reduce(0) { $0 + $1.blocks.wordCount }
  }
}

extension ReportElement {
  fileprivate var wordCount: Int {
    switch self {
    case .prose(let blocks): blocks.wordCount
    case .heading(let heading): heading.text.wordCount
    case .signature(let signature):
      [signature.name, signature.office, signature.date].reduce(0) { $0 + ($1?.wordCount ?? 0) }
    case .people(let roles): roles.reduce(0) { $0 + $1.title.wordCount + $1.names.wordCount }
    case .contents, .chart: 0
    case .glossary(let entries): entries.reduce(0) { $0 + $1.term.wordCount + $1.meaning.wordCount }
    case .table(let table): table.wordCount
    case .recommendations(let items): items.reduce(0) { $0 + $1.blocks.wordCount + $1.answers.wordCount }
    case .example(let example):
      example.title.wordCount + example.criterion.wordCount + example.blocks.wordCount
    case .headline(let headline):
      headline.title.wordCount + (headline.explanation?.wordCount ?? 0) + (headline.result?.printed.wordCount ?? 0)
    case .slot(let slot, _): slot.wordCount
    case .node(let node): node.wordCount
    }
  }
}

extension ReportNode {
  fileprivate var wordCount: Int {
    title.wordCount + (statement?.wordCount ?? 0) + slots.reduce(0) { $0 + $1.wordCount }
  }
}

extension ReportSlot {
  fileprivate var wordCount: Int {
    let words =
      switch content {
      case .findings(let lead, let findings, _): lead.wordCount + findings.reduce(0) { $0 + $1.blocks.wordCount }
      case .paragraphs(let paragraphs): paragraphs.reduce(0) { $0 + $1.blocks.wordCount }
      case .prose(let blocks), .conclusion(let blocks): blocks.wordCount
      }
    return (heading?.wordCount ?? 0) + words
  }
}

extension ReportTable {
  fileprivate var wordCount: Int {
    let cells = head.flatMap { $0.map(\.content) } + rows.flatMap(\.cells)
    let texts = [caption] + cells + notes + [source ?? []]
    return texts.reduce(0) { $0 + $1.wordCount } + footnotes.reduce(0) { $0 + $1.blocks.wordCount }
  }
}

extension [ReportBlock] {
  fileprivate var wordCount: Int {
    reduce(0) { count, block in
      let words =
        switch block.kind {
        case .paragraph(let text), .heading(_, let text): text.wordCount
        case .list(_, _, let items): items.reduce(0) { $0 + $1.wordCount }
        case .quotation(let inner, let attribution): inner.wordCount + (attribution?.wordCount ?? 0)
        case .box(_, let label, let title, let inner): (label?.wordCount ?? 0) + title.wordCount + inner.wordCount
        case .table(let table): table.wordCount
        case .chart: 0
        case .code(let text): text.wordCount
        }
      return count + words
    }
  }
}

extension [ReportInline] {
  fileprivate var wordCount: Int { plainText.wordCount }
}

extension String {
  /// What stands between white space, dashes that stand alone left out.
  fileprivate var wordCount: Int {
    split(whereSeparator: \.isWhitespace).count { $0.contains { $0.isLetter || $0.isNumber } }
  }
}
