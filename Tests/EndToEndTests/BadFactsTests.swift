import Testing

/// What can be wrong with the front matter of `inspection.md`.
@Suite struct BadFactsTests {
  private let meals = MealsFolder.complete

  @Test func thereIsNoInspection() {
    meals.without("inspection.md").expectRefused("error missing-inspection")
  }

  @Test func thereIsNoFrontMatter() {
    meals.with("inspection.md", "Dear parents\n").expectRefused("inspection.md:1:1 error front-matter-missing")
  }

  @Test func frontMatterIsNotClosed() {
    meals.replacing("---\nDear parents, the soup was hot.\n", with: "", in: "inspection.md")
      .expectRefused("inspection.md:1:1 error front-matter-not-closed")
  }

  @Test(arguments: ["school-dinners", "School-Meals", "../school-meals", "omo"])
  func programmeIsUnknown(_ name: String) {
    meals.replacing("school-meals", with: name, in: "inspection.md")
      .expectRefused("inspection.md:2:12 error unknown-programme")
  }

  @Test func editionIsUnknown() {
    meals.replacing("summer", with: "winter", in: "inspection.md")
      .expectRefused("inspection.md:3:10 error unknown-edition")
  }

  @Test func editionIsMissing() {
    meals.replacing("edition: summer\n", with: "", in: "inspection.md")
      .expectRefused("inspection.md:2:12 error unknown-edition")
  }

  @Test func keyIsUnknown() {
    let result = meals.withFact("kitchen: 12").expectRefused("inspection.md:14:1 error unknown-key")
    #expect(result.run.diagnostics.first?.summary.contains("'kitchens'") == true)
  }

  @Test func keyIsGivenTwice() {
    meals.withFact("subject: Elmdale").expectRefused("inspection.md:14:1 error duplicate-key")
  }

  @Test func keyIsMissing() {
    meals.replacing("subject: Oakdale\n", with: "", in: "inspection.md")
      .expectRefused("inspection.md:1:1 error missing-key")
  }

  @Test func keyOfTheProgrammeIsMissing() {
    meals.replacing("kitchens: 12\n", with: "", in: "inspection.md")
      .expectRefused("inspection.md:1:1 error missing-fact")
  }

  @Test(arguments: [
    ("kitchens: 12", "kitchens: a dozen", "10:11 error wrong-kind"),
    ("kitchens: 12", "kitchens: -1", "10:11 error wrong-kind"),
    ("status: final", "status: done", "8:9 error wrong-kind"),
    ("inspected: 2024-03", "inspected: in spring", "5:12 error invalid-date"),
    ("published: 2024-05", "published: 2024-13", "6:12 error invalid-date"),
    ("isbn: 978-1-84099-103-1", "isbn: 978-1-84099-103-2", "7:7 error invalid-isbn"),
    ("signed: Ann Bell, Head Taster", "signed: , Head Taster", "9:9 error wrong-kind"),
  ])
  func valueIsOfAnotherKind(_ old: String, _ new: String, _ complaint: String) {
    meals.replacing(old, with: new, in: "inspection.md").expectRefused("inspection.md:\(complaint)")
  }

  @Test func valueIsNoYesAndNoNo() {
    meals.withFact("second-visit: perhaps").expectRefused("inspection.md:14:15 error wrong-kind")
  }

  @Test(arguments: [
    ("team:\nnobody is named here", "15:1 error malformed-yaml"), ("team:\n- Tom Reed", "15:1 error malformed-yaml"),
    ("team:\n  Tom Reed", "15:3 error wrong-kind"), ("team:\n  Cooks:", "15:3 error missing-fact"),
    ("caterer:", ""), ("  deeper: 5", "14:3 error unknown-criterion"),
    ("caterer: [a, b", ""), ("caterer: &a *b !c {d", ""), ("caterer: \"Pods\" in practice: what # we heard", ""),
  ])
  func linesAreReadAsWritersTypeThem(_ line: String, _ complaint: String) {
    let result = meals.withFact(line).built()
    #expect(result.complaints == (complaint.isEmpty ? [] : ["inspection.md:\(complaint)"]))
  }

  @Test func scoresNameNothingThatHasOne() {
    meals.withFact("  C: 5").expectRefused("inspection.md:14:3 error unknown-criterion")
  }
}
