import InspectionModel
import Testing

@testable import ReportChecks

@Suite struct SharedWholeTests {
  @Test(arguments: [
    // 62.5% and 37.5% are both rounded up
    ["63", "38"], ["60", "40"], ["33", "33", "33"], ["33.3", "33.3", "33.3"], ["16.7", "16.7", "66.7"],
    ["89.8", "10.2"],
    ["99.6", "0.4"], ["50", "49.5"],
  ])
  func bearsWhatRoundingExplains(parts: [String]) throws { #expect(try whole(parts).isWhole) }

  @Test(arguments: [["89.9", "10.2"], ["62", "40"], ["62", "36"], ["33", "33", "32"], ["33.3", "33.3", "33.2"]])
  func tellsOfWhatItDoesNot(parts: [String]) throws { #expect(try whole(parts).isWhole == false) }

  @Test func saysWhatThePartsMake() throws {
    let place = SourceRange(file: FileID(0), lower: 0, upper: 1)
    #expect(
      try whole(["89.9", "10.2"]).complaint(at: place).summary == "89.9% + 10.2% is 100.1%, and the whole is 100%")
  }

  private func whole(_ parts: [String]) throws -> SharedWhole {
    SharedWhole(parts: try parts.map { try #require(PrintedPercent($0)) })
  }
}
