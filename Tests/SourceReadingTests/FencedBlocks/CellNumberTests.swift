import InspectionModel
import Testing

@testable import SourceReading

private func fault(in text: String) -> CellNumber.Fault? {
  do throws(CellNumber.Fault) {
    _ = try CellNumber(text)
    return nil
  } catch {
    return error
  }
}

@Suite struct CellNumberTests {
  @Test(arguments: [
    ("90%", 90_000), ("10.9", 10_900), ("9 days", 9_000), ("No more than 35 working days", 35_000),
    ("(South West Region) 2.6%", 2_600), ("3.6% (regional actual 31/12/06)", 3_600), ("98.0%*", 98_000),
    ("\u{A3}1,200", 1_200_000), ("133,400", 133_400_000), ("at least .5", 500), ("9.", 9_000), ("9, or so", 9_000),
    ("-4.5 points", -4_500), ("\u{2212}\u{A3}3", -3_000), ("(2.6%)", 2_600), ("up to (and including) 7", 7_000),
    ("007", 7_000), ("1,000,000,000", 1_000_000_000_000), ("0.125", 125), ("0.1250", 125), ("12 (a", 12_000),
    ("b) 12", 12_000), ("non-5", 5_000), ("10% (20% (30%))", 10_000),
  ])
  func takesTheOneNumber(text: String, thousandths: Int) throws {
    #expect(try CellNumber(text).quantity.thousandths == thousandths)
  }

  @Test(arguments: [
    ("", CellNumber.Fault.none), ("n/a", .none), ("ninety", .none), ("(see note)", .none), (".", .none), (",", .none),
    ("10-15", .several), ("31/12/06", .several), ("1.2.3", .several), ("5 of 7", .several), ("2 (3) 4", .several),
    ("(2) (3)", .several), ("1e3", .several), ("9\u{BD} days", .otherNumeral("\u{BD}")),
    ("95%\u{B9}", .otherNumeral("\u{B9}")), ("\u{664}", .otherNumeral("\u{664}")), ("1,2", .commas),
    ("1,2000", .commas), ("1000000001", .tooLarge), ("99999999999999999999999999", .tooLarge), ("0.0001", .decimals),
  ])
  func refusesWhatIsNotOneNumber(text: String, expected: CellNumber.Fault) { #expect(fault(in: text) == expected) }

  @Test(arguments: [
    ("95%", ["95%", "", ""]), ("95%*", ["95%", "*", ""]), ("95% *", ["95%", "*", ""]),
    ("95%**\u{2020} ", ["95%", "**+\u{2020}", " "]), ("3.6%* (in 2006)", ["3.6%", "*", " (in 2006)"]),
    ("3.6% (in 2006)", ["3.6%", "", " (in 2006)"]), ("36 days", ["36 days", "", ""]),
    ("(Region) 2.6%*", [" 2.6%", "*", ""]),
  ])
  func partsTheValueFromItsSigns(text: String, expected: [String]) throws {
    let number = try CellNumber(text)
    let signs = number.signs.map(String.init).joined(separator: "+")
    #expect([String(number.value), signs, String(number.rest)] == expected)
  }
}
