import InspectionModel
import InspectionScoring
import Testing

@Suite struct SectionScoreTests {
  @Test func aSectionIsTheMeanOfItsUnroundedCriteria() throws {
    // 20/32 twice is 62.5%, and 61%: 186 / 3 = 62. The printed 63, 63 and 61 have the mean 62.33.
    let area = Area(sections: [.section("A", criteria: 3)]).asking("Q1", of: "A1", 20, outOf: 32)
      .asking("Q2", of: "A2", 20, outOf: 32).asking("Q3", of: "A3", 61, outOf: 100)
    #expect(area.scored().exact("A") == "62")
    #expect(try area.scored().reckoning("A").sum == "A1 x 1/3 + A2 x 1/3 + A3 x 1/3")
  }

  @Test func roundingOnceIsNotRoundingTwice() {
    // 60.5 (121/200) and 62.4 (78/125): 61.45, printed 61. The printed 61 and 62 have the mean 61.5, printed 62.
    let scored = Area(sections: [.section("A", criteria: 2)]).asking("Q1", of: "A1", 121, outOf: 200)
      .asking("Q2", of: "A2", 78, outOf: 125).scored()
    #expect([scored.printed("A1"), scored.printed("A2"), scored.printed("A")] == [61, 62, 61])
  }

  @Test func criticalCriteriaCountTwiceWhereTheyAreCounted() throws {
    // B of the follow-up in 2006: (2 x 55 + 2 x 89 + 2 x 48 + 75) / 7 = 459/7 = 65.57
    let scored = [(1, 55), (2, 89), (3, 48), (4, 75)].reduce(esi) { area, score in
      area.asking("Q\(score.0)", of: "B\(score.0)", score.1, outOf: 100)
    }.entering("C1", .none(reason: "-")).scored()
    #expect(scored.exact("B") == "459/7")
    #expect(try scored.reckoning("B").sum == "B1 x 2/7 + B2 x 2/7 + B3 x 2/7 + B4 x 1/7")
  }

  /// The published section scores of Gloucestershire, 2006, by the printed criteria:
  /// B (2 x 46 + 2 x 79 + 2 x 53 + 69) / 7 = 425/7 = 60.71, and 459/7 = 65.57;
  /// C (2 x 79 + 2 x 58 + 2 x 82 + 45 + 2 x 60) / 9 = 603/9 = 67, and (2 x 71 + 2 x 50 + 2 x 79 + 74 + 2 x 47) / 9
  /// = 568/9 = 63.11. Alike they would be 61.75, 66.75, 64.8 and 64.2.
  @Test(arguments: [([46, 79, 53, 69], "B", 61), ([55, 89, 48, 75], "B", 66)])
  func criticalCriteriaCountTwice(_ scores: [Int], _ section: String, _ expected: Int) throws {
    try expectWeighted(scores, section, expected)
  }

  @Test(arguments: [([79, 58, 82, 45, 60], "C", 67), ([71, 50, 79, 74, 47], "C", 63)])
  func importantCriteriaCountOnce(_ scores: [Int], _ section: String, _ expected: Int) throws {
    try expectWeighted(scores, section, expected)
  }

  private func expectWeighted(_ scores: [Int], _ section: String, _ expected: Int) throws {
    let area = try scores.enumerated().reduce(esi) { try $0.entering("\(section)\($1.offset + 1)", $1.element) }
    #expect(area.scoredAsEntered().printed(section) == expected)
    let published = try area.entering(section, expected).scoredAsEntered()
    #expect(!published.told.contains("section-score-impossible at \(section)"))
    // Half a point either way is all that rounding can do
    let other = try area.entering(section, expected + 2).scoredAsEntered()
    #expect(other.told.contains("section-score-impossible at \(section)"))
  }

  /// Lancashire, 2011: [76.5, 77.5) allows 77 alone, [78, 79) allows 78 or 79, [70.83, 71.83) allows 71 or 72. The three
  /// headlines have no list of questions, and nobody can say anything of them.
  @Test func publishedSectionScoresThatCannotBeAreReported() throws {
    var area = Area(sections: [.section("1", criteria: 4), .section("2", criteria: 4), .section("3", criteria: 3)])
    area.threads = ["control", "help", "punish"].map {
      Thread(id: $0, title: Wording($0), sections: area.sections.map(\.id))
    }
    let scored = try area.entering(["11": 87, "12": 79, "13": 79, "14": 63, "1": 78])
      .entering(["21": 81, "22": 77, "23": 75, "24": 81, "2": 80])
      .entering(["31": 77, "32": 72, "33": 65, "3": 71])
      .entering(["control": 77, "help": 78, "punish": 78]).scoredAsEntered()
    #expect(
      scored.diagnostics.map(\.summary) == [
        "The score of section 1 cannot be 78%: its criteria allow only 77%",
        "The score of section 2 cannot be 80%: its criteria allow 78% or 79%",
      ])
  }

  @Test func countedAndPrintedCriteriaTogetherLeaveHalfTheDoubt() throws {
    // Exactly 60.5, and 62 for [61.5, 62.5): the mean is [61, 61.5), printed 61 alone. Two printed scores, 61 and 62,
    // would allow [61, 62): 61 or 62.
    let area = try Area(sections: [.section("A", criteria: 2)]).asking("Q1", of: "A1", 121, outOf: 200)
      .entering("A2", 62)
    #expect(area.scored().printed("A") == 61)
    #expect(area.scored().diagnostics.isEmpty)
    #expect(try area.entering("A", 62).scored().told == ["section-score-impossible at A"])
    #expect(try area.entering("A1", 61).scoredAsEntered().told == ["section-score-ambiguous at A"])
  }

  @Test func aCriterionWithoutAScoreIsLeftOutOfTheReckoning() throws {
    let scored = Area(sections: [.section("A", criteria: 2)]).asking("Q1", of: "A1", 1, outOf: 4)
      .entering("A2", .none(reason: "no cases")).scored()
    #expect(scored.exact("A") == "25")
    #expect(try scored.reckoning("A").leftOut == [.node(NodeID("A2"))])
  }

  @Test func anEnteredSectionScoreMustBeTheOneThatIsCounted() throws {
    // 1/4 and 3/4: 50%
    let area = Area(sections: [.section("A", criteria: 2)]).asking("Q1", of: "A1", 1, outOf: 4)
      .asking("Q2", of: "A2", 3, outOf: 4)
    #expect(try area.entering("A", 50).scored().diagnostics.isEmpty)
    #expect(try area.entering("A", 51).scored().told == ["score-differs at A"])
  }

  @Test func anOutcomeIsTheMeanOfAllItsQuestions() throws {
    // 1/2 and 1/4 under A1, 1 under A2, 0 under the outcome itself: (0.5 + 0.25 + 1 + 0) / 4 = 43.75%. The mean of
    // criteria would be (37.5 + 100) / 2 = 68.75%.
    let scored = outcomes.asking("Q1", of: "A1", 1, outOf: 2).asking("Q2", of: "A1", 1, outOf: 4)
      .asking("Q3", of: "A2", 3, outOf: 3).asking("Q4", of: "A", 0, outOf: 3).entering("B", .none(reason: "-")).scored()
    #expect(scored.exact("A") == "175/4")
    #expect(scored.value[.node(NodeID("A1"))] == nil)
    #expect(scored.diagnostics.isEmpty)
  }

  @Test func aQuestionMayCountForTwoOutcomesButOnceForEach() {
    // Q1 counts for A by two of its criteria, and for B: A = (1/2 + 1) / 2 = 75%, B = 1/2
    let scored = outcomes.asking("Q1", of: "A1 A2 B1", 1, outOf: 2).asking("Q2", of: "A2", 3, outOf: 3).scored()
    #expect(scored.exact("A") == "75")
    #expect(scored.exact("B") == "50")
  }

  @Test func anOutcomeThatCannotBeCountedIsMissing() {
    #expect(outcomes.scoredAsEntered().told == ["missing-score at A", "missing-score at B"])
    #expect(outcomes.asking("Q1", of: "A1", 1, outOf: 2).scored().told == ["criterion-without-questions at B"])
  }

  private var esi: Area {
    let (critical, important) = ("critical", "important")
    var area = Area(sections: [
      .section("B", criteria: 4, weights: [critical, critical, critical, important]),
      .section("C", criteria: 5, weights: [critical, critical, critical, important, critical]),
    ])
    area.rules = [.criteria(), .sections([.init(critical, 2), .init(important, 1)])]
    return area
  }

  @Test func weightsMayBeAsGreatAsTheyLike() {
    // Two weights of the greatest whole number count alike: (1/2 + 1/4) / 2 = 37.5%
    var area = Area(sections: [.section("A", criteria: 2, weights: ["most", "most"])])
    area.rules = [.criteria(), .sections([.init("most", .max)])]
    let scored = area.asking("Q1", of: "A1", 1, outOf: 2).asking("Q2", of: "A2", 1, outOf: 4).scored()
    #expect(scored.exact("A") == "75/2")
  }

  private var outcomes: Area {
    var area = Area(sections: [.section("A", criteria: 2, of: .none), .section("B", criteria: 1, of: .none)])
    area.rules = [.sections(method: .meanOfQuestions)]
    return area
  }
}
