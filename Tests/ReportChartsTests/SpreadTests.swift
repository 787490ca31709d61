import Testing

@testable import ReportCharts

@Suite struct SpreadTests {
  private func places(_ items: [(centre: Length, width: Length)]) -> [Spread.Place] {
    Spread(start: 0, end: 100, gap: 4).places(for: items.map { Spread.Item(centre: $0.centre, width: $0.width) })
  }

  private func place(_ line: Int, _ start: Length) -> Spread.Place { Spread.Place(line: line, start: start) }

  @Test func textsThatHaveRoomStandWhereTheyBelong() {
    // 20 around 30 begins at 20; 20 around 60 at 50.
    #expect(places([(30, 20), (60, 20)]) == [place(0, 20), place(0, 50)])
  }

  @Test func textsThatWouldOverlapGiveWayToBothSides() {
    // Two of 20 around 50 want to begin at 40. Side by side with 4 between them they fill 44: from 28 to 72.
    #expect(places([(50, 20), (50, 20)]) == [place(0, 28), place(0, 52)])
  }

  @Test func nothingLeavesTheRoom() {
    #expect(places([(0, 20), (100, 20)]) == [place(0, 0), place(0, 80)])
    #expect(places([(99, 20), (100, 20)]) == [place(0, 56), place(0, 80)])
  }

  @Test func aGroupPushedFromTheEdgePushesTheNext() {
    // 30 around 90 is held back to 70; 20 around 70 wants 60 to 80 and meets it: 54 in all, held to 46.
    #expect(places([(70, 20), (90, 30)]) == [place(0, 46), place(0, 70)])
  }

  @Test func whatALineCannotHoldStandsOnTheNext() {
    // 60 + 4 + 40 are more than 100.
    #expect(places([(50, 60), (50, 40), (50, 10)]).map(\.line) == [0, 1, 1])
  }
}
