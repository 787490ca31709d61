import Testing

/// How the program ends.
@Suite struct ExitStatusTests {
  private let place = Workplace()

  @Test func endsWith0WhenAllIsDone() {
    let ending = place.run("build", "oakdale")
    #expect(ending.status == 0)
    #expect(ending.output == "build/oakdale/report.html\n")
    #expect(ending.errors == "")
    #expect(place.file("build/oakdale/report.html").contains("Oakdale"))
  }

  @Test func endsWith1WhenTheInspectionHasErrors() {
    #expect(place.run("build", "oakdale").status == 0)
    let good = place.report
    let ending = place.run("build", "oakdale", over: .complete.replacing("80", with: "800", in: "findings/A1.md"))
    #expect(ending.status == 1)
    #expect(ending.output == "")
    #expect(ending.errors.hasPrefix("error: "))
    #expect(ending.errors.contains("[invalid-score]"))
    #expect(ending.errors.contains("findings/A1.md:3:8\n3 | score: 800\n  |        ^^^\n"))
    #expect(place.report == good)
  }

  @Test(arguments: [
    ["build"], ["bild", "oakdale"], ["build", "oakdale", "--format", "pdf"], ["build", "oakdale", "--no-such-option"],
    ["build", "oakdale", "--stop-after", "lunch"], ["check"], ["check", "a", "b"], ["init", "x"],
    ["build", "a", "b", "--watch"], ["build", "a", "--watch", "--stop-after", "parse"], ["templates", "import", "x"],
    ["build", "oakdale", "--diagnostics", "xml"], ["outline"], ["programmes", "a", "b"],
  ])
  func endsWith2WhenItIsCalledWrongly(_ arguments: [String]) {
    let ending = place.start(arguments).end()
    #expect(ending.status == 2)
    #expect(ending.output == "")
    #expect(ending.errors.hasPrefix("Error: "))
    #expect(ending.errors.contains("Usage: inspect-report"))
  }

  @Test(arguments: ["oakdale/inspection.md/report", "/proc/report", "/proc/self/x/y"])
  func endsWith3WhenTheMachineFails(_ target: String) {
    let ending = place.run("build", "oakdale", "-o", target)
    #expect(ending.status == 3)
    #expect(ending.output == "")
    #expect(ending.errors.contains("[cannot-write]"))
  }

  @Test func endsWith1WhereThereIsNoInspection() {
    let ending = place.run("build", "elmdale")
    #expect(ending.status == 1)
    #expect(ending.errors.contains("There is no folder 'elmdale'"))
  }
}
