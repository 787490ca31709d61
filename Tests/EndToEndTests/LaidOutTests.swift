import TestSupport
import Testing

/// What the program makes of a programme's tree, scales and threads, in both forms of a report.
@Suite struct LaidOutTests {
  private static let built = MealsFolder.laidOut.built()
  private let markdown = built.markdown

  /// The lines of a part, from its heading to that of the next.
  private func part(_ title: String) -> [String] {
    let lines = markdown.split(separator: "\n").map(String.init)
    return Array(lines.drop { $0 != "## \(title)" }.dropFirst().prefix { !$0.hasPrefix("## ") })
  }

  @Test func onlyWhatIsNotYetWrittenIsTold() {
    #expect(Self.built.complaints.allSatisfy { $0.hasSuffix("note missing-fact") })
    #expect(Self.built.run.target != nil)
  }

  @Test func theCoverIsOneLineWithTheFactsInTheirOrder() {
    let cover = markdown.components(before: "## Menu")
    #expect(
      cover.contains("# Inspection of canteens in Oakdale\n\n- Published: May 2024\n- Tasted by: The Lunch Office"))
    #expect(!cover.contains("Canteen Revisit"))
    #expect(Self.built.html.contains("<div class=\"cover one-line\">"))
  }

  @Test func theContentsGoAsFarAsTheSectionsAndTheNavigationFurther() throws {
    #expect(part("Menu").contains("- B What is served"))
    #expect(!part("Menu").contains { $0.contains("Hot meals") || $0.contains("Section B had") })
    let page = try Markup.read(Self.built.html)
    let lists = page.all { $0.classes.contains("contents-list") }.map { list in
      list.all { $0.words == "B1 Hot meals" && $0.name == "a" }.count
    }
    // Beside the page, folded above it, and in the part.
    #expect(lists == [1, 1, 0])
  }

  /// (2·55 + 2·89 + 77) / 5 = 73; A has no score.
  @Test func sectionsOpenWithTheirScore() {
    #expect(
      part("In short") == [
        "### B: What is served (in all 73%)", "All in all, 73% of the food was good enough.", "It was hot.",
        "### How the canteen is run", "It was planned.", "### Care over allergies", "Nobody asked.",
      ])
  }

  @Test func whatIsNotYetKnownIsAnEllipsis() {
    let markdown = MealsFolder.laidOut.replacing("score:\n  first: 46\n  second: 55\n", with: "", in: "findings/B1.md")
      .built().markdown
    #expect(markdown.contains("### B: What is served (in all …)\n\nAll in all, … of the food was good enough."))
  }

  @Test func headlineScoresSayWhatTheyAre() {
    #expect(
      part("Sheet").prefix(3) == [
        "### Care over allergies", "The score says how often somebody asked who cannot eat what.", "**88%** – Tasty",
      ])
  }

  /// At the first visit (2·46 + 2·79 + 70) / 5 = 64. C bears no result, and does not stand there.
  @Test func resultsStandUnderTheirSectionsWithEachRoundInAColumn() {
    let rows = part("Sheet").filter { $0.hasPrefix("|") }
    #expect(
      rows == [
        "| What we tasted in Oakdale | First visit | Second visit |", "| :-- | --: | --: |",
        "| **A How the canteen is run** | | |", "| A1 Planning | Partly run | Fairly run |",
        "| A2 Staff | Well run | Not revisited |", "| **B What is served** | | |", "| B1 Hot meals | 46% | 55% |",
        "| B2 Cold meals | 79% | 89% |", "| B3 Drinks | 70% | 77% |",
        "| **What is served: score** | **64%** | **73%** |",
        "| Section | Share of the food that was good enough: First visit "
          + "| Share of the food that was good enough: Second visit |", "| :-- | --: | --: |",
        "| B What is served | 64% | 73% |",
      ])
  }

  @Test func gradesAreDefinedAndWeightsNamed() {
    let how = part("How we taste")
    #expect(how.prefix(2) == ["- **Excellent**: very strong on every item", "- **Well run**: strong on every item"])
    #expect(how.contains("| B1 Hot meals | Critical |"))
    #expect(how.contains("| B3 Drinks | Important |"))
  }

  @Test func criteriaAreListedBySectionAndByProcess() {
    let how = part("How we taste")
    #expect(how.contains(["### A How the canteen is run", "- A1 Planning", "- A2 Staff", "### B What is served"]))
    #expect(!how.contains("### C How it tastes"), "the list names sections A and B")
    #expect(
      part("Annex 1 Step by step").prefix(9) == [
        "### Cooking", "- A1 Planning", "- A2 Staff", "- B1 Hot meals", "- B2 Cold meals", "### Serving",
        "- B3 Drinks", "- C1 Salt and pepper", "---",
      ])
  }

  @Test func theMatrixHasARowForEachSectionAndNoColumnWithoutCriteria() {
    #expect(
      Array(part("How we taste").drop { !$0.hasPrefix("| Section") }.prefix(5)) == [
        "| Section | Process: Cooking | Process: Serving |", "| :-- | :-- | :-- |",
        "| A How the canteen is run | A1 Planning; A2 Staff | |",
        "| B What is served | B1 Hot meals; B2 Cold meals | B3 Drinks |",
        "| C How it tastes | | C1 Salt and pepper |",
      ])
  }

  @Test func theBackCoverIsTheLastOfAll() {
    #expect(markdown.hasSuffix("---\n\nSection B had 64% at the first visit and 73% at the second.\n"))
    #expect(Self.built.html.contains("<section class=\"back-cover\" id=\"back\">"))
  }

  @Test func eachTableIsAFile() {
    let table = Self.built.report["data/table-1.csv"] ?? ""
    #expect(table.hasPrefix("What we tasted in Oakdale,First visit,Second visit\r\n"))
    #expect(table.contains("\r\nWhat is served: score,64%,73%\r\n"))
    #expect(Self.built.report.values.contains { $0.contains("A How the canteen is run,A1 Planning; A2 Staff,\r\n") })
  }

  @Test func bothFormsHaveTheSameHeadingsAndTables() {
    let page = HTMLPage(Self.built.html).content
    let read = MarkdownPage(markdown).content()
    // The page of a draft says besides where its figures come from.
    #expect(page.headings == read.headings + ["2 Where the figures come from"])
    #expect(page.tables == read.tables)
  }

  @Test func noPlaceOfThePageHasTwoNames() throws {
    // The thread stands under the headlines and in a table of its own.
    let ids = try Markup.read(Self.built.html).all { $0["id"] != nil }.compactMap { $0["id"] }
    #expect(Set(ids).count == ids.count)
    #expect(ids.contains("allergies"))
  }

  @Test func aChangedTitleIsChangedWhereverItStands() {
    let changed = MealsFolder.laidOut.replacingTemplate(
      "title: Hot meals", with: "title: Warm dishes", in: "canteen-revisit/programme.yml"
    ).built()
    #expect(!changed.markdown.contains("Hot meals") && !changed.html.contains("Hot meals"))
    #expect(!changed.report.values.contains { $0.contains("Hot meals") })
    #expect(
      changed.markdown.split(separator: "Warm dishes").count - 1 == markdown.split(separator: "Hot meals").count - 1)
  }

  @Test func aPartThatIsTooLongIsToldOfAtItsBeginning() {
    // 20 words are a page; the foreword has 6, and 15 more.
    let long = MealsFolder.laidOut.replacing(
      "the soup was hotter.", with: "the soup was hotter." + String(repeating: " Yes.", count: 15), in: "inspection.md")
    let told = long.built()
    #expect(told.complaints.contains("inspection.md:9:1 warning part-too-long"))
    #expect(!told.markdown.contains("longer than"))
    let shorter = long.replacing(" Yes.", with: "", in: "inspection.md").built()
    #expect(!shorter.complaints.contains { $0.hasSuffix("part-too-long") })
  }

  @Test func authorsMayAcceptALongPart() {
    let long = MealsFolder.laidOut.replacing(
      "the soup was hotter.", with: "the soup was hotter." + String(repeating: " Yes.", count: 15), in: "inspection.md"
    ).replacing("scores:\n", with: "accept:\n  part-too-long at foreword: agreed\nscores:\n", in: "inspection.md")
    #expect(!long.built().complaints.contains { $0.hasSuffix("part-too-long") || $0.hasSuffix("unused") })
  }
}

extension String {
  fileprivate func components(before end: String) -> String {
    firstRange(of: end).map { String(self[..<$0.lowerBound]) } ?? ""
  }
}

extension [String] {
  /// Whether these lines stand behind each other.
  fileprivate func contains(_ lines: [String]) -> Bool {
    indices.contains { self[$0...].starts(with: lines) }
  }
}
