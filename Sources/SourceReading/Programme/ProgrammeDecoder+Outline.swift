import InspectionModel

extension ProgrammeDecoder {
  /// The parts of a report, in order.
  mutating func outline(_ nodes: Located<[YAMLNode]>?) -> [OutlineEntry] {
    guard let nodes else { return [] }
    let entries = nodes.value.compactMap { part($0) }
    let count = entries.filter { $0.pieces.contains(.sections) }.count
    if count != 1 {
      report(nodes.range.start, "One part of the outline holds '\(PieceName.sections.rawValue)', and not \(count)")
    }
    return entries
  }

  private mutating func part(_ node: YAMLNode) -> OutlineEntry? {
    var keys = KeyDecoder(node, form: "a part", keys: PartKeys.all)
    let id = keys.read(PartKeys.id)
    let title = keys.read(PartKeys.title)?.value
    let isAppendix = keys.read(PartKeys.isAppendix)?.value ?? false
    let isRequired = keys.read(PartKeys.isRequired)?.value ?? false
    let nodes = keys.read(PartKeys.holds)?.value ?? []
    report(keys.diagnostics)
    let pieces = nodes.compactMap { piece($0) }
    guard let id, isNewLabel(id) else { return nil }
    let standsAlone = pieces.contains { $0 == .sections || $0.isCover }
    if standsAlone, pieces.count > 1 {
      report(id.range, "The cover and the sections each stand in a part of their own")
    }
    if title == nil, !standsAlone {
      report(id.range, "The part '\(id.value)' has no title", "Add `title: ` and the words that head it.")
    }
    return OutlineEntry(
      id: PartID(id.value), title: title, isAppendix: isAppendix, isRequired: isRequired, pieces: pieces)
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
    switch name {
    case .foreword: return .writing(.foreword)
    case .signature: return .signature
    case .people: return .people
    case .contents: return .contents
    case .glossary: return .glossary
    case .examples: return .examples
    case .sections: return .sections
    case .cover: return cover(value)
    case .text: return text(value)
    case .writing: return self.value(of: .path, value, name).map { .writing(.file($0)) }
    case .nodes: return nodes(value)
    case .recommendations: return self.value(of: .wording, value, name).map { .recommendations(leadIn: $0) }
    case .scoreChart: return scoreChart(value)
    case .questionChart: return questionChart(value)
    case .sampleChart: return sampleChart(value)
    case .resultTable: return resultTable(value)
    case .threadTable: return threadTable(value)
    case .benchmarkTable: return benchmarkTable(value)
    }
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
}
