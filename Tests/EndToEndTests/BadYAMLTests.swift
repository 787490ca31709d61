import Testing

/// YAML that is broken, or made to do harm.
@Suite struct BadYAMLTests {
  private let meals = MealsFolder.complete
  private let laughs =
    "a: &a [x, x, x, x, x, x, x, x, x]\nb: &b [*a, *a, *a, *a, *a, *a, *a, *a, *a]\nc: [*b, *b, *b]\n"

  @Test func frontMatterIsTextWithoutAliases() {
    let result = meals.withFact("team:\n  Cooks: &a [x, x]\n  Tasters: [*a, *a]").expectBuilt()
    #expect(result.html.contains("[*a, *a]"))
  }

  @Test func programmeHasNoBillionLaughs() {
    meals.withTemplate("school-meals/programme.yml", laughs)
      .expectRefused("/templates/school-meals/programme.yml:2:8 error yaml-alias")
  }

  @Test(arguments: [
    ("name: [\n", "1:8"), ("name: \"x\n", "1:7"), ("a: b: c\n", "1:5"), ("\tname: x\n", "1:1"), ("- x\n", "1:1"),
    ("", "1:1"),
  ])
  func programmeIsBroken(_ text: String, _ place: String) {
    let result = meals.withTemplate("school-meals/programme.yml", text).built()
    #expect(result.run.hasErrors)
    #expect(
      result.complaints.first?.hasPrefix("/templates/school-meals/programme.yml:\(place) error") == true,
      "\(result.complaints)")
    #expect(result.report.isEmpty)
  }

  @Test func depthIsBounded() {
    let deep = "name: " + String(repeating: "[", count: 100_000)
    let result = meals.withTemplate("school-meals/programme.yml", deep).built()
    #expect(result.complaints.count == 1)
    #expect(
      result.complaints.first?.hasPrefix("/templates/school-meals/programme.yml:1:") == true, "\(result.complaints)")
  }
}
