import InspectionModel

extension PartComposer {
  mutating func compose(_ group: RecommendationGroup, leadIn: Wording) -> [ReportElement] {
    var elements: [ReportElement] = []
    if let heading = group.heading {
      let anchor = heading.range.flatMap { index.names[$0]?.anchor } ?? Anchor(slug(heading.plainText))
      elements.append(.heading(ReportHeading(anchor: anchor, text: writer.inlines(heading))))
    }
    let opening =
      group.leadIn.isEmpty
      ? paragraph(filled(leadIn)) : prose(group.leadIn)
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
  mutating func recommendations(for section: ProgrammeNode, leadIn: Wording) -> [ReportElement] {
    let own = Set([section.id.text] + section.children.map(\.id.text))
    let items = inspection.recommendations.flatMap(\.items).filter { !own.isDisjoint(with: $0.attributes.answered) }
    guard !items.isEmpty else { return [] }
    let ends = programme.recommendationEnds
    let opening = paragraph(filled(leadIn))
    let opensList = opening.last?.opensList ?? false
    var blocks: [[ReportBlock]] = []
    for item in items {
      if opensList { writer.goOn() }
      var repeated = writer.repeated(item.blocks)
      repeated.endLastParagraph(with: blocks.count == items.count - 1 ? ends.last : ends.inner)
      blocks.append(repeated)
    }
    return opening + [.prose([ReportBlock(.list(start: nil, isTight: false, blocks))])]
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

  mutating func compose(_ example: Example) -> ReportExample {
    let criterion = programme.node(example.criterion).map { self.link(to: $0) }
    return ReportExample(
      anchor: index.targets[example.name]?.anchor ?? Anchor(slug(example.name)), title: [.text(example.title.value)],
      criterion: programme.labels[.exampleCriterion].inlines(
        in: language, filling: "criterion", with: [criterion].compactMap(\.self)),
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
