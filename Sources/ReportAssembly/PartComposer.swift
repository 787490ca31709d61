import InspectionModel
import InspectionScoring

/// Composes the parts of a report, one after the other, from the plan.
struct PartComposer {
  let inspection: Inspection
  let index: ReferenceIndex
  let results: ResultWriter
  var writer: ProseWriter
  private var printedFootnotes = 0
  private var madeTables = 0
  /// The threads whose place is taken, where several pieces print one.
  private var placedThreads: Set<String> = []
  private var madeCharts = 0
  private var madeHeadings = 0

  init(inspection: Inspection, index: ReferenceIndex, results: ResultWriter, writer: ProseWriter) {
    self.inspection = inspection
    self.index = index
    self.results = results
    self.writer = writer
  }

  var programme: Programme { results.programme }
  var language: Language { results.language }

  mutating func compose(_ part: PlannedPart) -> ReportPart {
    writer.section = part.section?.id
    var elements: [ReportElement] = []
    // A heading of the programme waits until something stands under it; what has a heading of its own does so only when
    // it follows directly.
    var heading: ReportHeading?
    var followsDirectly = false
    for element in part.elements {
      if case .heading(let words) = element {
        heading = nextHeading(words)
        followsDirectly = true
        continue
      }
      let composed = compose(element, in: part)
      guard !composed.isEmpty else {
        followsDirectly = false
        continue
      }
      if let above = heading, followsDirectly || composed.first?.hasHeading != true {
        elements += [.heading(above)] + composed.map(\.nested)
        heading = nil
      } else {
        heading = nil
        elements += composed
      }
    }
    let footnotes = writer.printFootnotes(from: printedFootnotes)
    printedFootnotes += footnotes.count
    return ReportPart(
      id: part.id, anchor: part.anchor, number: index.partNumbers[part.id], title: part.title,
      hasDivider: part.hasDivider, result: result(of: part),
      rounds: part.section.map { results.rounds(of: $0) } ?? [], elements: elements, footnotes: footnotes,
      isBackCover: part.isBackCover)
  }

  private mutating func compose(_ element: PlannedElement, in part: PlannedPart) -> [ReportElement] {
    switch element {
    case .standing(let blocks): return prose(blocks)
    case .writing(let sections, let opening): return sections.flatMap { compose($0, opening: opening, in: part) }
    case .signature: return signature.map { [.signature($0)] } ?? []
    case .people: return [.people(inspection.facts.team.map { $0.reported(by: programme, in: language) })]
    case .contents(let depth): return [.contents(depth)]
    case .glossary: return [.glossary(glossary())]
    case .recommendations(let leadIn): return inspection.recommendations.flatMap { compose($0, leadIn: leadIn) }
    case .examples: return inspection.examples.map { .example(compose($0)) }
    case .scoreChart(let design): return [.chart(scoreChart(design, as: nextChart()))]
    case .dataChart(let design): return [.chart(dataChart(design, as: nextChart()))]
    case .resultTable(let design): return [.table(resultTable(design, as: nextTable()))]
    case .threadTable(let caption, let thread):
      return [
        .table(threadTable(caption: caption, thread: thread, as: nextTable(), anchor: place(ofThread: thread)))
      ]
    case .benchmarkTable(let design): return [.table(benchmarkTable(design, as: nextTable()))]
    case .made(let piece): return compose(piece, in: part)
    // It waits for what stands under it.
    case .heading: return []
    case .statement(let section): return paragraph(section.statement?.text(in: language))
    case .scoreSentence(let section): return scoreSentence(of: section).map { [.prose([$0])] } ?? []
    case .slot(let slot, let node): return compose(slot, of: node).map { [.slot($0, anchor(of: slot, node))] } ?? []
    case .criterion(let node, let isNested): return [.node(compose(node, isNested: isNested))]
    case .sectionRecommendations(let section, let leadIn): return recommendations(for: section, leadIn: leadIn)
    }
  }

  private func result(of part: PlannedPart) -> ReportResult? {
    var result = part.section.flatMap { results.result(of: $0) }
    if !part.hasBand, result?.score != nil { result?.band = nil }
    return result
  }

  func paragraph(_ text: String?) -> [ReportElement] {
    text.map { [.prose([ReportBlock(.paragraph([.text($0)]))])] } ?? []
  }

  private func anchor(of slot: Slot, _ node: ProgrammeNode) -> Anchor { Anchor("\(node.id):\(slot.id)") }

  private mutating func nextHeading(_ words: Wording) -> ReportHeading {
    defer { madeHeadings += 1 }
    return ReportHeading(anchor: index.madeHeadings[madeHeadings], text: [.text(filled(words))])
  }

  private mutating func nextChart() -> ReferenceIndex.Made {
    defer { madeCharts += 1 }
    return index.madeCharts[madeCharts]
  }

  mutating func nextTable() -> ReferenceIndex.Made {
    defer { madeTables += 1 }
    return index.madeTables[madeTables]
  }

  /// Where references to a thread lead; nil for what prints the thread again.
  mutating func place(ofThread id: String) -> Anchor? {
    placedThreads.insert(id).inserted ? index.targets[id]?.anchor : nil
  }

  mutating func prose(_ blocks: [Block]) -> [ReportElement] {
    let blocks = writer.blocks(blocks)
    return blocks.isEmpty ? [] : [.prose(blocks)]
  }

  private mutating func compose(
    _ section: WritingSection, opening: SectionOpening, in part: PlannedPart
  ) -> [ReportElement] {
    var heading: ReportHeading?
    var first: [ReportElement] = []
    switch section.heading {
    case .none: break
    case .node(let id):
      guard let node = programme.node(id) else { break }
      heading = ReportHeading(anchor: Anchor("\(part.id):\(id)"), text: self.heading(of: node, opening))
      if opening.hasScoreSentence, let sentence = scoreSentence(of: node) { first = [.prose([sentence])] }
    case .thread(let id):
      heading = ReportHeading(anchor: Anchor("\(part.id):\(id)"), text: [.text(results.title(ofThread: id))])
    case .authored(let text, _):
      let anchor = text.range.flatMap { index.names[$0]?.anchor } ?? Anchor("\(part.id)-\(slug(text.plainText))")
      heading = ReportHeading(anchor: anchor, text: writer.inlines(text))
    }
    return (heading.map { [.heading($0)] } ?? []) + first + prose(section.blocks)
  }

  private var signature: ReportSignature? {
    guard let signature = inspection.facts.signature else { return nil }
    let dates = DateWriter(labels: programme.labels, language: language)
    let date = signature.date ?? inspection.facts.published?.value
    return ReportSignature(name: signature.name, office: signature.office, date: date.map(dates.text))
  }

  private mutating func glossary() -> [ReportGlossaryEntry] {
    var entries: [ReportGlossaryEntry] = []
    for entry in inspection.glossary {
      var meaning: [ReportInline] = [.text(entry.expansion)]
      if let definition = entry.definition { meaning += [.text(": ")] + writer.inlines(definition) }
      entries.append(ReportGlossaryEntry(term: entry.term, meaning: meaning))
    }
    return entries
  }
}
