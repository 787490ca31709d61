import Testing

/// `score`, `explain` and `what-if` as people call them.
@Suite struct ScoreCommandTests {
  private let place = Workplace()
  private let canteen = MealsFolder.canteen

  @Test func scoreShowsColumnsAndTheChart() {
    let ending = place.run("score", "oakdale", over: canteen)
    #expect(ending.status == 0)
    #expect(
      ending.lines.first?.split(separator: " ").map(String.init) == [
        "id", "title", "first", "second", "band", "exact", "from",
      ])
    #expect(ending.output.contains("Marks for food"))
    #expect(ending.output.contains("\u{2588}"))
  }

  @Test func scoreIsForProgramsAndForReportsToo() {
    let json = place.run("score", "oakdale", "--format", "json", over: canteen).output
    #expect(json.contains("\"exact\": \"7/15\""), "B1 is 0.36667 + 0.1 = 11/30 + 3/30 = 14/30")
    let markdown = place.run("score", "oakdale", "--format", "markdown", over: canteen).lines
    #expect(markdown.dropFirst().first == "| --- | --- | --- | --- | --- | --- | --- |")
    #expect(place.run("score", "oakdale", "--format", "yaml", over: canteen).status == 2)
  }

  @Test func explainTellsTheRuleAndEveryCount() {
    let ending = place.run("explain", "oakdale", "B1", over: canteen)
    #expect(ending.status == 0)
    for line in [
      "B1  Hot meals (Second visit): 47%", "the summary question has 20% of the weight", "made up for the tests",
      "mean  7/15 = 46.6667%, half up: 47%", "Bland: 0% and more",
    ] {
      #expect(ending.output.contains(line), "\(line)")
    }
    // Two others share 80%.
    #expect(
      ending.lines.contains { $0.split(separator: " ").map(String.init) == ["H1", "2", "3", "66.67%", "40.00%"] })
    #expect(
      ending.lines.contains { $0.split(separator: " ").map(String.init) == ["H3", "2", "4", "50.00%", "20.00%"] })
  }

  @Test func explainTellsEveryRoundItsOwnCounts() {
    // H2 at the first visit: poor on both cases.
    let ending = place.run("explain", "oakdale", "B1", over: canteen)
    let rows = ending.lines.map { $0.split(separator: " ").map(String.init) }
    #expect(rows.contains(["H2", "0", "2", "0.00%", "40.00%"]))
    #expect(rows.contains(["H2", "1", "4", "25.00%", "40.00%"]))
  }

  @Test(arguments: [("nowhere.yml", Int32(3)), ("oakdale", 1), ("inspection.yml", 1)])
  func whatIfRefusesARuleThatIsNone(_ rule: String, _ status: Int32) {
    canteen.write(to: place.path)
    Repository.write(Array("scoring: {sectoin: 1}\n".utf8), to: place.path + "/inspection.yml")
    let ending = place.runAlone("what-if", "oakdale", "--rule", rule, "--templates", "templates")
    #expect(ending.status == status)
    #expect(ending.output == "")
  }

  @Test(arguments: [
    (["section", "B"], "critical 2, important 1"), (["allergies"], "Care over allergies"),
    (["K2"], "none seen  1"), (["dry"], "3 of 4"), (["A1"], "plans for strikes"),
  ])
  func explainKnowsEverythingThatHasANumber(_ name: [String], _ text: String) {
    canteen.write(to: place.path)
    let ending = place.start(["explain", "oakdale"] + name + ["--templates", "templates"]).end()
    #expect(ending.status == 0)
    #expect(ending.output.contains(text), "\(ending.output)")
  }

  @Test func explainListsThePlacesThatQuoteAFigure() {
    let ending = place.run("explain", "oakdale", "dry", over: canteen)
    #expect(
      ending.lines.suffix(3) == [
        "quoted once", "  oakdale/findings/B3.md:5:3  count dry", "      {{count dry}} canteens had no water.",
      ])
  }

  @Test func explainListsThePlacesThatQuoteAResultInAnyRound() {
    let ending = place.run("explain", "oakdale", "B", over: canteen)
    let sentence = "      The canteens have {{score B}}, against {{score B first}} at first."
    // A standing text of the programme quotes both too.
    let standing = "      Section B had {{score B first}} at the first visit and {{score B}} at the second."
    let text = "  templates/canteen-revisit/text/en/marks.md"
    #expect(
      ending.lines.suffix(9) == [
        "quoted 4 times", "  oakdale/inspection.md:14:19  score B", sentence,
        "  oakdale/inspection.md:14:40  score B first", sentence, "\(text):1:15  score B first", standing,
        "\(text):1:56  score B", standing,
      ])
  }

  @Test func explainFollowsAQuestionToFiguresAndResults() {
    // D1 counts for B3, which is a part of B; `dry` counts one of its answers.
    let lines = place.run("explain", "oakdale", "D1", over: canteen).lines
    #expect(lines.contains("figures  dry"))
    #expect(lines.contains("results  B, B3"))
    #expect(
      lines.filter { $0.hasPrefix("  oakdale/") } == [
        "  oakdale/findings/B3.md:5:3  count dry", "  oakdale/inspection.md:14:19  score B",
        "  oakdale/inspection.md:14:40  score B first",
      ])
  }

  @Test func explainFollowsAFigureToThoseThatAreWorkedOutFromIt() {
    let folder = canteen.with(
      "figures.yml", "dry:\n  question: D1\n  answer: no\nwet:\n  complement-of: dry\nall:\n  sum: wet, dry\n"
    ).replacing("{{count dry}} canteens", with: "{{count wet}} of {{count all}} canteens", in: "findings/B3.md")
    let lines = place.run("explain", "oakdale", "dry", over: folder).lines
    #expect(lines.contains("worked into  wet, all"))
    #expect(
      lines.filter { $0.hasPrefix("  oakdale/") }.compactMap { $0.split(separator: " ", maxSplits: 1).last } == [
        " count wet", " count all",
      ])
    let question = place.run("explain", "oakdale", "D1", over: folder).lines
    #expect(question.contains("figures  dry, wet, all"))
    #expect(question.contains { $0.hasSuffix("  count all") })
  }

  @Test func explainListsTheCasesOfAQuestionWhenItIsAsked() {
    // D1 at the second visit: c1 yes, the others no. Those of the first visit are not counted.
    let lines = place.run("explain", "oakdale", "D1", "--cases", over: canteen).lines
    #expect(lines.suffix(3) == ["cases where round is second", "  'yes', 1: c1", "  'no', 3: c2, c3, c4"])
    #expect(!place.run("explain", "oakdale", "D1", over: canteen).output.contains("c2"))
  }

  @Test(arguments: ["B1", "H9"]) func onlyQuestionsHaveCases(_ name: String) {
    #expect(place.run("explain", "oakdale", name, "--cases", over: canteen).status == 2)
  }

  @Test func explainFindsChartsAndTables() {
    let folder = canteen.with(
      "findings/B3.md",
      """
      ---
      criterion: B3
      ---
      ## What we saw
      - None had water.

        | place | dry |
        |---|---|
        | North | {{percent dry}} |

        ```chart
        title: Where it was dry
        figures:
          dry: Without water
        ```

      """)
    let lines = place.run("explain", "oakdale", "dry", over: folder).lines
    #expect(
      lines.suffix(5) == [
        "quoted 2 times", "  oakdale/findings/B3.md:9:13  percent dry", "      North | {{percent dry}}",
        "  oakdale/findings/B3.md:14:5  chart", "      Where it was dry",
      ])
  }

  @Test func explainProposesWhatIsMeant() {
    let ending = place.run("explain", "oakdale", "alergies", over: canteen)
    #expect(ending.status == 2)
    #expect(ending.errors.contains("did you mean 'allergies'?"))
  }

  @Test func whatIfShowsWhatAnotherAnswerWouldChange() {
    // As in the tests of scoring: B3 50% and B 56.89% instead of 60% and 58.89%.
    let ending = place.run("what-if", "oakdale", "--set", "c1/D1=no", over: canteen)
    #expect(ending.status == 0)
    let rows = ending.lines.map { $0.split(separator: " ").map(String.init) }
    #expect(rows.contains(["B", "What", "is", "served", "59%", "57%", "58.89", "56.89"]))
    #expect(rows.contains(["B3", "Drinks", "60%", "50%", "60.00", "50.00"]))
    #expect(ending.lines.count == 3, "a header, and what differs")
    #expect(place.file("oakdale/data/assessments.csv").contains("c1,good,good,fair,good,yes,good,yes"))
  }

  @Test func whatIfTriesAnotherRule() {
    canteen.write(to: place.path)
    Repository.write(Array("bands:\n  - id: tasty\n    from: 50\n".utf8), to: place.path + "/rule.yml")
    let ending = place.runAlone("what-if", "oakdale", "--rule", "rule.yml", "--templates", "templates")
    #expect(ending.status == 0)
    #expect(ending.output.contains("Bland -> Tasty"))
  }

  @Test(arguments: [
    ("c1D1no", "malformed-change"), ("c9/D1=no", "unknown-case"), ("c1/D9=no", "unknown-question"),
    ("c1/D1=perhaps", "unknown-answer"),
  ])
  func whatIfRefusesWhatCannotBe(_ change: String, _ id: String) {
    let ending = place.run("what-if", "oakdale", "--set", change, "--diagnostics", "short", over: canteen)
    #expect(ending.status == 1)
    #expect(ending.errorLines.count == 1)
    #expect(ending.errors.hasSuffix("[\(id)]\n"), "\(ending.errors)")
    #expect(ending.output == "")
  }

  @Test func whatChangesNothingSaysSo() {
    let ending = place.run("what-if", "oakdale", "--set", "c1/D1=yes", over: canteen)
    #expect(ending.output == "Nothing would change: every score, band and grade stays as it is.\n")
  }
}
