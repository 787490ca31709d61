/// One row of a bar chart: a group's head or one of its bars.
struct BarRow {
  /// What is written at it.
  let label: String
  /// Its bar; a group without a bar of its own has only its label.
  let bar: Bar?
  /// Whether it heads a group.
  let isTotal: Bool
  /// Whether it stands under a group's head.
  let isIndented: Bool
  /// Whether a group begins here that is not the first.
  let opensGroup: Bool

  /// The face of its label.
  var face: Typeface { isTotal ? .bold : .regular }

  /// How far its label stands in.
  func indent(_ measures: BarMeasures) -> Length { isIndented ? measures.indent : 0 }

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

/// Where the values of an axis lie on the canvas.
struct BarPlot {
  /// The axis.
  let axis: ChartAxis
  /// Where zero lies.
  let start: Length
  /// From zero to the axis's end.
  let length: Length

  /// How long a bar of `value` is.
  func length(of value: Int) -> Length { length * axis.cut(value) / axis.maximum }

  /// Where `value` lies.
  func place(of value: Int) -> Length { start + length(of: value) }
}
