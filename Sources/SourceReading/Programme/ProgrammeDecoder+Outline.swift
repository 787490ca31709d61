import InspectionModel

extension ProgrammeDecoder {
  /// The parts of a report, in order.
  mutating func outline(_ nodes: Located<[YAMLNode]>?) -> [OutlineEntry] {
    guard let nodes else { return [] }
    let entries = nodes.value.compactMap { part($0) }
    let count = entries.filter { $0.sectionLayout != nil }.count
    if count != 1 {
      report(nodes.range.start, "One part of the outline holds '\(PieceName.sections.rawValue)', and not \(count)")
    }
    let backs = entries.filter { $0.pieces.contains(where: \.isBackCover) }
    if backs.count > 1 { report(nodes.range.start, "A report has one back cover, and not \(backs.count)") }
    return entries
  }

  private mutating func part(_ node: YAMLNode) -> OutlineEntry? {
    var keys = KeyDecoder(node, form: "a part", keys: PartKeys.all)
    let id = keys.read(PartKeys.id)
    let title = keys.read(PartKeys.title)
    let isAppendix = keys.read(PartKeys.isAppendix)?.value ?? false
    let isRequired = keys.read(PartKeys.isRequired)?.value ?? false
    let pages = keys.read(PartKeys.pages)
    let nodes = keys.read(PartKeys.holds)?.value ?? []
    report(keys.diagnostics)
    checkPlaces(title, known: quotable)
    isInSection = false
    let pieces = nodes.compactMap { piece($0) }
    guard let id, isNewLabel(id) else { return nil }
    let standsAlone = pieces.contains { $0.isSections || $0.isCover }
    if standsAlone, pieces.count > 1 {
      report(id.range, "The cover and the sections each stand in a part of their own")
    }
    if standsAlone, let pages {
      report(pages.range, "The cover and the sections have no number of pages to keep to")
    }
    let isBackCover = pieces.contains(where: \.isBackCover)
    if isBackCover, pieces.count > 1 || title != nil || isAppendix {
      report(id.range, "The back cover stands in a part of its own, without a title, and is no appendix")
    }
    if title == nil, !standsAlone, !isBackCover {
      report(id.range, "The part '\(id.value)' has no title", "Add `title: ` and the words that head it.")
    }
    return OutlineEntry(
      id: PartID(id.value), title: title?.value, isAppendix: isAppendix, isRequired: isRequired,
      pages: atLeastOne(pages, "A part may fill at least 1 page"), pieces: pieces)
  }

  private mutating func piece(_ node: YAMLNode) -> OutlineEntry.Piece? {
    let written: Located<String>
    let value: YAMLNode
    if let text = node.text {
      (written, value) = (text, YAMLNode(.scalar(""), at: text.range.end))
    } else if let pairs = node.pairs, let pair = pairs.first {
      (written, value) = (pair.key, pair.value)
      if pairs.count > 1 {
        report(
          pairs[1].key.range, "A piece of a part has one name, and its own keys stand below it, indented further")
      }
    } else {
      report(node.range, "Here belongs a piece of the part", names)
      return nil
    }
    guard let name = PieceName(rawValue: written.value) else {
      let headline = "There is no piece '\(written.value.shortened)'"
      report(unknown: written, headline, known: PieceName.allCases.map(\.rawValue), listing: "The pieces are")
      return nil
    }
    return piece(name, value, at: written.range)
  }

  private var names: String? { PieceName.allCases.map(\.rawValue).listed(after: "The pieces are") }

  private mutating func piece(_ name: PieceName, _ value: YAMLNode, at range: SourceRange) -> OutlineEntry.Piece? {
    switch name.content {
    case .nothing:
      if !value.isEmpty { report(value.range, "Nothing stands behind '\(name.rawValue)'") }
    case .value:
      if value.isEmpty {
        report(range, "Something stands behind '\(name.rawValue)'", name.documentation)
        return nil
      }
    case .optional: break
    }
    guard name.place.contains(isInSection ? .section : .part) else {
      report(
        range, isInSection ? "'\(name.rawValue)' cannot stand in a section" : "'\(name.rawValue)' stands in a section",
        isInSection ? nil : "Put it under `holds:` of `\(PieceName.sections.rawValue):`.")
      return nil
    }
    switch name {
    case .foreword: return .writing(.foreword)
    case .signature: return .signature
    case .people: return .people
    case .contents: return contents(value)
    case .glossary: return .glossary
    case .examples: return .examples
    case .statement: return .statement
    case .scoreSentence: return .scoreSentence
    case .criteria: return .criteria
    case .sections: return sections(value)
    case .slot: return slot(value)
    case .heading: return words(value, name).map { .heading($0) }
    case .sectionRecommendations: return words(value, name).map { .sectionRecommendations(leadIn: $0) }
    case .cover: return cover(value)
    case .text: return text(value)
    case .writing: return self.value(of: .path, value, name).map { .writing(.file($0)) }
    case .nodes: return nodes(value)
    case .recommendations: return words(value, name).map { .recommendations(leadIn: $0) }
    case .scoreChart: return scoreChart(value)
    case .questionChart: return questionChart(value, at: range)
    case .sampleChart: return sampleChart(value)
    case .resultTable: return resultTable(value)
    case .threadTable: return threadTable(value)
    case .benchmarkTable: return benchmarkTable(value)
    case .headlineScores: return headlineScores(value)
    case .criteriaList: return criteriaList(value)
    case .criteriaMatrix: return criteriaMatrix(value)
    case .weightsTable: return weightsTable(value)
    case .scale: return scale(value)
    case .proportionsTable: return proportionsTable(value)
    case .backCover: return backCover(value)
    }
  }

  /// The sections, laid out as the programme says.
  private mutating func sections(_ node: YAMLNode) -> OutlineEntry.Piece {
    guard !node.isEmpty else { return .sections(SectionLayout()) }
    var keys = KeyDecoder(node, form: "a layout of sections", keys: SectionLayoutKeys.all)
    let hasDivider = keys.read(SectionLayoutKeys.divider)?.value ?? false
    let hasBand = keys.read(SectionLayoutKeys.band)?.value ?? true
    let holds = keys.read(SectionLayoutKeys.holds)
    report(keys.diagnostics)
    isInSection = true
    defer { isInSection = false }
    let pieces = holds?.value.compactMap { piece($0) }
    if let holds, let pieces { checkLayout(pieces, at: holds.range.start) }
    return .sections(SectionLayout(hasDivider: hasDivider, hasBand: hasBand, pieces: pieces))
  }

  /// Whether a layout has a place for all that authors write, once.
  private mutating func checkLayout(_ pieces: [OutlineEntry.Piece], at place: SourceRange) {
    let wanted: [OutlineEntry.Piece] = [.criteria] + known.slots.filter { $0.level == .section }.map { .slot($0.id) }
    for piece in wanted {
      let count = pieces.filter { $0 == piece }.count
      guard count != 1 else { continue }
      let name = if case .slot(let id) = piece { "slot: \(id)" } else { PieceName.criteria.rawValue }
      report(
        place, "A section holds '\(name)' once, and not \(count == 0 ? "never" : "\(count) times")",
        "What authors write there would be \(count == 0 ? "lost" : "printed again").")
    }
  }

  private mutating func slot(_ node: YAMLNode) -> OutlineEntry.Piece? {
    guard let id = value(of: .id, node, .slot) else { return nil }
    let slots = known.slots.filter { $0.level == .section }.map(\.id)
    if slots.contains(id) { return .slot(id) }
    report(
      unknown: Located(id, at: node.range), "Sections have no slot '\(id.shortened)'", known: slots,
      listing: "Their slots are")
    return nil
  }

  /// Words that may quote the inspection.
  private mutating func words(_ node: YAMLNode, _ name: PieceName) -> Wording? {
    let words = value(of: .wording, node, name)
    checkPlaces(words.map { Located($0, at: node.range) }, known: quotable)
    return words
  }

  private mutating func value<Value>(of kind: Kind<Value>, _ node: YAMLNode, _ name: PieceName) -> Value? {
    let reading = kind.read(.node(node), name.rawValue)
    report(reading.diagnostics)
    return reading.value
  }
}

extension OutlineEntry.Piece {
  fileprivate var isCover: Bool {
    if case .cover = self { true } else { false }
  }

  fileprivate var isBackCover: Bool {
    if case .backCover = self { true } else { false }
  }

  fileprivate var isSections: Bool {
    if case .sections = self { true } else { false }
  }
}
