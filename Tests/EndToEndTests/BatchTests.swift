import Testing

/// Several inspections in one call.
@Suite struct BatchTests {
  private let place = Workplace()

  @Test func oneThatFailsDoesNotStopTheOthers() {
    MealsFolder.complete.write(to: place.path, as: "first")
    MealsFolder.complete.without("recommendations.md").write(to: place.path, as: "second")
    MealsFolder.complete.write(to: place.path, as: "third")
    let ending = place.runAlone("build", "first", "second", "third", "missing", "--templates", "templates", "-o", "out")
    #expect(ending.status == 1)
    #expect(ending.lines == ["out/first/report.html", "out/third/report.html"])
    #expect(ending.errors.contains("second/inspection.md:1:1"), "\(ending.errors)")
    #expect(place.file("out/first/report.html").contains("</html>"))
    #expect(place.file("out/second/report.html") == "")
    #expect(place.file("out/third/report.md").contains("Oakdale"))
  }

  @Test func twoOfOneNameAreNotWrittenOverEachOther() {
    MealsFolder.complete.write(to: place.path + "/a")
    MealsFolder.complete.replacing("Oakdale", with: "Elmdale", in: "inspection.md").write(to: place.path + "/b")
    let ending = place.runAlone("build", "a/oakdale", "b/oakdale", "--templates", "a/templates", "-o", "out")
    #expect(ending.status == 2)
    #expect(ending.output == "")
    #expect(place.files(in: "out").isEmpty)
  }
}
