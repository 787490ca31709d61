import InspectionModel

/// Turns authored and standing prose into the report's: references worded, values put in, footnotes counted.
struct ProseWriter {
  let programme: Programme
  let language: Language
  let index: ReferenceIndex
  /// What `{{name}}` stands for.
  let values: [String: String]
  /// What the words of results and figures stand for.
  let figures: FigureWriter
  /// What draws charts.
  let charts: ChartComposer
  /// Every footnote that can be referred to.
  let definitions: [FootnoteBook.Key: [Block]]
  /// The footnotes of the running text.
  private(set) var footnotes = FootnoteBook.ofText
  private(set) var diagnostics: [Diagnostic] = []
  var tableFootnotes: FootnoteBook?
  /// The section of the tree that the text stands in; nil for other parts.
  var section: NodeID?
  /// Whether the text stands around a chart, where numbers are in digits as in a table.
  private var isInChart = false
  private var sentence: SentencePosition
  /// Whether a colon before the next block leads into it.
  private var goesOn = false
  /// What has been told of figures that cannot be quoted.
  private var reportedFigures: Set<String> = []
  /// The labels that lead nowhere and were told of: a standing text may be printed more than once.
  private var reportedLabels: Set<SourceRange> = []
  /// How often that which has several names was printed so far.
  private var printings: [SourceRange: Int] = [:]

  init(
    programme: Programme, language: Language, index: ReferenceIndex, values: [String: String], figures: FigureWriter,
    charts: ChartComposer, definitions: [FootnoteBook.Key: [Block]]
  ) {
    self.programme = programme
    self.language = language
    self.index = index
    self.values = values
    self.figures = figures
    self.charts = charts
    self.definitions = definitions
    sentence = SentencePosition(abbreviations: programme.proseStyle.abbreviations)
  }

  /// The blocks as the report prints them; comments, footnote definitions and refused mark-up leave nothing.
  mutating func blocks(_ blocks: [Block]) -> [ReportBlock] {
    var result: [ReportBlock] = []
    for (place, block) in blocks.enumerated() {
      goesOn = place > 0 && blocks[place - 1].opensList
      result += self.block(block)
    }
    return result
  }

  /// Blocks that the report prints once more: without the places that lead to them, and with nothing told again.
  mutating func repeated(_ blocks: [Block]) -> [ReportBlock] {
    let told = (diagnostics, reportedFigures, reportedLabels)
    defer { (diagnostics, reportedFigures, reportedLabels) = told }
    return self.blocks(blocks).compactMap(\.withoutAnchors)
  }

  /// What is written next goes on with a sentence that something before it began.
  mutating func goOn() { sentence.goOn() }

  /// Takes in what composing something else had to tell.
  mutating func report(_ more: [Diagnostic]) { diagnostics += more }

  /// A text around a chart as it prints: what it quotes is filled in.
  mutating func chartText(_ text: Located<String>) -> String {
    isInChart = true
    defer { isInChart = false }
    return inlines(text.quoting).plainText
  }

  /// Running text as the report prints it, from its beginning.
  mutating func inlines(_ inlines: [Inline]) -> [ReportInline] {
    sentence.restart()
    return pieces(inlines)
  }

  /// A piece of running text, which goes on where the last one ended.
  private mutating func pieces(_ inlines: [Inline]) -> [ReportInline] {
    var result: [ReportInline] = []
    for inline in inlines { append(inline, to: &result) }
    return result
  }

  /// The footnotes of the running text from the one at `first` on, with what they say.
  mutating func printFootnotes(from first: Int) -> [ReportFootnote] {
    var result: [ReportFootnote] = []
    var position = first
    // A footnote may refer to a further one, so the book can grow while it is printed.
    while position < footnotes.order.count {
      let key = footnotes.order[position]
      let content = blocks(definitions[key] ?? [])
      if let note = footnotes.printed(key, content) { result.append(note) }
      position += 1
    }
    return result
  }

  /// What stands at `range` is called where it is printed now: by its second name the second time.
  mutating func name(of range: SourceRange) -> ReferenceIndex.Name? {
    guard index.isRepeated(range) else { return index.names[range] }
    let before = printings[range, default: 0]
    printings[range] = before + 1
    return index.name(at: range, printed: before) ?? index.names[range]
  }
}

extension ProseWriter {
  private mutating func block(_ block: Block) -> [ReportBlock] {
    let anchor = block.bearsName ? name(of: block.range)?.anchor : nil
    switch block.kind {
    case .paragraph(let text):
      if let sections = criteriaList(text) { return sections }
      if let quotation = quotation(text) { return [ReportBlock(quotation, anchor: anchor)] }
      return [ReportBlock(.paragraph(inlines(text)), anchor: anchor)]
    case .heading(let level, let text):
      return [ReportBlock(.heading(depth: max(1, level - 1), inlines(text)), anchor: anchor)]
    case .list(let list):
      let isFragments = goesOn
      let items = list.items.map { item in
        if isFragments { goOn() }
        var content = blocks(item.blocks)
        if let name = name(of: item.range), !content.isEmpty, content[0].anchor == nil {
          content[0].anchor = name.anchor
        }
        return content
      }
      return [ReportBlock(.list(start: list.start, isTight: list.isTight, items))]
    case .quote(let inner):
      return [ReportBlock(.quotation(blocks(inner), attribution: nil), anchor: anchor)]
    case .box(let box):
      let kind = programme.boxes.first { $0.id == box.kind.value }
      return [
        ReportBlock(
          .box(
            kind: box.kind.value, label: kind?.label?.text(in: language), title: inlines(box.title), blocks(box.blocks)),
          anchor: anchor)
      ]
    case .table(let table): return [ReportBlock(.table(self.table(table, at: block.range)), anchor: nil)]
    case .code(let code): return [ReportBlock(.code(code.text), anchor: anchor)]
    case .chart(let definition): return [ReportBlock(.chart(chart(definition, at: block.range)))]
    case .thematicBreak, .html, .comment, .footnoteDefinition: return []
    }
  }

  private mutating func append(_ inline: Inline, to result: inout [ReportInline]) {
    switch inline.kind {
    case .text(let text), .substituted(let text): append(text, to: &result)
    case .softBreak: append(" ", to: &result)
    case .lineBreak:
      sentence.pass(" ")
      result.append(.lineBreak)
    case .code(let code):
      sentence.pass(code)
      result.append(.code(code))
    case .emphasis(let inner): result.append(.emphasis(pieces(inner)))
    case .strong(let inner): result.append(.strong(pieces(inner)))
    case .link(let url, _, let inner): result.append(.link(url: url, pieces(inner)))
    case .image(_, _, let inner): result += pieces(inner)
    case .html: break
    case .placeholder(let words): append(placeholder: words, at: inline.range, to: &result)
    case .footnote(let name):
      let key = FootnoteBook.Key(file: inline.range.file, name: name)
      guard definitions[key] != nil else { return }
      let mark = tableFootnotes?.use(key) ?? footnotes.use(key)
      result.append(.footnote(mark))
    case .reference(let label, let inner):
      if let text = index.words(forUnwritten: label.value) {
        if inner.isEmpty { append(text, to: &result) } else { result += pieces(inner) }
        return
      }
      guard let target = target(of: label) else { return result += pieces(inner) }
      let opensSentence = sentence.isOpening
      let own = target.text(from: section)
      let text = inner.isEmpty ? [.text(opensSentence ? own.capitalisedFirst : own)] : pieces(inner)
      if inner.isEmpty { sentence.pass(own) }
      result.append(.crossReference(target.anchor, text, isPage: false))
    }
  }

  private mutating func append(_ text: String, to result: inout [ReportInline]) {
    sentence.pass(text)
    guard case .text(var whole)? = result.last else { return result.append(.text(text)) }
    // Taken out first, so that the text grows in place and is not copied for every piece.
    result.removeLast()
    whole += text
    result.append(.text(whole))
  }

  private mutating func append(placeholder words: String, at range: SourceRange, to result: inout [ReportInline]) {
    switch Placeholder(words) {
    case .page(let label):
      if let text = index.words(forUnwritten: label) { return append(text, to: &result) }
      guard let target = target(of: Located(label, at: range)) else { return }
      let text = target.text(from: section)
      sentence.pass(text)
      result.append(.crossReference(target.anchor, [.text(text)], isPage: true))
    case .value(let name):
      let value = values[name] ?? ""
      append(sentence.opensSentence ? value.capitalisedFirst : value, to: &result)
    case .result(let word, let subject, let round):
      let origin = figures.origin(of: subject, round: round)
      append(figure: figures.text(word, of: subject, round: round), quotedAs: words, from: origin, to: &result)
    case .figure(let word, let name, let isInsufficient):
      let place = FigureWriter.Place(
        range: range, opensSentence: sentence.isOpening, isInTable: tableFootnotes != nil || isInChart)
      let written = figures.text(word, of: name, isInsufficient: isInsufficient, at: place)
      for diagnostic in written.diagnostics {
        // Where nothing was counted, one cause is told once; otherwise each figure is, however often it is quoted.
        let cause = diagnostic.id == .figureNotCounted ? "" : name
        if reportedFigures.insert(cause).inserted { diagnostics.append(diagnostic) }
      }
      let origin = figures.origin(of: name, isInsufficient: isInsufficient)
      append(figure: written.value, quotedAs: words, from: origin, to: &result)
    // Standing texts were put in place when the files were bound.
    case .criteria, .standingText, nil: break
    }
  }

  /// A number stays a piece of its own, so that a draft can show where it comes from.
  private mutating func append(
    figure text: String, quotedAs words: String, from origin: FigureOrigin?, to result: inout [ReportInline]
  ) {
    sentence.pass(text)
    result.append(.figure(FigureUse(text: text, quotation: words, origin: origin)))
  }

  private mutating func target(of label: Located<String>) -> ReferenceIndex.Target? {
    if let target = index.targets[label.value] { return target }
    guard reportedLabels.insert(label.range).inserted else { return nil }
    let near = NearMiss.nearest(to: label.value, in: index.targets.keys.sorted())
    diagnostics.append(
      Diagnostic(
        .unknownLabel, at: label.range,
        "Nothing is labelled '\(label.value)'" + (near.map { "; did you mean '\($0)'?" } ?? ""),
        explanation: """
          Put `{#\(label.value)}` at the end of the item meant; `inspect-report labels` lists all there are.
          """,
        suggestions: near.map { [.init("Write '\($0)'", edits: [.init(label.range, $0)])] } ?? [],
        subject: label.value))
    return nil
  }
}

extension String {
  /// The text with its first letter in upper case.
  var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
