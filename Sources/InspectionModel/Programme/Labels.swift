/// The words that the program itself says in a report, by key.
public struct Labels: Hashable, Sendable {
  private let words: [LabelKey: Wording]

  /// The words for every key.
  public init(_ words: [LabelKey: Wording]) { self.words = words }

  /// The words for `key`; empty when the programme has none, which loading it reports.
  public subscript(_ key: LabelKey) -> Wording { words[key] ?? Wording("") }
}

/// What the program says in a report. Raw values are the keys of `labels.en.yml`.
public enum LabelKey: String, Hashable, Sendable, CaseIterable {
  // The page
  case skipLink = "skip-link"
  case contents
  case draft
  case ledBy = "led-by"
  case inspected
  case published
  case isbn
  case title
  // Numbered things; `{number}` is filled
  case appendix
  case chart
  case table
  case recommendationReference = "recommendation-reference"
  case recommendationInGroup = "recommendation-reference-in-group"
  case pageReference = "page-reference"
  // Charts and tables
  case source
  case note
  case chartNumbers = "chart-numbers"
  case score
  case grade
  case result
  case criterion
  case sectionScore = "section-score"
  case weight
  case noScore = "no-score"
  case threadScore = "thread-score"
  case lowest
  case highest
  case average
  // Figures in prose; `{count}` and `{base}` are filled
  case shareOf = "share-of"
  case allBut = "all-but"
  case allOf = "all-of"
  case noneOf = "none-of"
  case points
  case higher
  case lower
  case theSame = "the-same"
  // Words for proportions and fractions; `{fraction}` is filled
  case all
  case none
  case justUnder = "just-under"
  case justOver = "just-over"
  case lessThan = "less-than"
  case moreThan = "more-than"
  case fifth
  case quarter
  case third
  case twoFifths = "two-fifths"
  case half
  case threeFifths = "three-fifths"
  case twoThirds = "two-thirds"
  case threeQuarters = "three-quarters"
  case fourFifths = "four-fifths"
  // The table of words for proportions; `{percentage}`, `{lowest}` and `{highest}` are filled
  case proportionWord = "proportion-word"
  case proportionRange = "proportion-range"
  case percentagesBetween = "percentages-between"
  case percentagesFrom = "percentages-from"
  case percentagesOver = "percentages-over"
  // What stands in the place of small numbers that are left out; `{limit}` and `{base}` are filled
  case fewCases = "few-cases"
  case fewOf = "few-of"
  case allButFew = "all-but-few"
  case allButFewOf = "all-but-few-of"
  case hiddenCases = "hidden-cases"
  case hiddenOf = "hidden-of"
  case fewShare = "few-share"
  case allButFewShare = "all-but-few-share"
  case hiddenShare = "hidden-share"
  case hiddenBase = "hidden-base"
  case hiddenValue = "hidden-value"
  case hiddenScore = "hidden-score"
  case hiddenChart = "hidden-chart"
  case smallBaseChart = "small-base-chart"
  // Examples and recommendations
  case exampleCriterion = "example-criterion"
  case recommendationFor = "recommendation-for"
  // Footnotes
  case footnotes
  case backToText = "back-to-text"
  // Glossary
  case term
  case meaning
  // Dates
  case months
  case dateRange = "date-range"
  // What charts say of themselves; the places each has stand with `ChartWords.Key`
  case chartBars = "chart-bars"
  case chartRows = "chart-rows"
  case chartGroups = "chart-groups"
  case chartSeries = "chart-series"
  case chartParts = "chart-parts"
  case chartSeriesNumber = "chart-series-number"
  case chartShows = "chart-shows"
  case chartShowsGroups = "chart-shows-groups"
  case chartShowsClusters = "chart-shows-clusters"
  case chartShowsParts = "chart-shows-parts"
  case chartShowsProportion = "chart-shows-proportion"
  case chartShowsPie = "chart-shows-pie"
  case chartShowsRange = "chart-shows-range"
  case chartShowsChange = "chart-shows-change"
  case chartNothing = "chart-nothing"
  case chartOnly = "chart-only"
  case chartEqual = "chart-equal"
  case chartHighest = "chart-highest"
  case chartHighestOfMany = "chart-highest-of-many"
  case chartLowest = "chart-lowest"
  case chartLowestOfMany = "chart-lowest-of-many"
  case chartAt = "chart-at"
  case chartExtremesOfSeries = "chart-extremes-of-series"
  case chartEqualInSeries = "chart-equal-in-series"
  case chartLargest = "chart-largest"
  case chartSmallest = "chart-smallest"
  case chartEqualParts = "chart-equal-parts"
  case chartChanges = "chart-changes"
  case chartLargestRise = "chart-largest-rise"
  case chartLargestRiseOfMany = "chart-largest-rise-of-many"
  case chartLargestFall = "chart-largest-fall"
  case chartLargestFallOfMany = "chart-largest-fall-of-many"
  case chartFromTo = "chart-from-to"
  case chartOwnLowest = "chart-own-lowest"
  case chartOwnHighest = "chart-own-highest"
  case chartOwnAverage = "chart-own-average"
  case chartNoneUnder = "chart-none-under"
  case chartSomeUnder = "chart-some-under"
  case chartAllUnder = "chart-all-under"
  case chartUnderInSeries = "chart-under-in-series"
  case chartTotals = "chart-totals"
  case chartTotal = "chart-total"
  case chartMissing = "chart-missing"
  case chartMissingMany = "chart-missing-many"
  case chartIncomplete = "chart-incomplete"
  case chartIncompleteMany = "chart-incomplete-many"
  case chartListComma = "chart-list-comma"
  case chartListAnd = "chart-list-and"
  case chartLine = "chart-line"
  case chartNoValue = "chart-no-value"
  case chartColumnGroup = "chart-column-group"
  case chartColumnLabel = "chart-column-label"
  case chartColumnValue = "chart-column-value"
  case chartColumnUnit = "chart-column-unit"
  case chartColumnCount = "chart-column-count"
  case chartColumnBase = "chart-column-base"
  case chartColumnSeriesCount = "chart-column-series-count"
  case chartColumnSeriesBase = "chart-column-series-base"
  case chartRowTotal = "chart-row-total"
  // What is said instead in a chart of scores
  case scoreChartBars = "score-chart-bars"
  case scoreChartGroups = "score-chart-groups"
  case scoreChartTotals = "score-chart-totals"
  case scoreChartMissing = "score-chart-missing"
  case scoreChartMissingMany = "score-chart-missing-many"
  case scoreChartColumnGroup = "score-chart-column-group"
  case scoreChartColumnLabel = "score-chart-column-label"
  case scoreChartColumnValue = "score-chart-column-value"
  case scoreChartRowTotal = "score-chart-row-total"
  // What stands around charts: base, source, lines, names of parts
  case chartBase = "chart-base"
  case chartCases = "chart-cases"
  case chartBases = "chart-bases"
  case chartSourceCases = "chart-source-cases"
  case chartLinePhrase = "chart-line-phrase"
  case chartSufficient = "chart-sufficient"
  case chartInsufficient = "chart-insufficient"
  case chartWithoutName = "chart-without-name"
  case chartRounding = "chart-rounding"
  // Where the figures of a draft come from; the places each has stand with `LabelKey.places`
  case figureSources = "figure-sources"
  case figureSourcesExplanation = "figure-sources-explanation"
  case figureMark = "figure-mark"
  case figureCounted = "figure-counted"
  case figureCases = "figure-cases"
  case figureQuoted = "figure-quoted"
  case figureNot = "figure-not"
  case figureSufficient = "figure-sufficient"
  case figureAnswered = "figure-answered"
  case figureAllCases = "figure-all-cases"
  case figureWhere = "figure-where"
  case figureOr = "figure-or"
  case figureEntered = "figure-entered"
  case figureEnteredFrom = "figure-entered-from"
  case figureReckoned = "figure-reckoned"
  case figureRated = "figure-rated"
  case figureAveraged = "figure-averaged"
  case figureComputed = "figure-computed"
  case figureTerms = "figure-terms"
  case figureDerived = "figure-derived"
}
