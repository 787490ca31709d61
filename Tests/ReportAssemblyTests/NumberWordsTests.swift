import InspectionModel
import Testing

@testable import ReportAssembly

@Suite struct NumberWordsTests {
  @Test(arguments: [
    (0, "zero"), (9, "nine"), (13, "thirteen"), (20, "twenty"), (42, "forty-two"), (100, "one hundred"),
    (106, "one hundred and six"), (999, "nine hundred and ninety-nine"), (1000, "one thousand"),
    (1005, "one thousand and five"), (4098, "four thousand and ninety-eight"),
    (21_340, "twenty-one thousand, three hundred and forty"),
  ])
  func writesNumbersInWords(_ number: Int, _ words: String) {
    #expect(NumberWords(language: .english).words(number) == words)
  }

  @Test func knowsNoWordsForWhatItCannotSay() {
    #expect(NumberWords(language: .english).words(1_000_000) == nil)
    #expect(NumberWords(language: .english).words(-1) == nil)
    #expect(NumberWords(language: .welsh).words(3) == nil)
  }

  @Test func everyNumberHasWordsOfItsOwn() {
    let words = (0...20_000).compactMap { NumberWords(language: .english).words($0) }
    #expect(Set(words).count == 20_001)
  }

  @Test(arguments: [
    (0, "0"), (999, "999"), (1000, "1,000"), (4_098, "4,098"), (1_234_567, "1,234,567"), (-5, "\u{2212}5"),
  ])
  func putsACommaBeforeEveryThreeDigits(_ number: Int, _ digits: String) {
    #expect(NumberWords.digits(number) == digits)
  }
}
