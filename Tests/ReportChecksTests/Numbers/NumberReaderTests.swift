import InspectionModel
import Testing

@testable import ReportChecks

@Suite struct NumberReaderTests {
  @Test(arguments: [
    ("In 97 cases", "count(97)"), ("eleven cases", "count(11)"), ("twenty-one cases", "count(21)"),
    ("one hundred and six cases", "count(106)"), ("a hundred cases", "count(100)"), ("1,204 cases", "count(1204)"),
    ("two thousand and three cases", "count(2003)"), ("None of these", "count(0)"),
  ])
  func readsCounts(text: String, meaning: String) throws { #expect(try meanings(text) == [meaning]) }

  @Test(arguments: [
    ("in 78% of it", "percent(78%)"), ("10.2 per cent female", "percent(10.2%)"), ("78 % of it", "percent(78%)"),
    ("ten percent", "percent(10%)"),
  ])
  func readsPercentages(text: String, meaning: String) throws { #expect(try meanings(text) == [meaning]) }

  @Test(arguments: [
    ("11 of the 14", "outOf(11, 14)"), ("Eleven cases out of 14", "outOf(11, 14)"),
    ("four out of a total of 16 cases", "outOf(4, 16)"), ("78% of 97 cases", "percentOf(78%, 97)"),
    ("78% of the 97", "percentOf(78%, 97)"), ("all but two", "allBut(2, nil)"),
    ("in all except one of the 25 cases", "allBut(1, 25)"), ("all cases but one", "allBut(1, nil)"),
  ])
  func putsNumbersTogether(text: String, meaning: String) throws { #expect(try meanings(text) == [meaning]) }

  @Test(arguments: [
    ("just over two-thirds of them", "justOver fraction(2/3)"), ("nearly half had", "justUnder fraction(1/2)"),
    ("more than a quarter.", "over fraction(1/4)"), ("three quarters of cases", "fraction(3/4)"),
    ("One in five cases were late", "fraction(1/5)"), ("nearly one in three", "justUnder fraction(1/3)"),
    ("less than 20% of cases", "under percent(20%)"), ("at least 12 cases", "atLeast count(12)"),
  ])
  func readsFractionsAndModifiers(text: String, meaning: String) throws { #expect(try meanings(text) == [meaning]) }

  @Test(arguments: [
    "section 3", "Tier 3 and 4", "12 May", "1.5(b)", "the 25th", "14-17 year olds", "a 28-day target", "criterion 1.2",
  ])
  func takesNamesForNoNumbers(text: String) throws {
    #expect(try passage(text).numbers.allSatisfy { $0.meaning == .name })
  }

  @Test(arguments: ["a third party", "half an hour", "the second half", "no one knew", "one another", "the one who"])
  func readsNoNumberIntoOtherWords(text: String) throws { #expect(try meanings(text) == []) }

  @Test func tellsYearsAndMoneyFromCounts() throws {
    #expect(
      try meanings("In 2008 it cost £19.147m, and in 2007/08 £3") == [
        "year(2008)", "money", "year(2007)", "name", "money",
      ])
  }

  @Test func knowsWhichNumbersAreQuoted() throws {
    let figures = "shared:\n  count: 11\n  base: 14\n  source: made up\n"
    let passage = try passage("In {{of shared}} it was, and in 12 cases not.", figures: figures)
    #expect(passage.numbers.map(\.quotations) == [["of shared"], []])
    #expect(passage.numbers.first?.meaning == .outOf(count: 11, base: 14))
    #expect(passage.source(of: passage.numbers[0].range) == passage.pieces[1].source)
  }

  @Test func aSplitYearListsNoNames() throws {
    #expect(try meanings("By 2007-08, 12 of 15 had it") == ["year(2007)", "name", "outOf(12, 15)"])
  }

  private func meanings(_ text: String) throws -> [String] { try passage(text).numbers.map(\.words) }
}

extension NumberExpression {
  /// "justOver fraction(2/3)"
  var words: String {
    let core =
      switch meaning {
      case .count(let count): "count(\(count))"
      case .percent(let percent): "percent(\(percent))"
      case .outOf(let count, let base): "outOf(\(count), \(base))"
      case .percentOf(let percent, let base): "percentOf(\(percent), \(base))"
      case .allBut(let left, let base): "allBut(\(left), \(base.map(String.init) ?? "nil"))"
      case .fraction(let fraction): "fraction(\(fraction))"
      case .proportion(let phrase): "proportion(\(phrase))"
      case .money: "money"
      case .year(let year): "year(\(year))"
      case .name: "name"
      }
    return modifier.map { "\($0) \(core)" } ?? core
  }
}
