import BigInt

extension Fraction {
  /// The number with `places` digits after the point, at least 0, the last one rounded half up: "68.83".
  public func decimal(places: Int) -> String {
    let scale = (0..<max(0, places)).reduce(Fraction(1)) { product, _ in product * Fraction(10) }
    let rounded = (self * scale).roundedHalfUp
    let digits = String(rounded.magnitude)
    let sign = rounded < 0 ? "-" : ""
    guard places > 0 else { return sign + digits }
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    return sign + padded.dropLast(places) + "." + padded.suffix(places)
  }
}
