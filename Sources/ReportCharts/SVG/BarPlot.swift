import InspectionModel

/// Where the values of an axis lie on the canvas.
struct BarPlot {
  /// The axis.
  let axis: ChartAxis
  /// Where zero lies.
  let start: Length
  /// From zero to the axis's end.
  let length: Length

  /// How long a bar of `number` is.
  func length(of number: Quantity) -> Length {
    length * axis.cut(number).thousandths / axis.maximum.thousandths
  }

  /// Where `number` lies.
  func place(of number: Quantity) -> Length { start + length(of: number) }
}

extension BarRow {
  /// The face of its label.
  var face: Typeface { isTotal ? .bold : .regular }

  /// How far its label stands in.
  func indent(_ measures: BarMeasures) -> Length { isIndented ? measures.indent : 0 }
}
