import Testing

@testable import ReportCharts

@Suite struct TurnTests {
  private let centre = Point(x: 100, y: 100)

  private func point(_ part: Int, of sum: Int) -> [Int] {
    let point = Turn(part, of: sum).point(from: centre, radius: 100)
    return [point.x.hundredths, point.y.hundredths]
  }

  @Test func quartersPointUpRightDownAndLeft() {
    #expect(point(0, of: 4) == [10_000, 0])
    #expect(point(1, of: 4) == [20_000, 10_000])
    #expect(point(2, of: 4) == [10_000, 20_000])
    #expect(point(3, of: 4) == [0, 10_000])
    #expect(point(4, of: 4) == [10_000, 0])
  }

  @Test func knownSinesAreRightToAHundredth() {
    // sin 30° = 0.5, cos 30° = 0.8660; sin 45° = 0.7071; sin 60° = 0.8660; sin 18° = 0.3090, cos 18° = 0.9511
    #expect(point(1, of: 12) == [15_000, 1_340])
    #expect(point(1, of: 8) == [17_071, 2_929])
    #expect(point(2, of: 12) == [18_660, 5_000])
    #expect(point(1, of: 20) == [13_090, 489])
  }

  @Test func everyPointLiesOnTheCircle() {
    for part in 0...997 {
      let point = Turn(part, of: 997).point(from: Point(x: 0, y: 0), radius: 96)
      let (x, y) = (Double(point.x.hundredths) / 100, Double(point.y.hundredths) / 100)
      #expect(abs((x * x + y * y).squareRoot() - 96) < 0.01, "\(part)")
    }
  }

  @Test func sumsAsLargeAsQuantitiesAllowAreDivided() {
    // Six values of 10^12 thousandths.
    #expect(point(3_000_000_000_000, of: 6_000_000_000_000) == [10_000, 20_000])
  }

  @Test func nothingOfNothingPointsUp() {
    #expect(point(0, of: 0) == [10_000, 0])
    #expect(point(5, of: 0) == [10_000, 0])
  }

  @Test func theWholeIsNamedToTheRight() {
    let whole = Parts([ChartValue(0, printed: "0%"), ChartValue(100, printed: "100%")])
    #expect(whole.middle(of: 1).pointsRight)
    #expect(whole.middle(of: 1) == Turn(1, of: 4))
  }
}
