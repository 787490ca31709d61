import InspectionModel

/// Makes the tree of one text: walks libcmark's nodes and, beside them, the text they were made from.
struct TreeBuilder {
  let dialect: Dialect
  let places: Places
  let mask: Mask
  /// The text as written.
  let source: ByteView
  /// The text with the report's forms hidden.
  let masked: ByteView
  /// The text as libcmark was given it.
  let parsed: ByteView
  let lines: LineIndex

  var containers: ContainerStack
  var cursor: Cursor
  /// What is open around the block being read.
  var surroundings = Surroundings()
  /// Nodes between the document and the piece being read.
  var depth = 0
  /// Entries of the mask that were met as attributes and not yet taken by the block that they belong to.
  var looseAttributes: Set<Int> = []
  /// The footnote definition whose marker opens the next leaf.
  var pendingDefinition: Range<Int>?
  /// How often the source did not line up with what libcmark says; only a test looks.
  var misalignments = 0
  /// How many bytes each named entity stands for.
  var entityLengths: [String: Int] = [:]
  /// The link definitions of the text, once a table has asked for them.
  var definitions: LinkDefinitions?

  private var diagnostics: [Diagnostic] = []
  private var hasReportedDepth = false

  init(
    dialect: Dialect, places: Places, mask: Mask, source: ByteView, masked: ByteView, parsed: ByteView, lines: LineIndex
  ) {
    self.dialect = dialect
    self.places = places
    self.mask = mask
    self.source = source
    self.masked = masked
    self.parsed = parsed
    self.lines = lines
    containers = ContainerStack(bytes: parsed, lines: lines)
    cursor = Cursor(bytes: parsed)
  }

  /// What is open around a block.
  struct Surroundings {
    var items = 0
    var quotes = 0
    var footnotes = 0
  }

  /// The blocks of the whole text.
  mutating func document() -> [Block] {
    CommonMarkNode.withTree(of: parsed) { root in blocks(of: root) } ?? []
  }

  /// The whole text as running text.
  mutating func runningText() -> [Inline] {
    let range = source.trimmed(source.indices)
    return fragments([range]).first ?? []
  }

  /// What there is to tell, in the order of the text.
  mutating func finishedDiagnostics() -> [Diagnostic] {
    reportLooseAttributes()
    let places = diagnostics.map { $0.range?.lower ?? 0 }
    let order = places.indices.sorted { (places[$0], $0) < (places[$1], $1) }
    return order.map { diagnostics[$0] }
  }

  /// Tells the author something about a range of the text; in CommonMark nothing is ever wrong but its depth.
  mutating func report(
    _ id: DiagnosticID, at range: Range<Int>, severity: Severity? = nil, _ summary: String, explanation: String? = nil,
    suggestions: [Diagnostic.Suggestion] = []
  ) {
    guard dialect == .report || id == .nestedTooDeeply else { return }
    diagnostics.append(
      Diagnostic(
        id, at: places[range], severity: severity, summary, explanation: explanation,
        suggestions: places.fixed == nil ? suggestions : []))
  }

  /// An edit of a range of the text.
  func edit(_ range: Range<Int>, _ replacement: String) -> Diagnostic.Edit {
    Diagnostic.Edit(places[range], replacement)
  }

  /// Goes one node deeper, or says that it is too deep and answers nil.
  mutating func descend<Value>(at range: Range<Int>, _ body: (inout TreeBuilder) -> Value) -> Value? {
    guard depth < MarkdownReader.maximumDepth else {
      if !hasReportedDepth {
        hasReportedDepth = true
        report(
          .nestedTooDeeply, at: range, "Text is nested more than \(MarkdownReader.maximumDepth) levels deep",
          explanation: "Lists, quotations and emphasis stand inside each other here. Take some of their marks away.")
      }
      return nil
    }
    depth += 1
    defer { depth -= 1 }
    return body(&self)
  }
}
