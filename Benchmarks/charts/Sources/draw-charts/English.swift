import ReportCharts

/// What bar charts say, as label files have it.
private let phrases: [ChartWords.Key: Phrase] = [
  .bars: Phrase(one: "{count} criterion", other: "{count} criteria"),
  .shows: Phrase("Bar chart of {bars}."),
  .equal: Phrase("All {bars} stand at {value}."),
  .highest: Phrase(one: "Highest is {labels}, at {value}.", other: "Highest are {labels}, each at {value}."),
  .highestOfMany: Phrase("The highest value, {value}, is shared by {bars}."),
  .lowest: Phrase(one: "Lowest is {labels}, at {value}.", other: "Lowest are {labels}, each at {value}."),
  .lowestOfMany: Phrase("The lowest value, {value}, is shared by {bars}."),
  .noneUnder: Phrase("None of the {bars} is below {line}, {value}."),
  .someUnder: Phrase(
    one: "{count} of the {bars} is below {line}, {value}.", other: "{count} of the {bars} are below {line}, {value}."),
  .allUnder: Phrase("All {bars} are below {line}, {value}."),
  .listComma: Phrase(", "), .listAnd: Phrase(" and "), .line: Phrase("{line}, {value}"),
]

extension ChartWords {
  /// English words for charts of plain bars; the others are empty, since nothing here says them.
  static let english = ChartWords { phrases[$0] ?? Phrase("") }
}
