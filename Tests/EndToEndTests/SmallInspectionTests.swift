import Testing

@Suite struct SmallInspectionTests {
  @Test func nothingIsToldOfTheCompleteInspection() {
    let result = MealsFolder.complete.expectBuilt()
    #expect(result.report.keys.sorted().filter { !$0.contains("/") } == ["manifest.json", "report.html", "report.md"])
  }
}
