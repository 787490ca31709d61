import InspectionModel

extension TextPlan {
  /// Bars in groups.
  init(_ chart: BarChart, words: ChartWords) {
    let all = chart.groups.flatMap { ($0.total.map { [$0] } ?? []) + $0.bars }
    let values = ValueColumns(all.map { [$0.value] }, words: words)
    func line(_ bar: Bar, _ fill: TextFill) -> Line {
      Line(cells: values.cells(of: [bar.value]), mark: bar.number.map { .bar($0, fill) } ?? .none)
    }
    var rows: [Row] = []
    for group in chart.groups {
      let isHeaded = !group.label.isEmpty || group.total != nil
      if isHeaded {
        let head = group.total.map { [line($0, .total)] }
        rows.append(Row(label: group.label, isApart: !rows.isEmpty, lines: head ?? []))
      }
      for (index, bar) in group.bars.enumerated() {
        let isApart = !isHeaded && index == 0 && !rows.isEmpty
        rows.append(Row(label: bar.label, isIndented: isHeaded, isApart: isApart, lines: [line(bar, .plain)]))
      }
    }
    self.init(columns: values.columns(heads: []), rows: rows, lines: chart.lines, axis: chart.axis)
  }

  /// A line for each series under the label of its row.
  init(clusters chart: SeriesChart, words: ChartWords, glyphs: TextDrawing.Glyphs) {
    let values = ValueColumns(chart.rows.flatMap { $0.values.map { [$0] } }, words: words)
    let keys = chart.series.indices.map { glyphs.full(.series($0)) }
    let rows = chart.rows.enumerated().map { index, row in
      let lines = row.values.enumerated().map { series, value in
        Line(
          cells: [String(keys[series])] + values.cells(of: [value]),
          mark: value.number.map { .bar($0, .series(series)) } ?? .none)
      }
      return Row(label: row.label, isApart: index > 0, lines: lines)
    }
    self.init(
      columns: [Column()] + values.columns(heads: []), rows: rows, legend: Array(zip(keys, chart.series)),
      lines: chart.lines, axis: chart.axis)
  }

  /// Two parts on one line.
  init(halves chart: SeriesChart, words: ChartWords, glyphs: TextDrawing.Glyphs) {
    let keys = [TextFill.plain, .rest].map(glyphs.full)
    self.init(onOneLine: chart, keys: keys, words: words) { row in
      row.lengths(on: chart.axis).first.flatMap { $0 }.map { .split($0) } ?? .none
    }
  }

  /// From the lowest to the highest value.
  init(range chart: SeriesChart, words: ChartWords, glyphs: TextDrawing.Glyphs) {
    let keys = [TextPoint.lowest, .average, .highest, .own].map(glyphs.point)
    self.init(onOneLine: chart, keys: keys, words: words) { .range($0.values) }
  }

  /// From one value to another.
  init(change chart: SeriesChart, words: ChartWords, glyphs: TextDrawing.Glyphs) {
    let keys = [TextPoint.start, .end].map(glyphs.point)
    self.init(onOneLine: chart, keys: keys, words: words, between: glyphs.arrow) { .change($0.values) }
  }

  /// A bar for each part, below the label of its row.
  init(parts chart: SeriesChart, words: ChartWords) {
    let values = ValueColumns(chart.rows.flatMap { row in row.values.map { [$0] } }, words: words)
    var rows: [Row] = []
    for row in chart.rows {
      let isHeaded = !row.label.isEmpty
      if isHeaded { rows.append(Row(label: row.label, isApart: !rows.isEmpty)) }
      for (index, (value, length)) in zip(row.values, row.lengths(on: chart.axis)).enumerated() {
        rows.append(
          Row(
            label: words.name(ofSeries: index, in: chart), isIndented: isHeaded,
            isApart: !isHeaded && index == 0 && !rows.isEmpty,
            lines: [Line(cells: values.cells(of: [value]), mark: length.map { .bar($0, .plain) } ?? .none)]))
      }
    }
    self.init(columns: values.columns(heads: []), rows: rows, lines: chart.lines, axis: chart.axis)
  }

  private init(
    onOneLine chart: SeriesChart, keys: [Character], words: ChartWords, between: String = "  ",
    mark: (SeriesRow) -> TextMark
  ) {
    let values = ValueColumns(chart.rows.map(\.values), words: words)
    let rows = chart.rows.map { row in
      Row(label: row.label, lines: [Line(cells: values.cells(of: row.values), mark: mark(row))])
    }
    self.init(
      columns: values.columns(heads: keys.map { String($0) }, between: between), rows: rows,
      legend: Array(zip(keys, chart.series)), lines: chart.lines, axis: chart.axis)
  }
}

extension SeriesRow {
  /// How much of `axis` each value fills as a part of the row's whole; nil for what has no value, and for all where the
  /// whole is nothing.
  func lengths(on axis: ChartAxis) -> [Quantity?] {
    let numbers = values.map { $0.number.map { max($0.thousandths, 0) } }
    let whole = numbers.reduce(0) { $0 + ($1 ?? 0) }
    return numbers.map { number in
      guard let number, whole > 0 else { return nil }
      let product = number.multipliedFullWidth(by: axis.maximum.thousandths)
      return Quantity(thousandths: whole.dividingFullWidth(product).quotient)
    }
  }
}
