import InspectionModel
import Testing

@testable import ReportChecks

@Suite struct ArithmeticChecksTests {
  @Test(arguments: [
    // 97 of 106 is 91.5%
    ("Of the 106 cases inspected, 97 (78%) had a plan.", "97 of 106 is 92%, not 78%"),
    ("Three gates (74%) were open.", "3 is 74% of no whole number"),
    ("Beds were dug in 72% of 22 plots.", "No number of 22 is 72%"),
    ("Beds were dug in 120% of 22 plots.", "120% of 22 is more than there are"),
    ("We saw 25 plots (12 dug, eight raked and four bare).", "12 + 8 + 4 is 24, and the total is 25"),
    ("The key fits 12 of the 11 gates.", "12 are more than the 11 that they are part of"),
    ("In the end 62% had a plan and 40% did not.", "62% + 40% is 102%, and the whole is 100%"),
    (
      "Plots were dug well before winter in 62% of cases. In 64% of cases plots were dug well before winter.",
      "The same measure is '64%' here and '62%' elsewhere"
    ),
    (
      "Plots were dug well before winter in 62% of cases. In 64% of cases plots were not dug well before winter.",
      "The same measure is '64%' here and, turned round, '62%' elsewhere"
    ),
  ])
  func saysWhatIsWrong(text: String, summary: String) throws { #expect(try found(text).map(\.summary) == [summary]) }

  @Test func saysWhichCountsAreNextToAnImpossiblePercentage() throws {
    // 15 of 22 is 68.2%, 16 of 22 is 72.7%
    #expect(
      try found("Beds were dug in 72% of 22 plots.").first?.explanation
        == "15 of 22 is 68%, and 16 of 22 is 73%. Mend the percentage or its base.")
  }

  @Test func leadsToTheOtherPlaceOfAMeasure() throws {
    let text = "Plots were dug before the winter in 62% of cases. In 64% of cases plots were dug before the winter."
    let notes = try found(text).first?.notes
    #expect(notes?.map(\.message) == ["it is '62%' here"])
    // "Plots were dug before the winter in " is 36 bytes
    #expect(notes?.first?.range.offsets == 36..<39)
  }

  @Test(arguments: [
    "%%%% 0% of 0 (0%)", "0 (0%) of 0", "(1 (2 (3 (4 (5%) of 6) of 7", "total of 5: 1, 1, 1; 1: 1",
    "99999999999 (100%)",
    "100% of 1000000000", "the remaining the remaining 5 of the 4", "all but 3 of the 2", "not not not 5% not",
  ])
  func bearsAnyTextWithoutFailing(text: String) throws {
    for place in try found(text).compactMap(\.range) { #expect(Int(place.upper) <= text.utf8.count) }
  }

  private func found(_ text: String) throws -> [Diagnostic] {
    let manuscript = try CaseInspection([(path: "service-users.md", text: text + "\n")]).manuscript
    let rules: [DiagnosticID] = [
      .countAndPercentage, .impossiblePercentage, .partsAndTotal, .sharesAndWhole, .twoValues,
    ]
    return Reviewer().review(manuscript).filter { rules.contains($0.id) }
  }
}
