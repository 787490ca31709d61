import InspectionModel
import ReportAssembly
import ReportCharts

/// A small report that holds every kind of thing that a report can hold, some of it hostile.
enum ReportFixture {
  /// Text that means something in HTML, in Markdown and in style sheets, and letters of a right-to-left script.
  static let hostile =
    "<script>alert(\"1\" & '2')</script> \"\u{338} onclick=x *a* _b_ `c` [d](e) ![f] </style> \\g &amp; עברית 1|2"
  static let longWord = String(repeating: "Donaudampfschifffahrt", count: 12)

  static let report = ReportDocument(
    language: Language("en"), status: .draft, title: "Mid & West: Case Inspection, March 2026", cover: cover,
    parts: [
      foreword, contents, abbreviations, summary, scores, recommendations, practice, firstSection, secondSection,
      appendix,
    ], words: words)

  static let final: ReportDocument = {
    var report = Self.report
    report.status = .final
    return report
  }()

  static let words = PageWords(
    skipLink: "Skip to the report", contents: "Contents", draft: "Draft: \"not\" for publication",
    footnotes: "Footnotes",
    backToText: "Back to reference {number}", chartNumbers: "The numbers in this chart", source: "Source", note: "Note",
    term: "Term", meaning: "Meaning", page: "page {number}")

  static let cover = ReportCover(
    programme: "Case Inspection", lead: "A report on casework in", title: "Mid & West", glanceTitle: "At a glance",
    glance: [
      .init(title: "Assessment and planning", result: score(69), anchor: Anchor("1")),
      .init(title: "Delivery", result: score(64), anchor: Anchor("2")),
      .init(title: "Leadership", result: ReportResult(printed: "Satisfactorily met"), anchor: nil),
    ],
    facts: [
      .init(label: "An inspection led by", value: "The Inspectorate"), .init(label: "Published", value: "March 2026"),
      .init(label: "ISBN", value: "978-1-84099-103-1"),
    ])

  static func score(_ value: Int, band: String? = nil) -> ReportResult {
    ReportResult(printed: "\(value)%", score: WholePercent(value), band: band, line: WholePercent(73))
  }
}

extension ReportFixture {
  static func paragraph(_ text: String, anchor: String? = nil) -> ReportBlock {
    ReportBlock(.paragraph([.text(text)]), anchor: anchor.map { Anchor($0) })
  }

  static func part(
    _ id: String, number: String? = nil, _ title: String, result: ReportResult? = nil, _ elements: [ReportElement],
    footnotes: [ReportFootnote] = []
  ) -> ReportPart {
    ReportPart(
      id: PartID(number == nil ? id : "sections"), anchor: Anchor(id), number: number, title: title, result: result,
      elements: elements, footnotes: footnotes)
  }

  static func link(_ anchor: String, _ text: String) -> ReportInline {
    .crossReference(Anchor(anchor), [.text(text)], isPage: false)
  }

  static func note(_ mark: String, prefix: String = "fn", use: Int = 1) -> ReportInline {
    let anchor = use == 1 ? "\(prefix)-\(mark)-use" : "\(prefix)-\(mark)-use-\(use)"
    return .footnote(FootnoteMark(mark: mark, target: Anchor("\(prefix)-\(mark)"), anchor: Anchor(anchor)))
  }

  static func footnote(_ mark: String, prefix: String = "fn", uses: Int = 1, _ blocks: [ReportBlock]) -> ReportFootnote
  {
    ReportFootnote(
      mark: mark, anchor: Anchor("\(prefix)-\(mark)"),
      uses: (1...uses).map { Anchor($0 == 1 ? "\(prefix)-\(mark)-use" : "\(prefix)-\(mark)-use-\($0)") }, blocks: blocks
    )
  }

  static let foreword = part(
    "foreword", "Foreword",
    [
      .prose([
        paragraph("This was our second visit, and about two-thirds of the work that we saw was good enough."),
        ReportBlock(
          .paragraph([
            .text("Figures are explained in "), .crossReference(Anchor("a1"), [.text("Appendix 1")], isPage: true),
            .text(". The full method is published on "),
            .link(url: "https://example.org/method?a=1&b=2", [.text("our site")]),
            .text(", and also at "), .link(url: "https://example.org/", [.text("https://example.org/")]), .text("."),
          ])),
      ]),
      .signature(ReportSignature(name: "Alex Morgan", office: "Chief Inspector", date: "March 2026")),
      .people([
        ReportRole(title: "Lead inspector", members: [TeamMember(name: "Sam Field", organisation: "HMI Probation")]),
        ReportRole(title: "Inspectors", members: ["Jo Brook", "Kit Hill", "Lee Marsh"].map { TeamMember(name: $0) }),
      ]),
    ])

  static let contents = part("contents", "Contents", [.contents(.criteria)])

  static let abbreviations = part(
    "abbreviations", "Abbreviations",
    [
      .glossary([
        ReportGlossaryEntry(term: "CEO", meaning: [.text("Chief executive officer")]),
        ReportGlossaryEntry(
          term: "ETE",
          meaning: [
            .text("Education, training and employment: work to "), .emphasis([.text("improve")]),
            .text(" skills | jobs"),
          ]),
      ])
    ])

  static let summary = part(
    "summary", "Summary",
    [
      .heading(ReportHeading(anchor: Anchor("summary-1"), text: [.text("Assessment and planning")])),
      .prose([
        ReportBlock(
          .paragraph([
            .text("Plans were on time."), note("1"), .text(" They "), .strong([.text("rarely")]),
            .text(" said who would do what (see "),
            link("plan-quality", "area for improvement 1.1(b)"), .text(")."), note("2"),
          ])),
        ReportBlock(.heading(depth: 3, [.text("A heading that skips two levels")])),
        paragraph(hostile, anchor: "hostile"),
        ReportBlock(
          .list(
            start: nil, isTight: true,
            [
              [paragraph("First point")],
              [
                paragraph("Second point, with more under it"),
                ReportBlock(.list(start: 3, isTight: true, [[paragraph("Third")], [paragraph("Fourth")]])),
              ],
            ])),
        ReportBlock(.list(start: nil, isTight: false, [[paragraph("Another list"), paragraph("of two paragraphs")]])),
        ReportBlock(.code("if a < b {\n  ```\n}")),
      ]),
      .heading(ReportHeading(anchor: Anchor("summary-2"), text: [.text("Delivery")])),
      .prose([
        ReportBlock(
          .quotation(
            [paragraph("They listened to me, and then they did what they had said.")],
            attribution: [.text("A person on probation")])),
        ReportBlock(
          .paragraph([
            .text("Line one,"), .lineBreak, .text("- and line two. "), note("1", use: 2), .text(" "), .code("a`b"),
          ])),
      ]),
    ],
    footnotes: [
      footnote(
        "1", uses: 2,
        [
          ReportBlock(
            .paragraph([.text("Within 15 working days, "), .emphasis([.text("sentence")]), .text(" to plan.")]))
        ]),
      footnote("2", [paragraph("Of 106 cases."), paragraph("Twelve were not relevant.")]),
    ])
}
