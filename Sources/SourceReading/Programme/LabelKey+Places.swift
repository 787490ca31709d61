import InspectionModel

extension LabelKey {
  /// The names that may stand in braces in the words of the key; what fills them is known to assembling and to charts.
  var places: [String] {
    switch self {
    case .skipLink, .contents, .draft, .ledBy, .inspected, .published, .isbn, .source, .note, .chartNumbers, .score,
      .grade, .result, .weight, .criterion, .noScore, .lowest, .highest, .average, .footnotes, .term, .meaning, .months,
      .chartNothing,
      .chartListComma, .chartListAnd, .chartNoValue, .chartColumnGroup, .chartColumnLabel, .chartColumnValue,
      .chartColumnCount, .chartColumnBase, .chartRowTotal, .chartSourceCases, .chartSufficient, .chartInsufficient,
      .chartWithoutName, .chartRounding, .scoreChartColumnGroup, .scoreChartColumnLabel, .scoreChartColumnValue,
      .scoreChartRowTotal, .higher, .lower, .theSame, .all, .none, .fifth, .quarter, .third, .twoFifths, .half,
      .threeFifths, .twoThirds, .threeQuarters, .fourFifths, .proportionWord, .proportionRange, .hiddenCases, .fewShare,
      .allButFewShare, .hiddenShare, .hiddenBase, .hiddenValue:
      []
    case .title: ["subject", "programme", "published"]
    case .recommendationInGroup: ["number", "group"]
    case .appendix, .chart, .table, .recommendationReference, .pageReference, .backToText: ["number"]
    case .threadScore: ["thread"]
    case .sectionScore: ["id", "title"]
    case .shareOf, .allBut: ["count", "base"]
    case .allOf, .noneOf: ["base"]
    case .points: ["count"]
    case .justUnder, .justOver, .lessThan, .moreThan: ["fraction"]
    case .percentagesBetween: ["lowest", "highest"]
    case .percentagesFrom, .percentagesOver: ["percentage"]
    case .fewCases, .allButFew, .hiddenScore, .hiddenChart, .smallBaseChart: ["limit"]
    case .fewOf, .allButFewOf: ["limit", "base"]
    case .hiddenOf: ["base"]
    case .exampleCriterion: ["criterion"]
    case .recommendationFor: ["criteria"]
    case .dateRange: ["first", "last"]
    case .chartBars, .chartRows, .chartGroups, .chartSeries, .chartParts, .chartCases, .scoreChartBars,
      .scoreChartGroups:
      ["count"]
    case .chartSeriesNumber: ["number"]
    case .chartShows, .chartMissingMany, .scoreChartMissingMany: ["bars"]
    case .chartShowsGroups: ["bars", "groups"]
    case .chartShowsClusters, .chartShowsParts: ["rows", "series"]
    case .chartShowsProportion, .chartShowsPie: ["parts"]
    case .chartShowsRange, .chartLargestRiseOfMany, .chartLargestFallOfMany, .chartIncompleteMany: ["rows"]
    case .chartShowsChange: ["first", "last", "rows"]
    case .chartOnly, .chartTotal: ["label", "value"]
    case .chartEqual: ["bars", "count", "value"]
    case .chartHighest, .chartLowest, .chartAt, .chartLargest, .chartSmallest: ["labels", "value"]
    case .chartHighestOfMany, .chartLowestOfMany: ["bars", "value"]
    case .chartExtremesOfSeries: ["highest", "lowest", "series"]
    case .chartEqualInSeries: ["rows", "series", "value"]
    case .chartEqualParts: ["parts", "value"]
    case .chartChanges: ["fell", "rose", "same"]
    case .chartLargestRise, .chartLargestFall, .chartTotals, .scoreChartTotals: ["list"]
    case .chartFromTo: ["first", "label", "last"]
    case .chartOwnLowest, .chartOwnHighest: ["labels", "series"]
    case .chartOwnAverage: ["above", "below", "same", "series"]
    case .chartNoneUnder, .chartAllUnder: ["bars", "line", "value"]
    case .chartSomeUnder: ["bars", "count", "line", "value"]
    case .chartUnderInSeries: ["count", "line", "rows", "series", "value"]
    case .chartMissing, .chartIncomplete, .scoreChartMissing: ["labels"]
    case .chartLine: ["line", "value"]
    case .chartColumnUnit: ["heading", "unit"]
    case .chartColumnSeriesCount, .chartColumnSeriesBase: ["heading"]
    case .chartBase: ["base"]
    case .chartBases: ["highest", "lowest"]
    case .chartLinePhrase: ["line"]
    case .figureSources, .figureSourcesExplanation, .figureCounted, .figureCases, .figureQuoted, .figureSufficient,
      .figureAllCases, .figureOr, .figureEntered, .figureReckoned, .figureRated:
      []
    case .figureMark: ["number"]
    case .figureTerms: ["first", "last", "count"]
    case .figureEnteredFrom: ["source"]
    case .figureNot: ["what"]
    case .figureDerived: ["figures"]
    case .figureAnswered: ["answers"]
    case .figureWhere: ["attribute", "values"]
    case .figureAveraged: ["lower", "upper"]
    case .figureComputed: ["exact", "terms"]
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
