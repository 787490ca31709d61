import InspectionModel

extension Indexer {
  /// Names and counts what stands in a slot.
  mutating func nameFindings(in slot: Slot, of node: ProgrammeNode) {
    let title = node.title.text(in: language)
    var count = 0
    for entry in inspection.slots(of: node.id).first(where: { $0.slot == slot.id })?.entries ?? [] {
      switch entry {
      case .prose(let block): name([block], in: title, prefix: node.id.text)
      case .finding(let item):
        guard let counted = slot.content.counted, !(counted.isOfParagraphs && item.isQuotation) else {
          name(item.blocks, in: title, prefix: node.id.text)
          continue
        }
        let mark = counted.mark(at: count, in: programme.number(ofCriterion: node.id))
        count += 1
        let text = nameFinding(item, marked: mark, counted.reference, of: node, as: "\(node.id)-\(slot.id)-\(count)")
        if !counted.isOfParagraphs { name(item.blocks, in: text, prefix: node.id.text) }
      }
    }
  }

  /// Names a finding, and returns what refers to it from its own section.
  private mutating func nameFinding(
    _ item: ListItem, marked mark: String, _ reference: ItemReference, of node: ProgrammeNode, as wanted: String
  ) -> String {
    let section = node.level == .section ? node.id : programme.section(of: node.id)?.id ?? node.id
    func words(_ wording: Wording) -> String {
      wording.text(in: language, filling: ["node": node.id.text, "section": section.text, "number": mark])
    }
    let text = words(reference.near)
    index.name(
      item.range, wanted, mark: mark, label: item.attributes?.label, text: text,
      elsewhere: reference.far.map { .init(section: section, text: words($0)) })
    return text
  }
}

extension Slot.Content {
  /// How its findings are counted; nil where it holds none.
  fileprivate var counted: Counted? {
    switch self {
    case .findings(let style): Counted(reference: style.reference, style: style.number)
    case .paragraphs(let reference): Counted(reference: reference, style: nil)
    case .prose, .conclusion: nil
    }
  }

  /// How the findings of a slot are counted.
  fileprivate struct Counted {
    let reference: ItemReference
    /// Nil for paragraphs, which are counted with the number of their criterion.
    let style: NumberStyle?

    var isOfParagraphs: Bool { style == nil }

    func mark(at place: Int, in criterion: String) -> String {
      style?.mark(at: place) ?? "\(criterion).\(place + 1)"
    }
  }
}
