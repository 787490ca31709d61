import TestSupport
import Testing

/// Sections that are laid out piece by piece, with counted paragraphs and results of two rounds.
@Suite struct SectionLayoutTests {
  private static let built = MealsFolder.counted.built()
  private let markdown = built.markdown

  /// The lines of a part, from its heading to that of the next.
  private func part(_ title: String) -> [String] {
    let lines = markdown.split(separator: "\n").map(String.init)
    return Array(lines.drop { $0 != "## \(title)" }.dropFirst().prefix { !$0.hasPrefix("## ") })
  }

  @Test func onlyWhatIsNotYetWrittenIsTold() {
    #expect(Self.built.complaints.allSatisfy { $0.hasSuffix("note missing-fact") }, "\(Self.built.complaints)")
    #expect(Self.built.run.target != nil)
  }

  @Test func theHeadingsStandAsTheProgrammeLaysThemOut() {
    #expect(
      part("Course B What is served").filter { $0.hasPrefix("#") } == [
        "### What we look for", "### The mark", "### Good point", "### What was found", "#### 1 Question: Hot meals",
        "##### Afterwards", "##### Verdict", "#### 2 Question: Cold meals", "##### Verdict", "#### 3 Question: Drinks",
        "##### Verdict", "### Remarks on What is served as a whole", "### Orders for this course",
      ])
  }

  @Test func aHeadingOverNothingIsLeftOut() {
    // C has no statement, no score and no recommendation.
    #expect(
      part("Course C How it tastes").filter { $0.hasPrefix("#") } == [
        "### What was found", "#### 1 Question: Salt and pepper",
      ])
  }

  @Test func onlyParagraphsDirectlyUnderTheCriterionAreCounted() {
    let lines = part("Course B What is served").drop { $0 != "#### 1 Question: Hot meals" }.prefix(12)
    #expect(
      Array(lines) == [
        "#### 1 Question: Hot meals", "- First visit: **46%**", "- Second visit: **55%**", "1.1. It was hot.",
        "- not the plates", "Nobody counted this.", "> “It warms me.”", "1.2. There was enough.", "##### Afterwards",
        "They washed up.", "##### Verdict", "It has got better.",
      ])
  }

  @Test func aReferenceSaysTheSectionOnlyFromOutsideIt() {
    #expect(markdown.contains("2.1. Salad: see paragraph 1.1, good point 1 and dish 1 of course B."))
    #expect(markdown.contains("1.1. Pepper, but see course B, paragraph 1.1 and order 1."))
  }

  /// 46 to 55, 79 to 79 with a verdict of the authors' own, and 70 to 67.
  @Test func aConclusionFollowsFromTheChange() {
    let verdicts = part("Course B What is served").split(separator: "##### Verdict").dropFirst().compactMap(\.first)
    #expect(verdicts == ["It has got better.", "Ours.", "It has got worse."])
  }

  @Test func theSectionRepeatsTheRecommendationsThatAnswerIt() {
    #expect(
      part("Course B What is served").suffix(3) == [
        "We have ordered that:", "- salt is put on the table;", "- the cook tastes it.",
      ])
    #expect(part("Course A How the canteen is run").suffix(2) == ["We have ordered that:", "- the cook tastes it."])
  }

  @Test func whatWasNotAssessedStandsInTablesAlone() throws {
    #expect(!part("Course A How the canteen is run").contains { $0.contains("Staff") })
    #expect(part("Marks").contains("| A2 Staff | Well run | Not revisited |"))
    let page = try Markup.read(Self.built.html)
    let ids = Set(page.all { _ in true }.compactMap { $0["id"] })
    let links = page.all { $0.name == "a" }.compactMap { $0["href"] }.filter { $0.hasPrefix("#") }
    #expect(links.filter { !ids.contains(String($0.dropFirst())) } == [])
  }

  /// (2·55 + 2·79 + 67) / 5 = 67, which is bland; but the band is not to be printed.
  @Test func theBandOfASectionCanBeLeftOut() {
    #expect(part("Course B What is served").prefix(2) == ["- First visit: **64%**", "- Second visit: **67%**"])
    #expect(markdown.contains("Taken together, 67% of the food was good enough."))
  }

  @Test func theHeadOfACriterionShowsBothRounds() throws {
    let page = try Markup.read(Self.built.html)
    let rounds = page.all { $0.classes.contains("rounds") }.map(\.words)
    #expect(rounds.contains("First visit46% Second visit55%"))
    #expect(page.all { $0.classes.contains("divider") }.map(\.words).contains("What is servedCourse B"))
    // A1 stands below "What was found", and so its heading is an h4.
    #expect(Self.built.html.contains("<h5>What we hoped for</h5>\n<p class=\"statement\">Somebody plans the week.</p>"))
  }

  @Test func anEmptySlotOfAnotherSectionIsUnknownThere() {
    let built = MealsFolder.counted.with("findings/A.md", "---\nsection: A\n---\n## Good points\n- Order.\n").built()
    #expect(built.complaints.contains("findings/A.md:4:4 error unknown-heading"))
  }
}
