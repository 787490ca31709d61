import BigInt

extension Fraction {
  /// The exact sum of `values`, reduced once.
  ///
  /// Values with one denominator are added by their numerators, and what is left is added in pairs, so that the sum of
  /// 10,000 proportions over some hundred cases costs little more than their number.
  public static func sum(of values: [Fraction]) -> Fraction {
    var terms: [(numerator: BigInt, denominator: BigInt)] = []
    var places: [BigInt: Int] = [:]
    for value in values {
      if let place = places[value.denominator] {
        terms[place].numerator += value.numerator
      } else {
        places[value.denominator] = terms.count
        terms.append((value.numerator, value.denominator))
      }
    }
    while terms.count > 1 {
      terms = stride(from: 0, to: terms.count, by: 2).map { place in
        guard place + 1 < terms.count else { return terms[place] }
        let (left, right) = (terms[place], terms[place + 1])
        let divisor = commonDivisor(left.denominator, right.denominator)
        let (ofLeft, ofRight) = (right.denominator / divisor, left.denominator / divisor)
        return (left.numerator * ofLeft + right.numerator * ofRight, left.denominator * ofLeft)
      }
    }
    return terms.first.flatMap { Fraction($0.numerator, over: $0.denominator) } ?? .zero
  }

  /// The mean of `values`; nil when there are none.
  public static func mean(of values: [Fraction]) -> Fraction? { sum(of: values).divided(by: Fraction(values.count)) }

  /// The mean of `values`, each as often as its weight says; nil when nothing has any weight.
  ///
  /// - Parameter weights: As many as there are values, none below 0.
  public static func mean(of values: [Fraction], weights: [Int]) -> Fraction? {
    guard weights.contains(where: { $0 != 1 }) else { return mean(of: values) }
    // As fractions, since the weights of a programme may be as great as it likes.
    return sum(of: zip(values, weights).map { $0 * Fraction($1) }).divided(by: sum(of: weights.map(Fraction.init)))
  }

  /// The greatest common divisor; machine words are worked on as such, being what almost all numbers of a report fit in.
  static func commonDivisor(_ left: BigInt, _ right: BigInt) -> BigInt {
    if let left = UInt(exactly: left.magnitude), let right = UInt(exactly: right.magnitude) {
      return BigInt(commonDivisor(left, right))
    }
    return left.greatestCommonDivisor(with: right)
  }

  /// The greatest common divisor by Euclid's rule; that of a number and zero is the number.
  static func commonDivisor(_ left: UInt, _ right: UInt) -> UInt {
    var (left, right) = (left, right)
    while right != 0 { (left, right) = (right, left % right) }
    return left
  }
}
