import InspectionModel
import InspectionScoring
import ReportAssembly
import Testing

@Suite struct FigureTests {
  @Test(arguments: [
    // 74 of 90 = 82.2%
    ("accurate in {{percent screening}} of cases", "accurate in 82% of cases"),
    ("in {{count screening}} of {{base screening}} cases", "in 74 of 90 cases"),
    ("{{share screening}} were", "82% were"),
    // 90 - 74 = 16; 16/90 = 17.8%
    ("but {{percent screening insufficient}} ({{count screening insufficient}}) were not", "but 18% (16) were not"),
    // A base below 40 is small.
    ("seen in {{share visits}} cases", "seen in 11 of the 14 cases"),
    ("seen in {{share visits insufficient}} cases", "seen in three of the 14 cases"),
    ("all {{of prison}} cases", "all five of the six cases"),
    ("only {{percent overtime}} of it", "only 9% of it"),
    ("a caseload of {{count caseload}}", "a caseload of 4,098"),
    ("a budget of {{count budget}}", "a budget of \u{a3}19.147m"),
  ])
  func figuresReadAsTheHouseStyleSays(_ written: String, _ printed: String) {
    #expect(text("Text: \(written).") == "Text: \(printed).")
  }

  @Test(arguments: [
    ("{{count screening}} cases were seen.", "Seventy-four cases were seen."),
    ("{{of visits}} were seen.", "Eleven of the 14 were seen."),
    ("It was good. {{count prison}} were seen.", "It was good. Five were seen."),
    ("It was \"good.\" {{count prison}} were seen.", "It was \u{201C}good.\u{201D} Five were seen."),
    ("It was good, e.g. {{count prison}} were seen.", "It was good, e.g. five were seen."),
    ("It was (good). **{{count visits}}** were seen.", "It was (good). Eleven were seen."),
    ("It was **good: {{count visits}}**.", "It was good: 11."),
    ("{{percent screening}} were seen.", "82% were seen."),
    ("\"{{count prison}} times.\" So", "\u{201C}Five times.\u{201D} So"),
  ])
  func noSentenceOpensWithACountInDigits(_ written: String, _ printed: String) {
    #expect(text(written) == printed)
  }

  @Test(arguments: [
    ("It is No. {{count prison}} here.", "It is No. five here."),
    ("It is (NO. {{count prison}}).", "It is (NO. five)."),
    ("See para. {{count visits}}.", "See para. 11."),
    // Nobody named "etc.", and "compara." only ends like one that somebody did.
    ("Plans etc. {{count prison}} were seen.", "Plans etc. Five were seen."),
    ("It compara. {{count prison}} were seen.", "It compara. Five were seen."),
  ])
  func anAbbreviationOfTheHouseStyleEndsNoSentence(_ written: String, _ printed: String) {
    #expect(text(written) == printed)
  }

  @Test func numbersInTablesAreDigits() throws {
    let assembled = Assembled(figures: figures) { $0.note("| n |\n|---|\n| {{count prison}} |") }
    guard case .table(let table)? = assembled.prose("notes").first?.kind else {
      Issue.record("no table")
      return
    }
    #expect(table.rows.first?.cells.first?.plainText == "5")
  }

  @Test func resultsAreQuotedAsTheyPrint() {
    let assembled = Assembled {
      $0.score("1.1", 62)
      $0.score("1.2", 80)
      $0.note("It has {{score 1.1}}, {{band 1.2}}, {{score 1}}.")
    }
    // (62 + 80) / 2 = 71
    #expect(assembled.text("notes") == "It has 62%, Good, 71%.")
  }

  @Test func aResultThatIsNotThereYetIsAnEllipsis() {
    #expect(Assembled { $0.note("It has {{score 1.1}}.") }.text("notes") == "It has \u{2026}.")
  }

  @Test func aShareOfNothingCannotBeQuoted() throws {
    let assembled = Assembled(figures: figures) { $0.note("In {{percent nobody}} of cases.") }
    let diagnostic = try #require(assembled.diagnostics.first)
    #expect(diagnostic.id == .figureWithoutCases)
    #expect(diagnostic.explanation?.contains("there is no case where ppo is maybe") == true)
    #expect(!assembled.text("notes").contains("%"))
  }

  @Test func aFigureThatWasNotCountedIsToldOfInADraft() throws {
    let assembled = Assembled(unavailable: ["later"]) { $0.note("In {{percent later}} of {{base later}} cases.") }
    let diagnostic = try #require(assembled.diagnostics.first)
    #expect(assembled.diagnostics.map(\.id) == [.figureNotCounted])
    #expect(diagnostic.resolved(for: .draft).severity == .note)
    #expect(diagnostic.resolved(for: .final).severity == .error)
  }

  @Test func aFigureIsTextAndNeverMarkUp() {
    let hostile = Figure(name: "x", value: .text("<b>*bold* [a](b) {{subject}}"), origin: .entered(place, source: nil))
    let assembled = Assembled(figures: [hostile]) { $0.note("Value: {{count x}}.") }
    guard case .paragraph(let pieces)? = assembled.prose("notes").first?.kind else {
      Issue.record("no paragraph")
      return
    }
    let use = FigureUse(
      text: "<b>*bold* [a](b) {{subject}}", quotation: "count x", origin: .figure("x", isOtherSide: false))
    #expect(pieces.contains(.figure(use)))
  }
}

private let figures: [Figure] = [
  share("screening", 74, 90), share("visits", 11, 14), share("prison", 5, 6),
  Figure(
    name: "overtime", value: .percentage(WholePercent(rounding: Fraction(9))), origin: .entered(place, source: nil)),
  Figure(name: "caseload", value: .number(4098), origin: .entered(place, source: nil)),
  Figure(name: "budget", value: .text("\u{a3}19.147m"), origin: .entered(place, source: nil)),
  Figure(
    name: "nobody", value: .share(count: 0, base: 0),
    origin: .cases(.all, among: CaseFilter([.init("ppo", ["maybe"])]))),
]

private func share(_ name: String, _ count: Int, _ base: Int) -> Figure {
  Figure(name: name, value: .share(count: count, base: base), origin: .entered(place, source: nil))
}

private func text(_ markdown: String) -> String { Assembled(figures: figures) { $0.note(markdown) }.text("notes") }
