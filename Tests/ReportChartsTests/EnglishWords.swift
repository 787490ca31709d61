import ReportCharts

/// The words that the tests draw with, as a label file would hold them.
let english: [ChartWords.Key: Phrase] = [
  .bars: Phrase(one: "{count} criterion", other: "{count} criteria"),
  .groups: Phrase(one: "{count} section", other: "{count} sections"),
  .shows: Phrase("Bar chart of {bars}."),
  .showsGroups: Phrase("Bar chart of {bars} in {groups}."),
  .nothing: Phrase("The chart has no values."),
  .only: Phrase("{label} stands at {value}."),
  .equal: Phrase("All {bars} stand at {value}."),
  .highest: Phrase(one: "Highest is {labels}, at {value}.", other: "Highest are {labels}, each at {value}."),
  .highestOfMany: Phrase("The highest value, {value}, is shared by {bars}."),
  .lowest: Phrase(one: "Lowest is {labels}, at {value}.", other: "Lowest are {labels}, each at {value}."),
  .lowestOfMany: Phrase("The lowest value, {value}, is shared by {bars}."),
  .noneUnder: Phrase(one: "It is not below {line}, {value}.", other: "None of the {bars} is below {line}, {value}."),
  .someUnder: Phrase(
    one: "{count} of the {bars} is below {line}, {value}.", other: "{count} of the {bars} are below {line}, {value}."),
  .allUnder: Phrase(one: "It is below {line}, {value}.", other: "All {bars} are below {line}, {value}."),
  .totals: Phrase(one: "Section average: {list}.", other: "Section averages: {list}."),
  .total: Phrase("{label} {value}"),
  .missing: Phrase(one: "{labels} has no value.", other: "{labels} have no value."),
  .missingMany: Phrase("{bars} have no value."),
  .listComma: Phrase(", "),
  .listAnd: Phrase(" and "),
  .line: Phrase("{line}, {value}"),
  .columnGroup: Phrase("Section"),
  .columnLabel: Phrase("Criterion"),
  .columnValue: Phrase("Score"),
  .columnUnit: Phrase("{heading} ({unit})"),
  .rowTotal: Phrase("Section average"),
]

/// All of `english`.
func englishWords() -> ChartWords { ChartWords { english[$0] ?? Phrase("") } }
