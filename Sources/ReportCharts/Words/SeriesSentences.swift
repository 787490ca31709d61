import InspectionModel

/// Sentences on charts whose rows have several values.
struct SeriesSentences {
  let chart: SeriesChart
  let words: ChartWords

  /// One value of a row, by which rows are compared.
  struct Entry {
    let row: SeriesRow
    let number: Fraction
    /// The number as exactly as it is printed.
    let asPrinted: Fraction
    let printed: String
  }

  /// Whether no row has a value.
  var isEmpty: Bool { chart.rows.allSatisfy { $0.values.allSatisfy { $0.number == nil } } }

  /// "Original, Follow-up", or how many they are where more than three would be named.
  func seriesList(_ many: ChartWords.Key) -> String {
    let names = chart.series.indices.map { words.name(ofSeries: $0, in: chart) }
    return names.count > 3 ? words[many].filled(for: names.count) : words.list(names)
  }

  /// Highest and lowest of the values at `index`, as parts of their rows or as they are.
  func extremes(ofSeries index: Int, asParts: Bool = false) -> String {
    let entries = entries(ofSeries: index, asParts: asParts)
    let name = words.name(ofSeries: index, in: chart)
    guard let highest = entries.max(by: { $0.number < $1.number }),
      let lowest = entries.min(by: { $0.number < $1.number })
    else { return "" }
    if entries.allSatisfy({ $0.printed == highest.printed }) {
      return words[.equalInSeries].filled(
        for: entries.count, ["series": name, "rows": rows(entries.count), "value": highest.printed])
    }
    func at(_ extreme: Entry) -> String {
      words[.at].filled([
        "value": extreme.printed, "labels": labels(of: entries.filter { $0.printed == extreme.printed }.map(\.row)),
      ])
    }
    return words[.extremesOfSeries].filled(["series": name, "highest": at(highest), "lowest": at(lowest)])
  }

  /// How many values at `index` lie under each line.
  func under(series index: Int, asParts: Bool = false) -> [String] {
    let entries = entries(ofSeries: index, asParts: asParts)
    guard !entries.isEmpty else { return [] }
    return chart.lines.map { line in
      let count = entries.count { $0.asPrinted < Fraction(line.value) }
      return words[.underInSeries].filled(
        for: count,
        [
          "series": words.name(ofSeries: index, in: chart), "rows": rows(entries.count), "line": line.phrase,
          "value": line.printed,
        ])
    }
  }

  /// The rows that lack a value.
  func missing() -> String {
    let lacking = chart.rows.filter { row in row.values.contains { $0.number == nil } }
    guard !lacking.isEmpty else { return "" }
    guard lacking.count <= 3, lacking.allSatisfy({ !$0.label.isEmpty }) else {
      return words[.incompleteMany].filled(for: lacking.count, ["rows": rows(lacking.count)])
    }
    return words[.incomplete].filled(for: lacking.count, ["labels": words.list(lacking.map(\.label))])
  }

  /// "5 rows"
  func rows(_ count: Int) -> String { words[.rows].filled(for: count) }

  /// The labels of up to three rows as a list, or how many they are: longer lists do not help who hears them.
  func labels(of rows: [SeriesRow]) -> String {
    rows.count > 3 || rows.contains { $0.label.isEmpty } ? self.rows(rows.count) : words.list(rows.map(\.label))
  }

  /// The values at `index` of the rows that have one.
  func entries(ofSeries index: Int, asParts: Bool) -> [Entry] {
    chart.rows.compactMap { row in
      guard row.values.indices.contains(index), let number = row.values[index].number else { return nil }
      let value = asParts ? row.part(at: index, of: chart.axis.maximum) : Fraction(number)
      let isRounded = asParts && row.values[index].share != nil
      return value.map {
        Entry(
          row: row, number: $0, asPrinted: isRounded ? WholePercent(rounding: $0).exact : $0,
          printed: words.print(row.values[index]))
      }
    }
  }
}

extension SeriesRow {
  /// The value at `index` as a part of the row's whole, of `hundred`; nil where the whole is nothing.
  func part(at index: Int, of hundred: Quantity) -> Fraction? {
    let whole = values.reduce(0) { $0 + max($1.number?.thousandths ?? 0, 0) }
    guard let number = values[index].number else { return nil }
    return Fraction(max(number.thousandths, 0), over: whole).map { $0 * Fraction(hundred) }
  }
}

extension Fraction {
  /// The exact number.
  init(_ quantity: Quantity) { self = Fraction(quantity.thousandths, over: 1000) ?? .zero }
}
