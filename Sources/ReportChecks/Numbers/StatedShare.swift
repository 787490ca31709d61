import InspectionModel
import InspectionScoring

/// What a number in prose says about a share: the exact percentages that it can stand for.
struct StatedShare: Hashable, Sendable {
  /// The least it can be.
  let lower: Fraction
  /// The most it can be, or what it stays under.
  let upper: Fraction
  /// Whether it can be `upper` itself.
  let reachesUpper: Bool

  /// A share that is known exactly.
  init(exactly percentage: Fraction) {
    lower = percentage
    upper = percentage
    reachesUpper = true
  }

  /// The share of some whole number in another; nil for what is none.
  init?(_ count: Int, of base: Int) {
    guard count >= 0, count <= base, let share = Fraction(count, over: base) else { return nil }
    self.init(exactly: share * Fraction(100))
  }

  /// Everything that prints as `percent`; nil above 100%.
  init?(printedAs percent: PrintedPercent) {
    let hundred = Fraction(100)
    guard !(percent.value < .zero), !(hundred < percent.value) else { return nil }
    lower = max(percent.value - percent.tolerance, .zero)
    upper = min(percent.value + percent.tolerance, hundred)
    reachesUpper = upper == hundred
  }

  /// Everything that prints as `percent` of `base`; nil where no count does.
  init?(_ percent: PrintedPercent, of base: Int) {
    guard let counts = percent.counts(on: base), let least = Fraction(counts.lowerBound, over: base),
      let most = Fraction(counts.upperBound, over: base)
    else { return nil }
    lower = least * Fraction(100)
    upper = most * Fraction(100)
    reachesUpper = true
  }

  /// What an expression says about a share; nil where it says nothing, or no share.
  ///
  /// A percentage that is quoted from a figure is as exact as the figure is.
  init?(_ number: NumberExpression, in figures: FigureBook) {
    if number.quotations.count == 1, let exact = Self.quoted(number, in: figures) {
      self.init(exactly: exact)
      return
    }
    switch number.meaning {
    case .percent(let percent): self.init(printedAs: percent)
    case .percentOf(let percent, let base):
      guard let share = StatedShare(percent, of: base) ?? StatedShare(printedAs: percent) else { return nil }
      self = share
    case .outOf(let count, let base): self.init(count, of: base)
    case .allBut(let left, let base?): self.init(base - left, of: base)
    case .count, .allBut, .fraction, .proportion, .money, .year, .name: return nil
    }
  }

  /// The exact percentage behind a number that is all of one placeholder.
  private static func quoted(_ number: NumberExpression, in figures: FigureBook) -> Fraction? {
    guard case .figure(let word, let name, let isInsufficient)? = number.quotations.first.flatMap(Placeholder.init),
      word == .percent || word == .share || word == .of, let figure = figures[name]
    else { return nil }
    switch number.meaning {
    case .percent, .outOf: return isInsufficient ? figure.complement?.percentage : figure.percentage
    default: return nil
    }
  }

  /// Whether it can be less than `bound`.
  func canBe(below bound: Fraction) -> Bool { lower < bound }

  /// Whether it can be more than `bound`.
  func canBe(above bound: Fraction) -> Bool { bound < upper }

  /// Whether it can be `bound` itself.
  func canBe(_ bound: Fraction) -> Bool {
    !(bound < lower) && (bound < upper || reachesUpper && bound == upper)
  }

  /// Whether it can lie between two bounds, both included.
  func canBe(from lowest: Fraction, to highest: Fraction) -> Bool {
    !(highest < lower) && (lowest < upper || reachesUpper && lowest == upper)
  }

  /// The whole percentages that it can be printed as.
  var printed: ClosedRange<Int> {
    PercentInterval(lower: lower, upper: upper).printedValues.values
  }

  /// Whether it is less than a whole percentage, as printed, whatever it stands for.
  func isPrinted(below percentage: WholePercent) -> Bool { printed.upperBound < percentage.value }

  /// Whether it is a whole percentage or more, as printed, whatever it stands for.
  func isPrinted(from percentage: WholePercent) -> Bool { printed.lowerBound >= percentage.value }
}

extension ClosedRange where Bound == WholePercent {
  /// The same as plain numbers.
  fileprivate var values: ClosedRange<Int> { lowerBound.value...Swift.max(lowerBound.value, upperBound.value) }
}
