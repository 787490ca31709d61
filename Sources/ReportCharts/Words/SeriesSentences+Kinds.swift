import InspectionModel

extension SeriesSentences {
  /// Of bars side by side: the ends of each series, and what lies under each line.
  func clusters() -> [String] {
    let shows = words[.showsClusters].filled(["rows": rows(chart.rows.count), "series": seriesList(.series)])
    let all = chart.series.indices
    return [shows] + all.map { extremes(ofSeries: $0) } + all.flatMap { under(series: $0) }
  }

  /// Of parts: the ends of each series, or of the only row; lines are read against the first part.
  func parts(_ form: Chart.PartForm) -> [String] {
    if chart.rows.count == 1, let row = chart.rows.first {
      return [showsOne(form, row)] + largest(in: row) + under(series: 0, asParts: true)
    }
    let shows = words[.showsParts].filled(["rows": rows(chart.rows.count), "series": seriesList(.parts)])
    return [shows] + chart.series.indices.map { extremes(ofSeries: $0, asParts: true) }
      + under(series: 0, asParts: true)
  }

  /// Of ranges: where the own value stands, or the average where there is none.
  func range() -> [String] {
    let shows = words[.showsRange].filled(["rows": rows(chart.rows.count)])
    guard chart.series.count > 3 else {
      return [shows, extremes(ofSeries: 1)] + under(series: 1)
    }
    return [shows, extremes(ofSeries: 3)] + ownPlace() + under(series: 3)
  }

  /// Of changes: how many rose, fell and stayed, the largest of both, and what lies under each line.
  func change() -> [String] {
    let shows = words[.showsChange].filled([
      "rows": rows(chart.rows.count), "first": words.name(ofSeries: 0, in: chart),
      "last": words.name(ofSeries: 1, in: chart),
    ])
    let steps = chart.rows.compactMap { row in
      row.change.map { (row: row, step: $0) }
    }
    guard !steps.isEmpty else { return [shows] + chart.series.indices.flatMap { under(series: $0) } }
    let changes = words[.changes].filled([
      "rose": "\(steps.count { $0.step > 0 })", "fell": "\(steps.count { $0.step < 0 })",
      "same": "\(steps.count { $0.step == 0 })",
    ])
    func largest(_ step: Int?, one: ChartWords.Key, many: ChartWords.Key) -> String {
      guard let step, step != 0 else { return "" }
      let found = steps.filter { $0.step == step }.map(\.row)
      guard found.count <= 3, found.allSatisfy({ !$0.label.isEmpty }) else {
        return words[many].filled(["rows": rows(found.count)])
      }
      return words[one].filled(["list": words.list(found.map(fromTo))])
    }
    let rise = steps.map(\.step).filter { $0 > 0 }.max()
    let fall = steps.map(\.step).filter { $0 < 0 }.min()
    return [
      shows, changes, largest(rise, one: .largestRise, many: .largestRiseOfMany),
      largest(fall, one: .largestFall, many: .largestFallOfMany),
    ] + chart.series.indices.flatMap { under(series: $0) }
  }

  private func fromTo(_ row: SeriesRow) -> String {
    words[.fromTo].filled([
      "label": row.label, "first": words.print(row.values[0]), "last": words.print(row.values[1]),
    ])
  }

  private func showsOne(_ form: Chart.PartForm, _ row: SeriesRow) -> String {
    let parts = words[.parts].filled(for: row.values.count)
    return words[form == .pie ? .showsPie : .showsProportion].filled(["parts": parts])
  }

  /// The largest and smallest part of a row.
  private func largest(in row: SeriesRow) -> [String] {
    let parts = row.values.enumerated().compactMap { index, value in
      value.number.map { (name: words.name(ofSeries: index, in: chart), number: $0, printed: words.print(value)) }
    }
    guard let largest = parts.max(by: { $0.number < $1.number }),
      let smallest = parts.min(by: { $0.number < $1.number })
    else { return [] }
    if parts.count > 1, largest.number == smallest.number {
      return [
        words[.equalParts].filled(["parts": words[.parts].filled(for: parts.count), "value": largest.printed])
      ]
    }
    func named(_ number: Quantity) -> String {
      let names = parts.filter { $0.number == number }.map(\.name)
      return names.count > 3 ? words[.parts].filled(for: names.count) : words.list(names)
    }
    let first = words[.largest].filled(["labels": named(largest.number), "value": largest.printed])
    guard parts.count > 1 else { return [first] }
    return [first, words[.smallest].filled(["labels": named(smallest.number), "value": smallest.printed])]
  }

  /// Where the own value is the lowest or highest of all, and how often it is above, below and at the average.
  private func ownPlace() -> [String] {
    func rows(where isSo: (Quantity, SeriesRow) -> Bool) -> [SeriesRow] {
      chart.rows.filter { row in row.values[3].number.map { isSo($0, row) } ?? false }
    }
    let own = words.name(ofSeries: 3, in: chart)
    func named(_ rows: [SeriesRow], _ key: ChartWords.Key) -> String {
      rows.isEmpty ? "" : words[key].filled(["series": own, "labels": labels(of: rows)])
    }
    func compared(_ sign: Int) -> Int {
      rows { value, row in
        row.values[1].number.map { (value.thousandths - $0.thousandths).signum() == sign } ?? false
      }.count
    }
    let (above, below, same) = (compared(1), compared(-1), compared(0))
    let average = words[.ownAverage].filled([
      "series": own, "above": self.rows(above), "below": self.rows(below), "same": self.rows(same),
    ])
    return [
      named(rows { value, row in row.values[0].number.map { value <= $0 } ?? false }, .ownLowest),
      named(rows { value, row in row.values[2].number.map { value >= $0 } ?? false }, .ownHighest),
      above + below + same > 0 ? average : "",
    ]
  }
}

extension SeriesRow {
  /// From the first to the second value, in thousandths; nil where one is missing.
  fileprivate var change: Int? {
    guard values.count > 1, let first = values[0].number, let last = values[1].number else { return nil }
    return last.thousandths - first.thousandths
  }
}
