import InspectionModel
import ReportAssembly
import ReportCharts

/// Renders a report into the files that are published: the report in its formats, its charts, and their numbers.
public struct ReportRenderer: Sendable {
  private let templates: Diagnosed<CheckedTemplates?>

  /// A renderer of pages in the shape of `templates`, which it checks once for all reports.
  public init(templates: TemplateSet) { self.templates = TemplateChecker().check(templates) }

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

/// The files that charts and tables have for themselves.
enum FigureFiles {
  /// `charts/NAME.svg`, `charts/NAME.txt` and `data/NAME.csv`, in order of appearance.
  static func files(of report: ReportDocument) -> [OutputFile] {
    var taken: Set<String> = []
    return report.figures.flatMap { figure -> [OutputFile] in
      let name = self.name(figure.anchor, taken: &taken)
      switch figure {
      case .table(let table): return [OutputFile(path: "data/\(name).csv", text: TableCSV().write(table))]
      case .chart(let chart):
        let drawing = SVGDrawing(words: chart.words).draw(chart.chart, layout: .wide, idPrefix: name, standalone: true)
        let text = TextDrawing(words: chart.words).draw(chart.chart, standalone: true)
        return [
          OutputFile(path: "charts/\(name).svg", text: drawing), OutputFile(path: "charts/\(name).txt", text: text),
          OutputFile(path: "data/\(name).csv", text: ChartTable(chart.chart, words: chart.words).csv()),
        ]
      }
    }
  }

  /// The id of the place as the name of a file: in lower case, because two files that differ in case alone are one on
  /// some disks, and with a number where it was given before.
  private static func name(_ anchor: Anchor, taken: inout Set<String>) -> String {
    let safe = anchor.id.unicodeScalars.map { scalar -> Character in
      switch scalar {
      case "a"..."z", "0"..."9", "-", "_", ".": Character(scalar)
      case "A"..."Z": Character(UnicodeScalar(UInt8(scalar.value + 32)))
      default: "-"
      }
    }
    let name = String(safe)
    var candidate = name
    var number = 2
    while !taken.insert(candidate).inserted {
      candidate = "\(name)-\(number)"
      number += 1
    }
    return candidate
  }
}
