import InspectionModel
import InspectionScoring
import ReportAssembly
import SourceReading

/// A small report, put together from Markdown by the real reader and the real assembler.
struct Assembled {
  let report: ReportDocument
  let diagnostics: [Diagnostic]

  /// The report on an inspection that `write` has filled.
  init(
    programme: Programme = .small(), figures: [Figure] = [], unavailable: [String] = [],
    _ write: (inout Inspection) -> Void
  ) {
    var inspection = Inspection(
      facts: InspectionFacts(origin: place, subject: "Anyshire", body: "Anyshire Service", status: .draft))
    write(&inspection)
    let scorecard = Scorer(programme: programme).score(inspection).value
    let assembled = Assembler(programme: programme, language: .english).assemble(
      inspection, scorecard, FigureBook(figures, unavailable: unavailable.map { .init(name: $0, reason: .notCounted) }))
    report = assembled.value
    diagnostics = assembled.diagnostics
  }

  /// The criterion with a number.
  func criterion(_ number: String) -> ReportNode? {
    for part in report.parts {
      for case .node(let node) in part.elements where node.number == number { return node }
    }
    return nil
  }

  /// The findings of a criterion under a slot.
  func findings(_ number: String, _ slot: String) -> [ReportFinding] {
    for case .findings(_, let findings, _) in criterion(number)?.slots.filter({ $0.id == slot }).map(\.content) ?? [] {
      return findings
    }
    return []
  }

  /// The part called `id`.
  func part(_ id: String) -> ReportPart? { report.parts.first { $0.id.text == id } }

  /// The prose of a part.
  func prose(_ id: String) -> [ReportBlock] {
    (part(id)?.elements ?? []).flatMap { element -> [ReportBlock] in
      if case .prose(let blocks) = element { blocks } else { [] }
    }
  }

  /// The text of the first paragraph of a part.
  func text(_ id: String) -> String { prose(id).first?.plainText ?? "" }
}

extension ReportBlock {
  /// The text of a paragraph.
  var plainText: String {
    if case .paragraph(let text) = kind { text.plainText } else { "" }
  }
}

/// A place in no file.
let place = SourceRange(file: FileID(99), lower: 0, upper: 1)

/// Markdown as the tree that authors' files become; each text is a file of its own.
func blocks(_ markdown: String, file: UInt32 = 0) -> [Block] {
  MarkdownReader().read(SourceFile(id: FileID(file), path: "test.md", bytes: Array(markdown.utf8))).value
}

/// The findings that a list in Markdown stands for.
func findings(_ markdown: String, file: UInt32 = 0) -> [SlotContent.Entry] {
  blocks(markdown, file: file).flatMap { block -> [SlotContent.Entry] in
    if case .list(let list) = block.kind { list.items.map { .finding($0) } } else { [.prose(block)] }
  }
}

extension Inspection {
  /// Puts findings under a criterion.
  mutating func find(_ criterion: String, _ slots: KeyValuePairs<String, String>, file: UInt32 = 0) {
    let contents = slots.enumerated().map { offset, slot in
      SlotContent(
        slot: slot.key, heading: nil, entries: assemblyFindings(slot.value, file: file * 10 + UInt32(offset)))
    }
    findings.append(NodeFindings(node: NodeID(criterion), origin: place, slots: contents))
  }

  /// Enters a score.
  mutating func score(_ criterion: String, _ score: Int) {
    guard let percent = WholePercent(score) else { return }
    results[ResultKey(.node(NodeID(criterion)), round: nil)] = EnteredResult(.score(percent), at: place)
  }

  /// Writes the notes of the small programme.
  mutating func note(_ markdown: String, file: UInt32 = 50) {
    let all = blocks(markdown, file: file)
    for block in all {
      if case .footnoteDefinition(let name, let inner) = block.kind {
        footnotes.append(FootnoteDefinition(name: name, blocks: inner))
      }
    }
    writings.append(
      PartWriting(
        part: PartID("notes"), title: nil, origin: place, sections: [WritingSection(heading: .none, blocks: all)]))
  }
}

private func assemblyFindings(_ markdown: String, file: UInt32) -> [SlotContent.Entry] {
  findings(markdown, file: file)
}

extension Programme {
  /// Section 1 with criteria 1.1 and 1.2, and a part for notes; two appendices of standing text.
  static func small(
    adding pieces: [OutlineEntry.Piece] = [], layout: SectionLayout = SectionLayout(), roles: [ProgrammeRole] = [],
    labels more: [LabelKey: Wording] = [:], pages: Int? = nil
  ) -> Programme {
    let style = { (tone: FindingStyle.Tone, word: String) in
      FindingStyle(number: .letters, reference: ItemReference(Wording("\(word) {node}({number})")), tone: tone)
    }
    let criteria = ["1.1", "1.2"].map { id in
      ProgrammeNode(
        id: NodeID(id), level: .criterion, title: Wording("Criterion \(id)"), shortTitle: nil, statement: nil,
        result: .score, children: [])
    }
    return Programme(
      id: "small", edition: nil, name: Wording("Small Inspection"), inspectorate: Wording("Inspectors"),
      languages: [.english], terms: .init(criterion: Wording("Criterion"), nodeReference: Wording("Section {id}")),
      inspectionKeys: [InspectionKey(name: "sample", kind: .count, isRequired: true)], roles: roles,
      sections: [
        ProgrammeNode(
          id: NodeID("1"), level: .section, title: Wording("First"), shortTitle: nil, statement: nil, result: .score,
          children: criteria)
      ],
      bands: Scale(steps: [
        .init(id: "good", label: Wording("Good"), from: WholePercent(70), conclusion: Wording("This is good.")),
        .init(id: "poor", label: Wording("Poor"), from: WholePercent(0), conclusion: Wording("This is poor.")),
      ]),
      grades: Scale(steps: []),
      proseStyle: ProseStyle(smallBase: 40, wordsBelow: 10, abbreviations: ["No.", "Para."]), threads: [],
      slots: [
        Slot(
          id: "strengths", level: .criterion, heading: .plural("Strength", "Strengths"),
          content: .findings(style(.positive, "strength")), isRequired: false),
        Slot(
          id: "areas", level: .criterion, heading: .plural("Area", "Areas"),
          content: .findings(style(.negative, "area")), isRequired: false),
        Slot(
          id: "conclusion", level: .criterion, heading: Wording("Conclusion"), content: .conclusion, isRequired: false),
      ],
      boxes: [BoxKind(id: "practice", label: Wording("Practice"))], recommendationEnds: .init(inner: ";", last: "."),
      outline: [
        entry("notes", "Notes", [.writing(.file("notes.md"))], pages: pages),
        entry("advice", "Advice", [.recommendations(leadIn: Wording("It is advised that:"))]),
        entry("more", "More", pieces),
        entry("sections", nil, [.sections(layout)]),
        entry("method", "Method", [.text(TextChoice("method"))], isAppendix: true),
        entry("role", "Role", [.text(TextChoice("role"))], isAppendix: true),
      ],
      glossary: [],
      texts: [
        "method": StandingText([.english: blocks("How it was done in {{subject}}: {{ sample }} cases.", file: 90)]),
        "role": StandingText([.english: blocks("{{criteria 1}}", file: 91)]),
      ],
      labels: Labels(
        [
          .appendix: Wording("Appendix {number}"), .table: Wording("Table {number}"),
          .recommendationReference: Wording("recommendation {number}"),
          .recommendationFor: Wording("For {criteria}"), .title: Wording("{subject}: {programme}, {published}"),
          .draft: Wording("draft"), .noScore: Wording("No score"), .shareOf: Wording("{count} of the {base}"),
          .months: Wording("January February March April May June July August September October November December"),
          .dateRange: Wording("{first} to {last}"),
        ].merging(more) { $1 }))
  }

  private static func entry(
    _ id: String, _ title: String?, _ pieces: [OutlineEntry.Piece], isAppendix: Bool = false, pages: Int? = nil
  ) -> OutlineEntry {
    OutlineEntry(
      id: PartID(id), title: title.map { Wording($0) }, isAppendix: isAppendix, isRequired: false, pages: pages,
      pieces: pieces)
  }
}

extension Wording {
  static func plural(_ one: String, _ other: String) -> Wording { Wording([.english: [.one: one, .other: other]]) }
}
