/// Every word that charts say of themselves, in one language.
public struct ChartWords: Hashable, Sendable {
  /// The name of a phrase, as label files write it.
  public enum Key: String, CaseIterable, Hashable, Sendable {
    /// How many bars; by count. Places: count.
    case bars = "chart-bars"
    /// How many groups; by count. Places: count.
    case groups = "chart-groups"
    /// What is shown, in a chart of plain bars. Places: bars.
    case shows = "chart-shows"
    /// What is shown, in a chart of groups. Places: bars, groups.
    case showsGroups = "chart-shows-groups"
    /// Said of a chart without a value.
    case nothing = "chart-nothing"
    /// Said of the only bar. Places: label, value.
    case only = "chart-only"
    /// Said where all bars are equal; by count of bars. Places: bars, count, value.
    case equal = "chart-equal"
    /// The highest; by count of those that share it, up to three. Places: labels, value.
    case highest = "chart-highest"
    /// The highest, shared by more than three. Places: bars, value.
    case highestOfMany = "chart-highest-of-many"
    /// The lowest; by count of those that share it, up to three. Places: labels, value.
    case lowest = "chart-lowest"
    /// The lowest, shared by more than three. Places: bars, value.
    case lowestOfMany = "chart-lowest-of-many"
    /// No bar lies under a line; by count of bars. Places: bars, line, value.
    case noneUnder = "chart-none-under"
    /// Some bars lie under a line; by count of those that do. Places: count, bars, line, value.
    case someUnder = "chart-some-under"
    /// All bars lie under a line; by count of bars. Places: bars, line, value.
    case allUnder = "chart-all-under"
    /// What the groups' own bars show; by count of groups that have one. Places: list.
    case totals = "chart-totals"
    /// One group's own bar, in the list of them. Places: label, value.
    case total = "chart-total"
    /// Bars without a value; by count, up to three. Places: labels.
    case missing = "chart-missing"
    /// More than three bars without a value. Places: bars.
    case missingMany = "chart-missing-many"
    /// Between the items of a list.
    case listComma = "chart-list-comma"
    /// Before the last item of a list.
    case listAnd = "chart-list-and"
    /// A reference line where it is drawn. Places: line, value.
    case line = "chart-line"
    /// Heading of the column of groups.
    case columnGroup = "chart-column-group"
    /// Heading of the column of bars.
    case columnLabel = "chart-column-label"
    /// Heading of the column of values.
    case columnValue = "chart-column-value"
    /// A heading with its unit, where numbers stand bare. Places: heading, unit.
    case columnUnit = "chart-column-unit"
    /// What a group's own bar is called in the table.
    case rowTotal = "chart-row-total"
  }

  private let phrases: [Key: Phrase]

  /// The phrase that `phrase` gives for each key.
  public init(_ phrase: (Key) -> Phrase) {
    phrases = Dictionary(uniqueKeysWithValues: Key.allCases.map { ($0, phrase($0)) })
  }

  private init(phrases: [Key: Phrase]) { self.phrases = phrases }

  /// The same words but for some, such as what the bars of one chart are called.
  public func replacing(_ others: [Key: Phrase]) -> ChartWords {
    ChartWords(phrases: phrases.merging(others) { $1 })
  }

  /// The phrase of that name.
  subscript(key: Key) -> Phrase { phrases[key] ?? Phrase("") }

  /// "A, B and C"
  func list(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: self[.listComma].filled()) + self[.listAnd].filled() + last
  }

  /// "Line of priority, 73%", as it is drawn.
  func label(of line: ReferenceLine) -> String {
    let values: KeyValuePairs = ["line": PlainText.drawable(line.label), "value": PlainText.drawable(line.printed)]
    return PlainText.drawable(PlainText.clean(self[.line].filled(values)))
  }
}
