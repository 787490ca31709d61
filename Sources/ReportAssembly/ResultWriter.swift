import InspectionModel
import InspectionScoring

/// Words results as the report prints them.
struct ResultWriter {
  let programme: Programme
  let scorecard: Scorecard
  let language: Language

  /// The score at which gauges carry a mark: where the edition draws its line.
  private var line: WholePercent? {
    for case .scoreChart(let design) in programme.outline.flatMap(\.pieces) {
      return design.line.flatMap { value(of: $0) }
    }
    return nil
  }

  /// The lower bound of the band that a line stands for.
  func value(of line: ScoreChartDesign.Line) -> WholePercent? {
    programme.bands.steps.first { $0.id == line.band }?.from
  }

  /// The printed result of a node; nil where it has none.
  func result(of node: ProgrammeNode) -> ReportResult? { scorecard[.node(node.id)].map(printed) }

  /// The printed result of a thread; nil where it has none.
  func thread(_ id: String) -> ReportResult? { scorecard[.thread(id)].map(printed) }

  func title(ofThread id: String) -> String {
    programme.threads.first { $0.id == id }?.title.text(in: language) ?? id
  }

  private func printed(_ result: Scorecard.Result) -> ReportResult {
    switch result.value {
    case .score(let score):
      ReportResult(
        printed: score.description, score: score, band: programme.bands.step(for: score)?.label.text(in: language),
        line: line)
    case .grade(let step): ReportResult(printed: step.label.text(in: language))
    case .none(let reason):
      ReportResult(printed: programme.labels[.noScore].text(in: language), band: reason)
    case .notAssessed:
      ReportResult(
        printed: programme.currentRound?.notAssessed?.text(in: language)
          ?? programme.labels[.noScore].text(in: language))
    }
  }

  /// The sentence that a node's band or grade concludes with; nil where there is none.
  func conclusion(of node: ProgrammeNode) -> String? {
    switch scorecard[.node(node.id)]?.value {
    case .score(let score): programme.bands.step(for: score)?.conclusion?.text(in: language)
    case .grade(let step): step.conclusion?.text(in: language)
    case .none?, .notAssessed?, nil: nil
    }
  }
}
