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
