import InspectionModel

/// Reads fenced blocks called `table`: tables whose rows stand in a CSV file of the inspection.
struct FileTableReader: Sendable {
  private let markdown: MarkdownReader

  /// A reader of such blocks, whose words `markdown` reads.
  init(markdown: MarkdownReader) { self.markdown = markdown }

  /// The table that `block` describes; `read` gives the file that it names. Nil when that file cannot be read, which is
  /// reported.
  func read(_ block: FencedBlock, read: FencedBlockReader.FileReading) -> Diagnosed<Table?> {
    var diagnostics = block.diagnostics
    var decoder = KeyDecoder(block.entries, at: block.origin, keys: FileTableKeys.all)
    let file = decoder.read(FileTableKeys.file).map { Located($0.value, at: $0.range) }
    let caption = decoder.read(FileTableKeys.caption)
    let columns = decoder.read(FileTableKeys.columns)?.value ?? []
    let met = decoder.read(FileTableKeys.met)
    let notes = decoder.read(FileTableKeys.notes)
    let origin = decoder.read(FileTableKeys.source)
    diagnostics += decoder.diagnostics
    guard let file else { return Diagnosed(nil, diagnostics) }
    let rows = NamedFileReader().read(file, read: read)
    diagnostics += rows.diagnostics
    guard let table = rows.value else { return Diagnosed(nil, diagnostics) }
    var builder = FileTableBuilder(
      rows: table, isWhole: rows.diagnostics.isEmpty, file: file, markdown: markdown)
    builder.choose(columns, met: met)
    builder.caption(caption)
    builder.notes(notes, source: origin)
    return Diagnosed(builder.table, diagnostics + builder.diagnostics)
  }
}

/// Reads the rows of a file that a fenced block names.
struct NamedFileReader: Sendable {
  /// The rows of `file`, none for an empty one; nil when it cannot be read, which is reported.
  func read(_ file: Located<String>, read: FencedBlockReader.FileReading) -> Diagnosed<DelimitedTable?> {
    let content = read(file)
    guard let source = content.value else { return Diagnosed(nil, content.diagnostics) }
    let rows = DelimitedReader(.printing).read(source)
    let diagnostics = content.diagnostics + rows.diagnostics
    guard rows.value != nil || rows.diagnostics.isEmpty else { return Diagnosed(nil, diagnostics) }
    return Diagnosed(rows.value ?? DelimitedTable(header: [], rows: []), diagnostics)
  }
}

/// The keys of a fenced `table`.
enum FileTableKeys {
  static let file = Key("file", .text, required: true, "The CSV file with the rows, by its path in the inspection.")
  static let caption = Key("caption", .text, "What the table shows, with its label behind it.")
  static let columns = Key(
    "columns", .lines("csv-name: Heading"), "The columns to print, in order, with their headings.")
  static let met = Key(
    "met", .lines(of: MetKeys.all, "target: csv-name"), "Where results that meet their targets get a mark, and which.")
  static let notes = Key("notes", .text, "A note below the table.")
  static let source = Key("source", .text, "Where the numbers come from.")

  static let all = [
    file.description, caption.description, columns.description, met.description, notes.description,
    source.description,
  ]
}
