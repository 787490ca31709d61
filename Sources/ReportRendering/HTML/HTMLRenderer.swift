import InspectionModel
import ReportAssembly

/// Writes a report as one self-contained page.
public struct HTMLRenderer: Sendable {
  private let templates: CheckedTemplates

  /// A renderer that gives pages the shape of `templates`.
  public init(templates: CheckedTemplates) { self.templates = templates }

  /// The page.
  public func render(_ report: ReportDocument) -> String {
    let report = report.markingFigures
    let contents = templates.render(Self.contents, report.pageContents(to: .criteria))
    let parts = HTMLParts(prose: HTMLProse(templates: templates, words: report.words), report: report)
    return templates.render(
      PagePiece.shape,
      PagePiece(
        report: report, style: templates.style, cover: templates.render(Self.cover, report.cover), contents: contents,
        parts: report.parts.map(parts.part).joined(),
        figureSources: report.figureSources.map { templates.render(HTMLFigureSources.shape, $0) } ?? HTML())
    ).markup
  }

  private static let cover = TemplateShape<ReportCover>(
    "cover",
    [
      .optionalText("programme", "The programme's name.", \.programme),
      .optionalText("lead", "The line above the title.", \.lead),
      .text("title", "The title of the page: the inspected area, or a line that ends with it.", \.title),
      .flag("is-one-line", "Whether there is no line above the title.") { $0.lead == nil },
      .text("glance-title", "What the scores at a glance are headed with.", \.glanceTitle),
      .flag("has-glance", "Whether there are scores at a glance.") { !$0.glance.isEmpty },
      .list(
        "glance", "Scores of sections and threads.",
        of: [
          .text("title", "What was measured.", \.title),
          .optionalText("anchor", "Where the report says more.") { $0.anchor?.id },
          .optionalObject("result", "Its result.", of: HTMLResult.fields, \.result),
        ], \.glance),
      .list(
        "facts", "Who led it, when it was, ISBN.",
        of: [.text("label", "\"Published\"", \.label), .text("value", "\"January 2008\"", \.value)], \.facts),
    ])

  /// The list of contents.
  static let contents = TemplateShape<[ContentsEntry]>(
    "contents",
    [
      .list(
        "entries", "The parts of the report.",
        of: [
          .text("anchor", "Where it leads.", \.anchor.id), .optionalText("number", "\"1\", \"Appendix 2\"", \.number),
          .text("title", "Its title.", \.title),
          .flag("has-children", "Whether something stands under it.") { !$0.children.isEmpty },
          .list(
            "children", "The criteria in it.",
            of: [
              .text("anchor", "Where it leads.", \.anchor.id), .optionalText("number", "\"1.2\"", \.number),
              .text("title", "Its title.", \.title),
            ], \.children),
        ]
      ) { $0 }
    ])

  fileprivate static var entries: [TemplateEntry] {
    [
      TemplateEntry(PagePiece.shape), TemplateEntry(cover), TemplateEntry(contents),
      TemplateEntry(HTMLFigureSources.shape),
    ]
  }
}

/// The whole page.
private struct PagePiece {
  let report: ReportDocument
  let style: HTML
  let cover: HTML
  let contents: HTML
  let parts: HTML
  let figureSources: HTML

  static let shape = TemplateShape<Self>(
    "page",
    [
      .text("language", "The code of the report's language.", \.report.language.code),
      .text("title", "One line that names the report.", \.report.title),
      .html("style", "The style sheet.", \.style),
      .html(
        "print-texts", "A `style` attribute's value: the texts of page margins as `--report-title` and `--draft-mark`."
      ) { $0.printTexts },
      .flag("is-draft", "Whether the report is a draft.") { $0.report.status == .draft },
      .text("draft-mark", "The mark of a draft.", \.report.words.draft),
      .text("skip-link", "Text of the link that leads past the contents.", \.report.words.skipLink),
      .text("contents-title", "What heads the contents.", \.report.words.contents),
      .html("contents", "The list of contents.", \.contents),
      .html("cover", "The title page.", \.cover),
      .html("parts", "What follows the cover.", \.parts),
      .optionalHTML(
        "figure-sources", "In a draft, where the numbers of its text come from.", \.figureSources),
    ])

  private var printTexts: HTML {
    let draft: HTML = report.status == .draft ? "; --draft-mark: \(cssString: report.words.draft)" : ""
    return "--report-title: \(cssString: report.title)\(draft)"
  }
}

extension HTML.Interpolation {
  /// Text as a string of a style sheet inside an attribute.
  fileprivate mutating func appendInterpolation(cssString text: String) {
    var string = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\", "<", ">", "&", "'", "\u{0}"..<" ", "\u{7F}"..."\u{9F}":
        string += "\\" + String(max(scalar.value, 1), radix: 16) + " "
      default: string.unicodeScalars.append(scalar)
      }
    }
    appendInterpolation(string + "\"")
  }
}

extension ReportTemplates {
  /// The templates of the page itself.
  static var frame: [TemplateEntry] { HTMLRenderer.entries }
}
