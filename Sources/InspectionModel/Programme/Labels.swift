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
  case priorityLine = "priority-line"
  case score
  case grade
  case criterion
  case noScore = "no-score"
  case threadScore = "thread-score"
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
  // Chart descriptions
  case chartShows = "chart-shows"
  case chartHighest = "chart-highest"
  case chartLowest = "chart-lowest"
  case chartUnderLine = "chart-under-line"
  case chartGroupTotals = "chart-group-totals"
  case listAnd = "list-and"
}
