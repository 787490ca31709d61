import InspectionModel
import Testing

@Suite struct FractionTests {
  @Test func aSumIsExactAndInLowestTerms() throws {
    // 1/2 + 1/3 + 1/6 + 1/2 = 3/2
    let values = try [2, 3, 6, 2].map { try #require(Fraction(1, over: $0)) }
    #expect(Fraction.sum(of: values).description == "3/2")
    #expect(Fraction.sum(of: []) == .zero)
  }

  @Test func aMeanOfNothingIsNone() {
    #expect(Fraction.mean(of: []) == nil)
    #expect(Fraction.mean(of: [Fraction(1)], weights: [0]) == nil)
  }

  @Test func aWeightedMeanCountsEachValueAsOftenAsItsWeight() {
    // (2 x 3 + 1 x 9) / 3 = 5
    #expect(Fraction.mean(of: [Fraction(3), Fraction(9)], weights: [2, 1]) == Fraction(5))
    #expect(Fraction.mean(of: [Fraction(3), Fraction(9)], weights: [1, 1]) == Fraction(6))
  }

  @Test func nothingIsDividedByZero() {
    #expect(Fraction(1).divided(by: .zero) == nil)
    #expect(Fraction(1).divided(by: Fraction(-2))?.description == "-1/2")
    #expect(Fraction(1, over: 0) == nil)
    #expect(Fraction(0, over: 0) == nil)
  }

  @Test func numbersWithSignsAreReducedToo() {
    #expect(Fraction(-4, over: 6)?.description == "-2/3")
    #expect(Fraction(4, over: -6)?.description == "-2/3")
    #expect(Fraction(Int.min, over: Int.min) == Fraction(1))
  }
}
