import InspectionModel
import Testing

@testable import SourceReading

@Suite struct ChartNumberTests {
  @Test(arguments: [
    ("62", 62_000, "", ""), ("62%", 62_000, "", "%"), ("62 %", 62_000, "", "%"), ("0", 0, "", ""),
    ("007", 7_000, "", ""), ("9.4", 9_400, "", ""), ("0.125", 125, "", ""), ("0.1250", 125, "", ""),
    ("£1,200.50", 1_200_500, "£", ""), ("£ 5", 5_000, "£", ""), ("€12m", 12_000, "€", "m"),
    ("1,000,000,000", 1_000_000_000_000, "", ""), ("1000", 1_000_000, "", ""), ("12 days", 12_000, "", " days"),
    ("12km/h", 12_000, "", "km/h"), ("3 working  days", 3_000, "", " working  days"),
    ("5 wythnos\u{302}", 5_000, "", " wythnos\u{302}"),
  ])
  func readsANumberWithItsUnit(_ text: String, _ thousandths: Int, _ before: String, _ after: String) throws {
    let number = try ChartNumber(text)
    #expect(number.quantity.thousandths == thousandths)
    #expect(number.unit == Quantity.Unit(before: before, after: after))
  }

  @Test(
    arguments: [
      ("-5", .negative), ("\u{2212}5%", .negative), ("£-5", .negative), ("-£5", .negative), ("- 5", .negative),
      ("1,000,000,000.001", .tooLarge), ("1000000001", .tooLarge), ("99999999999999999999999", .tooLarge),
      ("62,5", .commas), ("1,2345", .commas), ("2006,150", .commas), (",100", .notANumber), ("1,", .commas),
      // 62.3456 lies nearer to 62.346, and 9.9995 is halfway to 10
      ("62.3456%", .decimals(rounded: "62.346%")), ("9.9995", .decimals(rounded: "10")),
      ("62.3454", .decimals(rounded: "62.345")),
      ("n/a", .notANumber), ("NaN", .notANumber), ("inf", .notANumber), ("1e5", .notANumber), ("0x10", .notANumber),
      ("62 of 70", .notANumber), ("62-69", .notANumber), ("<5", .notANumber), ("+5", .notANumber), (".5", .notANumber),
      ("5.", .notANumber), ("1.2.3", .notANumber), ("62%%", .notANumber), ("62 <b>", .notANumber), ("½", .notANumber),
      ("٦٢", .notANumber), ("６２", .notANumber), ("6 2", .notANumber), ("££5", .notANumber), ("%", .notANumber),
    ] as [(String, ChartNumber.Fault)])
  func refusesWhatIsNoNumberOfAChart(_ text: String, _ fault: ChartNumber.Fault) {
    #expect(throws: fault) { try ChartNumber(text) }
  }

  @Test(arguments: ["", "-", "\u{2013}", "\u{2014}", "none", "None"]) func aMissingValueHasItsSigns(_ text: String) {
    #expect(ChartNumber.isMissing(text))
  }

  @Test(arguments: [
    ("62, 69", ["62", "69"]), ("62,69", ["62", "69"]), ("1,200, 1,300", ["1,200", "1,300"]), ("1,200", ["1,200"]),
    ("1,200,300", ["1,200,300"]), ("1,2000", ["1", "2000"]), ("62,, 69", ["62", "", "69"]), ("62,", ["62", ""]),
    ("", [""]), ("£1,200,£1,300", ["£1,200", "£1,300"]), ("12 days, 1 day", ["12 days", "1 day"]),
  ])
  func commasPartValuesButNotThousands(_ text: String, _ pieces: [String]) {
    let parts = Located(text, at: file(text).range).valuePieces(atMost: 6)
    #expect(parts.pieces.map(\.value) == pieces)
    #expect(parts.count == pieces.count)
  }

  @Test func everyWholeNumberIsReadAsItIsPrinted() throws {
    for number in [0, 1, 9, 10, 99, 100, 999, 1_000, 9_999, 10_000, 123_456, 1_000_000, 999_999_999, 1_000_000_000] {
      let printed = Quantity.Unit(before: "£").print(Quantity(number))
      #expect(try ChartNumber(printed).quantity == Quantity(number))
    }
  }
}
