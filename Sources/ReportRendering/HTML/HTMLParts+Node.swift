import InspectionModel
import ReportAssembly

extension HTMLParts {
  /// A criterion with its findings.
  func node(_ node: ReportNode) -> HTML {
    let headingID = node.anchor.id + ":heading"
    let slots = node.slots.map { slot($0, heading: headingID) }.joined()
    return prose.templates.render(NodePiece.shape, NodePiece(node: node, headingID: headingID, slots: slots))
  }

  private func slot(_ slot: ReportSlot, heading: String) -> HTML {
    let level = slot.heading == nil ? 3 : 4
    func body(_ blocks: [ReportBlock]) -> HTML { prose.blocks(blocks, under: level, heading: heading) }
    switch slot.content {
    case .findings(let lead, let findings, let tone):
      return prose.templates.render(
        FindingsPiece.shape,
        FindingsPiece(
          slot: slot, tone: tone, lead: body(lead),
          items: findings.map { finding($0, under: level, heading: heading) }.joined()))
    case .prose(let blocks): return prose.templates.render(SlotPiece.prose, SlotPiece(slot: slot, body: body(blocks)))
    case .conclusion(let blocks):
      return prose.templates.render(SlotPiece.conclusion, SlotPiece(slot: slot, body: body(blocks)))
    }
  }

  /// Findings are most of a report, and written here because a template would take longer over each than all else does.
  ///
  /// The mark stands in the first line of the text, from which no break between pages can part it.
  private func finding(_ finding: ReportFinding, under level: Int, heading: String) -> HTML {
    let id = finding.anchor.id
    if finding.mark.isEmpty {
      return "<li id=\"\(id)\" class=\"bullet\">\(prose.blocks(finding.blocks, under: level, heading: heading))</li>\n"
    }
    let mark: HTML = "<span class=\"mark\">\(finding.mark) </span>"
    guard let first = finding.blocks.first, case .paragraph(let text) = first.kind else {
      return "<li id=\"\(id)\"><p>\(mark)</p>\(prose.blocks(finding.blocks, under: level, heading: heading))</li>\n"
    }
    let rest = prose.blocks(Array(finding.blocks.dropFirst()), under: level, heading: heading)
    return "<li id=\"\(id)\"><p\(HTMLProse.id(first.anchor))>\(mark)\(prose.inlines(text))</p>\n\(rest)</li>\n"
  }
}

/// A criterion.
private struct NodePiece {
  let node: ReportNode
  let headingID: String
  let slots: HTML

  static let shape = TemplateShape<Self>(
    "criterion",
    [
      .text("anchor", "Its place in the page.", \.node.anchor.id),
      .text("heading-id", "An id for its heading.", \.headingID),
      .text("number", "\"1.2\"", \.node.number),
      .optionalText("term", "What the programme calls it: \"General Criterion\".") { $0.node.term.nilIfEmpty },
      .text("title", "Its title.", \.node.title),
      .optionalText("statement", "What good work under it looks like.", \.node.statement),
      .optionalObject("result", "Its result.", of: HTMLResult.fields, \.node.result),
      .html("slots", "What stands under it.", \.slots),
    ])
}

/// The findings of a slot.
private struct FindingsPiece {
  let slot: ReportSlot
  let tone: FindingStyle.Tone
  let lead: HTML
  let items: HTML

  static let shape = TemplateShape<Self>(
    "findings",
    [
      .text("id", "The slot's name in the programme.", \.slot.id),
      .text("tone", "`positive`, `negative` or `neutral`.", \.tone.rawValue),
      .optionalText("heading", "\"Strengths\", or \"Strength\" for one.", \.slot.heading),
      .optionalHTML("lead", "What stands before the first.", \.lead),
      .optionalHTML("items", "The findings, as items of a list.", \.items),
    ])
}

/// A slot that holds running text.
private struct SlotPiece {
  let slot: ReportSlot
  let body: HTML

  static let prose = TemplateShape("slot", fields)
  static let conclusion = TemplateShape("conclusion", fields)

  private static let fields: TemplateFields<Self> = [
    .text("id", "The slot's name in the programme.", \.slot.id),
    .optionalText("heading", "What stands above it.", \.slot.heading),
    .html("body", "What it says.", \.body),
  ]
}

extension ReportTemplates {
  /// The templates of criteria.
  static var nodes: [TemplateEntry] {
    [
      TemplateEntry(NodePiece.shape), TemplateEntry(FindingsPiece.shape), TemplateEntry(SlotPiece.prose),
      TemplateEntry(SlotPiece.conclusion),
    ]
  }
}
