import InspectionModel

/// Where the values of an axis lie on the canvas.
struct Plot {
  /// The axis.
  let axis: ChartAxis
  /// Where zero lies.
  let start: Length
  /// From zero to the axis's end.
  let length: Length
  /// How far to the left texts at marks may reach.
  let leftEdge: Length
  /// How far to the right.
  let rightEdge: Length

  /// Where the axis ends.
  var end: Length { start + length }

  /// How long a bar of `number` is.
  func length(of number: Quantity) -> Length {
    length * axis.cut(number).thousandths / axis.maximum.thousandths
  }

  /// Where `number` lies.
  func place(of number: Quantity) -> Length { start + length(of: number) }
}
