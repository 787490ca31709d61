import InspectionModel

/// What a report may print: the results and figures of an inspection, without the numbers that are left out of it.
public struct PublishedFigures: Hashable, Sendable {
  /// The results. One that would give a small number away has a reason in the place of its score; the others say no more
  /// of how they came about than may be printed.
  public let scorecard: Scorecard
  /// The figures, of which some say only that they are hidden.
  public let figures: FigureBook
  /// The results that are left out.
  public let hiddenResults: Set<ResultKey>

  /// What may be printed.
  public init(scorecard: Scorecard, figures: FigureBook, hiddenResults: Set<ResultKey> = []) {
    self.scorecard = scorecard
    self.figures = figures
    self.hiddenResults = hiddenResults
  }

  /// Whether the figure called `name` is left out.
  public func hides(_ name: String) -> Bool { figures[name]?.hidden != nil }
}
