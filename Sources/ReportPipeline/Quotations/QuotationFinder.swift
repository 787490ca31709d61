import InspectionModel
import InspectionScoring

/// Finds what prose, tables and charts print of an inspection's data.
struct QuotationFinder {
  private let programme: Programme
  private let files: SourceFileTable
  private let sentences: SentenceFinder
  /// What was found, in the order in which it was met.
  private(set) var found: [Quotation] = []

  init(programme: Programme, files: SourceFileTable) {
    self.programme = programme
    self.files = files
    sentences = SentenceFinder(abbreviations: programme.proseStyle.abbreviations)
  }

  /// Looks into blocks and what stands in them.
  mutating func visit(_ blocks: [Block]) {
    for block in blocks { visit(block) }
  }

  private mutating func visit(_ block: Block) {
    switch block.kind {
    case .paragraph(let text), .heading(_, let text): visit(text)
    case .list(let list): for item in list.items { visit(item.blocks) }
    case .quote(let inner), .footnoteDefinition(_, let inner): visit(inner)
    case .box(let box):
      visit(box.title)
      visit(box.blocks)
    case .table(let table): visit(table)
    case .chart(let chart): visit(chart)
    case .code, .comment, .thematicBreak, .html: break
    }
  }

  private mutating func visit(_ table: Table) {
    for text in [table.caption, table.source].compactMap(\.self) + table.notes { visit(text) }
    for cell in table.head.flatMap({ $0.map(\.cell) }) { visit(cell.content) }
    for row in table.rows {
      // The first cell says what the row is about.
      for cell in row.cells { visit(cell.content, after: row.cells.first.map(\.content.plainText)) }
    }
  }

  private mutating func visit(_ chart: ChartDefinition) {
    for text in chart.texts { visit(text.quoting) }
    let title = chart.title.value
    func add(_ quoted: Quotable, _ name: Located<String>) {
      found.append(Quotation(quoted: quoted, words: "chart", range: name.range, sentence: title))
    }
    switch chart.data {
    case .figures(let lines): for name in lines.flatMap(\.names) { add(.figure(name.value), name) }
    case .question(let id): add(.answers(QuestionID(id.value)), id)
    case .scores(let ids):
      for id in ids {
        guard let subject = programme.resultSubject(called: id.value) else { continue }
        for round in rounds(of: chart) { add(.result(ResultKey(subject, round: round?.id)), id) }
      }
    case .values, .attribute, .absent, .unwritten, .unreadable: break
    }
  }

  /// The rounds whose results a chart shows: those that compare them show all.
  private func rounds(of chart: ChartDefinition) -> [Round?] {
    switch chart.kind?.value {
    case .clusters, .change: programme.measuredRounds
    default: [programme.currentRound]
    }
  }

  private mutating func visit(_ text: [Inline], after head: String? = nil) {
    let quoting = text.placeholders
    guard !quoting.isEmpty, let whole = text.range, let file = files[whole.file] else { return }
    for placeholder in quoting {
      guard let quoted = quotable(placeholder.value) else { continue }
      let sentence = sentences.sentence(around: placeholder.range, in: whole, of: file)
      let before = head.flatMap { $0.isEmpty || sentence.hasPrefix($0) ? nil : "\($0) | " } ?? ""
      found.append(
        Quotation(
          quoted: quoted, words: placeholder.value.split(whereSeparator: \.isWhitespace).joined(separator: " "),
          range: placeholder.range, sentence: before + sentence))
    }
  }

  private func quotable(_ words: String) -> Quotable? {
    switch Placeholder(words) {
    case .figure(_, let name, _): .figure(name)
    case .result(_, let name, let round):
      programme.resultSubject(called: name).map {
        .result(ResultKey($0, round: round ?? programme.currentRound?.id))
      }
    default: nil
    }
  }
}

extension [Inline] {
  /// What stands in double braces, at any depth.
  fileprivate var placeholders: [Located<String>] {
    flatMap { inline -> [Located<String>] in
      switch inline.kind {
      case .placeholder(let words): [Located(words, at: inline.range)]
      case .emphasis(let inner), .strong(let inner), .link(_, _, let inner), .reference(_, let inner),
        .image(_, _, let inner):
        inner.placeholders
      case .text, .substituted, .footnote, .softBreak, .lineBreak, .code, .html: []
      }
    }
  }
}

extension Programme {
  /// The section, criterion or thread with that id; nil when there is none.
  func resultSubject(called id: String) -> ResultKey.Subject? {
    if let node = node(NodeID(id)) { return .node(node.id) }
    return threads.contains { $0.id == id } ? .thread(id) : nil
  }
}
