import InspectionModel
import InspectionScoring
import ReportCharts

extension ChartComposer {
  /// The results that a chart names: of the current round, of all rounds where it compares them, or beside those of
  /// other inspections.
  func scoreRows(_ ids: [Located<String>], as kind: ChartDefinition.Kind?) -> ChartRows? {
    guard let results else { return nil }
    let subjects = ids.compactMap { results.programme.subject(called: $0.value) }
    switch kind {
    case .range: return ranges(subjects, results)
    case .clusters, .change: return rounds(subjects, results)
    case .bars, .stacked, .proportion, .pie, nil:
      return ChartRows(
        series: [""],
        rows: subjects.map { subject in
          SeriesRow(label: results.shortTitle(of: subject), values: [value(results.scorecard[subject]?.score)])
        }, unit: .percent)
    }
  }

  private func rounds(_ subjects: [ResultKey.Subject], _ results: ResultWriter) -> ChartRows {
    let rounds = results.programme.measuredRounds
    return ChartRows(
      series: rounds.map { $0?.label.text(in: language) ?? "" },
      rows: subjects.map { subject in
        SeriesRow(
          label: results.shortTitle(of: subject),
          values: rounds.map { value(results.scorecard[subject, round: $0?.id]?.score) })
      }, unit: .percent)
  }

  private func ranges(_ subjects: [ResultKey.Subject], _ results: ResultWriter) -> ChartRows {
    ChartRows(
      series: [label(.lowest), label(.average), label(.highest), subject],
      rows: subjects.map { subject in
        let benchmark = results.scorecard.benchmarks[subject]
        return SeriesRow(
          label: results.shortTitle(of: subject),
          values: [benchmark?.lowest, benchmark?.average, benchmark?.highest].map {
            value($0, otherwise: .chartNoValue)
          }
            + [value(results.scorecard[subject]?.score)])
      }, unit: .percent)
  }

  private func value(_ score: WholePercent?, otherwise none: LabelKey = .noScore) -> ChartValue {
    ChartValue(score.map { Quantity($0) }, printed: score?.description ?? label(none))
  }
}
