import InspectionModel
import ReportAssembly

/// Gathers everything that an inspection says into passages, in the order of its files' kinds: findings, parts,
/// recommendations, examples, glossary, footnotes, standing texts.
struct PassageCollector {
  let programme: Programme
  let inspection: Inspection
  private var writer: PassageWriter
  private var passages: [Passage] = []
  private var item = 0
  private var tables = 0

  init(_ inspection: Inspection, of programme: Programme, writer: PassageWriter) {
    self.inspection = inspection
    self.programme = programme
    self.writer = writer
  }

  /// All passages.
  mutating func collect() -> [Passage] {
    for findings in inspection.findings { collect(findings) }
    for writing in inspection.writings { collect(writing.sections, in: writing.part, at: writing.origin) }
    for part in inspection.addedParts { collect(part.sections, in: part.id, at: part.title.range) }
    for group in inspection.recommendations {
      if let range = group.heading?.range {
        begin(Place(kind: .heading, origin: range)) { $0.collect(group.heading ?? [], at: $1) }
      }
      collect(group.leadIn, Place(kind: .recommendation, origin: group.leadIn.first?.range ?? inspection.facts.origin))
      for item in group.items { collect(item.blocks, Place(kind: .recommendation, origin: item.range)) }
    }
    for example in inspection.examples {
      begin(Place(kind: .exampleTitle, node: example.criterion, origin: example.title.range)) { collector, place in
        collector.collect(example.title.quoting, at: place)
        collector.collect(example.blocks, at: place.of(.example))
      }
    }
    for entry in inspection.glossary { collect(entry) }
    for footnote in inspection.footnotes {
      collect(footnote.blocks, Place(kind: .footnote, origin: footnote.name.range))
    }
    for name in programme.texts.keys.sorted() where inspection.texts[name] == nil {
      let blocks = inspection.standingText(name, of: programme, in: programme.ownLanguage)
      guard let first = blocks.first else { continue }
      collect(blocks, Place(kind: .prose, origin: first.range, isStanding: true))
    }
    for name in inspection.texts.keys.sorted() {
      let blocks = inspection.texts[name] ?? []
      guard let first = blocks.first else { continue }
      collect(blocks, Place(kind: .prose, origin: first.range))
    }
    return passages
  }

  private mutating func collect(_ findings: NodeFindings) {
    for content in findings.slots {
      let slot = programme.slots.first { $0.id == content.slot }
      for entry in content.entries {
        var place = Place(kind: .prose, node: findings.node, slot: content.slot, origin: findings.origin)
        switch entry {
        case .finding(let item):
          place.origin = item.range
          place.kind = .finding
          if case .findings(let style)? = slot?.content { place.tone = style.tone }
          collect(item.blocks, place)
        case .prose(let block):
          place.origin = block.range
          if slot?.content == .conclusion { place.kind = .conclusion }
          if case .paragraphs? = slot?.content { place.kind = .finding }
          collect([block], place)
        }
      }
    }
  }

  private mutating func collect(_ sections: [WritingSection], in part: PartID, at origin: SourceRange) {
    for section in sections {
      var place = Place(kind: .prose, part: part, origin: section.blocks.first?.range ?? origin)
      if case .authored(let text, _) = section.heading, let range = text.range {
        place.origin = range
        begin(place.of(.heading)) { $0.collect(text, at: $1) }
      }
      if case .node(let node) = section.heading { place.node = node }
      for block in section.blocks {
        place.origin = block.range
        collect([block], place)
      }
    }
  }

  private mutating func collect(_ entry: GlossaryEntry) {
    guard let range = entry.range, let definition = entry.definition else { return }
    begin(Place(kind: .glossaryMeaning, origin: range)) { $0.collect(definition, at: $1) }
  }

  /// Blocks that are one item of their own.
  private mutating func collect(_ blocks: [Block], _ place: Place) {
    begin(place) { $0.collect(blocks, at: $1) }
  }

  private mutating func begin(_ place: Place, _ work: (inout Self, Place) -> Void) {
    var place = place
    place.item = item
    item += 1
    work(&self, place)
  }
}

extension PassageCollector {
  private mutating func collect(_ inlines: [Inline], at place: Place) {
    if let passage = writer.passage(inlines, at: place) { passages.append(passage) }
  }

  private mutating func collect(_ blocks: [Block], at place: Place) {
    for block in blocks { collect(block, at: place) }
  }

  private mutating func collect(_ block: Block, at place: Place) {
    switch block.kind {
    case .paragraph(let inlines):
      collect(inlines, at: ProseReading.isQuotation(inlines) ? place.of(.quotation) : place)
    case .heading(_, let inlines): collect(inlines, at: place.of(.heading))
    case .list(let list): for item in list.items { collect(item.blocks, at: place) }
    case .quote(let inner): collect(inner, at: place.of(.quotation))
    case .box(let box):
      let place = place.boxed
      collect(box.title, at: place.of(.heading))
      collect(box.blocks, at: place)
    case .table(let table): collect(table, at: place)
    case .chart(let chart): for text in chart.texts { collect(text.quoting, at: place.of(.chartText)) }
    case .footnoteDefinition, .code, .thematicBreak, .html, .comment: break
    }
  }

  private mutating func collect(_ table: Table, at place: Place) {
    if let caption = table.caption { collect(caption, at: place.of(.caption)) }
    for (row, cells) in table.head.enumerated() {
      var column = 0
      for cell in cells {
        // The words over the columns themselves stand in the last row of the head.
        let own = row + 1 == table.head.count ? Place.Cell(table: tables, row: -1, column: column) : nil
        collect(cell.cell.content, at: place.of(.tableHead, own))
        column += cell.columns
      }
    }
    for (row, cells) in table.rows.enumerated() {
      for (column, cell) in cells.cells.enumerated() {
        collect(cell.content, at: place.of(.tableCell, Place.Cell(table: tables, row: row, column: column)))
      }
    }
    tables += 1
    for note in table.notes { collect(note, at: place.of(.note)) }
    if let source = table.source { collect(source, at: place.of(.note)) }
  }
}

extension Place {
  /// The same place as that of another kind of text.
  fileprivate func of(_ kind: Kind, _ cell: Cell? = nil) -> Place {
    var place = self
    place.kind = kind
    place.cell = cell
    return place
  }

  /// The same place inside a box.
  fileprivate var boxed: Place {
    var place = self
    place.isBoxed = true
    return place
  }
}
