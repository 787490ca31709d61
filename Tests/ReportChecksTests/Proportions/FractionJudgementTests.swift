import InspectionModel
import Testing

@testable import ReportChecks

@Suite struct FractionJudgementTests {
  /// Against a third, 33.33…%, within four points.
  @Test(arguments: [
    (NumberExpression.Modifier.under, 15, 45, true), (.under, 14, 45, false), (.atMost, 15, 45, false),
    (.over, 15, 45, true), (.over, 16, 45, false), (.atLeast, 15, 45, false), (.exactly, 15, 45, false),
    (.exactly, 16, 45, true),
    // 37.0% and 38.0% are 3.7 and 4.7 points above
    (.justOver, 37, 100, false), (.justOver, 38, 100, true), (.about, 37, 100, false), (.about, 38, 100, true),
    // 30% and 29% are 3.3 and 4.3 points below
    (.justUnder, 30, 100, false), (.justUnder, 29, 100, true), (.justUnder, 34, 100, true), (.about, 29, 100, true),
  ])
  func looksAtSideAndNearness(
    modifier: NumberExpression.Modifier, count: Int, base: Int, isWrong: Bool
  ) throws {
    let third = try #require(Fraction(100, over: 3))
    let share = try #require(StatedShare(count, of: base))
    #expect(FractionJudgement(closeness: 4).contradicts(third, modifier, share) == isWrong)
  }

  @Test func givesAPrintedPercentageTheBenefitOfTheDoubt() throws {
    // 33% stands for 32.5 up to 33.5, so that it may be less than a third, or more
    let third = try #require(Fraction(100, over: 3))
    let share = try #require(StatedShare(printedAs: PrintedPercent(Fraction(33))))
    #expect(!FractionJudgement(closeness: 4).contradicts(third, .under, share))
    #expect(!FractionJudgement(closeness: 4).contradicts(third, .over, share))
    // 34% is 33.5 at least
    let more = try #require(StatedShare(printedAs: PrintedPercent(Fraction(34))))
    #expect(FractionJudgement(closeness: 4).contradicts(third, .under, more))
  }

  @Test func takesABaseIntoAccount() throws {
    // only 15 of 45 print as 33%, and that is a third
    let third = try #require(Fraction(100, over: 3))
    let share = try #require(StatedShare(PrintedPercent(Fraction(33)), of: 45))
    #expect(FractionJudgement(closeness: 4).contradicts(third, .under, share))
  }
}

@Suite struct StatedShareTests {
  @Test func isNoShareAboveTheWhole() {
    #expect(StatedShare(printedAs: PrintedPercent(Fraction(120))) == nil)
    #expect(StatedShare(5, of: 4) == nil)
    #expect(StatedShare(0, of: 0) == nil)
  }

  @Test func printsAsItWasPrinted() {
    #expect(StatedShare(printedAs: PrintedPercent(Fraction(78)))?.printed == 78...78)
    #expect(StatedShare(printedAs: PrintedPercent(Fraction(100)))?.printed == 100...100)
    #expect(StatedShare(printedAs: PrintedPercent(.zero))?.printed == 0...0)
    // 10.25 up to 10.35
    #expect(
      StatedShare(printedAs: PrintedPercent(Fraction(103) * (Fraction(1, over: 10) ?? .zero), decimals: 1))?.printed
        == 10...10)
    // 20 of 32 is 62.5%
    #expect(StatedShare(20, of: 32)?.printed == 63...63)
  }
}

@Suite struct ProportionVocabularyTests {
  private let own = ProportionWords(steps: [
    .init(words: ["nearly every", "almost all"], bound: .from(95)), .init(words: ["most"], bound: .from(60)),
    .init(words: ["some"], bound: .from(0)),
  ])

  @Test func looksForTheLongestPhraseFirst() {
    let phrases = ProportionVocabulary(own, in: .english).phrases
    #expect(phrases.first == ["a", "significant", "minority"])
    #expect(phrases.map(\.count) == phrases.map(\.count).sorted(by: >))
  }

  @Test func takesTheReportsOwnTableForItsOwnWords() throws {
    let words = ProportionVocabulary(own, in: .english)
    let share = try #require(StatedShare(93, of: 100))
    #expect(words.isWrong("almost all", for: share))
    #expect(!words.isWrong("nearly all", for: share))
    #expect(words.word(for: share) == "most")
  }

  @Test func saysAWordIsWrongOnlyWhereEveryKnownTableDoes() throws {
    let words = ProportionVocabulary(.none, in: .english)
    #expect(words.isWrong("most", for: try #require(StatedShare(62, of: 100))))
    #expect(!words.isWrong("most", for: try #require(StatedShare(75, of: 100))))
    #expect(!words.isWrong("hardly any", for: try #require(StatedShare(75, of: 100))))
    #expect(words.word(for: try #require(StatedShare(75, of: 100))) == nil)
  }

  @Test func leavesLessThanHalfToArithmetic() {
    #expect(ProportionVocabulary(.none, in: .english).meaning(of: "less than half") == nil)
    #expect(ProportionVocabulary(.none, in: .welsh).phrases == [])
  }
}

@Suite struct QuantifierWordingTests {
  @Test(arguments: [
    "most cases", "most of them", "in most (78%)", "most community cases", "few cases", "very few cases",
    "the majority", "a minority of cases",
  ])
  func knowsAQuantifier(text: String) throws { #expect(try count(text) == 1) }

  @Test(arguments: [
    "at most cases", "the most cases", "most recent cases", "a few cases", "the last few cases", "most recently",
    "what they valued most (78%)", "no fewer cases", "a minority ethnic group", "mostly cases",
  ])
  func knowsWhatIsNone(text: String) throws { #expect(try count(text) == 0) }

  private func count(_ text: String) throws -> Int {
    try passage(text + " were seen.").numbers.count { if case .proportion = $0.meaning { true } else { false } }
  }
}
