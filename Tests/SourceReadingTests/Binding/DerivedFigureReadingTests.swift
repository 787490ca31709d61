import InspectionModel
import Testing

@testable import SourceReading

@Suite struct DerivedFigureReadingTests {
  private static let parts = """
    men:
      count: 15
      base: 17
      source: s
    women:
      count: 3
      base: 17
      source: s
    rate:
      percentage: 31
      source: s
    caseload:
      value: 4098
      source: s
    budget:
      value: £19m
      source: s

    """

  private func bound(_ figures: String) -> BoundFolder {
    TestFolder.complete.with("figures.yml", Self.parts + figures).bound()
  }

  /// What is told of an entry `f` with this line below it.
  private func told(_ line: String) -> [Diagnostic] {
    bound("f:\n  \(line)\n").diagnostics.filter { $0.id != .unusedFigure }
  }

  @Test func readsEachWayToWorkOneOut() throws {
    let bound = bound(
      """
      all:
        sum: men, women
      more:
        difference: caseload, last-year
      last-year:
        value: 4000
        source: s
      rest:
        complement-of: all
      gap:
        compare: [men, women]

      """)
    #expect(bound.complaints == [])
    let figures = try #require(bound.inspection?.figures)
    let derivations = figures.compactMap(\.measure.derivation)
    #expect(
      derivations.map { $0.parts.map(\.value) } == [
        ["men", "women"], ["caseload", "last-year"], ["all"], ["men", "women"],
      ])
    guard case .sum = derivations[0], case .difference = derivations[1], case .complement = derivations[2],
      case .comparison = derivations[3]
    else {
      Issue.record("other kinds")
      return
    }
  }

  @Test func aQuestionIsAPartByItsId() throws {
    let bound = TestFolder.revisit.with("figures.yml", "f:\n  complement-of: H1\n").bound(to: try .revisit())
    #expect(bound.inspection?.figures.map(\.name.value) == ["f"])
  }

  @Test(arguments: [
    ("sum: men, womn", "There is no figure 'womn'; did you mean 'women'?", DiagnosticID.unknownFigure),
    ("complement-of: Q99", "There is no figure 'Q99'", .unknownFigure),
    ("sum: men", "'sum' names two figures or more", .malformedFigure),
    ("difference: men, women, rate", "'difference' names two figures", .malformedFigure),
    ("compare: men", "'compare' names two figures", .malformedFigure),
    ("sum: men, men", "'men' is named twice", .malformedFigure),
    ("compare: men, men", "'men' is named twice", .malformedFigure),
    ("sum: men, caseload", "Shares and plain numbers cannot be reckoned together", .malformedFigure),
    ("difference: men, caseload", "Shares and plain numbers cannot be reckoned together", .malformedFigure),
    (
      "sum: men, rate", "Nothing is worked out from 'rate', which is a percentage whose base nobody gives",
      .malformedFigure
    ),
    (
      "complement-of: caseload", "Nothing is worked out from 'caseload', which is a value that stands by itself",
      .malformedFigure
    ),
    (
      "difference: caseload, budget", "Nothing is worked out from 'budget', which is a value that stands by itself",
      .malformedFigure
    ),
    (
      "compare: men, gap\ngap:\n  compare: men, women", "Nothing is worked out from 'gap', which compares two figures",
      .malformedFigure
    ),
    ("complement-of: f", "The figure 'f' is worked out from itself", .cyclicFigure),
    ("sum:", "'sum' has no value", .missingKey),
    ("sum: men, women\n  source: area", "'source' cannot stand beside 'sum'", .conflictingKeys),
    ("sum: men, women\n  question: Q1", "'sum' cannot stand beside 'question'", .conflictingKeys),
    ("sum:\n    x: y", "'sum' is a list of words", .wrongKind),
  ])
  func reportsWhatCannotBeWorkedOut(_ line: String, _ summary: String, _ id: DiagnosticID) {
    let told = told(line)
    #expect(told.map(\.summary) == [summary])
    #expect(told.map(\.id) == [id])
    #expect(told.allSatisfy { $0.range != nil })
  }

  @Test func aRingIsToldOnceWithEveryName() throws {
    let bound = bound("a:\n  sum: b, men\nb:\n  difference: c, men\nc:\n  complement-of: a\nd:\n  sum: a, men\n")
    let told = try bound.only(.cyclicFigure)
    #expect(told.summary == "Figures are worked out from each other in a ring: 'a' from 'b' from 'c' from 'a'")
    #expect(told.notes.count == 2)
    #expect(bound.complaints == ["figures.yml:18:1-2 cyclic-figure"])
    #expect(bound.inspection?.figures.map(\.name.value) == ["men", "women", "rate", "caseload", "budget"])
  }

  @Test func aLongRingIsCut() throws {
    let figures = (0..<1_000).map { "f\($0):\n  complement-of: f\(($0 + 1) % 1_000)\n" }.joined()
    let told = try bound(figures).only(.cyclicFigure)
    #expect(told.summary.hasSuffix("'f0' from 'f1' from 'f2' from \u{2026} from 'f998' from 'f999' from 'f0'"))
    #expect(told.notes.count == 10)
  }

  @Test(arguments: [
    ("points gap", []), ("direction gap", []), ("quantifier men", []), ("fraction all insufficient", []),
    ("all-but men", []), ("quantifier rate", []), ("count more", []), ("of all", []),
    ("points men", ["{{share men}}"]), ("direction caseload", ["{{count caseload}}"]),
    ("percent gap", ["{{points gap}}"]), ("points gap insufficient", ["{{points gap}}"]),
    ("fraction rate", ["{{percent rate}}"]), ("all-but rate", ["{{percent rate}}"]),
    ("quantifier caseload", ["{{count caseload}}"]), ("percent more", ["{{count more}}"]),
  ])
  func eachWordIsForSomeFiguresOnly(_ words: String, _ mends: [String]) throws {
    let figures = "all:\n  sum: men, women\nmore:\n  difference: men, women\ngap:\n  compare: men, women\n"
    let text = "---\ncriterion: B1\n---\n## What we saw\n- In {{\(words)}}.\n"
    let bound = TestFolder.revisit.with("figures.yml", Self.parts + figures).with("findings/B1.md", text)
      .bound(to: try .revisit())
    let told = bound.diagnostics.filter { $0.id == .figureWithoutBase }
    #expect(told.flatMap(\.suggestions).flatMap(\.edits).map(\.replacement) == mends)
    #expect(bound.wrong.count == mends.count)
  }

  @Test func aQuantifierNeedsWords() throws {
    let folder = TestFolder.complete.with("figures.yml", Self.parts)
      .with("service-users.md", "In {{quantifier men}} cases.\n")
    #expect(folder.complaints == ["service-users.md:1:4-22 malformed-proportions"])
    let own = "proportions:\n  - words: most\n    over: 50\n  - words: some\n    from: 0\nsample: 106\n"
    let bound = folder.replacing("sample: 106\n", with: own, in: "inspection.md").bound()
    #expect(bound.complaints == [])
    #expect(bound.inspection?.proportionWords(of: .small).steps.map(\.words) == [["most"], ["some"]])
  }

  @Test(arguments: [
    ("proportions: most\n", "wrong-kind"), ("proportions:\n  - words: most\n    from: 1\n", "malformed-proportions"),
    ("proportions:\n  - most\n", "wrong-kind"), ("proportions:\n  words: most\n", "wrong-kind"),
    ("proportions:\n  - words: [most]\n    from: 0\n", "wrong-kind"),
  ])
  func reportsWordsOfAnInspectionThatAreWrong(_ lines: String, _ id: String) {
    let bound = TestFolder.complete.replacing("sample: 106\n", with: lines + "sample: 106\n", in: "inspection.md")
      .bound()
    #expect(bound.diagnostics.first?.id.rawValue == id)
    #expect(bound.diagnostics.allSatisfy { $0.range != nil && $0.severity == .error })
  }

  @Test func wordsOfAnInspectionTakeThePlaceOfTheProgrammes() throws {
    let programme = try Programme.revisit()
    let bound = TestFolder([
      "inspection.md":
        "---\nprogramme: canteen-revisit\nedition: weighed\nsubject: Oakdale\nproportions:\n  - words: some\n    from: 0\n---\nHello.\n"
    ]).bound(to: programme)
    let words = try #require(bound.inspection).proportionWords(of: programme)
    #expect(words.steps.map(\.words) == [["some"]])
    #expect(words.fractionCloseness == 3)
  }
}

@Suite struct UnusedFigureTests {
  private func unused(_ figures: String, _ text: String = "") -> [String] {
    TestFolder.complete.with("figures.yml", figures).with("service-users.md", text + "\n").bound().diagnostics
      .filter { $0.id == .unusedFigure }.compactMap(\.subject)
  }

  private static let two = "a:\n  value: 1\n  source: s\nb:\n  count: 1\n  base: 2\n  source: s\n"

  @Test(arguments: [
    ("Nothing.", ["a", "b"]), ("In {{count a}}.", ["b"]), ("| A |\n|---|\n| {{of b}} |", ["a"]),
    ("Text.[^n]\n\n[^n]: In {{count a}}.", ["b"]), ("## In {{count a}}", ["b"]), ("[{{of b}}](#x)", ["a"]),
    ("In `{{count a}}` and \\{{of b}}.", ["a", "b"]),
    ("```chart\ntitle: T\nfigures:\n  a: A\n```", ["b"]),
    ("```chart\ntitle: Of {{of b}}\nvalues:\n  x: 1\n```", ["a"]),
    ("In {{percent a insufficient}}.", ["b"]),
  ])
  func isWhatNothingQuotes(_ text: String, _ names: [String]) { #expect(unused(Self.two, text) == names) }

  @Test func isNotWhatAnotherIsWorkedOutFrom() {
    #expect(unused(Self.two + "c:\n  complement-of: b\n") == ["a", "c"])
  }

  @Test func isANoteAtItsName() throws {
    let folder = TestFolder.complete.with("figures.yml", "a:\n  value: 1\n  source: s\n")
    let bound = folder.bound()
    let told = try bound.only(.unusedFigure)
    #expect(told.severity == .note)
    #expect(told.resolved(for: .final).severity == .note)
    #expect(told.summary == "Nothing quotes the figure 'a'")
    #expect(told.explanation?.contains("`{{count a}}`") == true)
    let range = try #require(told.range)
    let file = try #require(bound.files[range.file])
    #expect(file.path == "figures.yml")
    #expect(place(range, in: file) == "1:1-2")
  }

  @Test func standingTextsOfTheProgrammeQuoteToo() {
    let source = SourceFile(id: FileID(99), path: "small/text/en/role.md", bytes: Array("It has {{count a}}.".utf8))
    let programme = Programme.small(texts: ["role": StandingText([.english: MarkdownReader().read(source).value])])
    let told = TestFolder.complete.with("figures.yml", Self.two).bound(to: programme).diagnostics
    #expect(told.filter { $0.id == .unusedFigure }.compactMap(\.subject) == ["b"])
  }
}

@Suite struct QuotingTextTests {
  private func told(_ title: String) -> [String] {
    TestFolder.complete.with("service-users.md", "```chart\ntitle: \(title)\nvalues:\n  x: 1\n```\n").complaints
  }

  @Test(arguments: ["In {{subject}}", "Two \\{{ braces", "\\{{subject}}", "a }} b"])
  func bracesOfOneLineAreClosedOrPrinted(_ title: String) { #expect(told(title) == []) }

  @Test(arguments: [("In {{subject", "11-13"), ("{{subject}} and {{x", "24-26"), ("\\{{ and {{", "16-18")])
  func bracesOfOneLineThatNothingClosesAreReported(_ title: String, _ place: String) {
    #expect(told(title) == ["service-users.md:2:\(place) figure-not-closed"])
  }

  @Test func anEscapeIsOnePieceWithItsPlace() {
    let range = SourceRange(file: FileID(0), 10..<24)
    let pieces = Located("a \\{{b}} {{c}}", at: range).quoting
    #expect(pieces.map(\.kind) == [.text("a "), .substituted("{{"), .text("b}} "), .placeholder("c")])
    #expect(pieces.map(\.range.offsets) == [10..<12, 12..<15, 15..<19, 19..<24])
  }
}
