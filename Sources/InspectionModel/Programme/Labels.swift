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
  case pageReference = "page-reference"
  // Charts and tables
  case source
  case note
  case chartNumbers = "chart-numbers"
  case score
  case grade
  case criterion
  case noScore = "no-score"
  case threadScore = "thread-score"
  case lowest
  case highest
  case average
  // Figures in prose; `{count}` and `{base}` are filled
  case shareOf = "share-of"
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
  case chartGroups = "chart-groups"
  case chartShows = "chart-shows"
  case chartShowsGroups = "chart-shows-groups"
  case chartNothing = "chart-nothing"
  case chartOnly = "chart-only"
  case chartEqual = "chart-equal"
  case chartHighest = "chart-highest"
  case chartHighestOfMany = "chart-highest-of-many"
  case chartLowest = "chart-lowest"
  case chartLowestOfMany = "chart-lowest-of-many"
  case chartNoneUnder = "chart-none-under"
  case chartSomeUnder = "chart-some-under"
  case chartAllUnder = "chart-all-under"
  case chartTotals = "chart-totals"
  case chartTotal = "chart-total"
  case chartMissing = "chart-missing"
  case chartMissingMany = "chart-missing-many"
  case chartListComma = "chart-list-comma"
  case chartListAnd = "chart-list-and"
  case chartLine = "chart-line"
  case chartColumnGroup = "chart-column-group"
  case chartColumnLabel = "chart-column-label"
  case chartColumnValue = "chart-column-value"
  case chartColumnUnit = "chart-column-unit"
  case chartRowTotal = "chart-row-total"
  case chartBase = "chart-base"
  case chartBases = "chart-bases"
  case chartCases = "chart-cases"
  case chartLinePhrase = "chart-line-phrase"
  case chartSufficient = "chart-sufficient"
  case chartInsufficient = "chart-insufficient"
  case chartNoValue = "chart-no-value"
  case chartWithoutName = "chart-without-name"
  case chartSourceCases = "chart-source-cases"
  case chartRounding = "chart-rounding"
}
