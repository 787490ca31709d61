import InspectionModel
import Testing

@testable import ReportChecks

@Suite struct PrintedPercentBasesTests {
  @Test func findsTheBasesOnWhichACountPrintsSo() throws {
    let percent = try #require(PrintedPercent("78"))
    // 97 of 124 is 78.2% and 97 of 125 is 77.6%; 97 of 123 is 78.9%, and of 126 is 77.0%
    #expect(percent.bases(for: 97) == 124...125)
    // 9 of 101 is 8.9%, 9 of 105 is 8.57%; 9 of 106 is 8.49%
    #expect(PrintedPercent("9")?.bases(for: 9) == 95...105)
  }

  @Test func knowsThatSomePercentagesAreThoseOfNoBase() {
    // 3 of 4 is 75%, 3 of 5 is 60%
    #expect(PrintedPercent("74")?.bases(for: 3) == nil)
    #expect(PrintedPercent("5")?.bases(for: 0) == nil)
  }

  @Test func hasAnEndWherePercentagesHaveNone() {
    #expect(PrintedPercent("0")?.bases(for: 0) == 1...1_000_000)
    // less than 0.5% from a base of 201 up
    #expect(PrintedPercent("0")?.bases(for: 1) == 201...1_000_000)
  }

  @Test(arguments: [1, 3, 8, 40]) func agreesWithThePrintedPercentage(count: Int) throws {
    for value in stride(from: 0, through: 100, by: 3) {
      let percent = try #require(PrintedPercent("\(value)"))
      let bases = percent.bases(for: count)
      for base in count...(2 * count + 20) {
        #expect((bases?.contains(base) ?? false) == percent.isPrinted(for: count, of: base))
      }
    }
  }
}
