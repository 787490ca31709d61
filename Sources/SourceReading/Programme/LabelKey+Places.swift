import InspectionModel

extension LabelKey {
  /// The names that may stand in braces in the words of the key; what fills them is known to assembling and to charts.
  var places: [String] {
    switch self {
    case .skipLink, .contents, .draft, .ledBy, .inspected, .published, .isbn, .source, .note, .chartNumbers, .score,
      .grade,
      .criterion, .noScore, .lowest, .highest, .average, .footnotes, .term, .meaning, .months, .chartNothing,
      .chartListComma, .chartListAnd,
      .chartColumnGroup, .chartColumnLabel, .chartColumnValue, .chartRowTotal,
      .chartSufficient, .chartInsufficient, .chartNoValue, .chartWithoutName, .chartSourceCases, .chartRounding:
      []
    case .title: ["subject", "programme", "published"]
    case .appendix, .chart, .table, .recommendationReference, .pageReference, .backToText: ["number"]
    case .threadScore: ["thread"]
    case .shareOf: ["count", "base"]
    case .exampleCriterion: ["criterion"]
    case .recommendationFor: ["criteria"]
    case .dateRange: ["first", "last"]
    case .chartBars, .chartGroups: ["count"]
    case .chartShows, .chartMissingMany: ["bars"]
    case .chartShowsGroups: ["bars", "groups"]
    case .chartOnly, .chartTotal: ["label", "value"]
    case .chartEqual: ["bars", "count", "value"]
    case .chartHighest, .chartLowest: ["labels", "value"]
    case .chartHighestOfMany, .chartLowestOfMany: ["bars", "value"]
    case .chartNoneUnder, .chartAllUnder: ["bars", "line", "value"]
    case .chartSomeUnder: ["bars", "count", "line", "value"]
    case .chartTotals: ["list"]
    case .chartMissing: ["labels"]
    case .chartBase: ["base"]
    case .chartBases: ["lowest", "highest"]
    case .chartCases: ["count"]
    case .chartLinePhrase: ["line"]
    case .chartLine: ["line", "value"]
    case .chartColumnUnit: ["heading", "unit"]
    }
  }
}

extension Wording {
  /// A report of the first name in braces that nothing fills; nil when each is one of `known`.
  func unfilled(at range: SourceRange, known: [String]) -> Diagnostic? {
    guard let name = names.first(where: { !known.contains($0) }) else { return nil }
    let nearest = NearMiss.nearest(to: name, in: known).map { "; did you mean '{\($0)}'?" } ?? ""
    return Diagnostic(
      .invalidProgramme, at: range, "Nothing fills '{\(name.shortened)}' here\(nearest)",
      explanation: known.map { "{\($0)}" }.listed(after: "What is filled is") ?? "Take the braces out.")
  }
}
