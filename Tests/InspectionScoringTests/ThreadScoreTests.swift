import InspectionModel
import InspectionScoring
import Testing

@Suite struct ThreadScoreTests {
  @Test func aThreadIsTheMeanOfItsTaggedQuestionsInItsSections() throws {
    // 1/2, 1 and 0 are tagged in A and B: 50%. Q4 is tagged in C, which is no section of the thread; Q5 is not tagged.
    let scored = area.asking("Q1", of: "A1", 1, outOf: 2, threads: ["harm"])
      .asking("Q2", of: "A1", 4, outOf: 4, threads: ["harm"]).asking("Q3", of: "B1", 0, outOf: 3, threads: ["harm"])
      .asking("Q4", of: "C1", 3, outOf: 3, threads: ["harm"]).asking("Q5", of: "B1", 3, outOf: 3).scored()
    #expect(scored.exact("harm") == "50")
    #expect(try scored.reckoning("harm").sum == "Q1 x 1/3 + Q2 x 1/3 + Q3 x 1/3")
  }

  @Test func aTaggedSummaryQuestionCountsLikeTheOthersAndAQuestionOfTwoCriteriaOnce() throws {
    // (1/2 + 1) / 2 = 75%
    let scored = area.asking("Q1", of: "A1 B1", 1, outOf: 2, threads: ["harm"])
      .asking("S", of: "B1", 4, outOf: 4, threads: ["harm"], isSummary: true).asking("Q2", of: "C1", 1, outOf: 2)
      .scored()
    #expect(scored.exact("harm") == "75")
  }

  @Test func aTaggedQuestionWithoutCasesIsLeftOut() throws {
    let scored = area.asking("Q1", of: "A1", 1, outOf: 4, threads: ["harm"])
      .asking("Q2", of: "A1", 0, outOf: 0, notApplicable: 1, threads: ["harm"]).asking("Q3", of: "B1", 1, outOf: 2)
      .asking("Q4", of: "C1", 1, outOf: 2).scored()
    #expect(scored.exact("harm") == "25")
    #expect(try scored.reckoning("harm").leftOut == [.question(QuestionID("Q2"))])
  }

  @Test func aThreadWithoutScoreIsMissing() {
    let scored = area.asking("Q1", of: "A1", 1, outOf: 4).asking("Q2", of: "B1", 1, outOf: 2)
      .asking("Q3", of: "C1", 1, outOf: 2).scored()
    #expect(scored.told == ["missing-thread at harm"])
  }

  @Test func anEnteredThreadMustBeTheOneThatIsCounted() throws {
    let counted = area.asking("Q1", of: "A1", 1, outOf: 4, threads: ["harm"]).asking("Q2", of: "B1", 1, outOf: 2)
      .asking("Q3", of: "C1", 1, outOf: 2)
    #expect(try counted.entering("harm", 25).scored().diagnostics.isEmpty)
    let scored = try counted.entering("harm", 26).scored()
    #expect(
      scored.diagnostics.map(\.summary) == [
        "The score of the thread 'Harm' was entered as 26% and comes to 25%"
      ])
  }

  @Test func aThreadIsNotCountedFromHalfTheData() throws {
    // The data say nothing of B1, whose score was entered: the mean of Q1 alone is not the thread's
    let area = try area.asking("Q1", of: "A1", 1, outOf: 4, threads: ["harm"])
      .asking("Q2", of: "B1", 0, outOf: 0, threads: ["harm"]).asking("Q3", of: "C1", 1, outOf: 2).entering("B1", 80)
    #expect(area.scored().value[.thread("harm")] == nil)
    #expect(area.scored().told.contains("missing-thread at harm"))
    #expect(try area.entering("harm", 52).scored().value[.thread("harm")]?.score?.value == 52)
  }

  /// A1 is printed as 90, so it is in [89.5, 90.5). Of its questions, two others weigh 40% each and the summary question
  /// 20%. The least that those tagged can have, when the others are all at 100%:
  /// the summary question: (89.5 - 80) / 20 = 47.5%, printed 48;
  /// one of the two others: (89.5 - 60) / 40 = 73.75%, printed 74;
  /// one of them and the summary question: the heavier takes 40, and 89.5 - 40 - 40 = 9.5 are left for the summary
  /// question's 20: (100 + 47.5) / 2 = 73.75%.
  @Test(arguments: [("S", 48), ("Q1", 74), ("Q1 S", 74)])
  func aThreadCannotBeLowerThanItsCriteriaAllow(_ tagged: String, _ least: Int) throws {
    let area = try summarised(tagged: tagged, printed: 90)
    #expect(try area.entering("harm", least).scoredAsEntered().diagnostics.isEmpty)
    #expect(try area.entering("harm", 100).scoredAsEntered().diagnostics.isEmpty)
    #expect(
      try area.entering("harm", least - 1).scoredAsEntered().diagnostics.map(\.summary) == [
        "The score of the thread 'Harm' cannot be \(least - 1)%: its criteria allow from \(least)% to 100%"
      ])
  }

  /// A1 is printed as 10, so it stays under 10.5. The most that those tagged can have, when the others are at 0:
  /// the summary question: 10.5 / 20 = 52.5%, not reached, printed 52;
  /// one other: 10.5 / 40 = 26.25%;
  /// both: the lighter summary question takes it all: 52.5 / 2 = 26.25%.
  @Test(arguments: [("S", 52), ("Q1", 26), ("Q1 S", 26)])
  func aThreadCannotBeHigherThanItsCriteriaAllow(_ tagged: String, _ most: Int) throws {
    let area = try summarised(tagged: tagged, printed: 10)
    #expect(try area.entering("harm", most).scoredAsEntered().diagnostics.isEmpty)
    #expect(try area.entering("harm", most + 1).scoredAsEntered().told == ["thread-score-impossible at harm"])
    #expect(try area.entering("harm", 0).scoredAsEntered().diagnostics.isEmpty)
  }

  @Test func criteriaWithoutAScoreBindAThreadNoFurther() throws {
    // A1 at 100% holds Q1 at 99.5% or more. Q2 of B1, whose score is missing, may be anything: at least 49.75%
    let area = try area.asking("Q1", of: "A1", 0, outOf: 0, threads: ["harm"])
      .asking("Q2", of: "B1", 0, outOf: 0, threads: ["harm"]).entering(["A1": 100, "C1": 1])
    #expect(try area.entering("harm", 50).scoredAsEntered().diagnostics.isEmpty)
    #expect(try area.entering("harm", 49).scoredAsEntered().told == ["thread-score-impossible at harm"])
    // With `none`, Q2 counts for nothing: at least 99.5%
    let none = area.entering("B1", .none(reason: "-"))
    #expect(try none.entering("harm", 100).scoredAsEntered().diagnostics.isEmpty)
    #expect(try none.entering("harm", 99).scoredAsEntered().told == ["thread-score-impossible at harm"])
  }

  private var area: Area {
    var area = Area(sections: [
      .section("A", criteria: 1), .section("B", criteria: 1), .section("C", criteria: 1),
    ])
    area.threads = [Thread(id: "harm", title: Wording("Harm"), sections: [NodeID("A"), NodeID("B")])]
    return area
  }

  private func summarised(tagged: String, printed: Int) throws -> Area {
    let tagged = tagged.split(separator: " ").map(String.init)
    func threads(_ id: String) -> [String] { tagged.contains(id) ? ["harm"] : [] }
    var area = area
    area.rules = [.criteria(summary: 20), .sections(), .threads]
    return try area.asking("Q1", of: "A1", 0, outOf: 0, threads: threads("Q1"))
      .asking("Q2", of: "A1", 0, outOf: 0, threads: threads("Q2"))
      .asking("S", of: "A1", 0, outOf: 0, threads: threads("S"), isSummary: true)
      .entering(["A1": printed, "B1": 50, "C1": 50])
  }
}
