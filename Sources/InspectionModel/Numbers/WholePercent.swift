import BigInt

/// A percentage as reports print it: a whole number from 0 to 100.
public struct WholePercent: Hashable, Sendable, Comparable {
  /// 0 to 100.
  public let value: Int

  /// `value` percent; nil outside 0 to 100.
  public init?(_ value: Int) {
    guard (0...100).contains(value) else { return nil }
    self.value = value
  }

  /// The one rounding of the program: an exact percentage to the nearest whole one, halves up, cut to 0 and 100.
  public init(rounding percentage: Fraction) {
    value = Int(min(max(percentage.roundedHalfUp, 0), 100))
  }

  /// The same number, exactly.
  public var exact: Fraction { Fraction(value) }

  /// By value.
  public static func < (left: Self, right: Self) -> Bool { left.value < right.value }
}

extension WholePercent: CustomStringConvertible {
  /// "62%"
  public var description: String { "\(value)%" }
}

/// The exact percentages that a printed one can stand for: from `lower` up to, and without, `upper`.
///
/// A printed 62% was rounded half up, so it stands for [61.5, 62.5). Cut at 0 and 100, where the upper end is included.
public struct PercentInterval: Hashable, Sendable {
  /// The least it can be.
  public let lower: Fraction
  /// What it stays under; 100 is reached, and so is `lower` where both are one exact value.
  public let upper: Fraction

  /// Everything that is printed as `printed`.
  public init(printedAs printed: WholePercent) {
    let half = Fraction(lowestHalf: 1)
    lower = max(printed.exact - half, .zero)
    upper = min(printed.exact + half, Fraction(100))
  }

  /// From `lower` up to `upper`.
  public init(lower: Fraction, upper: Fraction) {
    self.lower = lower
    self.upper = upper
  }

  /// The one percentage that is known exactly.
  public init(exactly percentage: Fraction) { self.init(lower: percentage, upper: percentage) }

  /// What the mean of values out of `intervals` can be; nil when there are none.
  public static func mean(of intervals: [PercentInterval]) -> PercentInterval? {
    mean(of: intervals, weights: intervals.map { _ in 1 })
  }

  /// What the mean of values out of `intervals` can be when each counts as often as its weight says; nil when nothing
  /// has any weight.
  public static func mean(of intervals: [PercentInterval], weights: [Int]) -> PercentInterval? {
    guard let lower = Fraction.mean(of: intervals.map(\.lower), weights: weights),
      let upper = Fraction.mean(of: intervals.map(\.upper), weights: weights)
    else { return nil }
    return PercentInterval(lower: lower, upper: upper)
  }

  /// The whole percentages that a value in this interval can be printed as, lowest first.
  public var printedValues: ClosedRange<WholePercent> {
    let least = WholePercent(rounding: lower)
    let most = WholePercent(rounding: upper)
    let isReached = upper == Fraction(100) || PercentInterval(printedAs: most).lower < upper
    guard !isReached, let below = WholePercent(most.value - 1), below >= least else { return least...most }
    return least...below
  }
}

extension Fraction {
  fileprivate init(lowestHalf halves: Int) {
    self = Fraction(BigInt(halves), over: 2) ?? .zero
  }
}
