/// A number that is shown in a chart or table, exact to a thousandth.
public struct Quantity: Hashable, Comparable, Sendable {
  /// The number in thousandths, from -10^12 to 10^12.
  public let thousandths: Int

  private static let most = 1_000_000_000_000

  /// So many thousandths, cut to the range that a quantity has.
  public init(thousandths: Int) { self.thousandths = min(max(thousandths, -Self.most), Self.most) }

  /// A whole number, cut to the range that a quantity has.
  public init(_ whole: Int) {
    let (product, isOver) = whole.multipliedReportingOverflow(by: 1000)
    self.init(thousandths: isOver ? whole.signum() * Self.most : product)
  }

  /// The percentage as a number.
  public init(_ percent: WholePercent) { self.init(percent.value) }

  /// 0
  public static let zero = Quantity(0)

  /// By value.
  public static func < (left: Self, right: Self) -> Bool { left.thousandths < right.thousandths }

  /// What stands around a number when it is printed.
  public struct Unit: Hashable, Sendable {
    /// Before it: "£".
    public let before: String
    /// Behind it, with a space where one belongs there: "%", " days".
    public let after: String

    /// A unit that prints `before` and `after` around numbers.
    public init(before: String = "", after: String = "") {
      self.before = before
      self.after = after
    }

    /// Nothing around the number.
    public static let none = Unit()
    /// Percent.
    public static let percent = Unit(after: "%")

    /// `quantity` with what stands around it, and with commas between thousands: "£1,200.5".
    public func print(_ quantity: Quantity) -> String {
      let bare = quantity.magnitude.description
      let whole = bare.prefix { $0 != "." }
      var grouped = ""
      for (index, digit) in whole.enumerated() {
        if index > 0, (whole.count - index).isMultiple(of: 3) { grouped += "," }
        grouped.append(digit)
      }
      let sign = quantity < .zero ? "\u{2212}" : ""
      return sign + before + grouped + bare.dropFirst(whole.count) + after
    }
  }

  /// The number without its sign.
  public var magnitude: Quantity { Quantity(thousandths: abs(thousandths)) }
}

extension Quantity: ExpressibleByIntegerLiteral {
  /// A whole number.
  public init(integerLiteral whole: Int) { self.init(whole) }
}

extension Quantity: CustomStringConvertible {
  /// The number for programs: no commas, a point, no needless zero, a hyphen for minus: "-9.4".
  public var description: String {
    let (whole, part) = thousandths.magnitude.quotientAndRemainder(dividingBy: 1000)
    let sign = thousandths < 0 ? "-" : ""
    guard part > 0 else { return "\(sign)\(whole)" }
    var digits = String(String(1000 + part).dropFirst())
    while digits.last == "0" { digits.removeLast() }
    return "\(sign)\(whole).\(digits)"
  }
}
