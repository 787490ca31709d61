import Foundation
import Testing

@testable import ReportCharts

@Suite struct ContrastTests {
  /// WCAG 2.2, contrast ratio.
  private func contrast(_ one: Colour, _ other: Colour) -> Double {
    let (light, dark) = (max(luminance(one), luminance(other)), min(luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)
  }

  private func luminance(_ colour: Colour) -> Double {
    var digits = colour.rawValue.dropFirst().compactMap(\.hexDigitValue)
    if digits.count == 3 { digits = digits.flatMap { [$0, $0] } }
    let channels = stride(from: 0, to: 6, by: 2).map { index in
      let value = Double(digits[index] * 16 + digits[index + 1]) / 255
      return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * channels[0] + 0.7152 * channels[1] + 0.0722 * channels[2]
  }

  @Test func whiteOnBlackIsTwentyOne() {
    #expect(abs(contrast(.white, .ink) - 19.6) < 0.2)  // #0B0C0C is not quite black
  }

  @Test(arguments: [Colour.ink, .softInk, .plum]) func textIsReadableOnTheGround(_ colour: Colour) {
    #expect(contrast(colour, .white) >= 4.5)
  }

  @Test(arguments: [Colour.navy, .bar]) func valuesAreReadableInTheirBars(_ colour: Colour) {
    #expect(contrast(colour, .white) >= 4.5)
  }

  @Test func barsStandOutFromTheGround() {
    #expect(contrast(.bar, .white) >= 3 && contrast(.navy, .white) >= 3 && contrast(.axis, .white) >= 3)
  }
}
