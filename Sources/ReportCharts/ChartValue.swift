import InspectionModel

/// A value as every form of a chart shows it.
public struct ChartValue: Hashable, Sendable {
  /// What is drawn; nil where there is no value.
  public let number: Quantity?
  /// The value as printed ("69%"), or what is printed in place of one ("not scored").
  public let printed: String
  /// The count and base behind a percentage; nil where there are none.
  public let share: Share?

  /// How many out of how many.
  public struct Share: Hashable, Sendable {
    /// At least 0.
    public let count: Int
    /// At least `count`.
    public let base: Int

    /// `count` out of `base`.
    public init(_ count: Int, of base: Int) {
      self.count = count
      self.base = base
    }
  }

  /// A value that prints as `printed`.
  public init(_ number: Quantity?, printed: String, share: Share? = nil) {
    self.number = number
    self.printed = PlainText.clean(printed)
    self.share = share
  }
}

/// The scale that values are drawn on; it starts at zero.
public struct ChartAxis: Hashable, Sendable {
  /// Whole percentages, 0 to 100.
  public static let percent = ChartAxis(maximum: 100, unit: .percent)

  /// Where it ends; above 0.
  public let maximum: Quantity
  /// What stands around its numbers.
  public let unit: Quantity.Unit

  /// An axis from 0 to `maximum`; to 1 where that is not above 0.
  public init(maximum: Quantity, unit: Quantity.Unit) {
    self.maximum = maximum > .zero ? maximum : 1
    self.unit = Quantity.Unit(before: PlainText.clean(unit.before), after: unit.after)
  }

  /// An axis that holds `numbers`: percentages up to 100, unless all are of 20 and less, and else up to the next 1, 2,
  /// 4, 5 or 8 with its zeros.
  public static func holding(_ numbers: [Quantity], unit: Quantity.Unit) -> ChartAxis {
    let most = numbers.max() ?? .zero
    if unit == .percent, most <= 100, most > 20 { return .percent }
    guard most > .zero else { return ChartAxis(maximum: unit == .percent ? 100 : 1, unit: unit) }
    var power = 1
    while true {
      for step in [1, 2, 4, 5, 8] where step * power >= most.thousandths {
        return ChartAxis(maximum: Quantity(thousandths: step * power), unit: unit)
      }
      power *= 10
    }
  }

  /// The numbers printed along it: its quarters, or its fifths where these are shorter.
  public var ticks: [Quantity] {
    let whole = maximum.thousandths
    let parts = [4, 5].filter { whole.isMultiple(of: $0) }
      .min { Quantity(thousandths: whole / $0).description.count < Quantity(thousandths: whole / $1).description.count }
    guard let parts else { return [.zero, maximum] }
    return (0...parts).map { Quantity(thousandths: whole / parts * $0) }
  }

  /// `number`, cut to the axis.
  func cut(_ number: Quantity) -> Quantity { min(max(number, .zero), maximum) }

  /// What is printed at `tick`: its unit stands at the last one only.
  func print(_ tick: Quantity) -> String {
    tick == maximum ? unit.print(tick) : Quantity.Unit.none.print(tick)
  }
}
