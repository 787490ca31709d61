import InspectionModel
import Testing

@testable import ReportCharts

@Suite struct PartsTests {
  private func parts(_ numbers: [Int?]) -> Parts {
    Parts(numbers.map { ChartValue($0.map { Quantity($0) }, printed: "") })
  }

  @Test func endsAreCutFromTheWholeSoThatPartsFillIt() {
    // Thirds of 100 px: 33.33 and 66.66 and 100.
    let thirds = parts([1, 1, 1])
    let ends = (0..<3).map { thirds.span(of: $0, in: 100).end.hundredths }
    #expect(ends == [3333, 6666, 10_000])
    #expect(thirds.span(of: 1, in: 100).start.hundredths == 3333)
  }

  @Test func whatIsMissingOrBelowZeroIsNothing() {
    let some = parts([nil, -5, 50, 0, 50])
    #expect((0..<5).map { some.span(of: $0, in: 100).end } == [0, 0, 50, 50, 100])
    #expect((0..<5).map { some.holds($0) } == [false, false, true, false, true])
  }

  @Test func seamsLieWherePartsMeetAndNotAtTheEnds() {
    #expect(parts([0, 30, 0, 70, 0]).seams(in: 100) == [30])
    #expect(parts([100, 0]).seams(in: 100).isEmpty)
  }

  @Test func partsOfNothingHaveNoLength() {
    #expect(parts([0, nil, -1]).isEmpty)
    #expect(parts([0]).span(of: 0, in: 100) == (0, 0))
    #expect(parts([]).isEmpty)
  }

  @Test func aThousandOfTheLargestQuantitiesAreParted() {
    let many = parts(Array(repeating: 1_000_000_000, count: 1000))
    #expect(many.span(of: 499, in: 500).end == 250)
    #expect(many.middle(of: 499).pointsRight && !many.middle(of: 501).pointsRight)
  }
}
