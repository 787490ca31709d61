import InspectionModel
import InspectionScoring
import Testing

@Suite struct FigureTests {
  private let area = Area(sections: [.section("A", criteria: 1)])
    .asking("Q1", of: "A1", 11, outOf: 14, notApplicable: 6, noneDone: 2)

  @Test func everyQuestionIsAFigure() throws {
    let figure = try #require(reckoned(area)["Q1"])
    #expect(figure.value == .share(count: 11, base: 14))
    #expect(figure.origin == .question(QuestionID("Q1"), answers: [], filter: .all))
    #expect(figure.complement?.value == .share(count: 3, base: 14))
  }

  @Test func aFigureCountsTheAnswersThatItNames() {
    // Of 14 relevant cases 11 are "yes", 1 "no" and 2 "none done"
    #expect(value(.question("Q1", answers: ["None done"])) == .share(count: 2, base: 14))
    #expect(value(.question("Q1", answers: ["no", "none done", "no"])) == .share(count: 3, base: 14))
    #expect(value(.question("Q1")) == .share(count: 11, base: 14))
  }

  @Test func aFigureOverSomeCases() throws {
    var area = area
    area.cases = [.all: 20, high.filter: 5, high.and(ppo).filter: 2]
    #expect(value(.cases(high, among: .all), in: area) == .share(count: 5, base: 20))
    // The cases that are both, out of those that are high
    area.cases[CaseFilter([.init("ppo", ["yes"]), .init("rosh", ["high", "very high"])])] = 2
    #expect(value(.cases(ppo, among: high), in: area) == .share(count: 2, base: 5))
  }

  @Test func aFigureOfAQuestionOverSomeCasesIsUnavailableWhereTheyWereNotCounted() {
    let book = reckoned(area, .question(Located("Q1", at: .entry), answers: [], filter: high))
    #expect(book["f"] == nil)
    #expect(book.reason(for: "f") == .notCounted)
  }

  @Test func withoutAssessmentsOnlyEnteredFiguresHaveNumbers() {
    var area = area
    area.inspection.figures = [
      .init(
        name: Located("survey", at: .entry),
        measure: .entered(count: Located(15, at: .entry), base: Located(17, at: .entry)), source: "court survey"),
      .init(name: Located("caseload", at: .entry), measure: .number(4098)),
      .init(name: Located("budget", at: .entry), measure: .text("£19m")),
      .init(name: Located("high", at: .entry), measure: .cases(high, among: .all)),
    ]
    let book = FigureReckoner(programme: area.programme).reckon(area.inspection).value
    #expect(book.figures.map(\.name) == ["survey", "caseload", "budget"])
    #expect(book["survey"]?.value == .share(count: 15, base: 17))
    #expect(book["survey"]?.origin == .entered(.entry, source: "court survey"))
    #expect(book.unavailable.map(\.name) == ["high", "Q1"])
    #expect(book.reason(for: "Q1") == .notCounted)
    #expect(book.reason(for: "caseload") == nil)
    #expect(book.reason(for: "nothing") == nil)
  }

  @Test func aFigureOverNoRelevantCaseIsAShareOfNothing() throws {
    let none = Area(sections: area.sections).asking("Q1", of: "A1", 0, outOf: 0, notApplicable: 3)
    let figure = try #require(reckoned(none)["Q1"])
    #expect(figure.value == .share(count: 0, base: 0))
    #expect(figure.percentage == nil)
  }

  @Test(arguments: [
    ("Q2", [], "unknown-question", "There is no question 'Q2'; did you mean 'Q1'?"),
    ("harm", [], "unknown-question", "There is no question 'harm'"),
    ("Q1", ["yess"], "unknown-answer", "Question Q1 has no answer 'yess'; did you mean 'yes'?"),
    ("Q1", ["N/A"], "malformed-figure", "The figure 'f' counts 'N/A', which is no relevant case"),
  ])
  func aFigureThatAsksForWhatIsNotThereIsReported(
    _ question: String, _ answers: [String], _ id: String, _ summary: String
  ) {
    let found = diagnosed(area, .question(question, answers: answers))
    #expect(found.diagnostics.map(\.id.rawValue) == [id])
    #expect(found.diagnostics.map(\.summary) == [summary])
    #expect(found.diagnostics[0].range == .entry)
    #expect(found.value.reason(for: "f") == .malformed)
  }

  @Test(arguments: [QuestionList.Lost.questions([QuestionID("Q12")]), .unknown])
  func aFigureOfAQuestionThatCouldNotBeReadIsNotCalledUnknown(_ lost: QuestionList.Lost) {
    var area = area
    area.inspection.questions = QuestionList(area.inspection.questions.questions, lost: lost)
    let found = diagnosed(area, .question("Q12"))
    #expect(found.diagnostics == [])
    #expect(found.value.reason(for: "f") == .malformed)
  }

  @Test func onlyWhatIsLostIsNotCalledUnknown() {
    var area = area
    area.inspection.questions = QuestionList(
      area.inspection.questions.questions, lost: .questions([QuestionID("Q12")]))
    #expect(diagnosed(area, .question("Q2")).diagnostics.map(\.id) == [.unknownQuestion])
  }

  @Test func aHeadlineCutsWhatWasWritten() {
    let found = diagnosed(area, .question(String(repeating: "x", count: 5_000)))
    #expect(found.diagnostics.allSatisfy { $0.summary.count < 120 })
  }

  @Test func ofTwoFiguresWithOneNameTheFirstCounts() {
    var area = area
    area.inspection.figures = [.init(name: Located("Q1", at: .entry), measure: .number(3))]
    let found = FigureReckoner(programme: area.programme).reckon(area.inspection, tallies: area.counted)
    #expect(found.value["Q1"]?.value == .number(3))
  }

  @Test func aFigureIsAboutTheCurrentRoundUnlessItNamesAnother() {
    var area = Area(sections: area.sections).asking("Q1", of: "A1", 1, outOf: 4, round: "original")
      .asking("Q1", of: "A1", 3, outOf: 4, round: "follow-up")
    area.rounds = ["original", "follow-up"].map { Round(id: $0, label: Wording($0)) }
    let original = WrittenFilter([.init(Located("round", at: .entry), [Located("original", at: .entry)])])
    let old = FigureDefinition.Measure.question(Located("Q1", at: .entry), answers: [], filter: original)
    let book = reckoned(area, old)
    #expect(book["Q1"]?.value == .share(count: 3, base: 4))
    #expect(book["f"]?.value == .share(count: 1, base: 4))
    #expect(value(.cases(original, among: .all), in: area) == nil)
    area.cases[.all] = 8
    #expect(value(.cases(original, among: .all), in: area) == .share(count: 4, base: 8))
  }

  @Test func theAnswersToAQuestionAreADistribution() throws {
    // Of 20 cases 14 are relevant: 11 "yes", 14 - 11 - 2 = 1 "no", 2 "none done"; 6 are "n/a"
    let distribution = try #require(reckoned(area).distributions[.question(QuestionID("Q1"))])
    #expect(
      distribution.parts == [
        .init("yes", judgement: .sufficient, cases: 11), .init("no", judgement: .insufficient, cases: 1),
        .init("none done", judgement: .insufficient, cases: 2), .init("n/a", judgement: .notApplicable, cases: 6),
      ])
    #expect(distribution.base == 14)
    #expect(distribution.relevant.map(\.name) == ["yes", "no", "none done"])
  }

  @Test func theValuesOfAnAttributeAreADistribution() throws {
    let counted = Tallies(
      cases: [.all: 5], tallies: [:], attributes: ["rosh": [.init("low", 3), .init("", 2)]])
    let book = FigureReckoner(programme: area.programme).reckon(area.inspection, tallies: counted).value
    #expect(book.distributions == [.attribute("rosh"): Distribution([.init("low", cases: 3), .init("", cases: 2)])])
    #expect(book.distributions[.attribute("rosh")]?.base == 5)
  }

  @Test func withoutAssessmentsNothingIsDistributed() {
    #expect(FigureReckoner(programme: area.programme).reckon(area.inspection).value.distributions.isEmpty)
  }

  @Test func aDistributionIsAboutTheCurrentRound() {
    var area = Area(sections: area.sections).asking("Q1", of: "A1", 1, outOf: 4, round: "original")
      .asking("Q1", of: "A1", 3, outOf: 4, round: "follow-up")
    area.rounds = ["original", "follow-up"].map { Round(id: $0, label: Wording($0)) }
    #expect(reckoned(area).distributions[.question(QuestionID("Q1"))]?.parts.map(\.cases) == [3, 1, 0, 0])
  }

  private let high = WrittenFilter([
    .init(Located("rosh", at: .entry), [Located("high", at: .entry), Located("very high", at: .entry)])
  ])
  private let ppo = WrittenFilter([.init(Located("ppo", at: .entry), [Located("yes", at: .entry)])])

  private func diagnosed(_ area: Area, _ measure: FigureDefinition.Measure) -> Diagnosed<FigureBook> {
    var area = area
    area.inspection.figures = [.init(name: Located("f", at: .entry), measure: measure)]
    return FigureReckoner(programme: area.programme).reckon(area.inspection, tallies: area.counted)
  }

  private func reckoned(_ area: Area, _ measure: FigureDefinition.Measure = .number(1)) -> FigureBook {
    diagnosed(area, measure).value
  }

  private func value(_ measure: FigureDefinition.Measure, in area: Area? = nil) -> Figure.Value? {
    reckoned(area ?? self.area, measure)["f"]?.value
  }
}

extension FigureDefinition.Measure {
  fileprivate static func question(_ id: String, answers: [String] = []) -> Self {
    .question(Located(id, at: .entry), answers: answers.map { Located($0, at: .entry) }, filter: .all)
  }
}

extension WrittenFilter {
  fileprivate func and(_ other: WrittenFilter) -> WrittenFilter { WrittenFilter(conditions + other.conditions) }
}
