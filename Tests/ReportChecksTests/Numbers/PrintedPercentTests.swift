import InspectionModel
import Testing

@testable import ReportChecks

@Suite struct PrintedPercentTests {
  @Test func findsTheCountsThatPrintSo() throws {
    let percent = try #require(PrintedPercent("78"))
    // 78% of 97 is 75.66, so from 77.5% (75.175) to below 78.5% (76.145): 76 alone
    #expect(percent.counts(on: 97) == 76...76)
    // 72% of 22: from 15.73 to 15.95 there is no whole number
    #expect(PrintedPercent("72")?.counts(on: 22) == nil)
    #expect(PrintedPercent("0")?.counts(on: 10) == 0...0)
    #expect(PrintedPercent("100")?.counts(on: 10) == 10...10)
  }

  @Test func roundsHalfUp() throws {
    // 5 of 8 is 62.5%
    #expect(try #require(PrintedPercent("63")).isPrinted(for: 5, of: 8))
    #expect(try #require(PrintedPercent("62")).isPrinted(for: 5, of: 8) == false)
    #expect(try #require(PrintedPercent("62.5")).isPrinted(for: 5, of: 8))
  }

  @Test(arguments: ["", ".", "1.2.3", "1.23456", "9999999999999"])
  func refusesWhatIsNoPercentage(text: String) { #expect(PrintedPercent(text) == nil) }
}
