import InspectionModel
import InspectionScoring
import ReportCharts

extension PartComposer {
  /// A criterion with everything under it.
  mutating func compose(_ node: ProgrammeNode, isNested: Bool) -> ReportNode {
    var slots: [ReportSlot] = []
    for slot in programme.slots(of: node) {
      if let composed = compose(slot, of: node) { slots.append(composed) }
    }
    return ReportNode(
      anchor: Anchor(node.id.text), isNested: isNested, number: programme.number(ofCriterion: node.id),
      term: programme.terms.criterion.text(in: language), title: node.title.text(in: language),
      statementHeading: programme.terms.statement?.text(in: language), statement: node.statement?.text(in: language),
      result: results.result(of: node), rounds: results.rounds(of: node), slots: slots)
  }

  /// What stands in a slot of a section or criterion; nil where nothing does.
  mutating func compose(_ slot: Slot, of node: ProgrammeNode) -> ReportSlot? {
    let entries = inspection.slots(of: node.id).first { $0.slot == slot.id }?.entries ?? []
    let content: ReportSlot.Content
    var count = 2
    switch slot.content {
    case .findings(let style):
      let (lead, findings) = findings(entries, style: style)
      count = findings.count
      content = .findings(lead: lead, findings, style.tone)
    case .paragraphs: content = .paragraphs(paragraphs(entries))
    case .prose: content = .prose(writer.blocks(entries.compactMap(\.prose)))
    case .conclusion:
      let authored = writer.blocks(entries.compactMap(\.prose))
      let sentence = results.conclusion(of: node).map { ReportBlock(.paragraph([.text($0)])) }
      content = .conclusion(authored.isEmpty ? [sentence].compactMap(\.self) : authored)
    }
    guard !content.isEmpty else { return nil }
    let heading = (slot.printedHeading ?? slot.heading)?.text(
      in: language, count: count, filling: ["id": node.id.text, "title": node.title.text(in: language)])
    return ReportSlot(id: slot.id, heading: heading, content: content)
  }

  /// Counted paragraphs, and what stands between them.
  private mutating func paragraphs(_ entries: [SlotContent.Entry]) -> [ReportParagraph] {
    var paragraphs: [ReportParagraph] = []
    // What stands between two paragraphs is written as one, so that its headings and lists know what is above them.
    var between: [Block] = []
    func close(_ between: inout [Block], to composer: inout Self) {
      let blocks = composer.writer.blocks(between)
      if !blocks.isEmpty { paragraphs.append(.between(blocks)) }
      between = []
    }
    for entry in entries {
      switch entry {
      case .finding(let item) where !item.isQuotation:
        close(&between, to: &self)
        let name = index.names[item.range]
        var blocks = writer.blocks(item.blocks)
        // The place is that of the paragraph as a finding.
        if !blocks.isEmpty { blocks[0].anchor = nil }
        paragraphs.append(
          .numbered(
            ReportFinding(anchor: name?.anchor ?? Anchor("finding"), mark: "\(name?.mark ?? "").", blocks: blocks)))
      case .finding(let item): between += item.blocks
      case .prose(let block): between.append(block)
      }
    }
    close(&between, to: &self)
    return paragraphs
  }

  private mutating func findings(
    _ entries: [SlotContent.Entry], style: FindingStyle
  ) -> (lead: [ReportBlock], [ReportFinding]) {
    // Prose stands before the first finding only.
    let lead = writer.blocks(entries.compactMap(\.prose))
    var findings: [ReportFinding] = []
    for case .finding(let item) in entries {
      let name = index.names[item.range]
      let mark = name?.mark ?? ""
      findings.append(
        ReportFinding(
          anchor: name?.anchor ?? Anchor("finding"), mark: style.number.framed(mark), blocks: writer.blocks(item.blocks)
        ))
    }
    return (lead, findings)
  }
}

extension ReportSlot.Content {
  fileprivate var isEmpty: Bool {
    switch self {
    case .findings(let lead, let findings, _): lead.isEmpty && findings.isEmpty
    case .paragraphs(let paragraphs): paragraphs.isEmpty
    case .prose(let blocks), .conclusion(let blocks): blocks.isEmpty
    }
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
