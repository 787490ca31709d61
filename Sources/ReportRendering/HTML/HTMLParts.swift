import InspectionModel
import ReportAssembly

/// Writes the parts of a report, and what the program composes in them.
struct HTMLParts: Sendable {
  let prose: HTMLProse
  /// The report, whose list of contents a part may ask for.
  let report: ReportDocument

  private var templates: CheckedTemplates { prose.templates }
  private var words: PageWords { prose.words }

  /// A part with everything in it.
  func part(_ part: ReportPart) -> HTML {
    let headingID = part.anchor.id + ":heading"
    var level = 2
    var body = HTML()
    for element in part.elements {
      if case .heading(let heading) = element { level = heading.level }
      body += self.element(element, under: level, heading: headingID)
      if element.endsItsHeading { level = 2 }
    }
    let footnotes: HTML =
      part.footnotes.isEmpty
      ? HTML()
      : templates.render(
        FootnotesPiece.shape,
        FootnotesPiece(
          title: words.footnotes, notes: part.footnotes.map { prose.footnote($0, under: 2) }.joined()))
    if part.isBackCover {
      return templates.render(
        BackCoverPiece.shape, BackCoverPiece(anchor: part.anchor.id, body: body, footnotes: footnotes))
    }
    return templates.render(
      PartPiece.shape, PartPiece(part: part, headingID: headingID, body: body, footnotes: footnotes), for: part.id)
  }

  private func element(_ element: ReportElement, under level: Int, heading: String) -> HTML {
    switch element {
    case .prose(let blocks): prose.blocks(blocks, under: level, heading: heading)
    case .heading(let heading):
      HTMLProse.heading(level: heading.level, id: HTMLProse.id(heading.anchor), prose.inlines(heading.text))
    case .signature(let signature): templates.render(Self.signature, signature)
    case .people(let roles): templates.render(Self.people, roles)
    case .contents(let depth): templates.render(HTMLRenderer.contents, report.pageContents(to: depth))
    case .glossary(let entries):
      templates.render(
        GlossaryPiece.shape, GlossaryPiece(words: words, labelID: heading, entries: entries, prose: prose))
    case .chart(let chart): prose.chart(chart)
    case .table(let table): prose.table(table, under: level, heading: heading)
    case .recommendations(let items):
      templates.render(Self.recommendations, items.map { RecommendationPiece(item: $0, level: level, prose: prose) })
    case .example(let example):
      templates.render(
        ExamplePiece.shape,
        ExamplePiece(
          anchor: example.anchor.id, title: prose.inlines(example.title), criterion: prose.inlines(example.criterion),
          body: prose.blocks(example.blocks, under: 3, heading: example.anchor.id)))
    case .slot(let slot, let anchor): self.slot(slot, at: anchor, under: 2, heading: heading)
    case .headline(let headline):
      templates.render(HeadlinePiece.shape, HeadlinePiece(headline: headline))
    case .node(let node): self.node(node)
    }
  }

  private static let signature = TemplateShape<ReportSignature>(
    "signature",
    [
      .text("name", "Who signed.", \.name), .optionalText("office", "In which office.", \.office),
      .optionalText("date", "When.", \.date),
    ])

  private static let people = TemplateShape<[ReportRole]>(
    "people",
    [
      .list(
        "roles", "The roles of the team.",
        of: [
          .text("role", "What they did.", \.title), .list("people", "Who they were.", of: PersonPiece.fields, \.people),
        ]
      ) { $0 }
    ])

  private static let recommendations = TemplateShape<[RecommendationPiece]>(
    "recommendations", [.list("items", "The recommendations.", of: RecommendationPiece.fields) { $0 }])
}

/// Somebody of the team, with what stands between this name and the next.
private struct PersonPiece {
  let member: TeamMember
  let end: String

  static let fields: TemplateFields<Self> = [
    .text("name", "\"Joy Neary\"", \.member.name),
    .optionalText("organisation", "\"HMI Probation\"", \.member.organisation),
    .text("end", "What stands between this name and the next.", \.end),
  ]
}

extension ReportRole {
  fileprivate var people: [PersonPiece] {
    members.enumerated().map { PersonPiece(member: $1, end: $0 == members.count - 1 ? "" : separator) }
  }
}

/// A part.
private struct PartPiece {
  let part: ReportPart
  let headingID: String
  let body: HTML
  let footnotes: HTML

  static let shape = TemplateShape<Self>(
    "part",
    [
      .text("anchor", "Its place in the page.", \.part.anchor.id),
      .text("heading-id", "An id for its heading.", \.headingID),
      .text("id", "Its name in the outline.", \.part.id.text),
      .optionalText("number", "\"1\", \"Appendix 2\"", \.part.number),
      .text("title", "Its title.", \.part.title),
      .flag("is-section", "Whether it is a section of the programme's tree.", \.part.isSection),
      .flag("is-contents", "Whether the list of contents stands in it.") { $0.part.hasContents },
      .flag("has-divider", "Whether a page with the number and title stands before it on paper.", \.part.hasDivider),
      .optionalObject("result", "The result of a section.", of: HTMLResult.fields, \.part.result),
      .flag("has-rounds", "Whether it has a result in several rounds.") { !$0.part.rounds.isEmpty },
      .list("rounds", "Its result in each round.", of: HTMLResult.roundFields, \.part.rounds),
      .html("body", "What stands in it.", \.body),
      .optionalHTML("footnotes", "The footnotes that its text refers to.", \.footnotes),
    ])
}

extension ReportPart {
  /// Whether it is a section of the programme's tree: one that has a result or criteria.
  var isSection: Bool {
    result != nil
      || elements.contains {
        if case .node = $0 { true } else { false }
      }
  }
}

/// The last page.
private struct BackCoverPiece {
  let anchor: String
  let body: HTML
  let footnotes: HTML

  static let shape = TemplateShape<Self>(
    "back-cover",
    [
      .text("anchor", "Its place in the page.", \.anchor), .html("body", "What stands in it.", \.body),
      .optionalHTML("footnotes", "The footnotes that its text refers to.", \.footnotes),
    ])
}

/// A headline score.
private struct HeadlinePiece {
  let headline: ReportHeadline

  static let shape = TemplateShape<Self>(
    "headline",
    [
      .text("anchor", "Its place in the page.", \.headline.anchor.id),
      .text("heading-id", "An id for its heading.") { $0.headline.anchor.id + ":heading" },
      .text("title", "What was measured.", \.headline.title),
      .optionalText("explanation", "What the score says.", \.headline.explanation),
      .optionalObject("result", "The score.", of: HTMLResult.fields, \.headline.result),
    ])
}

/// The footnotes of a part.
private struct FootnotesPiece {
  let title: String
  let notes: HTML

  static let shape = TemplateShape<Self>(
    "footnotes",
    [.text("title", "What heads them.", \.title), .html("notes", "The footnotes, as items of a list.", \.notes)])
}

/// The list of abbreviations.
private struct GlossaryPiece {
  let words: PageWords
  let labelID: String
  let entries: [ReportGlossaryEntry]
  let prose: HTMLProse

  static let shape = TemplateShape<Self>(
    "glossary",
    [
      .text("label-id", "The id of the heading above it.", \.labelID),
      .text("term-title", "What heads the terms.", \.words.term),
      .text("meaning-title", "What heads what they stand for.", \.words.meaning),
      .html("rows", "The terms with their meanings, as rows of a table.") { glossary in
        glossary.entries.map { entry in
          "<tr><th scope=\"row\">\(entry.term)</th><td>\(glossary.prose.inlines(entry.meaning))</td></tr>\n"
        }.joined()
      },
    ])
}

/// A recommendation.
private struct RecommendationPiece {
  let item: ReportRecommendation
  let level: Int
  let prose: HTMLProse

  static let fields: TemplateFields<Self> = [
    .text("anchor", "Its place in the page.", \.item.anchor.id),
    .text("number", "\"1\"", \.item.number),
    .html("body", "What is recommended.") {
      $0.prose.blocks($0.item.blocks, under: $0.level, heading: $0.item.anchor.id)
    },
    .optionalHTML("answers", "What it answers.") { $0.prose.inlines($0.item.answers) },
  ]
}

/// An example of good practice.
private struct ExamplePiece {
  let anchor: String
  let title: HTML
  let criterion: HTML
  let body: HTML

  static let shape = TemplateShape<Self>(
    "example",
    [
      .text("anchor", "Its place in the page.", \.anchor), .html("title", "What it is about.", \.title),
      .optionalHTML("criterion", "The criterion that it illustrates.", \.criterion),
      .html("body", "What it says.", \.body),
    ])
}

extension ReportTemplates {
  /// The templates of parts and of what the program composes in them.
  static var parts: [TemplateEntry] {
    [TemplateEntry(PartPiece.shape), TemplateEntry(BackCoverPiece.shape), TemplateEntry(FootnotesPiece.shape)]
      + HTMLParts.entries
      + [TemplateEntry(GlossaryPiece.shape), TemplateEntry(ExamplePiece.shape), TemplateEntry(HeadlinePiece.shape)]
  }
}

extension HTMLParts {
  fileprivate static var entries: [TemplateEntry] {
    [TemplateEntry(signature), TemplateEntry(people), TemplateEntry(recommendations)]
  }
}
