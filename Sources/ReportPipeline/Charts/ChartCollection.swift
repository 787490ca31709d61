import InspectionModel
import ReportAssembly
import ReportCharts
import ReportRendering

/// The charts of an inspection, or those of a file by itself, and the forms in which they can be shown.
public struct ChartCollection: Sendable {
  /// In order of appearance.
  public let charts: [NamedChart]
  /// What is wrong with the charts, or stands in their way.
  public let diagnostics: [Diagnostic]
  /// The files that the diagnostics speak of.
  public let files: SourceFileTable
  /// What heads a page of them.
  let title: String
  let language: Language
  let words: PageWords
  let templates: TemplateSet

  /// How charts are shown.
  public enum Form: String, CaseIterable, Sendable {
    /// Drawn with characters.
    case text
    /// As a drawing in a file of its own.
    case svg
    /// Their numbers.
    case csv
    /// What they show, in sentences.
    case description
    /// A page for a browser, with everything.
    case html
  }

  /// The chart of that file name or number; nil when there is none.
  public func chart(called name: String) -> NamedChart? {
    let wanted = name.lowercased()
    return charts.first { $0.name == wanted }
      ?? charts.first { $0.chart.number.lowercased() == wanted }
      ?? charts.first { $0.chart.number.split(separator: " ").last.map(String.init) == wanted }
  }

  /// One line for each chart: the name of its files, its number and title.
  public var listing: [String] {
    TextColumns.lines(
      [["name", "prints as", "title"]] + charts.map { [$0.name, $0.chart.number, $0.chart.chart.title] })
  }

  /// `charts` in a form; `width` and `glyphs` are those of text. Nil where templates stand in the way of a page.
  public func show(
    _ charts: [NamedChart], as form: Form, width: Int = 78, glyphs: TextDrawing.Glyphs = .blocks
  ) -> Diagnosed<String?> {
    func each(_ text: (NamedChart) -> String) -> Diagnosed<String?> {
      Diagnosed(charts.map(text).joined(separator: "\n"))
    }
    switch form {
    case .text:
      return each { chart in
        let drawing = TextDrawing(words: chart.chart.words)
          .drawing(of: chart.chart.chart, width: width, glyphs: glyphs, standalone: true)
        return drawing.isComplete ? drawing.text : drawing.text + "\n" + numbers(of: chart.chart)
      }
    case .svg:
      return each {
        SVGDrawing(words: $0.chart.words).draw($0.chart.chart, layout: .wide, idPrefix: $0.name, standalone: true)
      }
    case .csv: return each { ChartTable($0.chart.chart, words: $0.chart.words).csv() }
    case .description: return each { ChartDescription(words: $0.chart.words).describe($0.chart.chart) + "\n" }
    case .html:
      let heading = charts.count == 1 ? charts[0].chart.chart.title : title
      return ChartPage(charts.map(\.chart), title: heading, language: language, words: words).html(in: templates)
    }
  }
}

extension ChartCollection {
  /// What there was no room for in a drawing, with the rest of its numbers.
  private func numbers(of chart: ReportChart) -> String {
    let table = ChartTable(chart.chart, words: chart.words)
    return TextColumns.lines([table.header] + table.rows.map(\.cells)).map { $0 + "\n" }.joined()
  }

  /// The charts of the inspection in `folder`.
  public init(of folder: String, in surroundings: Surroundings, templates overlay: String? = nil) {
    let runner = Runner(surroundings: surroundings, request: .init(lastStage: .assemble, templates: overlay))
    var run = runner.run(folder)
    let labels = run.programme?.labels ?? Labels([:])
    charts = run.report?.namedCharts ?? []
    language = run.programme?.ownLanguage ?? .english
    words = PageWords(labels, in: language)
    title = run.report?.title ?? ""
    let shelf = ProgrammeShelf(surroundings: surroundings, templates: overlay, files: run.files)
    run.files = shelf.files
    templates = runner.templates(of: run.programme?.id, from: shelf.templates, into: &run.files)
    // What else is unwritten is told by `check`; without charts everything may be the reason.
    diagnostics =
      charts.isEmpty ? run.diagnostics : run.diagnostics.filter { $0.severity == .error || $0.id == .missingChartData }
    files = run.files
  }
}
