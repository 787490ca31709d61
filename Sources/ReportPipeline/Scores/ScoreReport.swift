import InspectionModel
import ReportAssembly
import ReportCharts

/// What `inspect-report score` shows of an inspection: its table of scores, and the chart of them.
public struct ScoreReport: Sendable {
  private let run: ReportRun
  private let table: ScoreTable?

  /// The scores of the inspection in `folder`.
  public init(of folder: String, in surroundings: Surroundings, templates: String? = nil) {
    run = Runner(surroundings: surroundings, request: .init(lastStage: .assemble, templates: templates)).run(folder)
    table = ScoreTable(run)
  }

  /// The scores in a form; the chart stands under those in text, `width` characters wide. Nil when nothing could be
  /// scored.
  public func text(as form: ScoreTable.Form, width: Int) -> String? {
    guard let table else { return nil }
    let charts = form == .text ? charts.map { "\n" + draw($0, width) } : []
    return table.text(as: form) + charts.joined()
  }

  private var charts: [ReportChart] {
    (run.report?.parts ?? []).flatMap(\.elements).compactMap { element in
      if case .chart(let chart) = element { chart } else { nil }
    }
  }

  private func draw(_ chart: ReportChart, _ width: Int) -> String {
    TextDrawing(words: chart.words).draw(chart.chart, width: width, standalone: true)
  }

  /// What stands in the way of the scores or concerns them; everything when nothing could be scored.
  public var diagnostics: [Diagnostic] { run.scoreDiagnostics }

  /// The files that the diagnostics speak of.
  public var files: SourceFileTable { run.files }
}
