import InspectionModel

extension PrintedPercent {
  /// The bases, from 1 to a million, on which a count prints so, the least first; nil where there is none.
  ///
  /// - Parameter count: Not below 0.
  func bases(for count: Int) -> ClosedRange<Int>? {
    let most = 1_000_000
    guard count > 0 else { return value == .zero ? 1...most : nil }
    let hundredfold = Fraction(count) * Fraction(100)
    // count * 100 / base < value + tolerance, so base is above this bound.
    guard let above = hundredfold.divided(by: value + tolerance), let least = above.floor.map({ $0 + 1 }) else {
      return nil
    }
    let lowest = value - tolerance
    let greatest = Fraction.zero < lowest ? hundredfold.divided(by: lowest)?.floor ?? most : most
    return least <= min(greatest, most) ? least...min(greatest, most) : nil
  }

  /// What `count` of `base` prints as with as many decimals; nil on a base of 0.
  func printed(for count: Int, of base: Int) -> String? {
    Fraction(count, over: base).map { ($0 * Fraction(100)).decimal(places: decimals) + "%" }
  }
}

extension Fraction {
  /// The greatest whole number that is not above it; nil where it does not fit.
  fileprivate var floor: Int? {
    let (quotient, remainder) = numerator.quotientAndRemainder(dividingBy: denominator)
    return Int(exactly: quotient).map { remainder < 0 ? $0 - 1 : $0 }
  }
}
