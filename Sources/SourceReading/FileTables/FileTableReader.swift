import InspectionModel

/// Reads fenced blocks called `table`: tables whose rows stand in a CSV file of the inspection.
public struct FileTableReader: Sendable {
  /// The word after the fence.
  static let fence = "table"

  private let markdown = MarkdownReader()

  /// A reader of such blocks.
  public init() {}

  /// `document` with each such block replaced by its table; `read` gives the file that an author named. A block that
  /// cannot be read is left out and reported.
  public func fill(
    _ document: SourceDocument, of source: SourceFile, read: (Located<String>) -> Diagnosed<SourceFile?>
  ) -> Diagnosed<SourceDocument> {
    var diagnostics: [Diagnostic] = []
    let blocks = fill(document.blocks, source, read, &diagnostics)
    let filled = SourceDocument(
      file: document.file, path: document.path, frontMatter: document.frontMatter, blocks: blocks)
    return Diagnosed(filled, diagnostics)
  }

  private func fill(
    _ blocks: [Block], _ source: SourceFile, _ read: (Located<String>) -> Diagnosed<SourceFile?>,
    _ diagnostics: inout [Diagnostic]
  ) -> [Block] {
    blocks.compactMap { block in
      var block = block
      switch block.kind {
      case .code(let code) where code.info?.value == Self.fence:
        guard let table = table(code, at: block.range, source, read, &diagnostics) else { return nil }
        block.kind = .table(table)
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

  private func table(
    _ code: CodeBlock, at range: SourceRange, _ source: SourceFile,
    _ read: (Located<String>) -> Diagnosed<SourceFile?>, _ diagnostics: inout [Diagnostic]
  ) -> Table? {
    let entries = FrontMatterReader().entries(of: code.lines, in: source)
    diagnostics += entries.diagnostics
    var decoder = KeyDecoder(entries.value, at: code.info?.range ?? range, keys: FileTableKeys.all)
    let file = decoder.read(FileTableKeys.file).map { Located($0.value, at: $0.range) }
    let caption = decoder.read(FileTableKeys.caption)
    let columns = decoder.read(FileTableKeys.columns)?.value ?? []
    let notes = decoder.read(FileTableKeys.notes)
    let origin = decoder.read(FileTableKeys.source)
    diagnostics += decoder.diagnostics
    guard let file else { return nil }
    let content = read(file)
    diagnostics += content.diagnostics
    guard let content = content.value else { return nil }
    let rows = DelimitedReader(.printing).read(content)
    diagnostics += rows.diagnostics
    guard rows.value != nil || rows.diagnostics.isEmpty else { return nil }
    var builder = FileTableBuilder(
      rows: rows.value ?? DelimitedTable(header: [], rows: []), isWhole: rows.diagnostics.isEmpty, file: file,
      markdown: markdown)
    builder.choose(columns)
    builder.caption(caption)
    builder.notes(notes, source: origin)
    diagnostics += builder.diagnostics
    return builder.table
  }
}

/// The keys of a fenced `table`.
enum FileTableKeys {
  static let file = Key("file", .text, required: true, "The CSV file with the rows, by its path in the inspection.")
  static let caption = Key("caption", .text, "What the table shows, with its label behind it.")
  static let columns = Key(
    "columns", .lines("csv-name: Heading"), "The columns to print, in order, with their headings.")
  static let notes = Key("notes", .text, "A note below the table.")
  static let source = Key("source", .text, "Where the numbers come from.")

  static let all = [
    file.description, caption.description, columns.description, notes.description, source.description,
  ]
}
