import Testing

@testable import ReportChecks

@Suite struct MeasureWordsTests {
  @Test(arguments: [
    (
      "planning accurately reflected the purposes of sentencing", "sentence planning did reflect the sentencing purpose"
    ),
    ("plots were watered on time", "watering of the plots on time"),
    ("plans were begun in relevant cases", "in applicable cases plans were begun"),
  ])
  func takesOtherEndingsAndOrdersForTheSame(one: String, other: String) throws {
    #expect(try measure(one).stems == measure(other).stems)
  }

  @Test(arguments: [
    ("plans were begun in relevant cases", "plans were begun in all cases"),
    ("objectives were fully met", "objectives were partly met"), ("cases held by pos", "cases held by psos"),
    ("plans in tier 2", "plans in tier 3"),
  ])
  func takesOtherWordsForOthers(one: String, other: String) throws {
    #expect(try measure(one).stems != measure(other).stems)
  }

  @Test(arguments: [
    "plans were not begun", "there was no evidence of plans", "plans were insufficient", "it didn't work",
  ])
  func seesWhatIsTurnedRound(words: String) throws { #expect(try measure(words).isNegative) }

  @Test func saysNothingOfWhatIsTurnedRoundTwice() {
    #expect(MeasureWords("there was no plan that was not begun".split(separator: " ").map(String.init)) == nil)
  }

  @Test(arguments: [
    ("reflected", "reflect"), ("planning", "plan"), ("purposes", "purpos"), ("purpose", "purpos"), ("assess", "assess"),
    ("missed", "miss"), ("called", "call"), ("ring", "ring"), ("gas", "gas"), ("", ""), ("s", "s"),
    ("\u{E9}", "\u{E9}"),
  ])
  func cutsEndings(word: String, stem: String) { #expect(MeasureWords.stem(word) == stem) }

  private func measure(_ words: String) throws -> MeasureWords {
    try #require(MeasureWords(words.split(separator: " ").map(String.init)))
  }
}
