import Testing

/// What can be wrong with scores, grades and criteria.
@Suite struct BadResultTests {
  private let meals = MealsFolder.complete

  @Test(arguments: ["101", "-1", "62.5", "about 70", "70/100", "٧٠", "99999999999999999999", "7e1", "70 %%"])
  func scoreIsNoWholePercentage(_ text: String) {
    meals.replacing("score: 80", with: "score: \(text)", in: "findings/A1.md")
      .expectRefused("findings/A1.md:3:8 error invalid-score")
  }

  @Test(arguments: ["101", "-1", "62.5", "about 70"])
  func scoreOfAThreadIsNoWholePercentage(_ text: String) {
    meals.replacing("allergies: 55", with: "allergies: \(text)", in: "inspection.md")
      .expectRefused("inspection.md:13:14 error invalid-score")
  }

  @Test func gradeIsUnknown() {
    meals.replacing("spotless", with: "spotles", in: "findings/B1.md")
      .expectRefused("findings/B1.md:3:8 error invalid-grade")
  }

  @Test func scoreStandsWithAGradedCriterion() {
    meals.replacing("grade: spotless", with: "score: 70", in: "findings/B1.md")
      .expectRefused("findings/B1.md:3:1 error score-on-graded")
  }

  @Test func gradeStandsWithAScoredCriterion() {
    meals.replacing("score: 80", with: "grade: spotless", in: "findings/A1.md")
      .expectRefused("findings/A1.md:3:1 error grade-on-scored")
  }

  @Test func resultStandsWithASectionThatHasNone() {
    meals.withFact("  B: 50").expectRefused("inspection.md:14:6 error score-on-graded")
  }

  @Test func scoreIsMissing() {
    meals.replacing("score: 80\n", with: "", in: "findings/A1.md")
      .expectRefused("findings/A1.md:2:12 error missing-score")
  }

  @Test func scoreIsGivenTwice() {
    meals.withFact("  A1: 80").expectRefused("findings/A1.md:3:1 error duplicate-criterion")
  }

  @Test func scoreThatCannotBeHadNeedsAReason() {
    let meals = meals.replacing("  A: 70\n", with: "", in: "inspection.md")
    meals.replacing("score: 80", with: "score: none", in: "findings/A1.md")
      .expectRefused("findings/A1.md:3:8 error missing-key")
    meals.replacing("score: 80", with: "score: none\nwhy: the cook was ill", in: "findings/A1.md").expectBuilt()
  }

  @Test func threadIsMissing() {
    meals.replacing("  allergies: 55\n", with: "", in: "inspection.md")
      .expectRefused("inspection.md:1:1 error missing-thread")
  }

  @Test func criterionIsUnknown() {
    meals.with("findings/C1.md", "---\ncriterion: C1\nscore: 5\n---\n## Favourites\n- None.\n")
      .expectRefused("findings/C1.md:2:12 error unknown-criterion")
  }

  @Test func criterionIsGivenTwice() {
    meals.with("findings/z.md", "---\ncriterion: A1\nscore: 5\n---\n## Favourites\n- None.\n")
      .expectRefused("findings/z.md:2:12 error duplicate-criterion")
  }

  @Test func criterionIsMissing() {
    meals.without("findings/B2.md").expectRefused("inspection.md:1:1 error missing-criterion")
  }

  @Test func fileNamesNoCriterion() {
    meals.with("findings/z.md", "## Favourites\n- None.\n")
      .expectRefused("findings/z.md:1:1 error front-matter-missing")
    meals.with("findings/z.md", "---\nscore: 5\n---\n## Favourites\n- None.\n")
      .expectRefused("findings/z.md:1:1 error missing-key")
  }

  @Test func exampleNamesNoCriterion() {
    let meals = meals.replacingTemplate(
      "holds: [foreword, signature]", with: "holds: [examples, foreword, signature]", in: "school-meals/programme.yml")
    meals.with("good-practice/soup.md", "---\ntitle: Soup\n---\nIt was hot.\n")
      .expectRefused("good-practice/soup.md:1:1 error example-without-criterion")
    meals.with("good-practice/soup.md", "---\ntitle: Soup\ncriterion: A3\n---\nIt was hot.\n")
      .expectRefused("good-practice/soup.md:3:12 error unknown-criterion")
    meals.with("good-practice/soup.md", "---\ntitle: Soup\ncriterion: A1\n---\nIt was hot.\n").expectBuilt()
  }
}
