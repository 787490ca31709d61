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
  private var madeCharts = 0

  init(inspection: Inspection, index: ReferenceIndex, results: ResultWriter, writer: ProseWriter) {
    self.inspection = inspection
    self.index = index
    self.results = results
    self.writer = writer
  }

  var programme: Programme { results.programme }
  var language: Language { results.language }

  mutating func compose(_ part: PlannedPart) -> ReportPart {
    var elements: [ReportElement] = []
    for element in part.elements { elements += compose(element, in: part) }
    let footnotes = writer.printFootnotes(from: printedFootnotes)
    printedFootnotes += footnotes.count
    return ReportPart(
      id: part.id, anchor: part.anchor, number: index.partNumbers[part.id], title: part.title,
      result: part.section.flatMap { results.result(of: $0) }, elements: elements, footnotes: footnotes)
  }

  private mutating func compose(_ element: PlannedElement, in part: PlannedPart) -> [ReportElement] {
    switch element {
    case .standing(let blocks): return prose(blocks)
    case .writing(let sections): return sections.flatMap { compose($0, in: part) }
    case .signature: return signature.map { [.signature($0)] } ?? []
    case .people: return [.people(inspection.facts.team.map { $0.reported(by: programme, in: language) })]
    case .contents: return [.contents]
    case .glossary: return [.glossary(glossary())]
    case .recommendations(let leadIn): return inspection.recommendations.flatMap { compose($0, leadIn: leadIn) }
    case .examples: return inspection.examples.map { .example(compose($0)) }
    case .scoreChart(let design): return [.chart(scoreChart(design, as: nextChart()))]
    case .dataChart(let design): return [.chart(dataChart(design, as: nextChart()))]
    case .resultTable(let caption, let sections):
      return [.table(resultTable(caption: caption, sections: sections, as: nextTable()))]
    case .threadTable(let caption, let thread):
      return [.table(threadTable(caption: caption, thread: thread, as: nextTable()))]
    case .benchmarkTable(let caption, let subjects):
      return [.table(benchmarkTable(caption: caption, subjects: subjects, as: nextTable()))]
    case .findings(let node): return compose(node)
    }
  }

  private mutating func nextChart() -> ReferenceIndex.Made {
    defer { madeCharts += 1 }
    return index.madeCharts[madeCharts]
  }

  private mutating func nextTable() -> ReferenceIndex.Made {
    defer { madeTables += 1 }
    return index.madeTables[madeTables]
  }

  mutating func prose(_ blocks: [Block]) -> [ReportElement] {
    let blocks = writer.blocks(blocks)
    return blocks.isEmpty ? [] : [.prose(blocks)]
  }

  private mutating func compose(_ section: WritingSection, in part: PlannedPart) -> [ReportElement] {
    var heading: ReportHeading?
    switch section.heading {
    case .none: break
    case .node(let id):
      let title = programme.node(id)?.title.text(in: language) ?? id.text
      heading = ReportHeading(anchor: Anchor("\(part.id):\(id)"), text: [.text(title)])
    case .thread(let id):
      heading = ReportHeading(anchor: Anchor("\(part.id):\(id)"), text: [.text(results.title(ofThread: id))])
    case .authored(let text, _):
      let anchor = text.range.flatMap { index.names[$0]?.anchor } ?? Anchor("\(part.id)-\(slug(text.plainText))")
      heading = ReportHeading(anchor: anchor, text: writer.inlines(text))
    }
    return (heading.map { [.heading($0)] } ?? []) + prose(section.blocks)
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

  /// What `for="1.1 2.2"` says, as links in the programme's words.
  private func answers(_ attributes: Attributes?) -> [ReportInline] {
    guard let value = attributes?.values.first(where: { $0.key.value == "for" }) else { return [] }
    let links: [ReportInline] = value.text.value.split(separator: " ").compactMap { id in
      guard let target = index.targets[String(id)] else { return nil }
      return .crossReference(target.anchor, [.text(String(id))], isPage: false)
    }
    let list = links.enumerated().flatMap { $0.offset == 0 ? [$0.element] : [.text(", "), $0.element] }
    return links.isEmpty
      ? [] : programme.labels[.recommendationFor].inlines(in: language, filling: "criteria", with: list)
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

extension Wording {
  /// The words with `{name}` replaced by running text.
  func inlines(in language: Language, filling name: String, with value: [ReportInline]) -> [ReportInline] {
    let text = text(in: language)
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
