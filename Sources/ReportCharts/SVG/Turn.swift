/// A part of a full turn, clockwise from the top, worked out in whole numbers: the same on every machine.
struct Turn: Hashable {
  /// In parts of 2^32, from 0 to 2^32.
  private let parts: Int

  private static let whole = 1 << 32
  /// 1 in the fixed point of sines.
  private static let one = 1 << 30

  /// `part` of `sum`; both at least 0, `part` at most `sum`.
  init(_ part: Int, of sum: Int) {
    parts = sum > 0 ? sum.dividingFullWidth(min(max(part, 0), sum).multipliedFullWidth(by: Self.whole)).quotient : 0
  }

  /// Whether it points to the right half.
  var pointsRight: Bool { parts <= Self.whole / 2 }

  /// The point in this direction on a circle, right to two thousandths of a pixel.
  func point(from centre: Point, radius: Length) -> Point {
    let quarter = Self.whole / 4
    let (sine, cosine) = Self.sineAndCosine(ofPart: parts % quarter, of: quarter)
    let (right, down): (Int, Int) =
      switch parts / quarter % 4 {
      case 0: (sine, -cosine)
      case 1: (cosine, sine)
      case 2: (-sine, cosine)
      default: (-cosine, -sine)
      }
    func scaled(_ length: Int) -> Length {
      let product = radius.hundredths * length
      return Length(hundredths: (product + (product < 0 ? -Self.one : Self.one) / 2) / Self.one)
    }
    return centre.shifted(right: scaled(right), down: scaled(down))
  }

  /// Sine and cosine of a part of a quarter turn, in the fixed point.
  private static func sineAndCosine(ofPart part: Int, of quarter: Int) -> (sine: Int, cosine: Int) {
    if part > quarter / 2 {
      let (sine, cosine) = sineAndCosine(ofPart: quarter - part, of: quarter)
      return (cosine, sine)
    }
    // Half of pi, 1.5707963…, in the fixed point.
    let angle = part * 1_686_629_713 / quarter
    let square = angle * angle / one
    // The first terms of both series, from the last to the first: x(1 - x²/6(1 - x²/20(1 - x²/42))), and likewise.
    func series(_ divisors: [Int]) -> Int { divisors.reduce(one) { one - $0 * square / one / $1 } }
    return (angle * series([42, 20, 6]) / one, series([56, 30, 12, 2]))
  }
}
