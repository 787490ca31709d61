/// The measures of a bar chart in one layout, in pixels of its view box.
struct BarMeasures {
  /// The width of the canvas.
  let width: Length
  /// The size of labels.
  let labelSize: Int
  /// The size of values in and beside bars.
  let valueSize: Int
  /// The size of the axis's numbers and of the labels of reference lines.
  let smallSize: Int
  /// From one line of a label to the next.
  let labelPitch: Length
  /// How thick a bar is.
  let bar: Length
  /// How thick a group's own bar is.
  let total: Length
  /// Between rows.
  let rowGap: Length
  /// Between groups, on top of the gap between rows.
  let groupGap: Length
  /// How far the bars' labels stand in from the groups'.
  let indent: Length
  /// Right of the axis, for half of its last number.
  let margin: Length
  /// Where labels stand.
  let labels: Labels

  /// Where labels stand.
  enum Labels {
    /// In a column before the bars, which leaves so much to the axis.
    case beside(gutter: Length, leastAxis: Length)
    /// Above the bars.
    case above(gap: Length)
  }

  /// No text is under 12 px where the drawing is shown 650 px wide or more; A4 between usual margins is 627 px.
  static let wide = BarMeasures(
    width: 760, labelSize: 15, valueSize: 14, smallSize: 14, labelPitch: 18, bar: 18, total: 24, rowGap: 7,
    groupGap: 15, indent: 16, margin: 24, labels: .beside(gutter: 14, leastAxis: 325))

  /// No text is under 12 px where the drawing is shown 275 px wide or more: a screen of 320 px between its margins.
  static let narrow = BarMeasures(
    width: 320, labelSize: 15, valueSize: 14, smallSize: 14, labelPitch: 18, bar: 18, total: 24, rowGap: 10,
    groupGap: 16, indent: 0, margin: 20, labels: .above(gap: 4))
}
