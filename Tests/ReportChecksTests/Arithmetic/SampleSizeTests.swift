import Testing

@testable import ReportChecks

@Suite struct SampleSizeTests {
  @Test(arguments: [
    "Of the 106 cases inspected, most were sound.", "The sample was 106 cases.", "We examined 106 cases in May.",
    "In all 106 cases were inspected.", "The 106 cases we examined were old; 40 cases were new.",
  ])
  func isWhatTheTextSays(text: String) throws { #expect(try size(text) == 106) }

  @Test(arguments: [
    // Of one share only, the end of a range, other things, and less than there are cases of
    "It was so in 11 of the 15 cases inspected.", "A sample of 50 to 90 cases was drawn.", "We inspected 106 gates.",
    "Of the 106 cases inspected, 80 came from the 240 cases of the county.", "There were 106 cases.",
  ])
  func isUnknownWhereTheTextLeavesItOpen(text: String) throws { #expect(try size(text) == nil) }

  private func size(_ text: String) throws -> Int? {
    try SampleSize(of: CaseInspection([(path: "service-users.md", text: text + "\n")]).manuscript).cases
  }
}
