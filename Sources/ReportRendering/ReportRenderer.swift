import InspectionModel
import ReportAssembly
import ReportCharts

/// Renders a report into the files that are published: the report in its formats, its charts, and their numbers.
public struct ReportRenderer: Sendable {
  private let templates: Diagnosed<CheckedTemplates?>

  /// A renderer of pages in the shape of `templates`, which it checks once for all reports; those for single parts are
  /// for `parts`, or for any part where that is nil.
  public init(templates: TemplateSet, parts: [PartID]? = nil) {
    self.templates = TemplateChecker().check(templates, parts: parts)
  }

  /// The files of `report`, in the order of their paths within each kind, and what is wrong with the templates.
  ///
  /// The page is missing when there is an error in a template. Charts and numbers come with every format.
  public func render(_ report: ReportDocument, formats: Set<ReportFormat>) -> Diagnosed<[OutputFile]> {
    var files: [OutputFile] = []
    if formats.contains(.html), let templates = templates.value {
      files.append(OutputFile(path: "report.html", text: HTMLRenderer(templates: templates).render(report)))
    }
    if formats.contains(.markdown) {
      files.append(OutputFile(path: "report.md", text: MarkdownRenderer().render(report)))
    }
    return Diagnosed(files + FigureFiles.files(of: report), formats.contains(.html) ? templates.diagnostics : [])
  }
}
