import ReportAssembly

/// Writes a report as one CommonMark file with pipe tables and footnotes; references and letters are text in it.
public struct MarkdownRenderer: Sendable {
  /// A renderer.
  public init() {}

  /// The file.
  public func render(_ report: ReportDocument) -> String {
    let inlines = MarkdownInlines(footnotes: MarkdownFootnotes(report))
    let blocks = MarkdownBlocks(inlines: inlines, words: report.words)
    return blocks.write(MarkdownPiece.pieces(of: report)) + "\n"
  }
}
