import InspectionModel

/// An expression of number in running text: "97", "eleven of the 14", "just over two-thirds", "all but two".
public struct NumberExpression: Hashable, Sendable {
  /// What it says.
  public let meaning: Meaning
  /// What stands before it and widens it: "over", "nearly".
  public let modifier: Modifier?
  /// The bytes of the passage's text, the modifier included.
  public let range: Range<Int>
  /// Its tokens, the modifier included.
  public let tokens: Range<Int>
  /// What stands between the double braces of the figures that it is made of, in order; empty where it was typed.
  public let quotations: [String]

  /// Whether no part of it is quoted from a figure.
  public var isTyped: Bool { quotations.isEmpty }

  /// What an expression of number says.
  public enum Meaning: Hashable, Sendable {
    /// A whole number of things: "97", "eleven".
    case count(Int)
    /// "78%", "10.2 per cent"
    case percent(PrintedPercent)
    /// "11 of the 14", "eleven out of 14 cases": neither is below 0, and the first may be above the second.
    case outOf(count: Int, base: Int)
    /// "78% of 97 cases"
    case percentOf(PrintedPercent, base: Int)
    /// "all but two", "all except one of the 25": how many are left out, and of how many where that is said.
    case allBut(Int, base: Int?)
    /// "two-thirds", "a half": the exact share.
    case fraction(Fraction)
    /// A word of the table of proportions, in small letters: "almost all".
    case proportion(String)
    /// "£19.147m": the number, without its unit.
    case money
    /// A year of four digits, 1900 to 2099.
    case year(Int)
    /// A number that counts nothing: "25th", "section 3", "1.5(b)", "12 May", "1.2".
    case name
  }

  /// What widens a number.
  public enum Modifier: Hashable, Sendable, CaseIterable {
    case over, justOver, atLeast, under, justUnder, atMost, about, exactly
  }
}

/// A percentage as it was printed, with its decimals.
public struct PrintedPercent: Hashable, Sendable {
  /// The printed number, exactly: 10.2 is 51/5.
  public let value: Fraction
  /// Digits after the point, 0 to 3.
  public let decimals: Int

  /// The percentage `value` with so many decimals.
  public init(_ value: Fraction, decimals: Int = 0) {
    self.value = value
    self.decimals = decimals
  }

  /// The percentage that digits print; nil for what are none, or too many.
  public init?(_ digits: String) {
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, digits.utf8.count <= 12, let whole = Int(parts[0].replacing(",", with: "")) else {
      return nil
    }
    let decimals = parts.count == 2 ? parts[1].count : 0
    guard decimals <= 3, decimals == 0 || Int(parts[1]) != nil else { return nil }
    let scale = [1, 10, 100, 1000][decimals]
    let rest = decimals == 0 ? 0 : Int(parts[1]) ?? 0
    guard whole < 1_000_000, let value = Fraction(whole * scale + rest, over: scale) else { return nil }
    self.init(value, decimals: decimals)
  }

  /// Half of the last printed digit: what was rounded away is no more.
  public var tolerance: Fraction { Fraction(1, over: 2 * [1, 10, 100, 1000][min(decimals, 3)]) ?? .zero }

  /// Whether `count` of `base` is printed so, rounded half up; false on a base of 0.
  public func isPrinted(for count: Int, of base: Int) -> Bool {
    guard let share = Fraction(count, over: base).map({ $0 * Fraction(100) }) else { return false }
    return !(share < value - tolerance) && share < value + tolerance
  }

  /// The counts that print so on `base`, lowest first; empty where no count does.
  public func counts(on base: Int) -> ClosedRange<Int>? {
    guard (1...1_000_000).contains(base) else { return nil }
    func least(_ bound: Fraction) -> Int {
      // The least count whose share is not below the bound: ceil(bound * base / 100).
      let exact = (bound * Fraction(base)).divided(by: Fraction(100)) ?? .zero
      let (quotient, remainder) = exact.numerator.quotientAndRemainder(dividingBy: exact.denominator)
      return Int(quotient) + (remainder > 0 ? 1 : 0)
    }
    let lowest = max(0, least(value - tolerance))
    let highest = min(base, least(value + tolerance) - 1)
    return lowest <= highest ? lowest...highest : nil
  }
}

extension PrintedPercent: CustomStringConvertible {
  /// "78%", "10.2%"
  public var description: String { value.decimal(places: decimals) + "%" }
}
