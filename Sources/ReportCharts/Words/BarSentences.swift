/// Sentences on bars.
struct BarSentences {
  let chart: BarChart
  let words: ChartWords

  /// Whether no bar has a value.
  var isEmpty: Bool {
    chart.bars.allSatisfy { $0.number == nil } && chart.groups.allSatisfy { $0.total?.number == nil }
  }

  /// What is shown, the ends, what lies under each line, the groups' own bars, and what has no value.
  func sentences() -> [String] {
    let bars = chart.bars
    return [shown(chart)] + extremes(of: bars) + chart.lines.map { under($0, bars) } + [
      totals(of: chart), missing(in: bars),
    ]
  }

  private func shown(_ chart: BarChart) -> String {
    let bars = count(chart.bars.count)
    guard chart.isGrouped else { return words[.shows].filled(["bars": bars]) }
    let groups = words[.groups].filled(for: chart.groups.count)
    return words[.showsGroups].filled(["bars": bars, "groups": groups])
  }

  private func extremes(of bars: [Bar]) -> [String] {
    let values = bars.compactMap(\.number)
    guard let highest = values.max(), let lowest = values.min() else { return [] }
    if values.count == 1, let only = bars.first(where: { $0.number != nil }) {
      return [words[.only].filled(["label": only.label, "value": only.printed])]
    }
    if highest == lowest, let any = bars.first(where: { $0.number != nil }) {
      return [words[.equal].filled(for: values.count, ["bars": count(values.count), "value": any.printed])]
    }
    return [
      extreme(bars.filter { $0.number == highest }, few: .highest, many: .highestOfMany),
      extreme(bars.filter { $0.number == lowest }, few: .lowest, many: .lowestOfMany),
    ]
  }

  private func extreme(_ bars: [Bar], few: ChartWords.Key, many: ChartWords.Key) -> String {
    let value = bars.first?.printed ?? ""
    guard let labels = fewLabels(of: bars) else {
      return words[many].filled(for: bars.count, ["bars": count(bars.count), "value": value])
    }
    return words[few].filled(for: bars.count, ["labels": labels, "value": value])
  }

  private func under(_ line: ReferenceLine, _ bars: [Bar]) -> String {
    let values = bars.compactMap(\.number)
    guard !values.isEmpty else { return "" }
    let under = values.count { $0 < line.value }
    let key: ChartWords.Key = under == 0 ? .noneUnder : under == values.count ? .allUnder : .someUnder
    return words[key].filled(
      for: key == .someUnder ? under : values.count,
      ["bars": count(values.count), "line": line.phrase, "value": line.printed])
  }

  private func totals(of chart: BarChart) -> String {
    let items = chart.groups.compactMap { group in
      group.total.flatMap { $0.number == nil ? nil : $0 }.map {
        words[.total].filled(["label": group.label, "value": $0.printed])
      }
    }
    return items.isEmpty ? "" : words[.totals].filled(for: items.count, ["list": words.list(items)])
  }

  private func missing(in bars: [Bar]) -> String {
    let missing = bars.filter { $0.number == nil }
    guard !missing.isEmpty else { return "" }
    guard let labels = fewLabels(of: missing) else {
      return words[.missingMany].filled(for: missing.count, ["bars": count(missing.count)])
    }
    return words[.missing].filled(for: missing.count, ["labels": labels])
  }

  private func count(_ bars: Int) -> String { words[.bars].filled(for: bars) }

  /// The labels of up to three bars as a list: longer lists do not help who hears them.
  private func fewLabels(of bars: [Bar]) -> String? {
    bars.count > 3 ? nil : words.list(bars.map(\.label))
  }
}
