import InspectionModel

/// Numbers a planned report from beginning to end: parts, findings, tables, charts, recommendations and labels.
struct Indexer {
  let programme: Programme
  let inspection: Inspection
  /// What titles of parts may quote, by name.
  let values: [String: String]
  let language: Language
  var index = ReferenceIndex()
  private(set) var appendices = 0
  private(set) var tables = 0
  private(set) var charts = 0

  init(programme: Programme, inspection: Inspection, values: [String: String], language: Language) {
    self.programme = programme
    self.inspection = inspection
    self.values = values
    self.language = language
  }

  /// The index of `plan`. Names of the programme are given first, so that an author's label cannot take one.
  mutating func index(_ plan: [PlannedPart]) -> ReferenceIndex {
    // The programme's own names come first, then those that are made of the names of files.
    let added = Set(inspection.addedParts.map(\.id))
    for part in plan where !added.contains(part.id) { define(part) }
    for part in plan where added.contains(part.id) { define(part) }
    for part in plan { defineExamples(in: part) }
    for part in programme.outline {
      index.expect(part.id.text, text: part.title?.text(in: language, quoting: values) ?? part.id.text)
    }
    for thread in programme.threads { index.expect(thread.id, text: thread.title.text(in: language)) }
    for part in plan {
      for element in part.elements { name(element, in: part) }
    }
    return index
  }

  private mutating func define(_ part: PlannedPart) {
    let anchor = index.anchor(part.anchor.id)
    if let section = part.section {
      index.number(part.id, programme.number(ofSection: section.id, language))
      index.define(section.id.text, anchor: anchor, text: reference(to: section))
      for case .criterion(let criterion, _) in part.elements {
        index.define(criterion.id.text, anchor: index.anchor(criterion.id.text), text: reference(to: criterion))
      }
      for criterion in section.children { index.expect(criterion.id.text, text: reference(to: criterion)) }
    } else if part.isAppendix {
      appendices += 1
      let number = programme.labels[.appendix].text(in: language, filling: ["number": String(appendices)])
      index.number(part.id, number)
      index.define(part.id.text, anchor: anchor, text: number)
    } else {
      index.define(part.id.text, anchor: anchor, text: part.title)
    }
    for id in part.elements.flatMap(\.threads) where index.targets[id] == nil {
      guard let thread = programme.threads.first(where: { $0.id == id }) else { continue }
      index.define(id, anchor: index.anchor(id), text: thread.title.text(in: language))
    }
  }

  private mutating func defineExamples(in part: PlannedPart) {
    for case .examples in part.elements {
      for example in inspection.examples {
        index.define(
          example.name, at: example.title.range, anchor: index.anchor(slug(example.name)), text: example.title.value)
      }
    }
  }

  private func reference(to node: ProgrammeNode) -> String {
    let own = node.level == .criterion ? programme.terms.criterionReference : nil
    return (own ?? programme.terms.nodeReference).text(
      in: language,
      filling: [
        "id": node.id.text, "title": node.title.text(in: language),
        "number": programme.number(ofCriterion: node.id), "section": programme.section(of: node.id)?.id.text ?? "",
      ])
  }

  private mutating func name(_ element: PlannedElement, in part: PlannedPart) {
    switch element {
    case .standing(let blocks): name(blocks, in: part.title, prefix: part.id.text)
    case .writing(let sections, _):
      for section in sections {
        var title = part.title
        if case .authored(let heading, let attributes) = section.heading, let range = heading.range {
          title = heading.plainText
          index.name(range, "\(part.id)-\(slug(title))", label: attributes?.label, text: title)
        }
        name(section.blocks, in: title, prefix: part.id.text)
      }
    case .recommendations: nameRecommendations(part)
    case .examples:
      for example in inspection.examples { name(example.blocks, in: example.title.value, prefix: example.name) }
    case .heading(let words):
      index.addMadeHeading(anchor: "\(part.id):heading:\(slug(words.text(in: language)))")
    case .slot(let slot, let node): nameFindings(in: slot, of: node)
    case .criterion(let node, _):
      for slot in programme.slots(of: node) { nameFindings(in: slot, of: node) }
    case .scoreChart, .dataChart:
      charts += 1
      index.addMadeChart(numbered(.chart, charts), anchor: "chart-\(charts)")
    case .resultTable, .threadTable, .benchmarkTable:
      tables += 1
      index.addMadeTable(numbered(.table, tables), anchor: "table-\(tables)")
    case .made(let piece) where piece.isTable:
      tables += 1
      index.addMadeTable(numbered(.table, tables), anchor: "table-\(tables)")
    case .made, .signature, .people, .contents, .glossary, .statement, .scoreSentence, .sectionRecommendations: break
    }
  }

  private func numbered(_ label: LabelKey, _ number: Int) -> String {
    programme.labels[label].text(in: language, filling: ["number": String(number)])
  }

  private mutating func nameRecommendations(_ part: PlannedPart) {
    for (place, group) in inspection.recommendations.enumerated() {
      if let heading = group.heading, let range = heading.range {
        index.name(range, "\(part.id)-\(slug(heading.plainText))", text: heading.plainText)
      }
      name(group.leadIn, in: part.title, prefix: part.id.text)
      for (offset, item) in group.items.enumerated() {
        let number = String(offset + 1)
        let text = reference(toRecommendation: number, in: place == 0 ? nil : group.heading?.plainText)
        index.name(item.range, "recommendation-\(number)", mark: number, label: item.attributes?.label, text: text)
        name(item.blocks, in: text, prefix: part.id.text)
      }
    }
  }

  /// What refers to a recommendation; those of a second group are told from the first by the group's heading.
  private func reference(toRecommendation number: String, in group: String?) -> String {
    guard let group else {
      return programme.labels[.recommendationReference].text(in: language, filling: ["number": number])
    }
    return programme.labels[.recommendationInGroup].text(in: language, filling: ["number": number, "group": group])
  }

  /// Names what can be referred to among `blocks`, which stand under something called `title`.
  mutating func name(_ blocks: [Block], in title: String, prefix: String) {
    for block in blocks {
      switch block.kind {
      case .heading(_, let text):
        index.name(
          block.range, "\(prefix)-\(slug(text.plainText))", label: block.attributes?.label, text: text.plainText)
      case .table(let table):
        if table.caption == nil {
          index.name(block.range, "\(prefix)-table", text: title)
        } else {
          tables += 1
          let number = numbered(.table, tables)
          index.name(
            block.range, "table-\(tables)", mark: number, label: table.captionAttributes?.label, text: number)
        }
      case .paragraph:
        if let label = block.attributes?.label { index.name(block.range, label.value, label: label, text: title) }
      case .box(let box):
        if let label = block.attributes?.label {
          index.name(
            block.range, label.value, label: label, text: box.title.isEmpty ? title : box.title.plainText)
        }
        name(box.blocks, in: box.title.isEmpty ? title : box.title.plainText, prefix: prefix)
      case .list(let list):
        for item in list.items {
          if let label = item.attributes?.label { index.name(item.range, label.value, label: label, text: title) }
          name(item.blocks, in: title, prefix: prefix)
        }
      case .quote(let inner): name(inner, in: title, prefix: prefix)
      case .chart(let chart):
        charts += 1
        let number = numbered(.chart, charts)
        index.name(block.range, "chart-\(charts)", mark: number, label: chart.label, text: number)
      case .footnoteDefinition, .code, .thematicBreak, .html, .comment: break
      }
    }
  }
}

extension PlannedElement {
  /// The threads that are printed in it, to which references lead.
  fileprivate var threads: [String] {
    switch self {
    case .threadTable(_, let id): [id]
    case .made(.headlineScores(let threads)): threads
    default: []
    }
  }
}

extension Inspection {
  /// What was written under a node, by slot.
  func slots(of node: NodeID) -> [SlotContent] { findings.first { $0.node == node }?.slots ?? [] }
}

/// A title as part of an anchor: its letters and digits in lower case, hyphens for all else, 48 characters at most.
func slug(_ title: String) -> String {
  var result = ""
  for scalar in title.lowercased().unicodeScalars {
    if scalar.isASCII, scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
      result.unicodeScalars.append(scalar)
    } else if !result.isEmpty, result.last != "-" {
      result += "-"
    }
    if result.utf8.count == 48 { break }
  }
  while result.last == "-" { result.removeLast() }
  return result.isEmpty ? "part" : result
}
