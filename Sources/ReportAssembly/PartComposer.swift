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
    // A heading of the programme waits until something stands under it.
    var heading: ReportHeading?
    for element in part.elements {
      if case .heading(let words) = element {
        heading = nextHeading(words)
        continue
      }
      let composed = compose(element, in: part)
      guard !composed.isEmpty else { continue }
      if let above = heading {
        elements += [.heading(above)] + composed.map(\.nested)
        heading = nil
      } else {
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

  private func paragraph(_ text: String?) -> [ReportElement] {
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

extension PartComposer {
  private mutating func compose(_ group: RecommendationGroup, leadIn: Wording) -> [ReportElement] {
    var elements: [ReportElement] = []
    if let heading = group.heading {
      let anchor = heading.range.flatMap { index.names[$0]?.anchor } ?? Anchor(slug(heading.plainText))
      elements.append(.heading(ReportHeading(anchor: anchor, text: writer.inlines(heading))))
    }
    let opening =
      group.leadIn.isEmpty
      ? [.prose([ReportBlock(.paragraph([.text(leadIn.text(in: language))]))])] : prose(group.leadIn)
    elements += opening
    let opensList = opening.last?.opensList ?? false
    var items: [ReportRecommendation] = []
    for (offset, item) in group.items.enumerated() {
      let name = index.names[item.range]
      let ends = programme.recommendationEnds
      if opensList { writer.goOn() }
      var blocks = writer.blocks(item.blocks)
      blocks.endLastParagraph(with: offset == group.items.count - 1 ? ends.last : ends.inner)
      items.append(
        ReportRecommendation(
          anchor: name?.anchor ?? Anchor("recommendation-\(offset + 1)"), number: name?.mark ?? String(offset + 1),
          blocks: blocks, answers: answers(item.attributes)))
    }
    return elements + [.recommendations(items)]
  }

  /// The recommendations that answer a section or one of its criteria, worded as in their own part.
  private mutating func recommendations(for section: ProgrammeNode, leadIn: Wording) -> [ReportElement] {
    let own = Set([section.id.text] + section.children.map(\.id.text))
    let items = inspection.recommendations.flatMap(\.items).filter { !own.isDisjoint(with: $0.attributes.answered) }
    guard !items.isEmpty else { return [] }
    let ends = programme.recommendationEnds
    var blocks = items.map { writer.repeated($0.blocks) }
    for place in blocks.indices {
      blocks[place].endLastParagraph(with: place == blocks.indices.last ? ends.last : ends.inner)
    }
    return paragraph(leadIn.text(in: language)) + [.prose([ReportBlock(.list(start: nil, isTight: false, blocks))])]
  }

  /// What `for="1.1 2.2"` says, as links in the programme's words.
  private func answers(_ attributes: Attributes?) -> [ReportInline] {
    let links: [ReportInline] = attributes.answered.compactMap { id in
      guard let target = index.targets[id] else { return nil }
      return .crossReference(target.anchor, [.text(id)], isPage: false)
    }
    let list = links.enumerated().flatMap { $0.offset == 0 ? [$0.element] : [.text(", "), $0.element] }
    return links.isEmpty
      ? []
      : programme.labels[.recommendationFor].inlines(
        in: language, count: links.count, filling: "criteria", with: list)
  }

  private mutating func compose(_ example: Example) -> ReportExample {
    let title = programme.node(example.criterion)?.title.text(in: language) ?? ""
    let link = ReportInline.crossReference(
      Anchor(example.criterion.text), [.text("\(example.criterion) \(title)")], isPage: false)
    return ReportExample(
      anchor: index.targets[example.name]?.anchor ?? Anchor(slug(example.name)), title: [.text(example.title.value)],
      criterion: programme.labels[.exampleCriterion].inlines(in: language, filling: "criterion", with: [link]),
      blocks: writer.blocks(example.blocks))
  }
}

extension Attributes? {
  /// The sections and criteria that `for="1.1 2.2"` names.
  fileprivate var answered: [String] {
    self?.values.first { $0.key.value == "for" }?.text.value.split(separator: " ").map(String.init) ?? []
  }
}

extension Wording {
  /// The words with `{name}` replaced by running text.
  func inlines(
    in language: Language, count: Int = 2, filling name: String, with value: [ReportInline]
  ) -> [ReportInline] {
    let text = text(in: language, count: count)
    guard let place = text.range(of: "{\(name)}") else { return [.text(text)] + value }
    let before = String(text[..<place.lowerBound])
    let after = String(text[place.upperBound...])
    return (before.isEmpty ? [] : [.text(before)]) + value + (after.isEmpty ? [] : [.text(after)])
  }
}

extension ReportElement {
  /// Whether it ends with a colon, so that a list below it goes on with its sentence.
  fileprivate var opensList: Bool {
    guard case .prose(let blocks) = self, case .paragraph(let text)? = blocks.last?.kind else { return false }
    return text.plainText.last == ":"
  }
}

extension [ReportBlock] {
  /// Puts `end` behind the last paragraph, in lists too.
  fileprivate mutating func endLastParagraph(with end: String) {
    guard !end.isEmpty, let last = indices.last else { return }
    switch self[last].kind {
    case .paragraph(let text):
      // A question or exclamation has its end already.
      guard let sign = text.plainText.last, !"?!\u{2026}".contains(sign) else { return }
      self[last].kind = .paragraph(text + [.text(end)])
    case .list(let start, let isTight, var items):
      guard let item = items.indices.last else { return }
      items[item].endLastParagraph(with: end)
      self[last].kind = .list(start: start, isTight: isTight, items)
    default: break
    }
  }
}

extension String {
  /// Where `text` first stands in this text.
  fileprivate func range(of text: String) -> Range<String.Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
      start = index(after: start)
    }
    return nil
  }
}
