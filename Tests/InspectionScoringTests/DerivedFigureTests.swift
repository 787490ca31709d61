import InspectionModel
import InspectionScoring
import Testing

@Suite struct DerivedFigureTests {
  // Q1: 11 of 14 "yes", 2 "none done", 1 "no", 6 not applicable. Q2: 7 of 20 "yes".
  private let area = Area(sections: [.section("A", criteria: 1)])
    .asking("Q1", of: "A1", 11, outOf: 14, notApplicable: 6, noneDone: 2).asking("Q2", of: "A1", 7, outOf: 20)

  @Test func plainNumbersAreAdded() {
    #expect(value(of: .sum(names("a", "b")), [number("a", 4098), number("b", 2)]) == .number(4100))
  }

  @Test func answersToOneQuestionAreAddedOnTheirBase() {
    // 2 "none done" and 1 "no" of 14
    #expect(value(of: .sum(names("none", "no")), [answers("none", "none done"), answers("no", "no")]) == share(3, 14))
  }

  @Test func theOtherSideIsWhatAShareDoesNotCount() {
    // 14 - 11 = 3
    #expect(value(of: .complement(of: name("Q1"))) == share(3, 14))
  }

  @Test func aSumMayTakeInWhatIsWorkedOut() {
    // 3 of 14 that are not "yes", and the 11 that are: all 14
    let rest = FigureDefinition(name: name("rest"), measure: .derived(.complement(of: name("Q1"))))
    #expect(value(of: .sum(names("Q1", "rest")), [rest]) == share(14, 14))
  }

  @Test func theDifferenceOfNumbersIsANumber() {
    #expect(value(of: .difference(name("a"), name("b")), [number("a", 40), number("b", 2)]) == .number(38))
    #expect(value(of: .difference(name("a"), name("b")), [number("a", 2), number("b", 2)]) == .number(0))
  }

  @Test func theDifferenceOfSharesIsInPercentagePointsAsPrinted() {
    // 11 of 14 = 78.57% printed 79; 7 of 20 = 35%; 79 - 35 = 44
    #expect(value(of: .difference(name("Q1"), name("Q2"))) == .number(44))
  }

  @Test func twoSharesAreComparedAsPrinted() throws {
    let expected = Figure.Value.comparison(try percent(35), with: try percent(79))
    #expect(value(of: .comparison(name("Q2"), name("Q1"))) == expected)
  }

  @Test func remembersWhatItComesFrom() {
    let derivation = FigureDerivation.complement(of: name("Q1"))
    let book = reckoned(derivation).value
    #expect(book["f"]?.origin == .derived(derivation))
    #expect(book["f"].map { book.roots(of: $0).map(\.name) } == ["Q1"])
    #expect(book["Q1"].map { book.roots(of: $0).map(\.name) } == ["Q1"])
  }

  @Test func figuresKeepTheOrderOfTheFile() {
    let book = reckoned(.sum(names("a", "b")), [number("b", 1), number("a", 2)]).value
    #expect(book.figures.map(\.name) == ["f", "b", "a", "Q1", "Q2"])
  }

  @Test func sharesOfDifferentBasesAreNotAdded() {
    // 14 relevant to Q1 and 20 to Q2
    let told = reckoned(.sum(names("Q1", "Q2"))).diagnostics
    #expect(told.map(\.summary) == ["Shares with different bases cannot be added: 'Q1' and 'Q2'"])
    #expect(told.first?.explanation?.contains("14 and 20") == true)
  }

  @Test func basesOfOneNumberAreNotOneBase() {
    let area = Area(sections: area.sections).asking("Q1", of: "A1", 1, outOf: 9).asking("Q2", of: "A1", 2, outOf: 9)
    #expect(diagnosed(.sum(names("Q1", "Q2")), [], in: area).diagnostics.map(\.id) == [.malformedFigure])
  }

  @Test func answersAreNotCountedTwice() {
    let parts = [answers("none", "none done"), answers("bad", "no, none done")]
    let told = reckoned(.sum(names("none", "bad")), parts).diagnostics
    #expect(told.map(\.summary) == ["'bad' counts answers that another part of the sum counts too"])
    let rest = FigureDefinition(name: name("rest"), measure: .derived(.complement(of: name("Q1"))))
    #expect(
      reckoned(.sum(names("rest", "no")), [rest, answers("no", "no")]).diagnostics.map(\.id) == [.malformedFigure])
  }

  @Test func partsDoNotComeToMoreThanTheirBase() {
    let told = reckoned(.sum(names("a", "b")), [entered("a", 5, 8), entered("b", 4, 8)]).diagnostics
    #expect(told.map(\.summary) == ["The parts of 'f' come to more than their base: 9 of 8"])
    #expect(value(of: .sum(names("a", "b")), [entered("a", 4, 8), entered("b", 4, 8)]) == share(8, 8))
  }

  @Test func theLargerFigureComesFirst() throws {
    let told = reckoned(.difference(name("Q2"), name("Q1"))).diagnostics
    #expect(
      told.map(\.summary) == ["A difference names the larger figure first: 'Q2' is 35, and 'Q1' is 79"])
    #expect(try #require(told.first).suggestions.first?.edits.map(\.replacement) == ["Q1", "Q2"])
  }

  @Test func whatRestsOnNoCaseIsNotCompared() {
    let none = Area(sections: area.sections).asking("Q1", of: "A1", 0, outOf: 0, notApplicable: 3)
      .asking("Q2", of: "A1", 7, outOf: 20)
    for derivation in [FigureDerivation.comparison(name("Q2"), name("Q1")), .difference(name("Q2"), name("Q1"))] {
      let book = diagnosed(derivation, [], in: none)
      #expect(book.diagnostics == [])
      #expect(book.value.reason(for: "f") == .withoutCases(of: "Q1"))
    }
    #expect(diagnosed(.complement(of: name("Q1")), [], in: none).value["f"]?.value == share(0, 0))
  }

  @Test func withoutAssessmentsNothingIsWorkedOutFromQuestions() {
    var area = area
    area.inspection.figures = [FigureDefinition(name: name("f"), measure: .derived(.complement(of: name("Q1"))))]
    let book = FigureReckoner(programme: area.programme).reckon(area.inspection)
    #expect(book.value.reason(for: "f") == .notCounted)
    #expect(book.diagnostics == [])
  }

  @Test func whatIsWorkedOutFromAWrongFigureIsNotToldOfAgain() {
    let wrong = FigureDefinition(name: name("wrong"), measure: .question(name("Q9"), answers: [], filter: .all))
    let found = reckoned(.complement(of: name("wrong")), [wrong])
    #expect(found.diagnostics.map(\.id) == [.unknownQuestion])
    #expect(found.value.reason(for: "f") == .malformed)
  }

  private func reckoned(_ derivation: FigureDerivation, _ others: [FigureDefinition] = []) -> Diagnosed<FigureBook> {
    diagnosed(derivation, others, in: area)
  }

  /// The book with a figure `f` that is worked out so, before the others.
  private func diagnosed(
    _ derivation: FigureDerivation, _ others: [FigureDefinition], in area: Area
  ) -> Diagnosed<FigureBook> {
    var area = area
    area.inspection.figures = [FigureDefinition(name: name("f"), measure: .derived(derivation))] + others
    return FigureReckoner(programme: area.programme).reckon(area.inspection, tallies: area.counted)
  }

  private func value(of derivation: FigureDerivation, _ others: [FigureDefinition] = []) -> Figure.Value? {
    reckoned(derivation, others).value["f"]?.value
  }
}

private func name(_ text: String) -> Located<String> { Located(text, at: .entry) }
private func names(_ texts: String...) -> [Located<String>] { texts.map(name) }
private func share(_ count: Int, _ base: Int) -> Figure.Value { .share(count: count, base: base) }
private func percent(_ value: Int) throws -> WholePercent { try #require(WholePercent(value)) }

private func number(_ called: String, _ number: Int) -> FigureDefinition {
  FigureDefinition(name: name(called), measure: .number(number))
}

private func entered(_ called: String, _ count: Int, _ base: Int) -> FigureDefinition {
  FigureDefinition(
    name: name(called), measure: .entered(count: Located(count, at: .entry), base: Located(base, at: .entry)))
}

/// A figure that counts answers to Q1, with commas between them.
private func answers(_ called: String, _ words: String) -> FigureDefinition {
  let answers = words.split(separator: ",").map { name($0.drop { $0 == " " }.description) }
  return FigureDefinition(name: name(called), measure: .question(name("Q1"), answers: answers, filter: .all))
}
