/// One row of a bar chart: a group's head or one of its bars.
struct BarRow {
  /// What is written at it.
  let label: String
  /// Its bar, with as much text as can be drawn; a group without a bar of its own has only its label.
  let bar: Bar?
  /// Whether it heads a group.
  let isTotal: Bool
  /// Whether it stands under a group's head.
  let isIndented: Bool
  /// Whether a group begins here that is not the first.
  let opensGroup: Bool

  private init(label: String, bar: Bar?, isTotal: Bool, isIndented: Bool, opensGroup: Bool) {
    self.label = PlainText.drawable(label)
    self.bar = bar.map { Bar(label: "", value: ChartValue($0.number, printed: PlainText.drawable($0.printed))) }
    self.isTotal = isTotal
    self.isIndented = isIndented
    self.opensGroup = opensGroup
  }

  /// The rows of `chart`, from top to bottom.
  static func rows(of chart: BarChart) -> [BarRow] {
    var rows: [BarRow] = []
    for group in chart.groups {
      let isHeaded = !group.label.isEmpty || group.total != nil
      if isHeaded {
        rows.append(
          BarRow(label: group.label, bar: group.total, isTotal: true, isIndented: false, opensGroup: !rows.isEmpty))
      }
      for (index, bar) in group.bars.enumerated() {
        let opens = !isHeaded && index == 0 && !rows.isEmpty
        rows.append(BarRow(label: bar.label, bar: bar, isTotal: false, isIndented: isHeaded, opensGroup: opens))
      }
    }
    return rows
  }
}
