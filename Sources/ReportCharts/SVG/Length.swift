/// A length in a drawing, exact to a hundredth of a pixel: no drawing can hold a NaN or the noise of binary fractions.
struct Length: Hashable, Comparable, ExpressibleByIntegerLiteral {
  /// The length in hundredths of a pixel.
  let hundredths: Int

  init(hundredths: Int) { self.hundredths = hundredths }

  /// So many whole pixels.
  init(integerLiteral pixels: Int) { hundredths = pixels * 100 }

  static func + (left: Self, right: Self) -> Self { Self(hundredths: left.hundredths + right.hundredths) }
  static func - (left: Self, right: Self) -> Self { Self(hundredths: left.hundredths - right.hundredths) }
  static func * (length: Self, times: Int) -> Self { Self(hundredths: length.hundredths * times) }
  /// Cut towards zero at the hundredth.
  static func / (length: Self, parts: Int) -> Self { Self(hundredths: length.hundredths / parts) }
  static func += (left: inout Self, right: Self) { left = left + right }
  static prefix func - (length: Self) -> Self { Self(hundredths: -length.hundredths) }
  static func < (left: Self, right: Self) -> Bool { left.hundredths < right.hundredths }
}

extension Length: CustomStringConvertible {
  /// The one way that drawings print numbers: at most two decimals, no needless zero or sign ("12.5", ".25", "-3").
  var description: String {
    let (whole, part) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    let sign = hundredths < 0 ? "-" : ""
    guard part > 0 else { return "\(sign)\(whole)" }
    let decimals = part.isMultiple(of: 10) ? "\(part / 10)" : part < 10 ? "0\(part)" : "\(part)"
    return "\(sign)\(whole == 0 ? "" : "\(whole)").\(decimals)"
  }
}
