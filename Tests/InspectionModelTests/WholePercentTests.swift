import InspectionModel
import Testing

@Suite struct WholePercentTests {
  @Test func roundsHalvesUp() throws {
    // 20 of 32 = 62.5%, printed 63% (IAOW 2014, paragraph 2.8)
    let percentage = try #require(Fraction(2000, over: 32))
    #expect(WholePercent(rounding: percentage).value == 63)
  }

  @Test func roundsJustUnderHalfDown() throws {
    let percentage = try #require(Fraction(62_499, over: 1000))
    #expect(WholePercent(rounding: percentage).value == 62)
  }

  @Test func refusesWhatIsNoPercentage() {
    #expect(WholePercent(101) == nil)
    #expect(WholePercent(-1) == nil)
  }

  @Test func aPrintedMeanCanBeTwoValues() throws {
    // 76, 62, 69, 75, 62: the criteria stand for means from 68.3 up to 69.3, printed 68 or 69
    let criteria = try [76, 62, 69, 75, 62].map { PercentInterval(printedAs: try #require(WholePercent($0))) }
    let mean = try #require(PercentInterval.mean(of: criteria))
    #expect(mean.printedValues.lowerBound.value == 68)
    #expect(mean.printedValues.upperBound.value == 69)
  }

  @Test func anUpperEndOnAHalfIsNotReached() throws {
    // 60 alone stands for [59.5, 60.5), which is printed 60 and never 61
    let interval = PercentInterval(printedAs: try #require(WholePercent(60)))
    #expect(interval.printedValues.lowerBound.value == 60)
    #expect(interval.printedValues.upperBound.value == 60)
  }

  @Test func intervalsAreCutAtTheEndsOfTheScale() throws {
    let top = PercentInterval(printedAs: try #require(WholePercent(100)))
    #expect(top.upper == Fraction(100))
    #expect(top.printedValues.upperBound.value == 100)
    let bottom = PercentInterval(printedAs: try #require(WholePercent(0)))
    #expect(bottom.lower == .zero)
  }
}
