import Testing

/// What the reports of the first year of the programme have and later ones have not, in an inspection made up for it.
@Suite struct EarlierEditionTests {
  private static let built = BuiltExample(at: "Tests/Fixtures/Inspections/omi-2006")
  private let lines = built.markdown.split(separator: "\n").map(String.init)

  @Test func onlyTheTypedMarkAndPoorGradesWithoutRecommendationAreTold() {
    #expect(
      Self.built.run.complaints == [
        "findings/4.3.md:2:12 warning criterion-without-recommendation",
        "findings/4.5.md:2:12 warning criterion-without-recommendation",
        "findings/4.6.md:2:12 warning criterion-without-recommendation", "data/performance.csv:4:61 note mark-differs",
      ])
  }

  @Test func theChartHasALineOfPriorityWithItsExplanation() {
    #expect(lines.contains { $0.hasSuffix("Line of priority for improvement, 73%") })
    #expect(lines.contains { $0.contains("It is not a line of sufficiency") })
    // Ten of the fourteen scores of the inspection are below 73.
    #expect(lines.contains { $0.contains("10 of the 14 criteria are below the line of priority for improvement") })
  }

  @Test func theThreadHasATableUnderItsOwnName() {
    #expect(lines.contains("**Table 2: Risk of Harm thread**"))
  }

  @Test func chaptersOfTheAreaStandBeforeTheServiceUsers() {
    let headings = lines.filter { $0.hasPrefix("## ") }.map { String($0.dropFirst(3)) }
    let chapters = [
      "Sharing good practice", "Wealdshire", "HMP Oakmoor", "HMP Saltmarsh", "Service users’ perspective",
    ]
    #expect(headings.drop { $0 != chapters[0] }.prefix(5) == chapters[...])
    let area = lines.drop { $0 != "## Wealdshire" }.dropFirst().prefix { !$0.hasPrefix("## ") }
    #expect(area.filter { $0.hasPrefix("### ") } == ["### The county", "### Offices", "### Partners"])
  }

  @Test func anExampleMayBeAboutAProcess() {
    #expect(lines.contains("### Countersigning that teaches"))
  }

  /// Each row for its reason, which the README of the inspection tells.
  @Test(arguments: [
    "| Enforcement: breach action within 10 working days | 90% | 95%\\* | 90%\\* |",
    "| Compliance: appointments kept in the first 26 weeks | 85% | 81%\\* | 80% |",
    "| Accredited programme completions, as % of target | 100% | 92% | 91.5%\\* |",
    "| Sickness absence: average days lost | 9.0 days | 9.4\\* | 12.0 |",
    "| Court report timeliness | 90% | 89% | 90%\\* |",
    "| Average time to the end of breach proceedings | 35 days | 36 days | 30 days\\* |",
  ])
  func resultsThatMeetTheirTargetsAreMarked(_ row: String) {
    #expect(lines.contains(row))
  }

  @Test func tablesSayWhetherLevelsAreNumbersOrPercentages() {
    #expect(lines.contains("| Level | Number of cases |"))
    #expect(lines.contains("| Level | East (% of caseload) | West (% of caseload) |"))
  }
}
