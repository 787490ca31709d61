import InspectionModel

extension Programme {
  /// Two sections, three criteria, one thread: enough to bind against, and like no real programme.
  static let small = small(texts: [:])

  /// The same with standing texts, roles and further keys.
  static func small(
    texts: [String: StandingText], roles: [ProgrammeRole] = [], adding keys: [InspectionKey] = []
  ) -> Programme {
    Programme(
      id: "small", edition: nil, name: Wording("Small Inspection"), inspectorate: Wording("The Inspectorate"),
      languages: [.english],
      terms: Terms(criterion: Wording("Criterion"), nodeReference: Wording("Section {id}")),
      inspectionKeys: [
        InspectionKey(name: "sample", kind: .count, isRequired: true),
        InspectionKey(name: "further-inspection", kind: .yesNo, isRequired: false),
        InspectionKey(name: "region", kind: .text, isRequired: false),
        InspectionKey(name: "fieldwork", kind: .date, isRequired: false),
      ] + keys,
      roles: roles,
      sections: [
        madeNode(
          "1", "Assessment", .section, .score,
          [
            madeNode("1.1", "Preparing for sentence", .criterion, .score),
            madeNode("1.2", "Leadership and management", .criterion, .score),
          ]),
        madeNode("2", "Strategy", .section, .grade, [madeNode("2.1", "Planning", .criterion, .grade)]),
      ],
      bands: Scale(steps: [
        step("good", "Good performance", from: 73), step("priority", "Priority for improvement", from: 60),
        step("urgent", "Urgent priority for improvement", from: 0),
      ]),
      grades: Scale(steps: [step("well", "Well met"), step("partly", "Partly met"), step("not", "Not met")]),
      threads: [Thread(id: "roh", title: Wording("Risk of Harm"), sections: [NodeID("1")])],
      slots: [
        Slot(id: "opening", level: .criterion, heading: nil, content: .prose, isRequired: false),
        Slot(
          id: "strengths", level: .criterion, heading: plural("Strength", "Strengths"), content: .findings(.lettered),
          isRequired: true),
        Slot(
          id: "areas", level: .criterion, heading: plural("Area for improvement", "Areas for improvement"),
          content: .findings(.lettered), isRequired: false),
        Slot(
          id: "conclusion", level: .criterion, heading: Wording("Conclusion"), content: .conclusion, isRequired: false),
        Slot(id: "commentary", level: .section, heading: Wording("Commentary"), content: .prose, isRequired: false),
      ],
      boxes: [BoxKind(id: "practice", label: Wording("Practice"))],
      recommendationEnds: RecommendationEnds(inner: ";", last: "."),
      outline: [
        part("cover", [.cover(CoverDesign(lead: Wording(""), glanceTitle: Wording(""), sections: [], threads: []))]),
        part("foreword", title: "Foreword", required: true, [.writing(.foreword), .signature]),
        part("acknowledgements", title: "Acknowledgements", [.text(TextChoice("acknowledgements")), .people]),
        part("abbreviations", title: "List of abbreviations", [.glossary]),
        part(
          "summary", title: "Summary", required: true,
          [.writing(.nodes(file: "summary.md", others: [Wording("Next steps")]))]),
        part(
          "recommendations", title: "Recommendations", required: true,
          [.recommendations(leadIn: Wording("We recommend:"))]),
        part("good-practice", title: "Sharing good practice", [.examples]),
        part("users", title: "Service users' perspective", [.writing(.file("service-users.md"))]),
        part("sections", [.sections(SectionLayout())]),
        part("context", title: "Contextual information", isAppendix: true, [.writing(.file("context.md"))]),
      ],
      glossary: [
        GlossaryEntry(term: "CEO", expansion: "Chief executive officer"),
        GlossaryEntry(term: "PSR", expansion: "Pre-sentence report"),
      ],
      texts: texts, labels: Labels([:]))
  }
}

private func madeNode(
  _ id: String, _ title: String, _ level: NodeLevel, _ result: ResultKind, _ children: [ProgrammeNode] = []
) -> ProgrammeNode {
  ProgrammeNode(
    id: NodeID(id), level: level, title: Wording(title), shortTitle: nil, statement: nil, result: result,
    children: children)
}

private func step(_ id: String, _ label: String, from: Int? = nil) -> Scale.Step {
  Scale.Step(id: id, label: Wording(label), from: from.flatMap { WholePercent($0) }, conclusion: nil)
}

private func plural(_ one: String, _ other: String) -> Wording {
  Wording([.english: [.one: one, .other: other]])
}

private func part(
  _ id: String, title: String? = nil, required: Bool = false, isAppendix: Bool = false, _ pieces: [OutlineEntry.Piece]
) -> OutlineEntry {
  OutlineEntry(
    id: PartID(id), title: title.map { Wording($0) }, isAppendix: isAppendix, isRequired: required, pieces: pieces)
}

extension FindingStyle {
  fileprivate static let lettered = FindingStyle(
    number: .letters, reference: ItemReference(Wording("{node}({number})")), tone: .neutral)
}
