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
  /// Whether a page with its number and title stands before it on paper.
  var hasDivider = false
  /// Whether the band of the section's score stands beside it.
  var hasBand = true
  /// Whether it is the last page, which has no title.
  var isBackCover = false
  /// How many pages it may fill; nil where nobody counts.
  var pages: Int?
  var elements: [PlannedElement]
}

/// Something that is to stand in a part.
enum PlannedElement {
  case standing([Block])
  case writing([WritingSection], opening: SectionOpening)
  case signature
  case people
  case contents(ContentsDepth)
  case glossary
  case recommendations(leadIn: Wording)
  case examples
  case scoreChart(ScoreChartDesign)
  case dataChart(DataChartDesign)
  case resultTable(ResultTableDesign)
  case threadTable(caption: Wording, thread: String)
  case benchmarkTable(BenchmarkTableDesign)
  case made(MadePiece)
  /// A heading that the programme sets over what follows.
  case heading(Wording)
  case statement(ProgrammeNode)
  case scoreSentence(ProgrammeNode)
  case slot(Slot, of: ProgrammeNode)
  /// A criterion with everything under it; nested where it stands below a heading of its section.
  case criterion(ProgrammeNode, isNested: Bool)
  case sectionRecommendations(ProgrammeNode, leadIn: Wording)
}

/// Plans a report: fills the programme's outline with what the authors wrote, in the order in which it prints.
struct Planner {
  let programme: Programme
  let inspection: Inspection
  let figures: FigureBook
  /// What titles may quote, by name.
  let values: [String: String]
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
    let body = parts.filter { !$0.isAppendix && !$0.isBackCover }
    return body + parts.filter(\.isAppendix) + parts.filter(\.isBackCover)
  }

  private func planned(_ entry: OutlineEntry) -> [PlannedPart] {
    if let layout = entry.sectionLayout { return programme.sections.map { planned($0, layout) } }
    let writing = inspection.writings.first { $0.part == entry.id }
    var elements = entry.pieces.flatMap { planned($0, writing: writing) }
    // An author's file takes the place of a part that has no room for writing.
    if let writing, !entry.pieces.contains(where: \.isWriting) {
      elements = [.writing(writing.sections, opening: .plain)]
    }
    guard !elements.isEmpty else { return [] }
    return [
      PlannedPart(
        id: entry.id, anchor: Anchor(entry.id.text),
        title: writing?.title?.value ?? title(of: entry),
        isAppendix: entry.isAppendix, section: nil, isBackCover: entry.isBackCover, pages: entry.pages,
        elements: elements)
    ]
  }

  private func title(of entry: OutlineEntry) -> String {
    entry.title?.text(in: language, quoting: values) ?? entry.id.text
  }

  private func planned(_ section: ProgrammeNode, _ layout: SectionLayout) -> PlannedPart {
    let pieces = layout.pieces ?? programme.slots(of: section).map { .slot($0.id) } + [.criteria]
    return PlannedPart(
      id: PartID(section.id.text), anchor: Anchor(section.id.text), title: section.title.text(in: language),
      isAppendix: false, section: section, hasDivider: layout.hasDivider, hasBand: layout.hasBand,
      elements: pieces.indices.flatMap { place -> [PlannedElement] in
        guard pieces[place] == .criteria else { return planned(pieces[place], in: section) }
        let isNested = place > 0 && pieces[place - 1].isHeading
        return section.children.filter(isPrinted).map { .criterion($0, isNested: isNested) }
      })
  }

  /// What the current round did not assess is printed only where something is written about it.
  private func isPrinted(_ criterion: ProgrammeNode) -> Bool {
    let key = ResultKey(.node(criterion.id), round: programme.currentRound?.id)
    return inspection.results[key]?.value != .notAssessed || !inspection.slots(of: criterion.id).isEmpty
  }

  /// A piece of the layout of sections.
  private func planned(_ piece: OutlineEntry.Piece, in section: ProgrammeNode) -> [PlannedElement] {
    switch piece {
    case .statement: section.statement == nil ? [] : [.statement(section)]
    case .scoreSentence: section.scoreSentence == nil ? [] : [.scoreSentence(section)]
    case .slot(let id): programme.slots(of: section).filter { $0.id == id }.map { .slot($0, of: section) }
    case .sectionRecommendations(let leadIn): [.sectionRecommendations(section, leadIn: leadIn)]
    case .dataChart(let design): planned(.dataChart(design.about(section.id)), writing: nil)
    default: planned(piece, writing: nil)
    }
  }

  private func planned(_ added: AddedPart) -> PlannedPart {
    PlannedPart(
      id: added.id, anchor: Anchor(slug(added.id.text)), title: added.title.value, isAppendix: added.isAppendix,
      section: nil,
      elements: [.writing(added.sections, opening: .plain)])
  }

  private func planned(_ piece: OutlineEntry.Piece, writing: PartWriting?) -> [PlannedElement] {
    switch piece {
    case .cover, .sections, .statement, .scoreSentence, .slot, .criteria, .sectionRecommendations: []
    case .heading(let words): [.heading(words)]
    case .text(let choice): standing(choice)
    case .writing(let source):
      writing.map { [.writing($0.sections, opening: source.opening)] } ?? []
    case .signature: inspection.facts.signature == nil ? [] : [.signature]
    case .people: inspection.facts.team.isEmpty ? [] : [.people]
    case .contents(let depth): [.contents(depth)]
    case .glossary: inspection.glossary.isEmpty ? [] : [.glossary]
    case .recommendations(let leadIn): inspection.recommendations.isEmpty ? [] : [.recommendations(leadIn: leadIn)]
    case .examples: inspection.examples.isEmpty ? [] : [.examples]
    case .scoreChart(let design): [.scoreChart(design)]
    case .dataChart(let design): figures.holds(design.data, of: inspection, in: programme) ? [.dataChart(design)] : []
    case .resultTable(let design): [.resultTable(design)]
    case .threadTable(let caption, let thread): [.threadTable(caption: caption, thread: thread)]
    case .benchmarkTable(let design): inspection.benchmarks.isEmpty ? [] : [.benchmarkTable(design)]
    case .made(let piece): [.made(piece)]
    case .backCover(let name): standing(TextChoice(name))
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

  fileprivate var isBackCover: Bool {
    pieces.contains { if case .backCover = $0 { true } else { false } }
  }
}

extension WritingSource {
  /// How its sections open.
  fileprivate var opening: SectionOpening {
    if case .nodes(_, _, let opening) = self { opening } else { .plain }
  }
}

extension OutlineEntry.Piece {
  fileprivate var isWriting: Bool {
    if case .writing = self { true } else { false }
  }

  fileprivate var isHeading: Bool {
    if case .heading = self { true } else { false }
  }
}
