import InspectionModel
import InspectionScoring
import ReportCharts

extension PartComposer {
  /// A section's own slots as prose, or a criterion with everything under it.
  mutating func compose(_ node: ProgrammeNode) -> [ReportElement] {
    let contents = inspection.slots(of: node.id)
    var slots: [ReportSlot] = []
    for slot in programme.slots(of: node.level) {
      let content = contents.first { $0.slot == slot.id }
      if let composed = compose(slot, content, of: node) { slots.append(composed) }
    }
    guard node.level == .criterion else { return slots.flatMap(elements) }
    return [
      .node(
        ReportNode(
          anchor: Anchor(node.id.text), number: node.id.text, term: programme.terms.criterion.text(in: language),
          title: node.title.text(in: language), statement: node.statement?.text(in: language),
          result: results.result(of: node), slots: slots))
    ]
  }

  private func elements(_ slot: ReportSlot) -> [ReportElement] {
    let blocks: [ReportBlock]
    switch slot.content {
    case .prose(let prose), .conclusion(let prose): blocks = prose
    case .findings(let lead, let findings, _):
      blocks = lead + [ReportBlock(.list(start: nil, isTight: false, findings.map(\.blocks)))]
    }
    let heading = slot.heading.map { ReportElement.heading(ReportHeading(anchor: Anchor(slug($0)), text: [.text($0)])) }
    return (heading.map { [$0] } ?? []) + [.prose(blocks)]
  }

  private mutating func compose(_ slot: Slot, _ content: SlotContent?, of node: ProgrammeNode) -> ReportSlot? {
    let entries = content?.entries ?? []
    switch slot.content {
    case .findings(let style):
      let (lead, findings) = findings(entries, style: style)
      guard !findings.isEmpty || !lead.isEmpty else { return nil }
      return ReportSlot(
        id: slot.id, heading: slot.heading?.text(in: language, count: findings.count),
        content: .findings(lead: lead, findings, style.tone))
    case .prose:
      let blocks = writer.blocks(entries.compactMap(\.prose))
      return blocks.isEmpty
        ? nil : ReportSlot(id: slot.id, heading: slot.heading?.text(in: language), content: .prose(blocks))
    case .conclusion:
      var blocks = writer.blocks(entries.compactMap(\.prose))
      if blocks.isEmpty, let sentence = results.conclusion(of: node) {
        blocks = [ReportBlock(.paragraph([.text(sentence)]))]
      }
      return blocks.isEmpty
        ? nil : ReportSlot(id: slot.id, heading: slot.heading?.text(in: language), content: .conclusion(blocks))
    }
  }

  private mutating func findings(
    _ entries: [SlotContent.Entry], style: FindingStyle
  ) -> (lead: [ReportBlock], [ReportFinding]) {
    var lead: [ReportBlock] = []
    var findings: [ReportFinding] = []
    for entry in entries {
      switch entry {
      case .prose(let block): lead += writer.blocks([block])
      case .finding(let item):
        let name = index.names[item.range]
        let mark = name?.mark ?? ""
        findings.append(
          ReportFinding(
            anchor: name?.anchor ?? Anchor("finding"), mark: style.number.framed(mark),
            blocks: writer.blocks(item.blocks)))
      }
    }
    return (lead, findings)
  }
}

extension PartComposer {
  func resultTable(caption: Wording, sections: [NodeID], as made: ReferenceIndex.Made) -> ReportTable {
    let nodes = sections.compactMap(programme.node).flatMap(\.children)
    let rows = nodes.map { node in
      let title: ReportInline = .crossReference(
        Anchor(node.id.text), [.text("\(node.id) \(node.title.text(in: language))")], isPage: false)
      return ReportTable.Row([[title], [.text(results.result(of: node)?.printed ?? "")]])
    }
    return madeTable(
      caption: caption, as: made, head: [.criterion, nodes.contains { $0.result == .grade } ? .grade : .score],
      rows: rows)
  }

  func threadTable(caption: Wording, thread: String, as made: ReferenceIndex.Made) -> ReportTable {
    let title = programme.labels[.threadScore].text(in: language, filling: ["thread": results.title(ofThread: thread)])
    let row = ReportTable.Row([[.text(title)], [.text(results.thread(thread)?.printed ?? "")]])
    return madeTable(
      caption: caption, as: made, head: [], rows: [row], anchor: index.targets[thread]?.anchor)
  }

  private func madeTable(
    caption: Wording, as made: ReferenceIndex.Made, head: [LabelKey], rows: [ReportTable.Row], anchor: Anchor? = nil
  ) -> ReportTable {
    ReportTable(
      anchor: anchor ?? made.anchor, number: made.number, caption: [.text(filled(caption))],
      alignments: [.left, .right],
      head: head.isEmpty ? [] : [head.map { .init([.text(programme.labels[$0].text(in: language))]) }], rows: rows)
  }

  func filled(_ wording: Wording) -> String {
    let values = writer.values
    return TextTemplate(wording.text(in: language)).filled { values[$0] }
  }
}

extension SlotContent.Entry {
  fileprivate var prose: Block? {
    if case .prose(let block) = self { block } else { nil }
  }
}

extension NumberStyle {
  /// The mark as it stands before an item: "(a)", "1."; empty for bullets.
  fileprivate func framed(_ mark: String) -> String {
    switch self {
    case .letters: "(\(mark))"
    case .numbers: "\(mark)."
    case .bullets: ""
    }
  }
}
