import InspectionModel

/// What a table of a chart consists of, before its headings are told apart.
struct ChartTableDraft {
  /// A text with its bare number.
  struct Cell {
    var text = ""
    var number: Quantity?
  }

  /// One row.
  struct Row {
    let kind: ChartTable.RowKind
    let cells: [Cell]
  }

  /// From left to right.
  private(set) var columns: [(kind: ChartTable.ColumnKind, heading: String)] = []
  /// From top to bottom.
  private(set) var rows: [Row] = []
  /// What stands around the values.
  let unit: Quantity.Unit

  private let words: ChartWords
  private let isParts: Bool

  /// Group, label, value; count and base where any bar has them.
  init(_ chart: BarChart, words: ChartWords) {
    self.words = words
    isParts = false
    unit = chart.axis.unit
    if chart.isGrouped { columns.append((.group, words[.columnGroup].filled())) }
    columns.append((.label, words[.columnLabel].filled()))
    let bars = chart.groups.flatMap { ($0.total.map { [$0] } ?? []) + $0.bars }
    appendValueColumns(withShares: bars.contains { $0.value.share != nil })
    let rowTotal = words[.rowTotal].filled()
    for group in chart.groups {
      if let total = group.total {
        let label = total.label.isEmpty ? rowTotal : total.label
        append(.total, group: group.label, label: label, values: [total.value])
      }
      for bar in group.bars { append(.bar, group: group.label, label: bar.label, values: [bar.value]) }
    }
    for line in chart.lines { append(line) }
  }

  /// Label, and for each series its value and, where it has any, its count; the base once, or for each series where
  /// the series of a row have several.
  init(_ chart: SeriesChart, isParts: Bool, words: ChartWords) {
    self.words = words
    self.isParts = isParts
    unit = chart.axis.unit
    if isParts, chart.rows.count == 1, let row = chart.rows.first {
      appendParts(of: row, in: chart)
      return
    }
    columns.append((.label, words[.columnLabel].filled()))
    let hasOneBase = chart.rows.allSatisfy { Set($0.values.compactMap { $0.share?.base }).count < 2 }
    for index in chart.series.indices {
      let name = words.name(ofSeries: index, in: chart)
      columns.append((.value(series: index), name))
      guard chart.rows.contains(where: { $0.values[index].share != nil }) else { continue }
      columns.append((.count(series: index), words[.columnSeriesCount].filled(["heading": name])))
      if !hasOneBase { columns.append((.base(series: index), words[.columnSeriesBase].filled(["heading": name]))) }
    }
    if hasOneBase, chart.rows.contains(where: { $0.values.contains { $0.share != nil } }) {
      columns.append((.base(series: nil), words[.columnBase].filled()))
    }
    for row in chart.rows { append(.bar, group: "", label: row.label, values: row.values) }
    for line in chart.lines { append(line) }
  }

  /// A row for each part: what a single row shows is easier to read downwards.
  private mutating func appendParts(of row: SeriesRow, in chart: SeriesChart) {
    if !row.label.isEmpty { columns.append((.group, words[.columnGroup].filled())) }
    columns.append((.label, words[.columnLabel].filled()))
    appendValueColumns(withShares: row.values.contains { $0.share != nil })
    for (index, value) in row.values.enumerated() {
      append(.bar, group: row.label, label: words.name(ofSeries: index, in: chart), values: [value])
    }
    for line in chart.lines { append(line) }
  }

  private mutating func appendValueColumns(withShares: Bool) {
    columns.append((.value(series: nil), words[.columnValue].filled()))
    guard withShares else { return }
    columns.append((.count(series: nil), words[.columnCount].filled()))
    columns.append((.base(series: nil), words[.columnBase].filled()))
  }

  private mutating func append(
    _ kind: ChartTable.RowKind, group: String, label: String, values: [ChartValue]
  ) {
    let cells = columns.map { column -> Cell in
      switch column.kind {
      case .group: Cell(text: group)
      case .label: Cell(text: label)
      case .value(let series): cell(of: values[series ?? 0])
      case .count(let series): Self.cell(of: values[series ?? 0].share?.count)
      case .base(let series?): Self.cell(of: values[series].share?.base)
      case .base(nil): Self.cell(of: values.compactMap { $0.share?.base }.first)
      }
    }
    rows.append(Row(kind: kind, cells: cells))
  }

  /// A line stands in the column of each value that is read against it: of parts, that is the first.
  private mutating func append(_ line: ReferenceLine) {
    let cells = columns.map { column -> Cell in
      switch column.kind {
      case .label: Cell(text: line.label)
      case .value(let series) where !isParts || (series ?? 0) == 0: Cell(text: line.printed, number: line.value)
      case .group, .value, .count, .base: Cell()
      }
    }
    rows.append(Row(kind: .line, cells: cells))
  }

  private func cell(of value: ChartValue) -> Cell { Cell(text: words.print(value), number: bare(value)) }

  /// The number that is printed: values may be drawn by their counts or exactly, and print a whole percentage.
  private func bare(_ value: ChartValue) -> Quantity? {
    guard let number = value.number, let share = value.share,
      let part = Fraction(share.count, over: share.base), unit.print(number) != value.printed
    else { return value.number }
    let percent = Quantity(WholePercent(rounding: part * Fraction(100)))
    return unit.print(percent) == value.printed || isParts ? percent : number
  }

  private static func cell(of count: Int?) -> Cell {
    let number = count.map { Quantity($0) }
    return Cell(text: number.map(Quantity.Unit.none.print) ?? "", number: number)
  }
}
