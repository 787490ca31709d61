/// A length in a drawing, exact to a hundredth of a pixel: no drawing can hold a NaN or the noise of binary fractions.
struct Length: Hashable, Comparable, ExpressibleByIntegerLiteral {
  /// The length in hundredths of a pixel.
  let hundredths: Int

  init(hundredths: Int) { self.hundredths = hundredths }

  /// So many whole pixels.
  init(integerLiteral pixels: Int) { hundredths = pixels * 100 }

  /// The whole pixels of it, cut downwards: where a few tenths do not matter, they would be needless bytes.
  var floored: Length {
    let part = hundredths % 100
    return Length(hundredths: hundredths - (part < 0 ? part + 100 : part))
  }

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
  /// The number as `write` writes it.
  var description: String {
    var bytes: [UInt8] = []
    write(to: &bytes)
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The one way that drawings print numbers: at most two decimals, no needless zero or sign ("12.5", ".25", "-3").
  func write(to bytes: inout [UInt8]) {
    let zero = UInt8(ascii: "0")
    let (whole, part) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    if hundredths < 0 { bytes.append(UInt8(ascii: "-")) }
    if whole > 0 || part == 0 {
      var power: UInt = 1
      while whole / power >= 10 { power *= 10 }
      while power > 0 {
        bytes.append(zero + UInt8(whole / power % 10))
        power /= 10
      }
    }
    guard part > 0 else { return }
    bytes.append(UInt8(ascii: "."))
    bytes.append(zero + UInt8(part / 10))
    if !part.isMultiple(of: 10) { bytes.append(zero + UInt8(part % 10)) }
  }
}
