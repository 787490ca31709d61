import InspectionModel

/// Reads the fenced blocks that say something to the program: `table` and `chart`.
public struct FencedBlockReader: Sendable {
  /// The words after a fence that are known.
  enum Word: String, CaseIterable, Sendable {
    /// A table whose rows stand in a file.
    case table
    /// A chart.
    case chart
  }

  /// Gives the file of the inspection that an author named; nil where it cannot be had, which is reported.
  public typealias FileReading = (Located<String>) -> Diagnosed<SourceFile?>

  private let markdown = MarkdownReader()
  private let words: [Word]

  /// A reader of all such blocks.
  public init() { self.init(words: Word.allCases) }

  /// A reader of the blocks called one of `words`, which leaves the others alone.
  init(words: [Word]) { self.words = words }

  /// `document` with each such block replaced by what it describes; `read` gives the file that an author named. A block
  /// of which nothing can be read is left out and reported.
  public func fill(
    _ document: SourceDocument, of source: SourceFile, read: FileReading
  ) -> Diagnosed<SourceDocument> {
    var diagnostics: [Diagnostic] = []
    let blocks = fill(document.blocks, source, read, &diagnostics)
    let filled = SourceDocument(
      file: document.file, path: document.path, frontMatter: document.frontMatter, blocks: blocks)
    return Diagnosed(filled, diagnostics)
  }

  private func fill(
    _ blocks: [Block], _ source: SourceFile, _ read: FileReading, _ diagnostics: inout [Diagnostic]
  ) -> [Block] {
    blocks.compactMap { block in
      var block = block
      switch block.kind {
      case .code(let code):
        guard let word = code.info.flatMap({ Word(rawValue: $0.value) }), words.contains(word) else { break }
        let reading = kind(FencedBlock(code, at: block.range, in: source), called: word, read)
        diagnostics += reading.diagnostics
        guard let kind = reading.value else { return nil }
        block.kind = kind
      case .list(var list):
        for index in list.items.indices {
          list.items[index].blocks = fill(list.items[index].blocks, source, read, &diagnostics)
        }
        block.kind = .list(list)
      case .quote(let inner): block.kind = .quote(fill(inner, source, read, &diagnostics))
      case .box(var box):
        box.blocks = fill(box.blocks, source, read, &diagnostics)
        block.kind = .box(box)
      default: break
      }
      return block
    }
  }

  private func kind(_ block: FencedBlock, called word: Word, _ read: FileReading) -> Diagnosed<Block.Kind?> {
    switch word {
    case .table:
      let table = FileTableReader(markdown: markdown).read(block, read: read)
      return Diagnosed(table.value.map { .table($0) }, table.diagnostics)
    case .chart:
      let chart = ChartReader().read(block, read: read)
      return Diagnosed(.chart(chart.value), chart.diagnostics)
    }
  }
}

/// A fenced block before anyone knows what its word means: keys with values, written like front matter.
struct FencedBlock: Sendable {
  /// Its lines, of the form `key: rest`, with the lines that belong to each.
  let entries: [FrontMatter.Entry]
  /// Where what is missing in it is reported: the word after the fence.
  let origin: SourceRange
  /// The fence and what stands in it.
  let range: SourceRange
  /// The file that it stands in.
  let source: SourceFile
  /// What is wrong with its lines.
  let diagnostics: [Diagnostic]

  /// The block that `code` is, which stands at `range` of `source`.
  init(_ code: CodeBlock, at range: SourceRange, in source: SourceFile) {
    self.init(lines: code.lines, origin: code.info?.range ?? range, range: range, in: source)
  }

  /// A block of `lines` of `source`, each without its line end.
  init(lines: [SourceRange], origin: SourceRange, range: SourceRange, in source: SourceFile) {
    let entries = FrontMatterReader().entries(of: lines, in: source)
    self.init(
      entries: entries.value, origin: origin, range: range, source: source, diagnostics: entries.diagnostics)
  }
}

extension FencedBlock {
  /// A block of entries.
  init(
    entries: [FrontMatter.Entry], origin: SourceRange, range: SourceRange, source: SourceFile, diagnostics: [Diagnostic]
  ) {
    self.entries = entries
    self.origin = origin
    self.range = range
    self.source = source
    self.diagnostics = diagnostics
  }
}
