import Testing

/// A programme that no line of Swift knows.
@Suite struct OtherProgrammeTests {
  private static let meals = MealsFolder.complete
    .withFact("team:\n  Tasters: Tom Reed; Una Shaw\nsecond-visit: yes\ncaterer: Broth & Sons")
    .with(
      "findings/A1.md",
      """
      ---
      criterion: A1
      score: 80
      ---
      ## Favourites
      - Peas. {#peas}
      - Pears were eaten.

      ::: recipe Pea soup
      Boil the peas.
      :::

      ## Left on the plate
      - Sprouts, unlike [](#peas).
      """
    )
    .with("picnics.md", "There was one, in June.\n")
    .with("glossary.md", "- BBQ: Barbecue\n")
  private static let built = meals.built()
  private let result = built

  @Test func onlyTheUnusedTermIsTold() { #expect(result.complaints == ["glossary.md:1:3 note unused-abbreviation"]) }

  @Test(arguments: [
    "Review of School Meals", "School meals in", "Oakdale", "In one bite", "Tasted by", "What is served",
    "How it is made",
    "Question", "Menus", "Favourites", "Left on the plate", "Verdict", "Second helpings all round.", "Tasty", "Edible",
    "Spotless", "Marks for food", "Hunger line", "Orders to the kitchen", "Cooks, please:", "A letter to parents",
    "Ann Bell", "Annex 1", "Words from the kitchen", "Who tasted", "Tom Reed", "Picnics", "Recipe", "Pea soup",
    "Care over allergies", "Barbecue", "favourite 1 of A1",
  ])
  func itsWordsArePrinted(_ words: String) {
    #expect(result.html.contains(words), "in HTML")
    #expect(result.markdown.contains(words), "in Markdown")
  }

  @Test(arguments: [
    "Offender", "offender", "Risk of Harm", "Probation", "Strength", "Area for improvement", "Areas for improvement",
    "Criterion", "criterion", "Good performance", "riority for improvement", "Appendix", "Foreword", "Summary",
    "At a glance",
    "Sharing good practice", "OASys", "Next steps", "Conclusion",
  ])
  func noWordOfAnotherProgrammeIsPrinted(_ words: String) {
    let printed = HTMLPage(result.html).text
    #expect(printed.contains("School meals"), "the text of the page was read")
    #expect(!printed.contains(words), "in HTML")
    #expect(!result.markdown.contains(words), "in Markdown")
  }

  /// The summer edition moves the bound from 80 to 75.
  @Test func editionMovesABound() {
    let meals = MealsFolder.complete.replacing("  A: 70\n", with: "", in: "inspection.md")
    let atBound = meals.replacing("score: 80", with: "score: 75", in: "findings/A1.md")
    #expect(atBound.built().markdown.contains("**75%** – Tasty"))
    let under = meals.replacing("score: 80", with: "score: 74", in: "findings/A1.md")
    #expect(under.built().markdown.contains("**74%** – Edible"))
  }

  @Test func unknownNameInATemplateIsRefusedAtItsPlace() {
    MealsFolder.complete.withTemplate("school-meals/signature.mustache", "<p>{{name}}</p>\n<p>{{colour}}</p>\n")
      .expectRefused("/templates/school-meals/signature.mustache:2:6 error unknown-template-name")
  }

  @Test func templatesOfTheProgrammeGoBeforeTheCommonOnes() {
    let meals = MealsFolder.complete.withTemplate("school-meals/signature.mustache", "<p>Yours, {{name}}</p>\n")
    #expect(meals.expectBuilt().html.contains("<p>Yours, Ann Bell</p>"))
  }
}
