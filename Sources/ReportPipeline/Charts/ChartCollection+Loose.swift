import InspectionModel
import ReportAssembly
import ReportRendering
import SourceReading

extension ChartCollection {
  /// Where charts that belong to no inspection stand.
  public enum LooseSource: Hashable, Sendable {
    /// In a file, by its path.
    case file(String)
    /// In what is piped into the program.
    case standardInput
  }

  /// The charts of a Markdown file, of the lines of one chart, or of a CSV file; a file that a chart names is looked for
  /// beside them.
  public init(looseIn source: LooseSource, in surroundings: Surroundings, templates overlay: String? = nil) {
    var table = SourceFileTable()
    let file: Diagnosed<SourceFile?>
    var folder = "."
    let reader = SourceFileReader(disk: surroundings.disk)
    switch source {
    case .standardInput:
      file = reader.check(table.add(path: "standard input", bytes: surroundings.standardInput()))
    case .file(let path):
      if let slash = path.lastIndex(of: "/") { folder = slash == path.startIndex ? "/" : String(path[..<slash]) }
      file = reader.read(path, as: path, into: &table)
    }
    let place = InspectionFolder(folder, on: surroundings.disk)
    let definitions = file.value.map { file in
      LooseChartReader().read(file) { place.read($0, into: &table) }
    }
    var shelf = ProgrammeShelf(surroundings: surroundings, templates: overlay, files: table)
    let labels = shelf.commonLabels()
    let composer = ChartComposer(labels: labels.value, language: .english)
    var diagnostics = shelf.diagnostics + file.diagnostics + (definitions?.diagnostics ?? []) + labels.diagnostics
    var names = FileNames()
    charts = (definitions?.value ?? []).enumerated().map { offset, definition in
      let composed = composer.compose(definition)
      diagnostics += composed.diagnostics.map { $0.resolved(for: .final) }
      let name = names.name(definition.label?.value ?? "chart-\(offset + 1)")
      let number = labels.value[.chart].text(in: .english, filling: ["number": String(offset + 1)])
      return NamedChart(
        name: name,
        chart: ReportChart(anchor: Anchor(name), number: number, chart: composed.value, words: composer.words))
    }
    self.diagnostics = diagnostics
    language = .english
    words = PageWords(labels.value, in: .english)
    title = file.value.flatMap { LooseChartReader().title(of: $0) } ?? charts.first?.chart.chart.title ?? ""
    var files = shelf.files
    templates = Runner(surroundings: surroundings).templates(of: nil, from: shelf.templates, into: &files)
    self.files = files
  }
}
