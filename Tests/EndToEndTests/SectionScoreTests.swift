import Testing

/// Section scores, entered and worked out, and what authors accept.
@Suite struct SectionScoreTests {
  private let meals = MealsFolder.complete

  /// 80 and 60 stand for 79.5 up to 80.5 and 59.5 up to 60.5: their mean is 69.5 up to 70.5, and prints as 70 alone.
  @Test(arguments: ["69", "71"])
  func scoreIsImpossible(_ score: String) {
    meals.replacing("A: 70", with: "A: \(score)", in: "inspection.md")
      .expectRefused("inspection.md:12:6 error section-score-impossible")
  }

  @Test func impossibleScoreIsAcceptedWithAReason() throws {
    let meals = meals.replacing("A: 70", with: "A: 71", in: "inspection.md")
      .withFact("accept:\n  section-score-impossible at A: as it was published")
    let result = meals.expectBuilt()
    #expect(result.manifest.contains("\"id\": \"section-score-impossible\""))
    #expect(result.manifest.contains("\"place\": \"A\""))
    #expect(result.manifest.contains("\"reason\": \"as it was published\""))
    #expect(result.markdown.contains("71%"))
  }

  /// 80 and 61 stand for 79.5 up to 80.5 and 60.5 up to 61.5: their mean is 70 up to 71, and prints as 70 or 71.
  @Test func scoreThatMayBeTwoIsNoticed() throws {
    let meals = meals.replacing("  A: 70\n", with: "", in: "inspection.md")
      .replacing("score: 60", with: "score: 61", in: "findings/A2.md")
    let result = meals.expectBuilt("inspection.md:1:1 note section-score-ambiguous")
    // The mean of the printed scores is 70.5, and half goes up.
    #expect(result.markdown.contains("What is served: 71%"))
    #expect(try #require(result.run.diagnostics.first).summary.contains("70% or 71%"))
    meals.withFact("  A: 70").expectBuilt()
    meals.withFact("accept:\n  section-score-ambiguous at A: nobody knows").expectBuilt()
  }

  @Test func acceptanceOfNothingIsTold() {
    meals.withFact("accept:\n  section-score-impossible at A: as it was published")
      .expectBuilt("inspection.md:15:3 warning acceptance-unused")
    meals.withFact("accept:\n  section-score-impossible at B: as it was published")
      .expectBuilt("inspection.md:15:3 warning acceptance-unused")
  }

  @Test(arguments: [
    ("section-score-impossible at A:", "15:3"), ("section-score-impossible: why", "15:3"),
    ("section-score-imposible at A: why", "15:3"), ("at A: why", "15:3"),
  ])
  func acceptanceIsMalformed(_ line: String, _ place: String) {
    meals.withFact("accept:\n  \(line)").expectRefused("inspection.md:\(place) error malformed-acceptance")
  }

  @Test func whatIsWrongInAFileIsAcceptedByItsName() {
    meals.withFact("accept:\n  unused-footnote at findings/A1.md: kept for the second edition")
      .withFindings("## Favourites\n- Peas.\n\n[^1]: Green.\n").expectBuilt()
  }

  @Test func scoreIsWorkedOutWhereItIsLeftOut() {
    let result = meals.replacing("  A: 70\n", with: "", in: "inspection.md").expectBuilt()
    #expect(result.markdown.contains("What is served: 70%"))
  }
}
