import InspectionModel
import ReportAssembly

extension HTMLParts {
  /// A criterion with its findings.
  func node(_ node: ReportNode) -> HTML {
    let headingID = node.anchor.id + ":heading"
    let slots = node.slots.map { slot($0, at: nil, under: node.level, heading: headingID) }.joined()
    return prose.templates.render(NodePiece.shape, NodePiece(node: node, headingID: headingID, slots: slots))
  }

  /// A slot of something whose heading is of level `above`.
  func slot(_ slot: ReportSlot, at anchor: Anchor?, under above: Int, heading: String) -> HTML {
    let level = slot.heading == nil ? above : above + 1
    let frame = SlotFrame(id: slot.id, anchor: anchor, heading: slot.heading, level: above + 1)
    func body(_ blocks: [ReportBlock]) -> HTML { prose.blocks(blocks, under: level, heading: heading) }
    switch slot.content {
    case .findings(let lead, let findings, let tone):
      return prose.templates.render(
        FindingsPiece.shape,
        FindingsPiece(
          frame: frame, tone: tone, lead: body(lead),
          items: findings.map { finding($0, under: level, heading: heading) }.joined()))
    case .paragraphs(let paragraphs):
      let body = self.paragraphs(paragraphs, under: level, heading: heading)
      return prose.templates.render(SlotPiece.prose, SlotPiece(frame: frame, body: body))
    case .prose(let blocks): return prose.templates.render(SlotPiece.prose, SlotPiece(frame: frame, body: body(blocks)))
    case .conclusion(let blocks):
      return prose.templates.render(SlotPiece.conclusion, SlotPiece(frame: frame, body: body(blocks)))
    }
  }

  /// Counted paragraphs with what stands between them.
  private func paragraphs(_ paragraphs: [ReportParagraph], under level: Int, heading: String) -> HTML {
    paragraphs.map { paragraph -> HTML in
      switch paragraph {
      case .between(let blocks): prose.blocks(blocks, under: level, heading: heading)
      case .numbered(let finding):
        """
        <div class="numbered" id="\(finding.anchor.id)"><p class="mark">\(finding.mark)</p>
        \(prose.blocks(finding.blocks, under: level, heading: heading))</div>

        """
      }
    }.joined()
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
      .text("level", "The level of its heading: 3, or 4 below a heading of the section.") { "\($0.node.level)" },
      .text("level-below", "One more than that.") { "\($0.node.level + 1)" },
      .optionalText("statement-heading", "What heads the statement.", \.node.statementHeading),
      .optionalText("statement", "What good work under it looks like.", \.node.statement),
      .optionalObject("result", "Its result.", of: HTMLResult.fields, \.node.result),
      .flag("has-rounds", "Whether it has a result in several rounds.") { !$0.node.rounds.isEmpty },
      .list("rounds", "Its result in each round.", of: HTMLResult.roundFields, \.node.rounds),
      .html("slots", "What stands under it.", \.slots),
    ])
}

/// What stands around the content of a slot.
private struct SlotFrame {
  let id: String
  /// Its place in the page; nil in a criterion, whose parts are not led to.
  let anchor: Anchor?
  let heading: String?
  /// Of its heading.
  let level: Int

  static func fields<Piece>(of frame: @escaping @Sendable (Piece) -> SlotFrame) -> [TemplateField<Piece>] {
    [
      .text("id", "The slot's name in the programme.") { frame($0).id },
      .optionalText("anchor", "Its place in the page, where it stands in a section.") { frame($0).anchor?.id },
      .text("level", "The level of its heading: 3 in a section, and one more than the criterion's in a criterion.") {
        "\(frame($0).level)"
      },
    ]
  }
}

/// The findings of a slot.
private struct FindingsPiece {
  let frame: SlotFrame
  let tone: FindingStyle.Tone
  let lead: HTML
  let items: HTML

  static let shape = TemplateShape<Self>(
    "findings",
    TemplateFields(SlotFrame.fields(of: \.frame)) + [
      .text("tone", "`positive`, `negative` or `neutral`.", \.tone.rawValue),
      .optionalText("heading", "\"Strengths\", or \"Strength\" for one.", \.frame.heading),
      .optionalHTML("lead", "What stands before the first.", \.lead),
      .optionalHTML("items", "The findings, as items of a list.", \.items),
    ])
}

/// A slot that holds running text.
private struct SlotPiece {
  let frame: SlotFrame
  let body: HTML

  static let prose = TemplateShape("slot", fields)
  static let conclusion = TemplateShape("conclusion", fields)

  private static let fields: TemplateFields<Self> =
    TemplateFields(SlotFrame.fields(of: \.frame)) + [
      .optionalText("heading", "What stands above it.", \.frame.heading),
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
