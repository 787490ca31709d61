import Testing

/// What can be wrong with headings, lists, labels, footnotes, tables and boxes. Findings begin on line 5.
@Suite struct BadFindingsTests {
  private let meals = MealsFolder.complete

  @Test(arguments: [
    // Headings and slots
    ("## Favorites of all\n- Peas.\n", ["5:4 error unknown-heading", "2:12 error empty-slot"]),
    ("## Favourites\n- Peas.\n\n## Favourites\n- Pears.\n", ["8:4 error duplicate-heading"]),
    ("## Favourites\n", ["5:4 error empty-slot"]),
    ("## Favourites\n- Peas.\n\n## Left on the plate\n", ["8:4 error empty-slot"]),
    ("## Favourites\n-\n", ["6:1 error empty-list"]),
    ("## Favourites\n- Peas.\n-\n", ["7:1 error empty-list"]),
    ("## Favourites\nPeas were eaten.\n", ["5:4 error slot-without-items"]),
    ("## Favourites\n- Peas.\n\n### A2 Portions\n- Plates.\n", ["8:5 error unknown-heading"]),
    // Labels
    ("## Favourites\n- Peas, as [](#pears) show.\n", ["6:16 error unknown-label"]),
    ("## Favourites\n- Peas. {#peas}\n- Pears. {#peas}\n", ["7:12 error duplicate-label"]),
    ("## Favourites\n- Peas. {#A2}\n", ["6:11 error duplicate-label"]),
    ("## Favourites\n- Peas. {#peas\n", ["6:9 error malformed-attributes"]),
    ("## Favourites\n- Peas. {#peas colour=\"green\"}\n", ["6:16 error unknown-attribute"]),
    // Footnotes
    ("## Favourites\n- Peas[^1].\n", ["6:7 error unknown-footnote"]),
    ("## Favourites\n- Peas[^1].\n\n[^1]: Green.\n[^1]: Fresh.\n", ["9:3 error duplicate-footnote"]),
    // Numbers and letters that the program gives
    ("## Favourites\n- (a) Peas.\n", ["6:3 error typed-number"]),
    ("## Favourites\n- 1.1. Peas.\n", ["6:3 error typed-number"]),
    ("## Favourites\n(a) Peas.\n\n- Pears.\n", ["6:1 error typed-number"]),
    ("## Favourites\n- Peas.\n\n[^1]: Green.\n", ["8:3 warning unused-footnote"]),
    ("## Favourites\n- Peas.\n\n## Verdict\nTasty, and no mistake.\n", []),
    ("Peas were good.\n\n## Favourites\n- Peas.\n", ["5:1 error stray-content"]),
  ])
  func findingsAreRefused(_ text: String, _ complaints: [String]) { expect(text, complaints) }

  @Test(arguments: [
    // Tables
    ("Table: Peas\n\n| Day | Peas |\n|---|---|\n| Monday |", ["12:1 error table-row-width"]),
    ("Table: Peas\n\n| Day |\n|---|\n| Monday | 5 |", ["12:1 error table-row-width"]),
    ("Table: Peas", ["8:1 error caption-without-table"]),
    ("Table: Peas\n\n| Day |\n|---|\n| Monday |\nNote: none", ["13:1 error table-note-joined"]),
    // Boxes
    ("::: recipe Soup\nBoil.", ["8:1 error box-not-closed"]),
    ("::: recipe Soup\nBoil.\n:::\n:::", ["11:1 error box-closed-twice"]),
    ("::: recept Soup\nBoil.\n:::", ["8:5 error unknown-box"]),
    (":::recipe Soup\nBoil.\n:::", ["8:1 error malformed-box"]),
    ("> [!RECIPE]\n> Boil.", ["8:3 error malformed-box"]),
    // What would change meaning without a word
    ("Peas were good\n- or so they said.", ["9:1 error wrapped-line-looks-like-list"]),
    ("Peas\n---", ["8:1 error unknown-heading", "9:1 error line-of-dashes"]),
    ("Peas\n\n---", ["10:1 warning line-of-dashes"]),
    ("##Left on the plate", ["8:1 error heading-without-space"]),
    ("-Pears", ["8:1 error bullet-without-space"]),
    ("• Pears", ["8:1 error pasted-bullet"]),
    ("(b) Pears", ["8:1 error typed-number"]),
    ("**Left on the plate**", ["8:1 warning bold-as-heading"]),
    ("We liked:\n- pears", ["9:1 warning list-interrupts-paragraph"]),
    // What a report does not hold
    ("Peas <b>now</b>.", ["8:6 error raw-html", "8:12 error raw-html"]),
    ("<script>alert(1)</script>", ["8:1 error raw-html"]),
    ("[Peas](javascript:alert(1))", ["8:8 error unsafe-link"]),
    ("![Peas](peas.png)", ["8:1 error image-not-supported"]),
    ("``` dot\na\n```", ["8:5 error unknown-block"]),
    ("{{colour}} peas", ["8:1 error unknown-figure-word"]),
    ("<!-- ask the cook -->", ["8:1 warning comment-in-final-report"]),
    (String(repeating: ">", count: 20_000), ["8:61 error nested-too-deeply"]),
  ])
  func whatFollowsAFindingIsRefused(_ text: String, _ complaints: [String]) {
    expect("## Favourites\n- Peas.\n\n\(text)\n", complaints)
  }

  /// Four spaces are code only where no finding goes on.
  @Test func fourSpacesAreRefused() {
    meals.replacing("Dear parents", with: "    Dear parents", in: "inspection.md")
      .expectRefused("inspection.md:15:5 error four-spaces")
  }

  private func expect(_ text: String, _ complaints: [String]) {
    let result = meals.withFindings(text).built()
    #expect(
      result.complaints.sorted() == complaints.map { "findings/A1.md:\($0)" }.sorted(), "\(text.debugDescription)")
    let isRefused = complaints.contains { $0.contains(" error ") }
    #expect(isRefused == (result.run.target == nil), "\(text.debugDescription)")
  }

  @Test func recommendationsAreBulleted() {
    meals.with("recommendations.md", "- salt\n- pepper\n")
      .expectRefused("recommendations.md:1:1 error bulleted-recommendations")
  }

  @Test func glossaryIsMalformed() {
    meals.with("glossary.md", "- CEO: Chief executive officer\n- PSR\n")
      .expectRefused("glossary.md:1:3 note unused-abbreviation", "glossary.md:2:1 error malformed-glossary")
  }

  @Test func partIsUnknown() {
    meals.with("chapters/x.md", "---\npart: desserts\n---\nCake.\n")
      .expectRefused("chapters/x.md:2:7 error unknown-part")
    meals.with("chapters/x.md", "---\ntitle: Cake\nafter: desserts\n---\nCake.\n")
      .expectRefused("chapters/x.md:3:8 error unknown-part")
  }
}
