import BigInt

/// An exact rational number in lowest terms, its denominator positive.
public struct Fraction: Hashable, Sendable, Comparable {
  /// May be negative.
  public let numerator: BigInt
  /// At least 1.
  public let denominator: BigInt

  /// `numerator` / `denominator` in lowest terms; nil when the denominator is zero.
  public init?(_ numerator: BigInt, over denominator: BigInt) {
    guard !denominator.isZero else { return nil }
    let divisor = Self.commonDivisor(numerator, denominator)
    let sign: BigInt = denominator < 0 ? -1 : 1
    self.numerator = sign * numerator / divisor
    self.denominator = sign * denominator / divisor
  }

  /// `numerator` / `denominator` in lowest terms; nil when the denominator is zero.
  public init?(_ numerator: Int, over denominator: Int) {
    guard denominator > 0, numerator >= 0 else {
      self.init(BigInt(numerator), over: BigInt(denominator))
      return
    }
    let divisor = Int(Self.commonDivisor(numerator.magnitude, denominator.magnitude))
    self.init(lowestTerms: BigInt(numerator / divisor), BigInt(denominator / divisor))
  }

  /// A whole number.
  public init(_ whole: Int) {
    numerator = BigInt(whole)
    denominator = 1
  }

  private init(lowestTerms numerator: BigInt, _ denominator: BigInt) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// Zero.
  public static let zero = Fraction(0)

  /// The exact sum.
  public static func + (left: Fraction, right: Fraction) -> Fraction {
    reduced(
      left.numerator * right.denominator + right.numerator * left.denominator, left.denominator * right.denominator)
  }

  /// The exact difference.
  public static func - (left: Fraction, right: Fraction) -> Fraction {
    reduced(
      left.numerator * right.denominator - right.numerator * left.denominator, left.denominator * right.denominator)
  }

  /// The exact product.
  public static func * (left: Fraction, right: Fraction) -> Fraction {
    reduced(left.numerator * right.numerator, left.denominator * right.denominator)
  }

  /// The exact quotient; nil when `divisor` is zero.
  public func divided(by divisor: Fraction) -> Fraction? {
    Fraction(numerator * divisor.denominator, over: denominator * divisor.numerator)
  }

  /// By exact value.
  public static func < (left: Fraction, right: Fraction) -> Bool {
    left.numerator * right.denominator < right.numerator * left.denominator
  }

  /// The nearest whole number, halves up (20 of 32 = 62.5% is printed 63% in the report on Norfolk & Suffolk, March 2014, paragraph 2.8).
  public var roundedHalfUp: BigInt {
    let doubled = numerator * 2 + denominator
    let divisor = denominator * 2
    let (quotient, remainder) = doubled.quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? quotient - 1 : quotient
  }

  private static func reduced(_ numerator: BigInt, _ denominator: BigInt) -> Fraction {
    let divisor = commonDivisor(numerator, denominator)
    return Fraction(lowestTerms: numerator / divisor, denominator / divisor)
  }
}

extension Fraction: CustomStringConvertible {
  /// "77/100"; a whole number stands alone.
  public var description: String { denominator == 1 ? "\(numerator)" : "\(numerator)/\(denominator)" }
}
