/// Every word that charts say of themselves, in one language.
public struct ChartWords: Hashable, Sendable {
  /// The name of a phrase, as label files write it.
  public enum Key: String, CaseIterable, Hashable, Sendable {
    /// How many bars; by count. Places: count.
    case bars = "chart-bars"
    /// How many rows of several values; by count. Places: count.
    case rows = "chart-rows"
    /// How many groups; by count. Places: count.
    case groups = "chart-groups"
    /// How many values a row has; by count. Places: count.
    case series = "chart-series"
    /// How many parts of a whole; by count. Places: count.
    case parts = "chart-parts"
    /// What the values are called that the chart does not name. Places: number.
    case seriesNumber = "chart-series-number"
    /// What is shown, in a chart of plain bars. Places: bars.
    case shows = "chart-shows"
    /// What is shown, in a chart of groups. Places: bars, groups.
    case showsGroups = "chart-shows-groups"
    /// What is shown, in a chart of several bars a row. Places: rows, series.
    case showsClusters = "chart-shows-clusters"
    /// What is shown, in a chart of parts of a whole. Places: rows, series.
    case showsParts = "chart-shows-parts"
    /// What is shown, in a chart of one bar in parts. Places: parts.
    case showsProportion = "chart-shows-proportion"
    /// What is shown, in a pie chart. Places: parts.
    case showsPie = "chart-shows-pie"
    /// What is shown, in a chart from lowest to highest. Places: rows.
    case showsRange = "chart-shows-range"
    /// What is shown, in a chart of change. Places: rows, first, last.
    case showsChange = "chart-shows-change"
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
    /// A value and the rows that have it, in a sentence on several. Places: value, labels.
    case at = "chart-at"
    /// The highest and lowest of one series. Places: series, highest, lowest.
    case extremesOfSeries = "chart-extremes-of-series"
    /// Said of a series whose values are all equal. Places: series, rows, value.
    case equalInSeries = "chart-equal-in-series"
    /// The largest part of the only row. Places: labels, value.
    case largest = "chart-largest"
    /// The smallest part of the only row. Places: labels, value.
    case smallest = "chart-smallest"
    /// Said where all parts of the only row are equal. Places: parts, value.
    case equalParts = "chart-equal-parts"
    /// How many values rose, fell and stayed. Places: rose, fell, same.
    case changes = "chart-changes"
    /// The largest rise, in up to three rows. Places: list.
    case largestRise = "chart-largest-rise"
    /// The largest rise, shared by more than three. Places: rows.
    case largestRiseOfMany = "chart-largest-rise-of-many"
    /// The largest fall, in up to three rows. Places: list.
    case largestFall = "chart-largest-fall"
    /// The largest fall, shared by more than three. Places: rows.
    case largestFallOfMany = "chart-largest-fall-of-many"
    /// One row's change, in a list. Places: label, first, last.
    case fromTo = "chart-from-to"
    /// Where the row's own value is the lowest of all. Places: series, labels.
    case ownLowest = "chart-own-lowest"
    /// Where the row's own value is the highest of all. Places: series, labels.
    case ownHighest = "chart-own-highest"
    /// How often the row's own value is above, below and at the average. Places: series, above, below, same.
    case ownAverage = "chart-own-average"
    /// No bar lies under a line; by count of bars. Places: bars, line, value.
    case noneUnder = "chart-none-under"
    /// Some bars lie under a line; by count of those that do. Places: count, bars, line, value.
    case someUnder = "chart-some-under"
    /// All bars lie under a line; by count of bars. Places: bars, line, value.
    case allUnder = "chart-all-under"
    /// How many values of one series lie under a line. Places: series, count, rows, line, value.
    case underInSeries = "chart-under-in-series"
    /// What the groups' own bars show; by count of groups that have one. Places: list.
    case totals = "chart-totals"
    /// One group's own bar, in the list of them. Places: label, value.
    case total = "chart-total"
    /// Bars without a value; by count, up to three. Places: labels.
    case missing = "chart-missing"
    /// More than three bars without a value. Places: bars.
    case missingMany = "chart-missing-many"
    /// Rows that lack one of their values; by count, up to three. Places: labels.
    case incomplete = "chart-incomplete"
    /// More than three rows that lack one. Places: rows.
    case incompleteMany = "chart-incomplete-many"
    /// Between the items of a list.
    case listComma = "chart-list-comma"
    /// Before the last item of a list.
    case listAnd = "chart-list-and"
    /// A reference line where it is drawn. Places: line, value.
    case line = "chart-line"
    /// What is printed where there is no value and no other word for that.
    case noValue = "chart-no-value"
    /// What stands before a note.
    case note
    /// What stands before the source.
    case source
    /// Heading of the column of groups.
    case columnGroup = "chart-column-group"
    /// Heading of the column of bars or rows.
    case columnLabel = "chart-column-label"
    /// Heading of the column of values.
    case columnValue = "chart-column-value"
    /// A heading with its unit, where numbers stand bare. Places: heading, unit.
    case columnUnit = "chart-column-unit"
    /// Heading of the column of the counts behind the values.
    case columnCount = "chart-column-count"
    /// Heading of the column of what they are out of.
    case columnBase = "chart-column-base"
    /// The same for one series. Places: heading.
    case columnSeriesCount = "chart-column-series-count"
    /// The same for one series. Places: heading.
    case columnSeriesBase = "chart-column-series-base"
    /// What a group's own bar is called in the table.
    case rowTotal = "chart-row-total"
  }

  /// What stands below a drawing that stands alone: base, notes and source, each after the word for it.
  func remarks(of chart: Chart) -> [String] {
    func remark(_ key: Key, _ text: String) -> String { text.isEmpty ? "" : "\(self[key].filled()): \(text)" }
    return [chart.base] + chart.notes.map { remark(.note, $0) } + [remark(.source, chart.source)]
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

  /// What is printed for `value`.
  func print(_ value: ChartValue) -> String { value.printed.isEmpty ? self[.noValue].filled() : value.printed }

  /// What the values at `index` of each row are called.
  func name(ofSeries index: Int, in chart: SeriesChart) -> String {
    let name = chart.series.indices.contains(index) ? chart.series[index] : ""
    return name.isEmpty ? self[.seriesNumber].filled(["number": "\(index + 1)"]) : name
  }

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
