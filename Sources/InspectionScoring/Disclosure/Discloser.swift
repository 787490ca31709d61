import InspectionModel

/// Decides once for the whole report which numbers it may print: later stages see no others.
///
/// Where nothing is left out, results and figures stay as they are.
public struct Discloser: Sendable {
  private let programme: Programme

  /// A discloser for reports of `programme`.
  public init(programme: Programme) { self.programme = programme }

  /// What the report of `inspection` may print of its results and figures.
  public func disclose(
    _ inspection: Inspection, _ scorecard: Scorecard, _ figures: FigureBook
  ) -> PublishedFigures {
    let limits = inspection.smallNumbers(of: programme)
    guard !limits.isOff else { return PublishedFigures(scorecard: scorecard, figures: figures) }
    let shown = FigureDiscloser(
      limits: limits, questions: inspection.questions, charted: programme.distributionsShown(in: inspection)
    ).disclose(figures)
    guard limits.under > 1 else { return PublishedFigures(scorecard: scorecard, figures: shown) }
    let scores = ScoreDiscloser(programme: programme, limits: limits, shown: shown).disclose(scorecard)
    return PublishedFigures(scorecard: scores.scorecard, figures: shown, hiddenResults: scores.hidden)
  }
}
