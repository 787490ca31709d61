/// The measures of a chart in one layout, in pixels of its view box.
struct RowMeasures {
  /// The width of the canvas.
  let width: Length
  /// The size of labels.
  let labelSize: Int
  /// The size of values in and beside marks.
  let valueSize: Int
  /// The size of the axis's numbers, of the legend and of the labels of reference lines.
  let smallSize: Int
  /// From one line of a label to the next.
  let labelPitch: Length
  /// How thick a bar is.
  let bar: Length
  /// How thick a group's own bar is, and a bar of parts.
  let total: Length
  /// How thick each bar of several in a row is.
  let strip: Length
  /// How thick a bar of parts is whose numbers stand in two lines.
  let tall: Length
  /// Between rows.
  let rowGap: Length
  /// Between groups, on top of the gap between rows.
  let groupGap: Length
  /// How far the bars' labels stand in from the groups'.
  let indent: Length
  /// Right of the axis, for half of its last number.
  let margin: Length
  /// Where labels stand.
  var labels: Labels

  /// Where labels stand.
  enum Labels {
    /// In a column before the marks, which leaves so much to the axis.
    case beside(gutter: Length, leastAxis: Length)
    /// Above the marks.
    case above(gap: Length)
  }

  /// No text is under 12 px where the drawing is shown 480 px wide or more.
  static let wide = RowMeasures(
    width: 560, labelSize: 15, valueSize: 14, smallSize: 14, labelPitch: 18, bar: 18, total: 24, strip: 17, tall: 40,
    rowGap: 7, groupGap: 15, indent: 14, margin: 22, labels: .beside(gutter: 14, leastAxis: 250))

  /// No text is under 12 px where the drawing is shown 275 px wide or more: a screen of 320 px between its margins.
  static let narrow = RowMeasures(
    width: 320, labelSize: 15, valueSize: 14, smallSize: 14, labelPitch: 18, bar: 18, total: 24, strip: 17, tall: 40,
    rowGap: 10, groupGap: 16, indent: 0, margin: 20, labels: .above(gap: 4))

  /// The same with labels above the marks.
  var withLabelsAbove: RowMeasures {
    var measures = self
    measures.labels = .above(gap: 6)
    return measures
  }
}
