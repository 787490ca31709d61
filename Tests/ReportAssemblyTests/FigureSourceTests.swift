import InspectionModel
import InspectionScoring
import ReportAssembly
import Testing

/// What a draft says of where its numbers come from.
@Suite struct FigureSourceTests {
  @Test func aFinalReportSaysNothingOfIt() {
    let assembled = Assembled(figures: figures) {
      $0.facts.status = .final
      $0.note("In {{percent seen}} of cases.")
    }
    #expect(assembled.report.figureSources == nil)
    #expect(assembled.report.markingFigures == assembled.report)
  }

  @Test func aTextThatQuotesNothingHasNoList() {
    #expect(Assembled(figures: figures) { $0.note("In 82% of cases.") }.report.figureSources == nil)
  }

  @Test func eachFigureStandsOnceInTheOrderOfTheText() {
    #expect(
      sources("{{count old}} and {{percent seen}}, {{base old}} and {{share seen insufficient}}.").map(\.name) == [
        "old", "seen", "seen insufficient",
      ])
  }

  @Test func aSharesNumbersArePrintedWithItsBase() throws {
    // 74 of 90 = 82.2%, and 90 - 74 = 16 of 90 = 17.8%
    let found = sources("{{count seen}} and {{count seen insufficient}}.")
    #expect(found.map(\.value) == ["82%", "18%"])
    #expect(found.map(\.count) == ["74 of the 90", "16 of the 90"])
  }

  @Test func whatWasCountedAmongWhomIsTold() {
    #expect(
      details("{{count seen}}") == [
        "Counted: Q1 \u{2013} judged sufficient", "Among: ppo: yes, rosh: high or very high",
        "Source: Case assessments",
      ])
    #expect(details("{{count seen insufficient}}").first == "Counted: Q1 \u{2013} not judged sufficient")
    #expect(details("{{count late}}").first == "Counted: Q1 \u{2013} answered late or never")
  }

  @Test func casesAreToldApartByWhatTheyHaveBesides() {
    // "old" counts cases where ppo is yes and age is old among those where ppo is yes.
    #expect(details("{{count old}}") == ["Counted: age: old", "Among: ppo: yes", "Source: Case assessments"])
    #expect(details("{{count old insufficient}}").first == "Counted: not age: old")
  }

  @Test func whoTypedANumberInIsNamed() {
    #expect(details("{{count load}}") == ["Source: Area return (typed in)"])
    #expect(details("{{count budget}}") == ["Source: Typed in"])
  }

  @Test func whatAFigureIsWorkedOutFromIsNamed() {
    #expect(
      details("{{count both}}") == [
        "How: from seen, load", "Source: Case assessments", "Source: Area return (typed in)",
      ])
  }

  @Test func aResultTellsWhereItComesFrom() {
    let assembled = Assembled(programme: .small(labels: labels)) {
      $0.score("1.1", 62)
      $0.score("1.2", 81)
      $0.note("It has {{score 1.1}} and {{band 1}}, not {{score 1}}.")
    }
    let found = assembled.report.figureSources?.sources ?? []
    #expect(found.map(\.name) == ["1.1 Criterion 1.1", "1 First"])
    // Of printed 62 and 81 the exact ones are from 61.5 and 80.5, whose mean is 71, up to 62.5 and 81.5: 72.
    #expect(found.map(\.value) == ["62%", "72%"])
    #expect(
      found.map(\.details) == [
        [.init(label: "Source", text: "Typed in")], [.init(label: "How", text: "71.00% to 72.00%")],
      ])
  }

  @Test func whatNobodyKnowsIsNotListed() {
    #expect(sources("{{count nothing}}, {{score 1.1}} and {{count old}}").map(\.name) == ["old"])
  }

  @Test func marksLeadThereAndBackFromEveryPlace() throws {
    let assembled = Assembled(programme: .small(labels: labels), figures: figures) {
      $0.find("1.1", ["strengths": "- In {{count seen}} cases.\n- In {{percent seen}} of them.\n- In {{count seen}}."])
      $0.note(
        "Table: Ages of {{count old}}\n\n| n |\n|---|\n| **{{count old}}** |\n\n> In {{count seen}}, {{count seen}}.")
    }
    let marked = assembled.report.markingFigures
    let list = try #require(marked.figureSources)
    #expect(list.sources.map(\.name) == ["old", "seen"])
    #expect(list.sources.map { $0.uses.map(\.place) } == [["Table 1"], ["Notes", "1.1(a)", "1.1(b)", "1.1(c)"]])
    let marks = marked.figureUses.compactMap(\.mark)
    #expect(marks.map(\.text) == ["F1", "F1", "F2", "F2", "F2", "F2", "F2"])
    #expect(Set(marks.map(\.anchor)).count == 7, "every place has an anchor of its own")
    #expect(Set(list.sources.flatMap(\.uses).map(\.anchor)).isSubset(of: marks.map(\.anchor)))
    #expect(Set(marks.map(\.target)) == [list.anchor(at: 0), list.anchor(at: 1)])
    #expect(marks[2].description.hasPrefix("seen: 74 of the 90; Counted: Q1"))
  }

  @Test func markingChangesNoWord() {
    let report = Assembled(programme: .small(labels: labels), figures: figures) {
      $0.note(
        "A [{{count seen}}](#1.1) and *{{count old}}*[^1].\n\n[^1]: Of {{base old}}.\n\n::: practice In {{count old}}\nText.\n:::"
      )
    }.report
    #expect(report.figureUses.count == 4)
    #expect(report.markingFigures.figureUses.map(\.text) == report.figureUses.map(\.text))
    #expect(report.markingFigures.figureUses.allSatisfy { $0.mark != nil })
  }
}

private func sources(_ text: String) -> [FigureSource] {
  Assembled(programme: .small(labels: labels), figures: figures) { $0.note(text) }.report.figureSources?.sources ?? []
}

private func details(_ text: String) -> [String] {
  (sources(text).first?.details ?? []).map { "\($0.label): \($0.text)" }
}

private let labels: [LabelKey: Wording] = [
  .figureMark: Wording("F{number}"), .figureCounted: Wording("Counted"), .figureCases: Wording("Among"),
  .source: Wording("Source"), .figureReckoned: Wording("How"), .figureSufficient: Wording("judged sufficient"),
  .figureAnswered: Wording("answered {answers}"), .figureNot: Wording("not {what}"), .figureOr: Wording(" or "),
  .figureWhere: Wording("{attribute}: {values}"), .figureAllCases: Wording("all cases"),
  .chartListComma: Wording(", "), .chartSourceCases: Wording("Case assessments"),
  .figureEntered: Wording("typed in"), .figureEnteredFrom: Wording("{source} (typed in)"),
  .figureDerived: Wording("from {figures}"), .figureAveraged: Wording("{lower} to {upper}"),
  .table: Wording("Table {number}"),
]

private let ppo = CaseFilter([.init("ppo", ["yes"])])
private let highPPO = ppo.and(CaseFilter([.init("rosh", ["high", "very high"])]))

private let figures: [Figure] = [
  Figure(
    name: "seen", value: .share(count: 74, base: 90),
    origin: .question(QuestionID("Q1"), answers: [], filter: highPPO)),
  Figure(
    name: "late", value: .share(count: 3, base: 90),
    origin: .question(QuestionID("Q1"), answers: ["late", "never"], filter: .all)),
  Figure(
    name: "old", value: .share(count: 4, base: 9),
    origin: .cases(ppo.and(CaseFilter([.init("age", ["old"])])), among: ppo)),
  Figure(name: "load", value: .number(4098), origin: .entered(place, source: "area return")),
  Figure(
    name: "both", value: .number(3), origin: .derived(.sum([Located("seen", at: place), Located("load", at: place)]))),
  Figure(name: "budget", value: .text("\u{a3}19m"), origin: .entered(place, source: nil)),
]
