import InspectionModel
import ReportAssembly

/// The findings of a manuscript by their node, list and printed mark.
struct FindingRegister {
  /// A finding that can be referred to.
  struct Finding {
    let node: NodeID
    let slot: String
    let mark: String
    let item: ListItem
    /// Its place among the findings of its node, from 0.
    let order: Int
    /// What a reference to it prints.
    let reference: String

    /// The label that its author gave it.
    var label: String? { item.attributes?.label?.value }

    /// Its words that carry meaning, each once.
    var words: Set<String> {
      var words = Set<String>()
      for case .paragraph(let inlines) in item.blocks.prefix(1).map(\.kind) {
        words.formUnion(ContentWords.of(Tokenizer().tokens(of: inlines.plainText)))
      }
      return words
    }
  }

  /// The findings under each node, in printed order.
  private(set) var findings: [String: [Finding]] = [:]
  /// By section and mark, the findings that are numbered paragraphs.
  private(set) var paragraphs: [String: Finding] = [:]

  init(_ manuscript: Manuscript, _ numbering: ReportNumbering) {
    let programme = manuscript.programme
    for written in manuscript.inspection.findings {
      guard let node = programme.node(written.node) else { continue }
      let section = node.level == .section ? node.id : programme.section(of: node.id)?.id ?? node.id
      var found: [Finding] = []
      for content in written.slots {
        guard let slot = programme.slots.first(where: { $0.id == content.slot }),
          let reference = slot.content.reference
        else { continue }
        for case .finding(let item) in content.entries {
          guard let mark = numbering.mark(at: item.range), !mark.isEmpty else { continue }
          let words = reference.near.text(
            in: manuscript.language,
            filling: ["node": node.id.text, "section": section.text, "number": mark])
          let finding = Finding(
            node: node.id, slot: slot.id, mark: mark, item: item, order: found.count, reference: words)
          found.append(finding)
          if case .paragraphs = slot.content { paragraphs["\(section) \(mark)"] = finding }
        }
      }
      findings[node.id.text] = found
    }
  }
}

extension Slot.Content {
  /// How its findings are referred to; nil where it has none, or none with a mark.
  fileprivate var reference: ItemReference? {
    switch self {
    case .findings(let style): style.number == .bullets ? nil : style.reference
    case .paragraphs(let reference): reference
    case .prose, .conclusion: nil
    }
  }
}
