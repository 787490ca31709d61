import InspectionModel

/// Reads charts that belong to no inspection: a Markdown file with blocks called `chart`, the lines of such a block by
/// themselves, or a CSV file.
public struct LooseChartReader: Sendable {
  /// What a file holds.
  enum Form: Hashable, Sendable {
    /// Markdown with fenced blocks.
    case markdown
    /// The lines of one block, without its fence.
    case block
    /// Rows with a first line of headings.
    case rows
  }

  /// A reader of loose charts.
  public init() {}

  /// The charts of `file`, in its order; `read` gives a file that a chart names. A file without any is reported.
  public func read(
    _ file: SourceFile, read: FencedBlockReader.FileReading
  ) -> Diagnosed<[ChartDefinition]> {
    if let invalid = file.notUTF8 { return Diagnosed([], [invalid]) }
    switch form(of: file) {
    case .markdown: return fenced(file, read)
    case .rows: return rows(file)
    case .block:
      let lines = SourceLineScanner(file, in: file.byteOrderMarkLength..<file.bytes.count).map {
        SourceRange(file: file.id, $0.content)
      }
      let block = FencedBlock(lines: lines, origin: file.range.start, range: file.range, in: file)
      if block.entries.isEmpty, block.diagnostics.isEmpty { return Diagnosed([], [.noChart(in: file)]) }
      let chart = ChartReader().read(block, read: read)
      return Diagnosed([chart.value], chart.diagnostics)
    }
  }

  /// What heads a Markdown file; nil for others, and for one without a heading.
  public func title(of file: SourceFile) -> String? {
    guard form(of: file) == .markdown, file.notUTF8 == nil else { return nil }
    return SourceParser().parse(file).value.blocks.lazy.compactMap { block in
      if case .heading(1, let text) = block.kind { text.plainText } else { nil }
    }.first
  }

  /// What the name says by its ending, or else what the content looks like.
  func form(of file: SourceFile) -> Form {
    let ending = file.path.split(separator: "/").last.flatMap { $0.split(separator: ".").dropFirst().last }
    switch ending?.lowercased() {
    case "md", "markdown": return .markdown
    case "csv", "tsv": return .rows
    default: return formOfContent(of: file)
    }
  }

  private func formOfContent(of file: SourceFile) -> Form {
    let lines = SourceLineScanner(file, in: file.byteOrderMarkLength..<file.bytes.count)
    let isFenced = lines.contains { line in
      let text = file.located(file.trimmed(line.content)).value
      return (text.hasPrefix("```") || text.hasPrefix("~~~")) && text.contains(FencedBlockReader.Word.chart.rawValue)
    }
    if isFenced { return .markdown }
    for line in lines {
      switch LineShape(of: line, in: file) {
      case .blank, .comment: continue
      case .entry(let key, _) where isKey(file.located(key).value): return .block
      case .entry, .indented, .item, .other:
        return file.bytes[line.content].contains { [0x2C, 0x3B, 0x09].contains($0) } ? .rows : .block
      }
    }
    return .block
  }

  private func isKey(_ word: String) -> Bool {
    let known = ChartKeys.all.map(\.name)
    return known.contains(word) || NearMiss.nearest(to: word, in: known) != nil
  }

  private func fenced(_ file: SourceFile, _ read: FencedBlockReader.FileReading) -> Diagnosed<[ChartDefinition]> {
    // What stands around the charts is prose of whatever kind, and nobody asked for it.
    let document = SourceParser().parse(file).value
    let filled = FencedBlockReader(words: [.chart]).fill(document, of: file, read: read)
    let charts = ProseInventory(filled.value.blocks).charts
    return Diagnosed(charts, filled.diagnostics + (charts.isEmpty ? [.noChart(in: file)] : []))
  }

  /// A chart of all columns, called after those with numbers.
  private func rows(_ file: SourceFile) -> Diagnosed<[ChartDefinition]> {
    let name = Located(file.path, at: file.range.start)
    let table = NamedFileReader().read(name) { _ in Diagnosed(file) }
    guard let rows = table.value else { return Diagnosed([], table.diagnostics) }
    let reading = ChartFileReader(rows, file: name).read(nil)
    let series = reading.value.series
    let diagnostics = table.diagnostics + reading.diagnostics
    guard let first = series.first, let last = series.last else { return Diagnosed([], diagnostics) }
    let title = Located(series.map(\.value).joined(separator: ", "), at: first.range.through(last.range))
    let data = ChartDefinition.Data.values(reading.value.lines, unit: reading.value.unit)
    return Diagnosed([ChartDefinition(title: title, data: data, series: series, range: file.range)], diagnostics)
  }
}

extension Diagnostic {
  fileprivate static func noChart(in file: SourceFile) -> Diagnostic {
    Diagnostic(
      .emptyData, at: file.range.start, "The file holds no chart",
      explanation: "A chart is a fenced block called `chart` in a Markdown file, the lines of such a block, or a CSV "
        + "file whose first line names the columns.")
  }
}
