import InspectionModel

/// Horizontal bars, in groups that may each have a bar of their own (the average of a section), and reference lines.
///
/// Plain bars are one group without a label and without a total.
public struct BarChart: Hashable, Sendable {
  /// From top to bottom.
  public let groups: [BarGroup]
  /// Lines across all bars, in any order.
  public let lines: [ReferenceLine]
  /// The scale of all bars.
  public let axis: ChartAxis

  /// Bars in groups.
  public init(groups: [BarGroup], lines: [ReferenceLine] = [], axis: ChartAxis = .percent) {
    self.groups = groups
    self.lines = lines
    self.axis = axis
  }

  /// Plain bars without groups.
  public init(bars: [Bar], lines: [ReferenceLine] = [], axis: ChartAxis = .percent) {
    self.init(groups: [BarGroup(label: "", bars: bars)], lines: lines, axis: axis)
  }

  /// Whether groups are told apart: more than one, or one that has a label or a total.
  public var isGrouped: Bool {
    groups.count > 1 || groups.contains { !$0.label.isEmpty || $0.total != nil }
  }

  /// The bars of all groups, without the totals, from top to bottom.
  public var bars: [Bar] { groups.flatMap(\.bars) }
}

/// Bars that belong together.
public struct BarGroup: Hashable, Sendable {
  /// What the group is called; empty in a chart of plain bars.
  public let label: String
  /// The group's own bar, set apart from the others; only the table prints its label, or words of its own without one.
  public let total: Bar?
  /// From top to bottom.
  public let bars: [Bar]

  /// A group; `total` is what stands for all of it, such as an average.
  public init(label: String, total: Bar? = nil, bars: [Bar]) {
    self.label = PlainText.clean(label)
    self.total = total
    self.bars = bars
  }
}

/// One bar.
public struct Bar: Hashable, Sendable {
  /// What it measures.
  public let label: String
  /// How long it is; what leaves the axis is drawn to the axis's end.
  public let value: ChartValue

  /// A bar of `value`.
  public init(label: String, value: ChartValue) {
    self.label = PlainText.clean(label)
    self.value = value
  }

  /// Its length on the axis; nil where there is no value.
  var number: Quantity? { value.number }

  /// What is printed at it.
  var printed: String { value.printed }
}

/// A line across all bars that they are read against.
public struct ReferenceLine: Hashable, Sendable {
  /// Its place on the axis.
  public let value: Quantity
  /// The value as printed ("73%").
  public let printed: String
  /// What it is called where it stands alone ("Line of priority").
  public let label: String
  /// What it is called inside a sentence ("the line of priority").
  public let phrase: String

  /// A line at `value`.
  public init(value: Quantity, printed: String, label: String, phrase: String) {
    self.value = value
    self.printed = PlainText.clean(printed)
    self.label = PlainText.clean(label)
    self.phrase = PlainText.clean(phrase)
  }
}
