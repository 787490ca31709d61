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
    #expect(NumberWords(language: Language("fr")).words(3) == nil)
  }

  @Test(arguments: [
    (0, "dim"), (1, "un"), (5, "pump"), (6, "chwech"), (10, "deg"), (11, "un deg un"), (15, "un deg pump"),
    (20, "dau ddeg"), (21, "dau ddeg un"), (43, "pedwar deg tri"), (50, "pum deg"), (66, "chwe deg chwech"),
    (99, "naw deg naw"), (100, "cant"), (101, "cant ac un"), (103, "cant a thri"), (108, "cant ac wyth"),
    (110, "cant a deg"), (125, "cant dau ddeg pump"), (200, "dau gant"), (305, "tri chant a phump"),
    (614, "chwe chant un deg pedwar"), (1000, "mil"), (1001, "mil ac un"), (1100, "mil un cant"),
    (1984, "mil naw cant wyth deg pedwar"), (2000, "dwy fil"), (4098, "pedair mil naw deg wyth"), (10_000, "deg mil"),
    (23_000, "dau ddeg tair mil"), (100_000, "cant mil"), (250_300, "dau gant pum deg mil tri chant"),
    (999_999, "naw cant naw deg naw mil naw cant naw deg naw"),
  ])
  func writesWelshNumbersByTens(_ number: Int, _ words: String) {
    #expect(NumberWords(language: .welsh).words(number) == words)
  }

  @Test(arguments: [Language.english, .welsh])
  func everyNumberHasWordsOfItsOwn(language: Language) {
    let numbers = Array(0...20_000) + Array(stride(from: 20_001, through: 999_999, by: 37))
    let words = numbers.compactMap { NumberWords(language: language).words($0) }
    #expect(Set(words).count == numbers.count)
  }

  @Test(arguments: [
    (0, "0"), (999, "999"), (1000, "1,000"), (4_098, "4,098"), (1_234_567, "1,234,567"), (-5, "\u{2212}5"),
  ])
  func putsACommaBeforeEveryThreeDigits(_ number: Int, _ digits: String) {
    #expect(NumberWords.digits(number) == digits)
  }
}
