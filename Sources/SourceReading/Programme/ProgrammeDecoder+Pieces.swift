import InspectionModel

extension ProgrammeDecoder {
  /// The title page.
  mutating func cover(_ node: YAMLNode) -> OutlineEntry.Piece? {
    var keys = KeyDecoder(node, form: "the cover's words", keys: CoverKeys.all)
    let lead = keys.read(CoverKeys.lead)?.value
    let glanceTitle = keys.read(CoverKeys.glanceTitle)?.value
    let sections = keys.read(CoverKeys.sections)?.value ?? []
    let threads = keys.read(CoverKeys.threads)?.value ?? []
    let facts = keys.read(CoverKeys.facts)
    let hasName = keys.read(CoverKeys.hasName)?.value ?? true
    let isOneLine = keys.read(CoverKeys.isOneLine)?.value ?? false
    report(keys.diagnostics)
    if glanceTitle == nil, let first = (sections + threads).first {
      report(first.range, "The scores at a glance have no title", "Add `\(CoverKeys.glanceTitle.name):` to the cover.")
    }
    let design = CoverDesign(
      lead: lead ?? Wording(""), glanceTitle: glanceTitle, sections: self.sections(sections),
      threads: self.threads(threads), facts: facts.map { self.facts($0.value) } ?? CoverDesign.Fact.allCases,
      hasName: hasName, isOneLine: isOneLine)
    return .cover(design)
  }

  private mutating func facts(_ names: [Located<String>]) -> [CoverDesign.Fact] {
    var seen: [String: SourceRange] = [:]
    return names.compactMap { name in
      let reading = Kind<CoverDesign.Fact>.oneOf.read(.text(name), CoverKeys.facts.name)
      report(reading.diagnostics)
      return isNew(name, among: &seen) ? reading.value : nil
    }
  }

  /// A standing text, or the ones that a key chooses between.
  mutating func text(_ node: YAMLNode) -> OutlineEntry.Piece? { textChoice(node).map { .text($0) } }

  /// Which standing text is printed, and where it is.
  mutating func textChoice(_ node: YAMLNode) -> TextChoice? {
    if let name = node.text {
      checkText(name.value, at: name.range)
      return TextChoice(name.value)
    }
    var keys = KeyDecoder(node, form: "the name of a text", keys: TextKeys.all)
    let name = keys.read(TextKeys.name)
    let by = keys.read(TextKeys.by)
    let when = keys.read(TextKeys.when)
    let unless = keys.read(TextKeys.unless)
    report(keys.diagnostics)
    let conditions = [condition(when, isNegated: false), condition(unless, isNegated: true)].compactMap(\.self)
    guard let name else { return nil }
    guard let by else {
      checkText(name.value, at: name.range)
      return TextChoice(name.value, conditions: conditions)
    }
    let choosing = known.keys.filter { $0.kind == .yesNo }.map(\.name)
    let choice = TextChoice(name.value, by: by.value, conditions: conditions)
    if choosing.contains(by.value) {
      for text in choice.names { checkText(text, at: name.range) }
    } else {
      report(
        unknown: by, "No added key '\(by.value)' holds `yes` or `no`", known: choosing, listing: "Such keys are")
    }
    return choice
  }

  /// Reports the name of a standing text that there is not.
  mutating func checkText(_ name: String, at range: SourceRange) {
    guard !known.texts.contains(name) else { return }
    report(
      unknown: Located(name, at: range), "The programme has no text '\(name.shortened)'", known: known.texts,
      listing: "Its texts are")
  }

  /// A file whose headings name nodes.
  mutating func nodes(_ node: YAMLNode) -> OutlineEntry.Piece? {
    var keys = KeyDecoder(node, form: "a file and its headings", keys: NodesKeys.all)
    let file = keys.read(NodesKeys.file)?.value
    let others = keys.read(NodesKeys.others)?.value ?? []
    let heading = keys.read(NodesKeys.heading)
    let scoreSentence = keys.read(NodesKeys.scoreSentence)
    report(keys.diagnostics)
    checkPlaces(heading, known: ["id", "title", "score"])
    if let scoreSentence, scoreSentence.value, !known.tree.contains(where: { $0.scoreSentence != nil }) {
      report(
        scoreSentence.range, "No section has a sentence that tells its score", "Add `score-sentence:` to sections.")
    }
    let opening = SectionOpening(heading: heading?.value, hasScoreSentence: scoreSentence?.value ?? false)
    let words = others.compactMap { other in
      let reading = Kind<Wording>.wording.read(.node(other), NodesKeys.others.name)
      report(reading.diagnostics)
      return reading.value
    }
    return file.map { .writing(.nodes(file: $0, others: words, opening: opening)) }
  }

  /// A bar for every criterion.
  mutating func scoreChart(_ node: YAMLNode) -> OutlineEntry.Piece? {
    var keys = KeyDecoder(node, form: "a chart", keys: ScoreChartKeys.all)
    let title = keys.read(ScoreChartKeys.title)
    let subtitle = keys.read(ScoreChartKeys.subtitle)
    for words in [title, subtitle] { checkPlaces(words, known: quotable) }
    let sections = keys.read(ScoreChartKeys.sections)?.value ?? []
    let line = keys.read(ScoreChartKeys.line)
    report(keys.diagnostics)
    let design = ScoreChartDesign(
      title: title?.value ?? Wording(""), subtitle: subtitle?.value ?? Wording(""), sections: self.sections(sections),
      line: line.flatMap { self.line($0.value) })
    return .scoreChart(design)
  }

  private mutating func line(_ node: YAMLNode) -> ScoreChartDesign.Line? {
    var keys = KeyDecoder(node, form: "a line", keys: ScoreChartKeys.allOfLine)
    let band = keys.read(ScoreChartKeys.band)
    let label = keys.read(ScoreChartKeys.label)?.value
    let phrase = keys.read(ScoreChartKeys.phrase)?.value
    report(keys.diagnostics)
    guard let band, let label, let phrase else { return nil }
    guard known.bands.contains(band.value) else {
      report(unknown: band, "The programme has no band '\(band.value)'", known: known.bands, listing: "Its bands are")
      return nil
    }
    return ScoreChartDesign.Line(band: band.value, label: label, phrase: phrase)
  }

  /// The results of criteria.
  mutating func resultTable(_ node: YAMLNode) -> OutlineEntry.Piece? {
    var keys = KeyDecoder(node, form: "a table", keys: ResultTableKeys.ofCriteria)
    let caption = keys.read(ResultTableKeys.caption)
    let sections = keys.read(ResultTableKeys.sections)?.value ?? []
    let rows = keys.read(ResultTableKeys.rows)?.value ?? .criteria
    let firstHeading = keys.read(ResultTableKeys.firstHeading)
    let resultHeading = keys.read(ResultTableKeys.resultHeading)
    report(keys.diagnostics)
    for words in [caption, firstHeading, resultHeading] { checkPlaces(words, known: quotable) }
    return .resultTable(
      ResultTableDesign(
        caption: caption?.value ?? Wording(""), sections: self.sections(sections), rows: rows,
        firstHeading: firstHeading?.value, resultHeading: resultHeading?.value))
  }

  /// The score of a thread.
  mutating func threadTable(_ node: YAMLNode) -> OutlineEntry.Piece? {
    var keys = KeyDecoder(node, form: "a table", keys: ResultTableKeys.ofThread)
    let caption = keys.read(ResultTableKeys.caption)
    checkPlaces(caption, known: quotable)
    let thread = keys.read(ResultTableKeys.thread)
    report(keys.diagnostics)
    guard let thread, let id = threads([thread]).first else { return nil }
    return .threadTable(caption: caption?.value ?? Wording(""), thread: id)
  }

  /// Scores beside those of other inspections.
  mutating func benchmarkTable(_ node: YAMLNode) -> OutlineEntry.Piece? {
    var keys = KeyDecoder(node, form: "a table", keys: ResultTableKeys.ofBenchmarks)
    let caption = keys.read(ResultTableKeys.caption)
    checkPlaces(caption, known: quotable)
    let written = keys.read(ResultTableKeys.subjects)?.value ?? []
    let note = keys.read(ResultTableKeys.note)
    report(keys.diagnostics)
    checkPlaces(note, known: quotable)
    let subjects = written.compactMap { name -> ResultKey.Subject? in
      if known.threads.contains(name.value) { return .thread(name.value) }
      if known.nodes.contains(name.value) { return .node(NodeID(name.value)) }
      report(
        unknown: name, "Nothing with a score is called '\(name.value.shortened)'", known: known.nodes + known.threads,
        listing: "Sections, criteria and threads are")
      return nil
    }
    return .benchmarkTable(
      BenchmarkTableDesign(caption: caption?.value ?? Wording(""), subjects: subjects, note: note?.value))
  }
}
