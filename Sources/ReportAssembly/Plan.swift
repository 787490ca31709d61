import InspectionModel
import InspectionScoring

/// A part of the report with what is to stand in it, before anything is numbered or worded.
struct PlannedPart {
  var id: PartID
  var anchor: Anchor
  var title: String
  var isAppendix: Bool
  /// The section of the tree that the part reports on.
  var section: ProgrammeNode?
  var elements: [PlannedElement]
}

/// Something that is to stand in a part.
enum PlannedElement {
  case standing([Block])
  case writing([WritingSection])
  case signature
  case people
  case contents
  case glossary
  case recommendations(leadIn: Wording)
  case examples
  case scoreChart(ScoreChartDesign)
  case dataChart(DataChartDesign)
  case resultTable(caption: Wording, sections: [NodeID])
  case threadTable(caption: Wording, thread: String)
  case benchmarkTable(caption: Wording, subjects: [ResultKey.Subject])
  case findings(ProgrammeNode)
}

/// Plans a report: fills the programme's outline with what the authors wrote, in the order in which it prints.
struct Planner {
  let programme: Programme
  let inspection: Inspection
  let figures: FigureBook
  let language: Language

  /// The parts, without the cover. Parts in which nothing would stand are left out.
  func plan() -> [PlannedPart] {
    var parts: [PlannedPart] = []
    for entry in programme.outline {
      if !entry.isCover { parts += planned(entry) }
      parts += inspection.addedParts.filter { $0.after == entry.id }.map(planned)
    }
    let known = Set(programme.outline.map(\.id))
    parts += inspection.addedParts.filter { !known.contains($0.after) }.map(planned)
    return parts.filter { !$0.isAppendix } + parts.filter(\.isAppendix)
  }

  private func planned(_ entry: OutlineEntry) -> [PlannedPart] {
    if entry.pieces == [.sections] { return programme.sections.map(planned) }
    let writing = inspection.writings.first { $0.part == entry.id }
    var elements = entry.pieces.flatMap { planned($0, writing: writing) }
    // An author's file takes the place of a part that has no room for writing.
    if let writing, !entry.pieces.contains(where: \.isWriting) { elements = [.writing(writing.sections)] }
    guard !elements.isEmpty else { return [] }
    return [
      PlannedPart(
        id: entry.id, anchor: Anchor(entry.id.text),
        title: writing?.title?.value ?? entry.title?.text(in: language) ?? entry.id.text,
        isAppendix: entry.isAppendix, section: nil, elements: elements)
    ]
  }

  private func planned(_ section: ProgrammeNode) -> PlannedPart {
    PlannedPart(
      id: PartID(section.id.text), anchor: Anchor(section.id.text), title: section.title.text(in: language),
      isAppendix: false, section: section, elements: [.findings(section)] + section.children.map { .findings($0) })
  }

  private func planned(_ added: AddedPart) -> PlannedPart {
    PlannedPart(
      id: added.id, anchor: Anchor(slug(added.id.text)), title: added.title.value, isAppendix: added.isAppendix,
      section: nil,
      elements: [.writing(added.sections)])
  }

  private func planned(_ piece: OutlineEntry.Piece, writing: PartWriting?) -> [PlannedElement] {
    switch piece {
    case .cover, .sections: []
    case .text(let choice): standing(choice)
    case .writing:
      writing.map { [.writing($0.sections)] } ?? []
    case .signature: inspection.facts.signature == nil ? [] : [.signature]
    case .people: inspection.facts.team.isEmpty ? [] : [.people]
    case .contents: [.contents]
    case .glossary: inspection.glossary.isEmpty ? [] : [.glossary]
    case .recommendations(let leadIn): inspection.recommendations.isEmpty ? [] : [.recommendations(leadIn: leadIn)]
    case .examples: inspection.examples.isEmpty ? [] : [.examples]
    case .scoreChart(let design): [.scoreChart(design)]
    case .dataChart(let design): figures.holds(design.data, of: inspection, in: programme) ? [.dataChart(design)] : []
    case .resultTable(let caption, let sections): [.resultTable(caption: caption, sections: sections)]
    case .threadTable(let caption, let thread): [.threadTable(caption: caption, thread: thread)]
    case .benchmarkTable(let caption, let subjects):
      inspection.benchmarks.isEmpty ? [] : [.benchmarkTable(caption: caption, subjects: subjects)]
    }
  }

  /// The text that a choice comes to; nothing where it prints none.
  func standing(_ choice: TextChoice) -> [PlannedElement] {
    guard let name = choice.name(for: inspection) else { return [] }
    let blocks = inspection.standingText(name, of: programme, in: language)
    return blocks.isEmpty ? [] : [.standing(blocks)]
  }
}

extension OutlineEntry {
  /// The design of the cover, when this is the cover.
  var cover: CoverDesign? {
    for case .cover(let design) in pieces { return design }
    return nil
  }

  fileprivate var isCover: Bool { cover != nil }
}

extension OutlineEntry.Piece {
  fileprivate var isWriting: Bool {
    if case .writing = self { true } else { false }
  }
}
