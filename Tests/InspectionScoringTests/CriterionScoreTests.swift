import InspectionModel
import InspectionScoring
import Testing

@Suite struct CriterionScoreTests {
  private let area = Area(sections: [.section("A", criteria: 1)])

  @Test func aCriterionIsTheMeanOfItsQuestions() throws {
    // 3/4 and 1/3: (9 + 4) / 24 = 13/24 = 54.17%. All cases together would be 4/7 = 57%.
    let scored = area.asking("Q1", of: "A1", 3, outOf: 4).asking("Q2", of: "A1", 1, outOf: 3).scored()
    #expect(scored.exact("A1") == "325/6")
    #expect(scored.printed("A1") == 54)
    #expect(try scored.reckoning("A1").sum == "Q1 x 1/2 + Q2 x 1/2")
    #expect(scored.diagnostics.isEmpty)
  }

  @Test func aHalfIsRoundedUp() {
    // 20 of 32 = 62.5% (IAOW 2014, paragraph 2.8); 39 of 80 = 48.75%; 87 of 200 = 43.5%, exactly between 43 and 44
    #expect(area.asking("Q", of: "A1", 20, outOf: 32).scored().printed("A1") == 63)
    #expect(area.asking("Q", of: "A1", 39, outOf: 80).scored().printed("A1") == 49)
    #expect(area.asking("Q", of: "A1", 87, outOf: 200).scored().printed("A1") == 44)
    // 869 of 2000 = 43.45%: rounding to one decimal first would make it 43.5 and then 44
    #expect(area.asking("Q", of: "A1", 869, outOf: 2000).scored().printed("A1") == 43)
  }

  @Test func casesThatAQuestionDoesNotApplyToCountNeitherWay() {
    // 3 sufficient, 1 insufficient, 6 not applicable: 3/4
    let scored = area.asking("Q", of: "A1", 3, outOf: 4, notApplicable: 6).scored()
    #expect(scored.exact("A1") == "75")
  }

  @Test func aCriterionOfNothingButInsufficientWorkIsZero() {
    let scored = area.asking("Q", of: "A1", 0, outOf: 4).scored()
    #expect(scored.printed("A1") == 0)
    #expect(scored.diagnostics.isEmpty)
  }

  @Test func theSummaryQuestionWeighsWhatTheProgrammeSays() throws {
    // 80% x (1/2 + 1/4) / 2 + 20% x 1 = 0.8 x 0.375 + 0.2 = 0.5; alike it would be 58.3%
    let scored = summarised.asking("Q1", of: "A1", 1, outOf: 2).asking("Q2", of: "A1", 1, outOf: 4)
      .asking("S", of: "A1", 5, outOf: 5, isSummary: true).scored()
    #expect(scored.exact("A1") == "50")
    // 80% / 2 = 2/5 each
    #expect(try scored.reckoning("A1").sum == "Q1 x 2/5 + Q2 x 2/5 + S x 1/5")
  }

  @Test func withoutARelevantSummaryQuestionTheOthersCountAlike() throws {
    // (1/2 + 1/4) / 2 = 37.5%
    let scored = summarised.asking("Q1", of: "A1", 1, outOf: 2).asking("Q2", of: "A1", 1, outOf: 4)
      .asking("S", of: "A1", 0, outOf: 0, notApplicable: 5, isSummary: true).scored()
    #expect(scored.exact("A1") == "75/2")
    let reckoning = try scored.reckoning("A1")
    #expect(reckoning.sum == "Q1 x 1/2 + Q2 x 1/2")
    #expect(reckoning.leftOut == [.question(QuestionID("S"))])
  }

  @Test func aSummaryQuestionAloneIsTheWholeScore() throws {
    let scored = summarised.asking("Q1", of: "A1", 0, outOf: 0, notApplicable: 4)
      .asking("S", of: "A1", 3, outOf: 5, isSummary: true).scored()
    #expect(scored.exact("A1") == "60")
    #expect(try scored.reckoning("A1").sum == "S x 1")
  }

  @Test func aQuestionWithoutRelevantCasesIsLeftOutAndNoted() throws {
    let scored = area.asking("Q1", of: "A1", 3, outOf: 4).asking("Q2", of: "A1", 0, outOf: 0, notApplicable: 4).scored()
    #expect(scored.exact("A1") == "75")
    #expect(scored.told == ["question-without-cases at Q2"])
    #expect(scored.diagnostics[0].severity == .note)
    // The second question of the list
    #expect(scored.diagnostics[0].range == SourceRange(file: FileID(9), lower: 1, upper: 100))
  }

  @Test func questionsThatNoScoreRestsOnAreNotedInOne() {
    func noted(_ area: Area) -> [Diagnostic] { area.scored().diagnostics.filter { $0.id == .questionWithoutScore } }
    // B1 has a grade, and A is scored by its criteria.
    let graded = ProgrammeNode.section("B", criteria: 1, of: .grade, result: .none)
    let two = Area(sections: [.section("A", criteria: 1), graded]).asking("Q1", of: "A1", 1, outOf: 2)
      .asking("Q2", of: "B1", 1, outOf: 2)
    #expect(noted(two).map(\.summary) == ["The question 'Q2' counts for no score"])
    #expect(noted(two).map(\.severity) == [.note])
    var four = two.asking("Q3", of: "A", 1, outOf: 2).asking("Q4", of: "B1 A1", 1, outOf: 2)
    #expect(noted(four).map(\.summary) == ["2 questions count for no score"])
    #expect(noted(four).first?.explanation?.hasPrefix("They are 'Q2', 'Q3'.") == true)
    // The second question of the list
    #expect(noted(four).first?.range == SourceRange(file: FileID(9), lower: 1, upper: 100))
    four.rules = [.criteria(), .sections(method: .meanOfQuestions)]
    #expect(noted(four).map(\.summary) == ["The question 'Q2' counts for no score"])
    four.rules = []
    #expect(noted(four) == [])
  }

  @Test func aQuestionOfAGradedCriterionMayCountForAThread() {
    var area = Area(sections: [.section("A", criteria: 1, of: .grade, result: .none)])
      .asking("Q1", of: "A1", 1, outOf: 2, threads: ["risk"])
    #expect(area.scored().diagnostics.map(\.id).contains(.questionWithoutScore))
    area.threads = [.init(id: "risk", title: Wording("Risk"), sections: [NodeID("A")])]
    #expect(!area.scored().diagnostics.map(\.id).contains(.questionWithoutScore))
  }

  @Test func aCriterionWithoutRelevantCasesIsAnErrorAndNotZero() {
    let scored = area.asking("Q", of: "A1", 0, outOf: 0, notApplicable: 4).scored()
    #expect(scored.value[.node(NodeID("A1"))] == nil)
    #expect(scored.told == ["criterion-without-cases at A1", "question-without-cases at Q"])
    #expect(scored.diagnostics[0].severity == .error)
  }

  @Test func aCriterionThatNoQuestionNamesIsAnError() {
    let two = Area(sections: [.section("A", criteria: 2)]).asking("Q", of: "A1", 1, outOf: 2)
    #expect(two.scored().told == ["criterion-without-questions at A2"])
    #expect(two.entering("A2", .none(reason: "not inspected")).scored().diagnostics.isEmpty)
    #expect(two.entering("A2", .unreadable).scored().diagnostics.isEmpty)
  }

  @Test func aScoreThatTheDataSayNothingOfStandsByItself() throws {
    // No answer at all was given to Q2, so the 40% of A2 comes from elsewhere
    let two = try Area(sections: [.section("A", criteria: 2)]).asking("Q1", of: "A1", 1, outOf: 2)
      .asking("Q2", of: "A2", 0, outOf: 0).entering("A2", 40)
    #expect(two.scored().printed("A2") == 40)
    #expect(two.scored().told == ["question-without-cases at Q2"])
    // Answers that it never applied contradict it
    let contradicted = two.asking("Q2", of: "A2", 0, outOf: 0, notApplicable: 2).scored()
    #expect(contradicted.told.first == "criterion-without-cases at A2")
    #expect(contradicted.diagnostics[0].range == .entry)
  }

  @Test func anEnteredScoreThatDiffersIsAnErrorWithBothValues() throws {
    // 5 of 8 = 62.5%, printed 63
    let scored = try area.asking("Q", of: "A1", 5, outOf: 8).entering("A1", 62).scored()
    let diagnostic = try #require(scored.diagnostics.first)
    #expect(scored.told == ["score-differs at A1"])
    #expect(diagnostic.range == .entry)
    #expect(diagnostic.summary == "The score of criterion A1 was entered as 62% and comes to 63%")
    #expect(diagnostic.explanation?.contains("assessments of 1 question, exactly 62.50%.") == true)
    #expect(scored.printed("A1") == 63)
  }

  @Test func anEnteredScoreThatIsTheSameGivesWayToTheComputedOne() throws {
    let scored = try area.asking("Q", of: "A1", 5, outOf: 8).entering("A1", 63).scored()
    #expect(scored.diagnostics.isEmpty)
    #expect(try scored.reckoning("A1").percentage.description == "125/2")
  }

  @Test func noScoreBesideACountedOneDiffers() {
    let scored = area.asking("Q", of: "A1", 1, outOf: 2).entering("A1", .none(reason: "too few")).scored()
    #expect(scored.told == ["score-differs at A1"])
  }

  @Test func aGradedCriterionGetsNoScore() {
    let graded = Area(sections: [.section("A", criteria: 1, of: .grade, result: .none)])
    #expect(graded.asking("Q", of: "A1", 1, outOf: 2).scored().value.results.isEmpty)
  }

  @Test func withoutARuleNothingIsWorkedOut() {
    var area = area
    area.rules = []
    #expect(area.asking("Q", of: "A1", 1, outOf: 2).scored().value.results.isEmpty)
  }

  @Test func theScorecardHoldsTheAnswersOfEveryQuestion() {
    let scored = area.asking("Q1", of: "A1", 3, outOf: 4, notApplicable: 1).asking("Q2", of: "A1", 1, outOf: 2).scored()
    #expect(scored.value.questions.map(\.question.id.text) == ["Q1", "Q2"])
    #expect(scored.value.questions.map(\.tally.relevant) == [4, 2])
  }

  private var summarised: Area {
    var area = area
    area.rules = [.criteria(summary: 20), .sections()]
    return area
  }
}
