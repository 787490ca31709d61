import TestSupport
import Testing

/// Charts that authors write and charts that programmes ask for, from the case assessments to every form.
///
/// At the second visit: H1 was good in c1 and c2, poor in c3 and not seen in c4, so 2 of 3, 66.7%; K2 was yes, no, none
/// seen and n/a, so 1 of 3, 33.3%. Three canteens of four are small.
@Suite struct ChartTests {
  private let canteen = MealsFolder.canteen

  /// The canteens with charts in the foreword, which is the first part.
  private func with(_ charts: String...) -> MealsFolder {
    let blocks = charts.map { "```chart\n\($0)\n```\n\n" }.joined()
    return canteen.replacing("The canteens have", with: blocks + "The canteens have", in: "inspection.md")
  }

  @Test func aProgrammeShowsQuestionsAndTheSample() {
    let result = canteen.expectBuilt()
    #expect(result.report["data/chart-2.csv"]?.contains("Was the soup hot, and was it soup?\",67,2,33,1,3") == true)
    #expect(result.markdown.contains("**Figure 3: Most canteens were small**"))
    #expect(result.report["data/chart-3.csv"]?.contains("Small ones,75,3") == true)
    #expect(result.report["data/chart-3.csv"]?.contains("Large,25,1") == true)
    #expect(result.report.keys.contains("charts/chart-3.svg"))
    #expect(result.html.contains("Base: 3 cases."))
  }

  @Test func aChartOfNothingThatWasCountedIsLeftOut() {
    #expect(!canteen.expectBuilt().markdown.contains("colour"))
    // The revisit has typed scores and no cases.
    #expect(!MealsFolder.revisit.built().markdown.contains("Soup was hot more often"))
  }

  @Test func allAnswersToAQuestionAreTheParts() {
    let markdown = with("title: Nuts were labelled in one canteen {#nuts}\nquestion: K2")
      .replacing("Salad was", with: "See [](#nuts): salad was", in: "findings/B2.md").expectBuilt().markdown
    #expect(markdown.contains("**Figure 1: Nuts were labelled in one canteen**"))
    #expect(markdown.contains("Yes        33% (1)"))
    #expect(markdown.contains("None seen  33% (1)"))
    #expect(markdown.contains("Base: 3 cases."))
    #expect(markdown.contains("Note: Percentages may not add to 100 because of rounding."))
    #expect(markdown.contains("Source: Case assessments"))
    #expect(markdown.contains("See Figure 1: salad was"))
  }

  @Test func aTitleQuotesTheFigureThatTheChartDraws() {
    let chart =
      "title: Only {{percent H1}} of soups were hot\nfigures:\n  H1: Soup\n  dry: No water\nlines:\n  Target: 70"
    let result = with(chart).expectBuilt()
    #expect(result.markdown.contains("**Figure 1: Only 67% of soups were hot**"))
    // No water in c2, c3 and c4 of four.
    #expect(result.report["data/chart-1.csv"]?.contains("No water,75,3,4\r\n") == true)
    #expect(result.markdown.contains("Base: 3 to 4 cases; totals differ"))
    #expect(result.html.contains("the line ‘Target’, 70%"))
  }

  @Test func scoresOfTwoRoundsAreAChange() {
    let result = with("kind: change\ntitle: Cold meals got worse\nscores: B1, B2").expectBuilt()
    #expect(result.report["data/chart-1.csv"]?.contains("B2 Cold meals,100,71\r\n") == true)
    #expect(result.html.contains("1 rose, 1 fell and 0 stayed the same."))
  }

  @Test func anAttributeThatNoCaseHasIsReportedWhereItWasNamed() {
    let result = with("title: Colours\nattribute: colours").built()
    #expect(result.complaints == ["inspection.md:16:12 error unknown-case-attribute"])
  }

  @Test func whatAChartNamesIsCheckedWhereItStands() {
    let result = with("title: A {{share H9}}\nfigures:\n  H8", "title: B\nquestion: Q", "title: C").built()
    #expect(
      result.complaints == [
        "inspection.md:15:10 error unknown-figure", "inspection.md:17:3 error unknown-figure",
        "inspection.md:22:11 error unknown-question", "inspection.md:26:8 error missing-chart-data",
      ])
  }

  @Test(arguments: [
    // Told once, where the line's value stands.
    ("title: A\nvalues:\n  a: 3%\nlines:\n  x: 180%", ["inspection.md:19:6 error line-off-scale"]),
    (
      "title: A\nkind: stacked\ncolumns: b, c\nvalues:\n  a: 3, 1\nlines:\n  x: 150",
      ["inspection.md:21:6 error line-off-scale"]
    ),
    // A part that is missing leaves no whole.
    ("title: A\nkind: stacked\ncolumns: b, c\nvalues:\n  a: none, 1", ["inspection.md:16:7 error unfit-chart-kind"]),
    ("title: A\nkind: stacked\ncolumns: b, c\nvalues:\n  a: £3, £1", ["inspection.md:16:7 error unfit-chart-kind"]),
    // Every case has a number of its own.
    ("title: A\nattribute: case", ["inspection.md:16:12 error unknown-case-attribute"]),
    // A line leaves the kind to bars.
    ("title: A\nquestion: K2\nlines:\n  x: 50%", []),
  ])
  func whatIsWrongWithAChartIsToldOnce(_ chart: String, _ complaints: [String]) {
    #expect(with(chart).built().complaints == complaints)
  }

  @Test func aLineAmongCountsStandsOnTheScaleOfTheirShares() {
    // 398 of 500 = 79.6%, which prints as 80% and so is not below 80%.
    let chart = "title: A\nkind: stacked\ncolumns: b, c\nvalues:\n  a: 398, 102\nlines:\n  Target: 80%"
    let html = with(chart).expectBuilt().html
    #expect(html.contains("b: 0 of 1 row below the line ‘Target’, 80%."))
  }

  @Test func textsAroundAChartQuoteInDigits() {
    let chart = "title: A\nvalues:\n  a: 3\nbase: \"{{base H1}} canteens\"\nlines:\n  in {{subject}}: 2"
    let result = with(chart).expectBuilt()
    #expect(result.markdown.contains("Base: 3 canteens."))
    #expect(result.markdown.contains("in Oakdale, 2"))
  }

  @Test func withoutCasesAChartIsNotYetWritten() throws {
    var files = canteen.files
    files["data/assessments.csv"] = nil
    files["data/cases.csv"] = nil
    let chart = "```chart\ntitle: Nuts\nquestion: K2\n```\n"
    let draft = MealsFolder(files: files).replacing("status: final", with: "status: draft", in: "inspection.md")
      .replacing("The canteens have", with: chart + "\nThe canteens have", in: "inspection.md").built()
    #expect(draft.complaints.contains("inspection.md:15:8 note missing-chart-data"))
    #expect(draft.markdown.contains("The chart has no values."))
  }
}
