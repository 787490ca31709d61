import InspectionModel

extension ProgrammeDecoder {
  /// The list of contents.
  mutating func contents(_ node: YAMLNode) -> OutlineEntry.Piece? {
    if node.isEmpty { return .contents(.criteria) }
    var keys = KeyDecoder(node, form: "how far the list goes", keys: ContentsKeys.all)
    let depth = keys.read(ContentsKeys.depth)?.value
    report(keys.diagnostics)
    return .contents(depth ?? .criteria)
  }

  /// Threads with what their scores say.
  mutating func headlineScores(_ node: YAMLNode) -> OutlineEntry.Piece? {
    var keys = KeyDecoder(node, form: "threads", keys: HeadlineKeys.all)
    let written = keys.read(HeadlineKeys.threads)?.value ?? []
    report(keys.diagnostics)
    var seen: [String: SourceRange] = [:]
    let threads = written.filter { isNew($0, among: &seen) }
    return .made(.headlineScores(threads: self.threads(threads)))
  }

  /// The criteria under their sections or processes.
  mutating func criteriaList(_ node: YAMLNode) -> OutlineEntry.Piece? {
    var keys = KeyDecoder(node, form: "what the criteria stand under", keys: CriteriaKeys.ofList)
    let grouping = keys.read(CriteriaKeys.grouping)
    let sections = keys.read(CriteriaKeys.sections)?.value
    report(keys.diagnostics)
    if let grouping, grouping.value == .process { checkProcesses(at: grouping.range) }
    let design = grouping.map { CriteriaListDesign(by: $0.value, sections: sectionsOrAll(sections)) }
    return design.map { .made(.criteriaList($0)) }
  }

  /// The criteria as a table of sections and processes.
  mutating func criteriaMatrix(_ node: YAMLNode) -> OutlineEntry.Piece? {
    var keys = KeyDecoder(node, form: "a table", keys: CriteriaKeys.ofMatrix)
    let caption = keys.read(CriteriaKeys.caption)
    let sections = keys.read(CriteriaKeys.sections)?.value
    let sectionHeading = keys.read(CriteriaKeys.sectionHeading)
    let processHeading = keys.read(CriteriaKeys.processHeading)
    report(keys.diagnostics)
    for words in [caption, sectionHeading, processHeading] { checkPlaces(words, known: quotable) }
    checkProcesses(at: node.range.start)
    return .made(
      .criteriaMatrix(
        CriteriaMatrixDesign(
          caption: caption?.value ?? Wording(""), sections: sectionsOrAll(sections),
          sectionHeading: sectionHeading?.value,
          processHeading: processHeading?.value)))
  }

  /// The weights of the criteria of a section.
  mutating func weightsTable(_ node: YAMLNode) -> OutlineEntry.Piece? {
    var keys = KeyDecoder(node, form: "a table", keys: WeightsTableKeys.all)
    let caption = keys.read(WeightsTableKeys.caption)
    let section = keys.read(WeightsTableKeys.section)
    report(keys.diagnostics)
    checkPlaces(caption, known: quotable)
    guard let section, let id = sections([section]).first else { return nil }
    if let node = known.tree.first(where: { $0.id == id }), !node.children.contains(where: { $0.weight != nil }) {
      report(
        section.range, "No criterion of section \(id) has a weight",
        "Weights have names under `scoring:`, which criteria give as their `weight:`.")
    }
    return .made(.weightsTable(caption: caption?.value ?? Wording(""), section: id))
  }

  /// What the steps of a scale mean.
  mutating func scale(_ node: YAMLNode) -> OutlineEntry.Piece? {
    let reading = Kind<ScaleName>.oneOf.read(.node(node), PieceName.scale.rawValue)
    report(reading.diagnostics)
    guard let name = reading.value else { return nil }
    let steps = known.scales[name]?.steps ?? []
    if steps.isEmpty { report(node.range, "The programme has no \(name.rawValue)") }
    for step in steps where step.definition == nil {
      report(
        node.range, "The scale to be explained says nothing of '\(step.id)'",
        "Add `definition:` to it, under `\(name.rawValue):`.")
    }
    return .made(.scale(name))
  }

  /// The words for proportions.
  mutating func proportionsTable(_ node: YAMLNode) -> OutlineEntry.Piece? {
    var keys = KeyDecoder(node, form: "a table", keys: ProportionsTableKeys.all)
    let caption = keys.read(ProportionsTableKeys.caption)
    report(keys.diagnostics)
    checkPlaces(caption, known: quotable)
    if !known.hasProportions {
      report(
        node.range.start, "The programme has no words for proportions",
        "Add `proportions:` under `prose-style:`, or take the table out.")
    }
    return .made(.proportionsTable(caption: caption?.value ?? Wording("")))
  }

  /// The last page.
  mutating func backCover(_ node: YAMLNode) -> OutlineEntry.Piece? {
    let reading = Kind<String>.id.read(.node(node), PieceName.backCover.rawValue)
    report(reading.diagnostics)
    guard let name = reading.value else { return nil }
    checkText(name, at: node.range)
    return .backCover(text: name)
  }

  private mutating func checkProcesses(at range: SourceRange) {
    if known.processes.isEmpty {
      report(range, "The programme names no processes", "Add `processes:`, and `process:` to each criterion.")
    }
  }

  private mutating func sectionsOrAll(_ names: [Located<String>]?) -> [NodeID] {
    names.map { sections($0) } ?? known.sections.map { NodeID($0) }
  }
}
