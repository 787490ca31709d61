import InspectionModel
import InspectionScoring
import Testing

@Suite struct RoundTests {
  private var area: Area {
    var area = Area(sections: [.section("A", criteria: 2)])
    area.rounds = ["original", "follow-up"].map {
      Round(id: $0, label: Wording($0), notAssessed: Wording("Not followed up"))
    }
    return area
  }

  private var both: Area {
    area.asking("Q1", of: "A1", 1, outOf: 2, round: "original").asking("Q2", of: "A2", 1, outOf: 4, round: "original")
      .asking("Q1", of: "A1", 3, outOf: 4, round: "follow-up").asking("Q2", of: "A2", 4, outOf: 4, round: "follow-up")
  }

  @Test func roundsStandSideBySide() {
    // (1/2 + 1/4) / 2 = 37.5% and (3/4 + 1) / 2 = 87.5%
    let scored = both.scored()
    #expect(scored.printed("A", round: "original") == 38)
    #expect(scored.printed("A", round: "follow-up") == 88)
    #expect(scored.printed("A") == 88)
    #expect(scored.value.questions.map(\.tally.relevant) == [4, 4])
    #expect(scored.diagnostics.isEmpty)
  }

  @Test func anEarlierRoundWithoutCasesIsWhatWasEntered() throws {
    var area = area.asking("Q1", of: "A1", 3, outOf: 4, round: "follow-up")
      .asking("Q2", of: "A2", 4, outOf: 4, round: "follow-up")
    area.cases[CaseFilter([.init("round", ["original"])])] = 0
    let scored = try area.entering(["A1": 40, "A2": 30], round: "original").scored()
    #expect(scored.printed("A1", round: "original") == 40)
    #expect(scored.printed("A", round: "original") == 35)
    #expect(scored.diagnostics.isEmpty)
  }

  @Test func whereTheCaseListKnowsNoRoundsEveryCaseIsOfTheCurrentOne() {
    let scored = area.asking("Q1", of: "A1", 3, outOf: 4).asking("Q2", of: "A2", 4, outOf: 4).scored()
    #expect(scored.printed("A1") == 75)
    #expect(scored.printed("A1", round: "original") == nil)
  }

  @Test func theCurrentRoundWithoutCasesIsAnError() {
    var area = both.asking("Q1", of: "A1", 0, outOf: 0, round: "follow-up")
      .asking("Q2", of: "A2", 0, outOf: 0, round: "follow-up")
    area.cases[CaseFilter([.init("round", ["follow-up"])])] = 0
    #expect(
      area.scored().told == [
        "criterion-without-cases at A1", "criterion-without-cases at A2", "question-without-cases at Q1",
        "question-without-cases at Q2",
      ])
  }

  @Test func whatWasNotFollowedUpIsLeftOut() throws {
    let area = area.asking("Q1", of: "A1", 3, outOf: 4, round: "follow-up")
      .asking("Q2", of: "A2", 0, outOf: 0, round: "follow-up").entering("A2", .notAssessed, round: "follow-up")
    #expect(area.scored().printed("A") == 75)
    #expect(area.scored().told == ["question-without-cases at Q2"])
    #expect(area.scored().diagnostics[0].summary == "Question Q2 is relevant to no case in the round 'follow-up'")
  }

  @Test func anEnteredScoreIsHeldAgainstItsOwnRound() throws {
    #expect(try both.entering("A1", 50, round: "original").scored().diagnostics.isEmpty)
    let scored = try both.entering("A1", 75, round: "original").scored()
    #expect(
      scored.diagnostics.map(\.summary) == [
        "The score of criterion A1 in the round 'original' was entered as 75% and comes to 50%"
      ])
  }

  @Test func scoringAsksForEveryRoundAndEachGroupOnce() {
    var area = both
    let high = WrittenFilter([.init(Located("rosh", at: .entry), [Located("high", at: .entry)])])
    let original = WrittenFilter([.init(Located("round", at: .entry), [Located("original", at: .entry)])])
    area.inspection.figures = [
      .init(name: Located("high", at: .entry), measure: .cases(high, among: .all)),
      .init(name: Located("q1", at: .entry), measure: .question(Located("Q1", at: .entry), answers: [], filter: high)),
      .init(
        name: Located("old", at: .entry), measure: .question(Located("Q1", at: .entry), answers: [], filter: original)),
    ]
    let scorer = Scorer(programme: area.programme)
    #expect(
      scorer.request(for: area.inspection).filters.map(\.filter.description) == [
        "round is original", "round is follow-up", "rosh is high, round is follow-up",
      ])
    #expect(
      scorer.request(for: area.inspection, attributes: ["case", "rosh"]).filters.map(\.filter.description) == [
        "rosh is high", "round is original",
      ])
  }

  @Test func scoringAsksForTheAttributesThatChartsShowEachOnce() {
    var area = both
    area.outline = [
      .chart(of: "ethnicity"), .chart(of: "rosh"), .chart(of: "ethnicity"),
      .dataChart(.init(title: Wording("Work"), data: .questions(of: NodeID("A1"), only: []))),
    ]
    area.inspection.charts = ["rosh", "age", "rosh"].map { name in
      ChartDefinition(title: Located("Cases", at: .entry), data: .attribute(Located(name, at: .entry)), range: .entry)
    }
    let scorer = Scorer(programme: area.programme)
    let current = WrittenFilter([.init(Located("round", at: .origin), [Located("follow-up", at: .origin)])])
    #expect(
      scorer.request(for: area.inspection).distributions == [
        // What an author names has to be there, also where the programme names it too.
        AttributeCount(Located("rosh", at: .entry), among: current),
        AttributeCount(Located("age", at: .entry), among: current),
        AttributeCount(Located("ethnicity", at: .origin), among: current, isOptional: true),
      ])
    #expect(scorer.request(for: area.inspection).filters.count == 2)
    #expect(scorer.request(for: area.inspection, attributes: []).distributions.map(\.filter) == [.all, .all, .all])
  }

  @Test func aGroupIsAskedForAllThatIsAskedOfIt() {
    let high = WrittenFilter([.init(Located("rosh", at: .entry), [Located("high", at: .entry)])])
    let (one, two) = (QuestionID("Q1"), QuestionID("Q2"))
    func asked(_ groups: [QuestionID]?...) -> [[QuestionID]?] {
      TallyRequest(questions: .empty, groups: groups.map { .init(high, questions: $0) } + [.init(.all)]).groups
        .map(\.questions)
    }
    #expect(asked([one], [], [two, one]) == [[one, two]])
    #expect(asked([one], nil, [two]) == [nil])
    #expect(asked([]) == [[]])
  }

  @Test func aProgrammeThatMeasuresOnceAsksForItsFiguresAlone() {
    var area = both
    area.rounds = []
    let change = AnswerChange(caseID: "1", question: QuestionID("Q1"), answer: "no", range: .entry)
    let request = Scorer(programme: area.programme).request(for: area.inspection, changes: [change])
    #expect(request.filters.isEmpty)
    #expect(request.questions.questions.count == 2)
    #expect(request.changes == [change])
  }
}

extension OutlineEntry.Piece {
  /// A chart of an attribute.
  fileprivate static func chart(of attribute: String) -> Self {
    .dataChart(DataChartDesign(title: Wording("Cases"), data: .attribute(attribute, values: [])))
  }
}
