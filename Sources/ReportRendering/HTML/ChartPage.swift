import InspectionModel
import ReportAssembly

/// Charts by themselves, as one self-contained page.
public struct ChartPage: Sendable {
  private let language: Language
  private let title: String
  private let charts: [ReportChart]
  private let words: PageWords

  /// A page of charts under a title.
  public init(_ charts: [ReportChart], title: String, language: Language, words: PageWords) {
    self.charts = charts
    self.title = title
    self.language = language
    self.words = words
  }

  /// The page in the shape of `templates`, and what is wrong with them; nil when there is an error among that.
  public func html(in templates: TemplateSet) -> Diagnosed<String?> {
    let checked = TemplateChecker().check(templates)
    guard let templates = checked.value else { return Diagnosed(nil, checked.diagnostics) }
    let prose = HTMLProse(templates: templates, words: words)
    let piece = Piece(page: self, style: templates.style, charts: charts.map(prose.chart).joined())
    return Diagnosed(templates.render(Self.shape, piece).markup, checked.diagnostics)
  }

  private struct Piece {
    let page: ChartPage
    let style: HTML
    let charts: HTML
  }

  private static let shape = TemplateShape<Piece>(
    "chart-page",
    [
      .text("language", "The code of the page's language.", \.page.language.code),
      .text("title", "What heads the page.", \.page.title), .html("style", "The style sheet.", \.style),
      .html("charts", "The charts.", \.charts),
    ])

  /// The template of the page.
  static var entry: TemplateEntry { TemplateEntry(shape) }
}
