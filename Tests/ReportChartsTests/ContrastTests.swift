import Testing

@testable import ReportCharts

@Suite struct ContrastTests {
  private func contrast(_ one: Colour, _ other: Colour) -> Double {
    ReportChartsTests.contrast(one.rawValue, other.rawValue)
  }

  @Test func whiteOnInkIsNineteenAndAHalf() {
    #expect(abs(contrast(.white, .ink) - 19.6) < 0.2)  // 21 on black; #0B0C0C is not quite black
  }

  @Test(arguments: [Colour.ink, .softInk, .plum, .navy]) func textIsReadableOnTheGround(_ colour: Colour) {
    #expect(contrast(colour, .white) >= 4.5)
  }

  @Test(arguments: Colour.allCases) func textIsReadableOnEveryColour(_ colour: Colour) {
    #expect(contrast(colour, colour.text) >= 4.5)
  }

  @Test(arguments: [Colour.bar, .navy, .teal, .plum, .orange, .charcoal, .lilac, .axis])
  func marksStandOutFromTheGroundAndTheSeams(_ colour: Colour) {
    #expect(contrast(colour, .white) >= 3)
  }

  @Test(arguments: 2...6) func neighbouringPartsDifferInLightness(_ count: Int) {
    let fills = Fill.series(count)
    for (one, next) in zip(fills, fills.dropFirst()) {
      #expect(contrast(one.colour, next.colour) >= 3, "\(one.colour) and \(next.colour)")
    }
  }

  @Test(arguments: 2...6) func noTwoSeriesAreAlikeInBlackAndWhite(_ count: Int) {
    let fills = Fill.series(count)
    #expect(fills.count == count)
    for (index, one) in fills.enumerated() {
      for other in fills[(index + 1)...] where one.pattern == other.pattern {
        #expect(contrast(one.colour, other.colour) >= 3, "\(one) and \(other)")
      }
    }
  }

  @Test func textOnAPatternHasAnEdgeOfItsColour() {
    for fill in Fill.series(6) where fill.pattern != nil { #expect(fill.text(size: 14).halo == fill.colour) }
  }
}
