import InspectionModel
import InspectionScoring
import Testing

@testable import ReportAssembly

@Suite struct FigureWordsTests {
  @Test(arguments: [
    // 91 of 100 is over 90, 90 is not
    ("{{quantifier f}} of the plans", 91, 100, "Almost all of the plans"),
    ("in {{quantifier f}} of the cases", 90, 100, "in most of the cases"),
    // 179 of 200 = 89.5%, printed 90%
    ("in {{quantifier f}} of the cases", 179, 200, "in most of the cases"),
    // 181 of 200 = 90.5%, printed 91%
    ("in {{quantifier f}} of the cases", 181, 200, "in almost all of the cases"),
    ("in {{quantifier f}} of the cases", 49, 100, "in few of the cases"),
    ("in {{quantifier f insufficient}} of the cases", 49, 100, "in a majority of the cases"),
    ("in {{quantifier f}} of the cases", 25, 25, "in all of the cases"),
    // 399 of 400 = 99.75%, printed 100%, and not all
    ("in {{quantifier f}} of the cases", 399, 400, "in almost all of the cases"),
    ("in {{quantifier f}} of the cases", 1, 400, "in few of the cases"),
    ("{{quantifier f}} of them", 0, 25, "None of them"),
  ])
  func quantifiersAreTheWordsOfTheTable(_ written: String, _ count: Int, _ base: Int, _ printed: String) {
    #expect(text(written, share(count, base)) == printed)
  }

  @Test func aPercentageWithoutABaseHasAWordToo() throws {
    let figure = Figure(
      name: "f", value: .percentage(try #require(WholePercent(100))), origin: .entered(place, source: nil))
    #expect(text("In {{quantifier f}} of the cases.", figure) == "In almost all of the cases.")
  }

  @Test(arguments: [
    // Exactly two thirds; 67 of 100 is 0.33 points over; 63 is 3.67 under; 70.5 of 100 is 3.83 over two thirds
    (2, 3, "two-thirds"), (67, 100, "just over two-thirds"), (63, 100, "just over three-fifths"),
    (64, 100, "just under two-thirds"), (141, 200, "just over two-thirds"), (71, 100, "just under three-quarters"),
    // 33 of 100 lies under a third, 15 of 45 is one
    (33, 100, "just under a third"), (15, 45, "a third"), (1, 4, "a quarter"), (1, 2, "half"),
    // 5 points from both two-fifths and half, which is not near; 44 is near, 46 is near half
    (45, 100, "more than two-fifths"), (44, 100, "just over two-fifths"), (46, 100, "just under half"),
    (55, 100, "more than half"), (84, 100, "just over four-fifths"), (85, 100, "more than four-fifths"),
    (16, 100, "just under a fifth"), (15, 100, "less than a fifth"), (0, 7, "none"), (7, 7, "all"),
    (1, 400, "less than a fifth"), (399, 400, "more than four-fifths"),
  ])
  func fractionsSayOnWhichSideTheyLie(_ count: Int, _ base: Int, _ printed: String) {
    #expect(text("in {{fraction f}} of them", share(count, base)) == "in \(printed) of them")
  }

  @Test func whatFractionsSayIsNeverFalse() throws {
    let values: [LabelKey: (Int, Int)] = [
      .fifth: (1, 5), .quarter: (1, 4), .third: (1, 3), .twoFifths: (2, 5), .half: (1, 2), .threeFifths: (3, 5),
      .twoThirds: (2, 3), .threeQuarters: (3, 4), .fourFifths: (4, 5),
    ]
    for closeness in [0, 1, 4, 20] {
      for base in 2...60 {
        for count in 1..<base {
          let near = NearFraction(to: try #require(Fraction(count, over: base)), closeness: closeness)
          let (part, of) = try #require(values[near.name])
          // count/base - part/of, times base times of
          let off = count * of - part * base
          let isNear = abs(off) * 100 <= closeness * base * of
          let expected: LabelKey? =
            off == 0 ? nil : isNear ? (off < 0 ? .justUnder : .justOver) : (off < 0 ? .lessThan : .moreThan)
          #expect(near.side == expected, "\(count) of \(base)")
        }
      }
    }
  }

  @Test(arguments: [
    ("in {{all-but f}} cases", 23, 25, "in all but two of the 25 cases"),
    ("in {{all-but f}} cases", 24, 25, "in all but one of the 25 cases"),
    ("{{all-but f}} were good", 13, 25, "All but 12 of the 25 were good"),
    ("in {{all-but f}} cases", 25, 25, "in all 25 cases"), ("in {{all-but f}} cases", 4, 4, "in all four cases"),
    ("{{all-but f}} was good", 1, 1, "The only one was good"),
    ("in {{all-but f}} cases", 0, 25, "in none of the 25 cases"),
    ("in {{all-but f insufficient}} cases", 2, 25, "in all but two of the 25 cases"),
  ])
  func allButCountsWhatIsLeft(_ written: String, _ count: Int, _ base: Int, _ printed: String) {
    #expect(text(written, share(count, base)) == printed)
  }

  @Test(arguments: [
    (82, 71, "It was 11 percentage points higher."), (71, 72, "It was 1 percentage point lower."),
    (71, 71, "It was 0 percentage points the same."),
  ])
  func comparisonsTellHowFarAndOnWhichSide(_ first: Int, _ second: Int, _ printed: String) throws {
    #expect(text("It was {{points f}} {{direction f}}.", try comparison(first, second)) == printed)
  }

  @Test func wordsThatOpenASentenceBeginWithACapital() throws {
    let compared = try comparison(82, 71)
    #expect(
      text("{{points f}} more. {{direction f}}, that is.", compared)
        == "Eleven percentage points more. Higher, that is.")
    #expect(text("{{fraction f}} of them.", share(2, 3)) == "Two-thirds of them.")
  }

  @Test func inATableNumbersStayDigits() {
    let assembled = assembled("| n |\n|---|\n| {{all-but f}} |", [share(23, 25)])
    guard case .table(let table)? = assembled.prose("notes").first?.kind else {
      Issue.record("no table")
      return
    }
    #expect(table.rows.first?.cells.first?.plainText == "All but 2 of the 25")
  }

  @Test(arguments: ["quantifier f", "fraction f", "all-but f", "percent f", "of f", "share f insufficient"])
  func nothingIsSaidOfABaseOfNothing(_ words: String) {
    let assembled = assembled("In {{\(words)}} cases.", [share(0, 0)])
    #expect(assembled.diagnostics.map(\.id) == [.figureWithoutCases])
    #expect(assembled.text("notes") == "In \u{2026} cases.")
  }

  @Test func aComparisonWithABaseOfNothingNamesIt() throws {
    let book = FigureBook([share(0, 0)], unavailable: [.init(name: "gap", reason: .withoutCases(of: "f"))])
    let written = FigureWriter(
      programme: .small(labels: words), language: .english, scorecard: Scorecard(results: [:]), figures: book,
      proportions: table
    ).text(.points, of: "gap", isInsufficient: false, at: .init(range: place, opensSentence: false, isInTable: false))
    #expect(written.diagnostics.map(\.id) == [.figureWithoutCases])
    #expect(written.diagnostics.first?.explanation?.contains("the base of 'f' is 0") == true)
  }

  private func comparison(_ first: Int, _ second: Int) throws -> Figure {
    let value = Figure.Value.comparison(try #require(WholePercent(first)), with: try #require(WholePercent(second)))
    return Figure(name: "f", value: value, origin: .entered(place, source: nil))
  }
}

@Suite struct FigurePlacesTests {
  @Test(arguments: [
    ("See [in {{of f}}](https://x.org).", "See in 11 of the 14."), ("**{{of f}}** cases.", "Eleven of the 14 cases."),
    ("In `{{of f}}` code.", "In {{of f}} code."), ("Braces: \\{{of f}}.", "Braces: {{of f}}."),
    ("Braces: \\{{#f}}.", "Braces: {{#f}}."), ("A backslash: \\\\{{of f}}.", "A backslash: \\11 of the 14."),
  ])
  func aFigureIsReadEverywhereButInCode(_ written: String, _ printed: String) {
    #expect(text(written, share(11, 14)) == printed)
  }

  @Test func figuresStandInHeadingsAndFootnotes() {
    let assembled = assembled("Text.[^n]\n\n[^n]: In {{of f}} cases.\n\n## Seen in {{of f}}\n\nMore.", [share(11, 14)])
    let headings = assembled.prose("notes").compactMap { block -> String? in
      if case .heading(_, let text) = block.kind { text.plainText } else { nil }
    }
    #expect(headings == ["Seen in 11 of the 14"])
    let notes = assembled.part("notes")?.footnotes.flatMap(\.blocks).map(\.plainText)
    #expect(notes == ["In 11 of the 14 cases."])
  }

  @Test func codeBlocksAreLeftAlone() {
    let assembled = assembled("```\n{{of f}}\n```", [share(11, 14)])
    #expect(assembled.prose("notes").first?.kind == .code("{{of f}}\n"))
  }
}

private let table = ProportionWords(steps: [
  .init(words: ["almost all", "nearly all"], bound: .over(90)), .init(words: ["most"], bound: .from(75)),
  .init(words: ["a majority"], bound: .from(50)), .init(words: ["few"], bound: .from(0)),
])

/// The words of the common labels.
private let words: [LabelKey: Wording] = [
  .all: Wording("all"), .none: Wording("none"), .justUnder: Wording("just under {fraction}"),
  .justOver: Wording("just over {fraction}"), .lessThan: Wording("less than {fraction}"),
  .moreThan: Wording("more than {fraction}"), .fifth: Wording("a fifth"), .quarter: Wording("a quarter"),
  .third: Wording("a third"), .twoFifths: Wording("two-fifths"), .half: Wording("half"),
  .threeFifths: Wording("three-fifths"), .twoThirds: Wording("two-thirds"), .threeQuarters: Wording("three-quarters"),
  .fourFifths: Wording("four-fifths"), .allBut: Wording("all but {count} of the {base}"),
  .allOf: .plural("the only one", "all {base}"), .noneOf: Wording("none of the {base}"),
  .points: .plural("{count} percentage point", "{count} percentage points"), .higher: Wording("higher"),
  .lower: Wording("lower"), .theSame: Wording("the same"),
]

private func share(_ count: Int, _ base: Int) -> Figure {
  Figure(name: "f", value: .share(count: count, base: base), origin: .entered(place, source: nil))
}

private func assembled(_ markdown: String, _ figures: [Figure]) -> Assembled {
  Assembled(programme: .small(labels: words), figures: figures) {
    $0.proportions = table
    $0.note(markdown)
  }
}

private func text(_ markdown: String, _ figure: Figure) -> String { assembled(markdown, [figure]).text("notes") }
