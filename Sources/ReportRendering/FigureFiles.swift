import InspectionModel
import ReportAssembly
import ReportCharts

/// The files that charts and tables have for themselves.
enum FigureFiles {
  /// `charts/NAME.svg`, `charts/NAME.txt` and `data/NAME.csv`, in order of appearance.
  static func files(of report: ReportDocument) -> [OutputFile] {
    report.namedFigures.flatMap { name, figure -> [OutputFile] in
      switch figure {
      case .table(let table): return [OutputFile(path: "data/\(name).csv", text: TableCSV().write(table))]
      case .chart(let chart):
        let drawing = SVGDrawing(words: chart.words).draw(chart.chart, layout: .wide, idPrefix: name, standalone: true)
        let text = TextDrawing(words: chart.words).draw(chart.chart, standalone: true)
        return [
          OutputFile(path: "charts/\(name).svg", text: drawing), OutputFile(path: "charts/\(name).txt", text: text),
        ] + numbers(of: chart, name, in: report.language)
      }
    }
  }

  /// The numbers of a chart, and what each column of them is (CSV on the Web); none where nothing is drawn.
  private static func numbers(of chart: ReportChart, _ name: String, in language: Language) -> [OutputFile] {
    guard chart.chart.reasonForNothing == nil else { return [] }
    let table = ChartTable(chart.chart, words: chart.words)
    let metadata = table.metadata(
      of: chart.chart,
      as: .init(
        file: "\(name).csv", language: language.code,
        description: ChartDescription(words: chart.words).describe(chart.chart)))
    return [
      OutputFile(path: "data/\(name).csv", text: table.csv()),
      OutputFile(path: "data/\(name).csv-metadata.json", text: metadata.text),
    ]
  }
}

/// A chart and the name of its files.
public struct NamedChart: Hashable, Sendable {
  /// What its files are called, without their endings; no two charts or tables of a report share one.
  public let name: String
  /// The chart.
  public let chart: ReportChart

  /// A chart whose files are called `name`.
  public init(name: String, chart: ReportChart) {
    self.name = name
    self.chart = chart
  }
}

extension ReportDocument {
  /// Every chart with the name of its files, in order of appearance.
  public var namedCharts: [NamedChart] {
    namedFigures.compactMap { name, figure in
      if case .chart(let chart) = figure { NamedChart(name: name, chart: chart) } else { nil }
    }
  }

  /// Every chart and table with the name of its files, in order of appearance.
  fileprivate var namedFigures: [(name: String, figure: ReportFigure)] {
    var names = FileNames()
    return figures.map { (names.name($0.anchor.id), $0) }
  }
}

/// Gives out names of files, none of them twice.
public struct FileNames: Sendable {
  private var taken: Set<String> = []

  /// No names given yet.
  public init() {}

  /// `wanted` as the name of a file: in lower case, because two files that differ in case alone are one on some disks,
  /// and with a number where it was given before.
  public mutating func name(_ wanted: String) -> String {
    let safe = wanted.unicodeScalars.map { scalar -> Character in
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
