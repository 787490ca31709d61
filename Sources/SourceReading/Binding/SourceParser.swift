import InspectionModel

/// Parses one file of an inspection: its front matter and the prose below it. Knows no programme and no other file.
public struct SourceParser: Sendable {
  /// A parser of authors' files.
  public init() {}

  /// The document in `file`; what is wrong with its lines and its Markdown is reported, and the rest still read.
  public func parse(_ file: SourceFile) -> Diagnosed<SourceDocument> {
    let reading = FrontMatterReader().read(file)
    let blocks = MarkdownReader(dialect: .report).read(file, in: reading.value.body)
    let document = SourceDocument(
      file: file.id, path: file.path, frontMatter: reading.value.frontMatter, blocks: blocks.value)
    return Diagnosed(document, reading.diagnostics + blocks.diagnostics)
  }
}
