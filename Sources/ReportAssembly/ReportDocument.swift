import InspectionModel

/// The whole report in one language, complete: numbered, referred to and worded, and free of any format.
///
/// Renderers add mark-up and nothing else: whatever prints in every format stands in here.
public struct ReportDocument: Hashable, Sendable {
  /// The language of everything in it.
  public var language: Language
  /// Whether it is a draft.
  public var status: ReportStatus
  /// One line that names the report: "Devon & Cornwall: Offender Management Inspection, January 2008".
  public var title: String
  /// The title page.
  public var cover: ReportCover
  /// What follows the cover, in order.
  public var parts: [ReportPart]
  /// The words that a page needs around the report.
  public var words: PageWords

  /// A report.
  public init(
    language: Language, status: ReportStatus, title: String, cover: ReportCover, parts: [ReportPart], words: PageWords
  ) {
    self.language = language
    self.status = status
    self.title = title
    self.cover = cover
    self.parts = parts
    self.words = words
  }

  /// The list of contents: every part but the one that it stands in, and the criteria in it.
  public var contents: [ContentsEntry] {
    parts.filter { !$0.elements.contains(.contents) }.map { part in
      ContentsEntry(
        anchor: part.anchor, number: part.number, title: part.title,
        children: part.elements.compactMap { element in
          guard case .node(let node) = element else { return nil }
          return ContentsEntry(anchor: node.anchor, number: node.number, title: node.title, children: [])
        })
    }
  }
}

/// A line of the contents.
public struct ContentsEntry: Hashable, Sendable {
  /// Where it leads.
  public let anchor: Anchor
  /// "1", "1.2", "Appendix 2"; nil for what has no number.
  public let number: String?
  /// As its heading prints it.
  public let title: String
  /// What stands in it.
  public let children: [ContentsEntry]
}

/// An id in the page, unique in the report and equal in all its languages: letters, digits, `-`, `.` and `_`.
public struct Anchor: Hashable, Sendable {
  /// The id without `#`.
  public let id: String

  /// The place called `id`.
  public init(_ id: String) { self.id = id }
}

/// The title page.
public struct ReportCover: Hashable, Sendable {
  /// The programme's name.
  public var programme: String
  /// The line above the subject.
  public var lead: String
  /// The inspected area: the title of the page.
  public var subject: String
  /// What the scores at a glance are headed with.
  public var glanceTitle: String
  /// Scores of sections and threads; may be empty.
  public var glance: [Glance]
  /// Who led it, when it was, ISBN: labels with their values.
  public var facts: [Fact]

  /// A cover.
  public init(
    programme: String, lead: String, subject: String, glanceTitle: String, glance: [Glance], facts: [Fact]
  ) {
    self.programme = programme
    self.lead = lead
    self.subject = subject
    self.glanceTitle = glanceTitle
    self.glance = glance
    self.facts = facts
  }

  /// One score at a glance.
  public struct Glance: Hashable, Sendable {
    /// What was measured.
    public var title: String
    /// Its result.
    public var result: ReportResult
    /// Where the report says more; nil when nowhere.
    public var anchor: Anchor?

    /// A score on the cover.
    public init(title: String, result: ReportResult, anchor: Anchor?) {
      self.title = title
      self.result = result
      self.anchor = anchor
    }
  }

  /// A label with its value.
  public struct Fact: Hashable, Sendable {
    /// "Published"
    public var label: String
    /// "January 2008"
    public var value: String

    /// A line of the cover.
    public init(label: String, value: String) {
      self.label = label
      self.value = value
    }
  }
}

/// A result as it prints.
public struct ReportResult: Hashable, Sendable {
  /// "62%", "Well met", or what stands for no result.
  public var printed: String
  /// The score, for a gauge; nil for a grade and for no result.
  public var score: WholePercent?
  /// The band it falls in; nil where there is none.
  public var band: String?
  /// The score at which the gauge carries a mark; nil for none.
  public var line: WholePercent?

  /// A printed result.
  public init(printed: String, score: WholePercent? = nil, band: String? = nil, line: WholePercent? = nil) {
    self.printed = printed
    self.score = score
    self.band = band
    self.line = line
  }
}

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
  /// The result of a section; nil for other parts.
  public var result: ReportResult?
  /// What stands in it, in order.
  public var elements: [ReportElement]
  /// The footnotes that its text refers to, in the order of their numbers; those of tables stand with the table.
  public var footnotes: [ReportFootnote]

  /// A part of the report.
  public init(
    id: PartID, anchor: Anchor, number: String?, title: String, result: ReportResult?, elements: [ReportElement],
    footnotes: [ReportFootnote]
  ) {
    self.id = id
    self.anchor = anchor
    self.number = number
    self.title = title
    self.result = result
    self.elements = elements
    self.footnotes = footnotes
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
  case people([TeamRole])
  /// The list of contents stands here.
  case contents
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
  /// A criterion.
  case node(ReportNode)
}

/// A heading inside a part.
public struct ReportHeading: Hashable, Sendable {
  /// Its place in the page.
  public var anchor: Anchor
  /// What it says.
  public var text: [ReportInline]

  /// A heading.
  public init(anchor: Anchor, text: [ReportInline]) {
    self.anchor = anchor
    self.text = text
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

/// A criterion with its findings.
public struct ReportNode: Hashable, Sendable {
  /// Its place in the page.
  public var anchor: Anchor
  /// "1.2"
  public var number: String
  /// "General Criterion"; stands before the title.
  public var term: String
  /// "Assessment of risk of harm"
  public var title: String
  /// What good work under it looks like.
  public var statement: String?
  /// Its result; nil where it bears none.
  public var result: ReportResult?
  /// What stands under it, slot by slot.
  public var slots: [ReportSlot]

  /// A criterion.
  public init(
    anchor: Anchor, number: String, term: String, title: String, statement: String?, result: ReportResult?,
    slots: [ReportSlot]
  ) {
    self.anchor = anchor
    self.number = number
    self.term = term
    self.title = title
    self.statement = statement
    self.result = result
    self.slots = slots
  }
}

/// What stands under one heading of a criterion.
public struct ReportSlot: Hashable, Sendable {
  /// The slot's id in the programme.
  public var id: String
  /// "Strengths", or "Strength" for one; nil for a slot without a heading.
  public var heading: String?
  /// What it holds.
  public var content: Content

  /// The content of a slot.
  public init(id: String, heading: String?, content: Content) {
    self.id = id
    self.heading = heading
    self.content = content
  }

  /// Findings, running text, or the concluding sentence.
  public enum Content: Hashable, Sendable {
    /// `lead` is the prose before the first finding.
    case findings(lead: [ReportBlock], [ReportFinding], FindingStyle.Tone)
    case prose([ReportBlock])
    case conclusion([ReportBlock])
  }
}

/// A finding as it prints.
public struct ReportFinding: Hashable, Sendable {
  /// Its place in the page.
  public var anchor: Anchor
  /// "(a)"; empty for a bullet.
  public var mark: String
  /// What was found.
  public var blocks: [ReportBlock]

  /// A finding.
  public init(anchor: Anchor, mark: String, blocks: [ReportBlock]) {
    self.anchor = anchor
    self.mark = mark
    self.blocks = blocks
  }
}

/// The words that a page needs around the report, in its language.
public struct PageWords: Hashable, Sendable {
  /// Text of the link that leads past the contents.
  public var skipLink: String
  /// "Contents"
  public var contents: String
  /// The mark of a draft.
  public var draft: String
  /// Heading of the footnotes of a part.
  public var footnotes: String
  /// Says where the arrow of a footnote leads; `{number}` is filled by the renderer.
  public var backToText: String
  /// What opens the table of a chart.
  public var chartNumbers: String
  /// "Source"; stands with a colon before the source of a table.
  public var source: String
  /// "Note"
  public var note: String
  /// Heads the terms of the list of abbreviations.
  public var term: String
  /// Heads what they stand for.
  public var meaning: String
  /// A page of the printed report: "page {number}"; the printer fills the number.
  public var page: String

  /// The words of a page.
  public init(
    skipLink: String, contents: String, draft: String, footnotes: String, backToText: String, chartNumbers: String,
    source: String, note: String, term: String, meaning: String, page: String
  ) {
    self.skipLink = skipLink
    self.contents = contents
    self.draft = draft
    self.footnotes = footnotes
    self.backToText = backToText
    self.chartNumbers = chartNumbers
    self.source = source
    self.note = note
    self.term = term
    self.meaning = meaning
    self.page = page
  }
}
