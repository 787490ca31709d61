import InspectionModel
import InspectionScoring
import Testing

@Suite struct DiscloserTests {
  /// Of 36 cases of women 3 are "yes" and of 40 of men 30: of high risk, to begin with.
  private let table = CaseTable([3, 13, 20, 30, 5, 5, 0, 0, 0, 0, 0, 0])

  @Test func nothingIsLeftOutUnlessSomebodyAsks() {
    let figures = table.asking("women", ("sex", "female")).published(under: 0).figures
    #expect(figures["women"]?.value == .share(count: 3, base: 36))
    #expect(figures.smallNumbers == .printed)
  }

  @Test func aSmallCountIsHiddenAndSoIsTheOtherSide() throws {
    // 33 of the 76 are "yes", which is printed: 33 - 3 = 30 men, whom nothing else tells of
    let published = table.asking("women", ("sex", "female")).published(under: 5)
    #expect(published.figures["Q1"]?.value == .share(count: 33, base: 76))
    let hidden = try #require(published.figures["women"]?.hidden)
    #expect(hidden == HiddenShare(limit: 5, isFew: true, base: 36))
    #expect(
      published.figures["women"]?.complement?.value == .hidden(HiddenShare(limit: 5, isAllButFew: true, base: 36)))
    #expect(published.hides("women") && !published.hides("Q1"))
  }

  @Test func aCountThatLeavesFewIsHidden() {
    // 33 of the 36 women are not "yes": three are
    let figures = table.asking("women", answers: ["no", "none done"], ("sex", "female")).published(under: 5).figures
    #expect(figures["women"]?.hidden == HiddenShare(limit: 5, isAllButFew: true, base: 36))
  }

  @Test func noneAndAllArePrinted() {
    let table = CaseTable([0, 20, 0, 9, 0, 0, 0, 0, 0, 0, 0, 0])
      .asking("women", ("sex", "female")).asking("men", ("sex", "male"))
    let figures = table.published(under: 5).figures
    #expect(figures["women"]?.value == .share(count: 0, base: 20))
    #expect(figures["men"]?.value == .share(count: 9, base: 9))
  }

  @Test func ofThePartsOfATotalTheNextSmallestIsHiddenToo() {
    // 3 + 13 + 20 = 36: with 20 and 13 printed, three would be what is left
    let women = CaseTable([3, 13, 20, 0, 0, 0, 0, 0, 0, 0, 0, 0])
      .asking("none", answers: ["none done"]).asking("no", answers: ["no"])
    let figures = women.published(under: 5).figures
    #expect(figures["none"]?.value == .share(count: 20, base: 36))
    #expect(figures["no"]?.hidden == HiddenShare(limit: 5, base: 36))
    // Which of the two is the small one may not be said.
    #expect(figures["Q1"]?.hidden == HiddenShare(limit: 5, base: 36))
  }

  @Test func ofGroupsWithinEachOtherTheNarrowerIsHidden() {
    // 33 are "yes" and 30 of them men: three women
    let figures = table.asking("men", ("sex", "male")).published(under: 5).figures
    #expect(figures["Q1"]?.value == .share(count: 33, base: 76))
    #expect(figures["men"]?.hidden == HiddenShare(limit: 5, base: 40))
  }

  @Test func aSmallBaseIsNotTold() {
    let few = CaseTable([2, 1, 1, 30, 20, 20, 0, 0, 0, 0, 0, 0]).counting("women", ("sex", "female"))
      .asking("yes", ("sex", "female"))
    let figures = few.published(under: 5).figures
    // 4 of 74 cases; two small numbers are hidden, so that neither may be said to be the small one
    #expect(figures["women"]?.hidden == HiddenShare(limit: 5, base: 74))
    #expect(figures["yes"]?.hidden?.base == nil)
  }

  @Test func ofASmallBaseNeitherSideIsTold() {
    // 1 of 6: "fewer than five of the six" and "all but fewer than five" would leave one
    let six = CaseTable([1, 5, 0, 20, 20, 20, 0, 0, 0, 0, 0, 0]).asking("women", ("sex", "female"))
    #expect(six.published(under: 5).figures["women"]?.hidden == HiddenShare(limit: 5))
  }

  @Test func percentagesNeedABase() {
    let figures = table.asking("women", ("sex", "female")).published(under: 0, percentagesUnder: 40).figures
    #expect(figures["women"]?.value == .share(count: 3, base: 36))
    #expect(figures.reasonToHide(["women"]) == .smallBase(under: 40))
    #expect(figures.reasonToHide(["women", "Q1"]) == nil)
  }

  @Test func aTypedShareIsHiddenLikeACountedOne() {
    var table = table
    table.figures = [
      FigureDefinition(
        name: Located("survey", at: .entry),
        measure: .entered(count: Located(15, at: .entry), base: Located(17, at: .entry)), source: "courts"),
      FigureDefinition(name: Located("offices", at: .entry), measure: .number(3)),
    ]
    let figures = table.published(under: 5).figures
    #expect(figures["survey"]?.hidden == HiddenShare(limit: 5, isAllButFew: true))
    // A number by itself is not about cases.
    #expect(figures["offices"]?.value == .number(3))
  }

  @Test func anInspectionDecidesBeforeItsProgramme() {
    var area = table.area(under: 0)
    #expect(area.inspection.smallNumbers(of: area.programme) == SmallNumbers())
    area.inspection.smallNumbers = SmallNumbers(under: 5, percentagesUnder: 30)
    #expect(area.inspection.smallNumbers(of: area.programme).hides(4))
    #expect(!area.inspection.smallNumbers(of: area.programme).hides(5))
    #expect(!area.inspection.smallNumbers(of: area.programme).hides(0))
  }
}

@Suite struct HiddenScoreTests {
  @Test func aScoreOfOneQuestionGivesItsCountAway() throws {
    // 97 of 100 is 97%, and nothing else of 96 to 99
    let published = Self.published([("Q1", "A1", 97, 100)])
    #expect(published.scorecard[.node(NodeID("A1"))]?.score == nil)
    #expect(published.hiddenResults.contains(ResultKey(.node(NodeID("A1")), round: nil)))
  }

  @Test func aScoreOfManyQuestionsDoesNot() {
    // (97/100 + 50/80 + 41/80 + 60/80) / 4 = 71.4%: with 96, 98 or 99 of 100 it is 71 as well (71.2 to 71.9, so 98 and 99
    // give 71.7 and 71.9, which print as 72); 96 and 97 remain
    let published = Self.published([
      ("Q1", "A1", 97, 100), ("Q2", "A1", 50, 80), ("Q3", "A1", 41, 80), ("Q4", "A1", 60, 80),
    ])
    #expect(published.scorecard[.node(NodeID("A1"))]?.score == WholePercent(71))
    #expect(published.figures["Q1"]?.hidden != nil)
  }

  @Test func whatIsPrintedOfAScoreHoldsNoHiddenShare() throws {
    let published = Self.published([
      ("Q1", "A1", 97, 100), ("Q2", "A1", 50, 80), ("Q3", "A1", 41, 80), ("Q4", "A1", 60, 80),
    ])
    guard case .computed(let reckoning)? = published.scorecard[.node(NodeID("A1"))]?.origin else {
      Issue.record("the score was not worked out")
      return
    }
    #expect(reckoning.terms.map(\.subject) == ["Q2", "Q3", "Q4"].map { .question(QuestionID($0)) })
    #expect(reckoning.terms.allSatisfy { $0.tally == nil })
    // 71% as it is printed, not the exact mean
    #expect(reckoning.percentage == Fraction(71))
    #expect(published.scorecard.questions.isEmpty)
  }

  @Test func anEnteredScoreIsItsAuthors() throws {
    let area = try Area(sections: [.section("A", criteria: 1)]).entering("A1", 97)
    var inspection = area.inspection
    inspection.smallNumbers = SmallNumbers(under: 5)
    let scorecard = Scorer(programme: area.programme).score(inspection).value
    let published = Discloser(programme: area.programme).disclose(inspection, scorecard, .empty)
    #expect(published.scorecard[.node(NodeID("A1"))]?.score == WholePercent(97))
  }

  private static func published(_ questions: [(String, String, Int, Int)]) -> PublishedFigures {
    var area = questions.reduce(Area(sections: [.section("A", criteria: 1)])) {
      $0.asking($1.0, of: $1.1, $1.2, outOf: $1.3)
    }
    area.inspection.smallNumbers = SmallNumbers(under: 5)
    let scorecard = area.scored().value
    let book = FigureReckoner(programme: area.programme).reckon(area.inspection, tallies: area.counted).value
    return Discloser(programme: area.programme).disclose(area.inspection, scorecard, book)
  }
}
