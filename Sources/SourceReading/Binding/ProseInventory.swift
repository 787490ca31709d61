import InspectionModel

/// Everything in the prose of a file that has to be held against the programme or against the rest of the file, gathered in
/// one walk, in the order in which it stands there.
struct ProseInventory: Sendable {
  /// What stands in braces behind blocks and captions.
  private(set) var attributes: [Attributes] = []
  /// What stands in braces behind items of lists.
  private(set) var itemAttributes: [Attributes] = []
  /// The kinds of the boxes.
  private(set) var boxes: [Located<String>] = []
  /// The words after the fences.
  private(set) var fences: [Located<String>] = []
  /// The charts.
  private(set) var charts: [ChartDefinition] = []
  /// Comments that stand alone.
  private(set) var comments: [SourceRange] = []
  /// What stands in double braces.
  private(set) var placeholders: [Located<String>] = []
  /// Where double braces around charts begin something and nothing closes it; those of running text were told of where
  /// it was read.
  private(set) var unclosedBraces: [SourceRange] = []
  /// The marks of footnotes, by the names in them.
  private(set) var footnoteMarks: [Located<String>] = []
  /// Those of them that stand in tables.
  private(set) var tableMarks: Set<Located<String>> = []
  /// The definitions of footnotes.
  private(set) var footnotes: [FootnoteDefinition] = []

  /// What stands in `blocks`. The reader of Markdown bounds how deep they nest, and so how deep this goes.
  init(_ blocks: [Block]) { visit(blocks) }

  private mutating func visit(_ blocks: [Block]) {
    for block in blocks { visit(block) }
  }

  private mutating func visit(_ block: Block) {
    if let attributes = block.attributes { self.attributes.append(attributes) }
    switch block.kind {
    case .paragraph(let inlines), .heading(_, let inlines): visit(inlines)
    case .list(let list):
      for item in list.items {
        if let attributes = item.attributes { itemAttributes.append(attributes) }
        visit(item.blocks)
      }
    case .quote(let inner): visit(inner)
    case .box(let box):
      boxes.append(box.kind)
      visit(box.title)
      visit(box.blocks)
    case .table(let table): visit(table)
    case .chart(let chart):
      charts.append(chart)
      for text in chart.texts {
        let inlines = text.quoting
        visit(inlines)
        unclosedBraces += inlines.compactMap(\.unclosedBraces)
      }
    case .code(let code): if let info = code.info { fences.append(info) }
    case .comment: comments.append(block.range)
    case .footnoteDefinition(let name, let inner):
      footnotes.append(FootnoteDefinition(name: name, blocks: inner))
      visit(inner)
    case .thematicBreak, .html: break
    }
  }

  private mutating func visit(_ table: Table) {
    let before = footnoteMarks.count
    defer { tableMarks.formUnion(footnoteMarks[before...]) }
    if let attributes = table.captionAttributes { self.attributes.append(attributes) }
    if let caption = table.caption { visit(caption) }
    for row in table.head { for cell in row { visit(cell.cell.content) } }
    for row in table.rows { for cell in row.cells { visit(cell.content) } }
    for note in table.notes { visit(note) }
    if let source = table.source { visit(source) }
  }

  private mutating func visit(_ inlines: [Inline]) {
    for inline in inlines {
      switch inline.kind {
      case .placeholder(let text): placeholders.append(Located(text, at: inline.range))
      case .footnote(let name):
        // The marks that a table works out all stand where it says which mark that is.
        let mark = Located(name, at: inline.range)
        if footnoteMarks.last != mark { footnoteMarks.append(mark) }
      case .emphasis(let inner), .strong(let inner), .link(_, _, let inner), .reference(_, let inner),
        .image(_, _, let inner):
        visit(inner)
      case .text, .substituted, .softBreak, .lineBreak, .code, .html: break
      }
    }
  }
}

extension Inline {
  /// Where a text has the first double braces that nothing closes.
  fileprivate var unclosedBraces: SourceRange? {
    guard case .text(let text) = kind, let place = text.firstRange(of: "{{") else { return nil }
    let lower = Int(range.lower) + text.utf8.distance(from: text.startIndex, to: place.lowerBound)
    return SourceRange(file: range.file, lower..<lower + 2)
  }
}
