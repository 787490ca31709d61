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

extension BarRow {
  /// The face of its label.
  var face: Typeface { isTotal ? .bold : .regular }

  /// How far its label stands in.
  func indent(_ measures: BarMeasures) -> Length { isIndented ? measures.indent : 0 }
}
