import Testing

/// `bind` as people call it.
@Suite struct BindCommandTests {
  private let place = Workplace()
  /// 33 of 40 is 82.5%, printed 83%: the second number is one off.
  private let meals = MealsFolder.complete
    .with("figures.yml", "survey:\n  count: 33\n  base: 40\n  source: survey of parents\n")
    .withFindings(
      "## Favourites\n- In the survey 33 of the 40 parents liked **peas**.\n- In the survey of parents 82% of 40 ate.\n"
    )
  private var file: String { place.file("oakdale/findings/A1.md") }

  @Test func listsEachNumberWithItsPlaceAndFigure() {
    let ending = place.run("bind", "oakdale", over: meals)
    #expect(ending.status == 0)
    #expect(ending.lines.contains("1  findings/A1.md:6:17  33 of the 40"))
    #expect(ending.lines.contains("   In the survey 33 of the 40 parents liked peas."))
    #expect(ending.lines.contains("2  findings/A1.md:7:28  82% of 40"))
    #expect(ending.output.contains("83%, 33 of 40: not what is typed"))
    #expect(file.contains("33 of the 40 parents"), "nothing is replaced that nobody picked")
  }

  @Test func appliesWhatIsCertainAndKeepsThePreviousVersion() {
    let ending = place.run("bind", "oakdale", "--apply", over: meals)
    #expect(ending.status == 0)
    #expect(ending.lines == ["findings/A1.md: 1 number replaced; the previous version is findings/A1.md~"])
    let before = "---\ncriterion: A1\nscore: 80\n---\n## Favourites\n- In the survey "
    let after = " parents liked **peas**.\n- In the survey of parents 82% of 40 ate.\n"
    #expect(file == before + "{{count survey}} of the {{base survey}}" + after)
    #expect(place.file("oakdale/findings/A1.md~") == before + "33 of the 40" + after)
    #expect(place.start(["check", "oakdale", "--templates", "templates"]).end().status == 0)
  }

  @Test(arguments: ["2", "2=1", "2=survey", "findings/A1.md:7:28=survey"])
  func takesTheFigureThatIsPicked(_ pick: String) {
    let ending = place.run("bind", "oakdale", "--only", pick, over: meals)
    #expect(ending.status == 0)
    #expect(file.contains("33 of the 40 parents"))
    #expect(file.contains("- In the survey of parents {{percent survey}} of {{base survey}} ate."))
  }

  @Test(arguments: ["3", "0", "2=surveys", "2=2", "findings/A1.md:7:29", "x"])
  func refusesAPickThatIsNone(_ pick: String) {
    let ending = place.run("bind", "oakdale", "--only", pick, over: meals)
    #expect(ending.status == 2)
    #expect(file.contains("33 of the 40 parents"))
  }

  @Test func refusesTwoPicksOfOneNumberAndTwoWays() {
    #expect(place.run("bind", "oakdale", "--only", "1", "--only", "1", over: meals).status == 2)
    #expect(place.run("bind", "oakdale", "--only", "1", "--apply", over: meals).status == 2)
  }

  @Test func saysThatThereIsNothing() {
    #expect(place.run("bind", "oakdale").lines == ["oakdale: no typed number is what a figure says"])
    #expect(place.run("bind", "oakdale", "--apply").lines == ["Nothing was replaced"])
  }

  @Test func saysWhatIsWrongWithAFolderThatHoldsNoInspection() {
    #expect(place.runAlone("bind", "nowhere").status != 0)
  }

  @Test func checkNotesTheNumbers() {
    let ending = place.run("check", "oakdale", "--diagnostics", "short", over: meals)
    #expect(ending.status == 0)
    #expect(ending.errorLines.count { $0.contains("[unbound-number]") } == 2)
  }
}
