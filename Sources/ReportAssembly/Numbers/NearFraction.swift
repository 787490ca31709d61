import InspectionModel

/// The fraction in words that a share is nearest to.
///
/// What is said is never false: a share that is exactly a fraction gets its bare name, one within the closeness is "just
/// under" or "just over" it, and one farther off is "less than" or "more than" it.
struct NearFraction: Hashable, Sendable {
  /// The name of the fraction.
  let name: LabelKey
  /// On which side of it the share lies, and how near; nil for exactly there.
  let side: LabelKey?

  /// The fraction nearest to `share`, which lies between 0 and 1; the lower of two that are equally near.
  ///
  /// - Parameter closeness: How many percentage points off is still near.
  init(to share: Fraction, closeness: Int) {
    var nearest = Self.known[0]
    for fraction in Self.known where share.distance(to: fraction.value) < share.distance(to: nearest.value) {
      nearest = fraction
    }
    name = nearest.name
    if share == nearest.value {
      side = nil
    } else if share.distance(to: nearest.value) * Fraction(100) <= Fraction(closeness) {
      side = share < nearest.value ? .justUnder : .justOver
    } else {
      side = share < nearest.value ? .lessThan : .moreThan
    }
  }

  /// The fractions that have names, from the lowest.
  private static let known: [(name: LabelKey, value: Fraction)] = [
    (LabelKey.fifth, 1, 5), (.quarter, 1, 4), (.third, 1, 3), (.twoFifths, 2, 5), (.half, 1, 2), (.threeFifths, 3, 5),
    (.twoThirds, 2, 3), (.threeQuarters, 3, 4), (.fourFifths, 4, 5),
  ].compactMap { name, count, base in Fraction(count, over: base).map { (name, $0) } }
}

extension Fraction {
  /// How far two fractions are from each other.
  fileprivate func distance(to other: Fraction) -> Fraction { self < other ? other - self : self - other }
}
