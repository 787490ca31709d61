import InspectionModel

/// One part of the report: a chapter, a section of the programme's tree, an appendix.
public struct ReportPart: Hashable, Sendable {
  /// Its name in the outline; sections of the tree share theirs.
  public var id: PartID
  /// Its place in the page.
  public var anchor: Anchor
  /// "1", "Appendix 2"; nil for what has no number.
  public var number: String?
  /// Without the number.
  public var title: String
  /// Whether a page with its number and title stands before it on paper.
  public var hasDivider: Bool
  /// The result of a section; nil for other parts.
  public var result: ReportResult?
  /// Its result in each round, the current one last; empty where there is one round only, or no result.
  public var rounds: [ReportRound]
  /// What stands in it, in order.
  public var elements: [ReportElement]
  /// The footnotes that its text refers to, in the order of their numbers; those of tables stand with the table.
  public var footnotes: [ReportFootnote]
  /// Whether it is the last page, which has no heading and stands in no contents.
  public var isBackCover: Bool

  /// A part of the report.
  public init(
    id: PartID, anchor: Anchor, number: String?, title: String, hasDivider: Bool = false, result: ReportResult?,
    rounds: [ReportRound] = [], elements: [ReportElement], footnotes: [ReportFootnote], isBackCover: Bool = false
  ) {
    self.id = id
    self.anchor = anchor
    self.number = number
    self.title = title
    self.hasDivider = hasDivider
    self.result = result
    self.rounds = rounds
    self.elements = elements
    self.footnotes = footnotes
    self.isBackCover = isBackCover
  }

  /// Whether the list of contents stands in it.
  public var hasContents: Bool {
    elements.contains { if case .contents = $0 { true } else { false } }
  }
}

/// Something that stands in a part.
public enum ReportElement: Hashable, Sendable {
  /// Running text, tables and boxes.
  case prose([ReportBlock])
  /// A heading directly below the part's own.
  case heading(ReportHeading)
  /// The name under the foreword.
  case signature(ReportSignature)
  /// Names by role.
  case people([ReportRole])
  /// The list of contents stands here.
  case contents(ContentsDepth)
  /// Abbreviations and what they stand for.
  case glossary([ReportGlossaryEntry])
  /// A chart.
  case chart(ReportChart)
  /// A table that the program made.
  case table(ReportTable)
  /// A numbered list of recommendations.
  case recommendations([ReportRecommendation])
  /// An example of good practice.
  case example(ReportExample)
  /// What stands in a slot of a section, with the place of its heading.
  case slot(ReportSlot, Anchor)
  /// A headline score.
  case headline(ReportHeadline)
  /// A criterion.
  case node(ReportNode)
}

extension ReportElement {
  /// Whether it begins with a heading.
  var hasHeading: Bool {
    switch self {
    case .heading, .node, .example, .headline: true
    case .slot(let slot, _): slot.heading != nil
    default: false
    }
  }

  /// The same where a heading of the programme stands directly above: a heading one level deeper.
  var nested: ReportElement {
    guard case .heading(var heading) = self else { return self }
    heading.isNested = true
    return .heading(heading)
  }
}

/// A heading inside a part.
public struct ReportHeading: Hashable, Sendable {
  /// Its place in the page.
  public var anchor: Anchor
  /// Whether it stands below another heading of the part, and so one level deeper.
  public var isNested: Bool
  /// What it says.
  public var text: [ReportInline]

  /// A heading.
  public init(anchor: Anchor, isNested: Bool = false, text: [ReportInline]) {
    self.anchor = anchor
    self.isNested = isNested
    self.text = text
  }
}

/// The score of a thread with what it says.
public struct ReportHeadline: Hashable, Sendable {
  /// Its place in the page.
  public var anchor: Anchor
  /// "Risk of Harm to others"
  public var title: String
  /// What the score says; nil where nobody explains it.
  public var explanation: String?
  /// The score with its band; nil where there is none yet.
  public var result: ReportResult?

  /// A headline score.
  public init(anchor: Anchor, title: String, explanation: String?, result: ReportResult?) {
    self.anchor = anchor
    self.title = title
    self.explanation = explanation
    self.result = result
  }
}

/// A signature as it prints.
public struct ReportSignature: Hashable, Sendable {
  /// "Andrew Bridges"
  public var name: String
  /// "HM Chief Inspector of Probation"
  public var office: String?
  /// "January 2008"
  public var date: String?

  /// A signature.
  public init(name: String, office: String?, date: String?) {
    self.name = name
    self.office = office
    self.date = date
  }
}

/// A line of the list of abbreviations.
public struct ReportGlossaryEntry: Hashable, Sendable {
  /// "ACO"
  public var term: String
  /// What it stands for, and more where more is said.
  public var meaning: [ReportInline]

  /// A term with its meaning.
  public init(term: String, meaning: [ReportInline]) {
    self.term = term
    self.meaning = meaning
  }
}

/// A recommendation.
public struct ReportRecommendation: Hashable, Sendable {
  /// Its place in the page.
  public var anchor: Anchor
  /// "1"
  public var number: String
  /// What is recommended, with the list's own punctuation at its end.
  public var blocks: [ReportBlock]
  /// What it answers, as links, after its words: "For 1.1, 2.2"; empty when it names nothing.
  public var answers: [ReportInline]

  /// A recommendation.
  public init(anchor: Anchor, number: String, blocks: [ReportBlock], answers: [ReportInline]) {
    self.anchor = anchor
    self.number = number
    self.blocks = blocks
    self.answers = answers
  }
}

/// An example of good practice.
public struct ReportExample: Hashable, Sendable {
  /// Its place in the page.
  public var anchor: Anchor
  /// What it is about.
  public var title: [ReportInline]
  /// The criterion it illustrates, as a reference with its real title.
  public var criterion: [ReportInline]
  /// What it says.
  public var blocks: [ReportBlock]

  /// An example.
  public init(anchor: Anchor, title: [ReportInline], criterion: [ReportInline], blocks: [ReportBlock]) {
    self.anchor = anchor
    self.title = title
    self.criterion = criterion
    self.blocks = blocks
  }
}
