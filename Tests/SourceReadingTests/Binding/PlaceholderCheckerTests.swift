import InspectionModel
import Testing

@testable import SourceReading

@Suite struct ResultQuotationTests {
  private func told(_ words: String, in programme: Programme = .small) -> [Diagnostic] {
    let folder = TestFolder.complete.with("service-users.md", "In {{\(words)}}.\n")
    return folder.bound(to: programme).diagnostics
  }

  @Test(arguments: ["score 1.1", "score 1", "score roh", "band 1.2", "band roh", "grade 2.1"])
  func takesWhatTheProgrammeMeasures(_ words: String) { #expect(told(words) == []) }

  @Test(
    arguments: [
      ("score 2.1", DiagnosticID.scoreOnGraded, "{{grade 2.1}}"), ("band 2.1", .scoreOnGraded, "{{grade 2.1}}"),
      ("grade 1.1", .gradeOnScored, "{{score 1.1}}"), ("grade roh", .gradeOnScored, "{{score roh}}"),
      ("score 1-1", .unknownCriterion, "{{score 1.1}}"), ("band RoH", .unknownCriterion, "{{band roh}}"),
      ("score ro", .unknownCriterion, "{{score roh}}"), ("score 9.9", .unknownCriterion, nil),
      ("score 1.1 original", .unknownRound, nil), ("scor 1.1", .unknownFigureWord, "{{score 1.1}}"),
      ("score", .unknownFigureWord, nil), ("score 1.1 a b", .unknownFigureWord, nil),
    ] as [(String, DiagnosticID, String?)])
  func reportsAResult(_ words: String, _ id: DiagnosticID, _ mend: String?) {
    let told = told(words)
    #expect(told.map(\.id) == [id])
    #expect(told.first?.suggestions.first?.edits.map(\.replacement) == mend.map { [$0] })
    #expect(told.first?.range.map { $0.offsets.count } == words.utf8.count + 4)
  }

  @Test func aRoundHasToBeOneOfTheProgramme() throws {
    let programme = try Programme.revisit()
    func complaints(_ words: String) -> [String] {
      let text = "---\ncriterion: B1\n---\n## What we saw\n- In {{\(words)}}.\n"
      return TestFolder.revisit.with("findings/B1.md", text).bound(to: programme).wrong
    }
    #expect(complaints("score B1 first") == [])
    #expect(complaints("score B second") == [])
    #expect(complaints("score B1 fist") == ["findings/B1.md:5:6-23 unknown-round"])
    #expect(complaints("score A") == ["findings/B1.md:5:6-17 score-on-graded"])
  }
}

@Suite struct FigureQuotationTests {
  private static let figures = """
    survey:
      count: 15
      base: 17
      source: s
    rate:
      percentage: 31
      source: s
    caseload:
      value: 4098
      source: s
    broken:
      count: 15
    """

  private func told(_ words: String) -> [Diagnostic] {
    let folder = TestFolder.complete.with("figures.yml", Self.figures).with("service-users.md", "{{\(words)}} is it.\n")
    return folder.bound().diagnostics.filter { $0.id != .missingKey && $0.id != .unusedFigure }
  }

  @Test(arguments: [
    "percent survey", "count survey", "base survey", "of survey", "share survey", "of survey insufficient",
    "percent survey insufficient", "percent rate", "share rate", "count caseload", "base broken", " percent  survey ",
  ])
  func takesWhatCanBeSaidOfAFigure(_ words: String) { #expect(told(words) == []) }

  @Test(arguments: [
    ("count rate", "{{percent rate}}"), ("of rate", "{{percent rate}}"), ("base rate", "{{percent rate}}"),
    ("percent rate insufficient", "{{percent rate}}"), ("percent caseload", "{{count caseload}}"),
    ("share caseload", "{{count caseload}}"), ("count caseload insufficient", "{{count caseload}}"),
  ])
  func aFigureWithoutABaseHasNoShares(_ words: String, _ mend: String) {
    let told = told(words)
    #expect(told.map(\.id) == [.figureWithoutBase])
    #expect(told.first?.suggestions.first?.edits.map(\.replacement) == [mend])
  }

  @Test(
    arguments: [
      ("percent survy", DiagnosticID.unknownFigure, "{{percent survey}}"),
      ("of survy insufficient", .unknownFigure, "{{of survey insufficient}}"),
      ("percent court", .unknownFigure, nil), ("percnt survey", .unknownFigureWord, "{{percent survey}}"),
      ("survey", .unknownFigureWord, "{{share survey}}"), ("percent", .unknownFigureWord, nil),
      ("percent survey sufficient", .unknownFigureWord, nil),
    ] as [(String, DiagnosticID, String?)])
  func reportsAFigureThatThereIsNot(_ words: String, _ id: DiagnosticID, _ mend: String?) {
    let told = told(words)
    #expect(told.map(\.id) == [id])
    #expect(told.first?.suggestions.first?.edits.map(\.replacement) == mend.map { [$0] })
  }

  @Test(arguments: ["", " ", "\t "]) func bracesAroundNothingSaySo(_ words: String) {
    let told = told(words)
    #expect(told.map(\.id) == [.unknownFigureWord])
    #expect(told.map(\.summary) == ["Nothing stands between '{{' and '}}'"])
    #expect(told.first?.range.map { $0.offsets.count } == words.utf8.count + 4)
  }

  @Test(arguments: [
    ("a:\n  value: 1\n  source: s\na:\n  value: 2\n  source: s\n", DiagnosticID.duplicateKey),
    ("a: [\n", .malformedYAML), ("a: &x\n  value: 1\n", .yamlAlias), ("[a]: 1\n", .malformedYAML),
    ("- a\n", .wrongKind),
  ])
  func aFileThatCannotBeReadMayDefineAnything(_ figures: String, _ id: DiagnosticID) {
    let quotes = "{{of x}} and {{of y}}.\n"
    let folder = TestFolder.complete.with("figures.yml", figures).with("service-users.md", quotes)
    let told = folder.bound().diagnostics.map(\.id)
    #expect(told.contains(id))
    #expect(!told.contains(.unknownFigure))
  }

  @Test func aFileThatIsNoTextMayDefineAnything() {
    let folder = TestFolder.complete.with("service-users.md", "{{of x}} and {{scor 1.1}}.\n")
    #expect(folder.bound().diagnostics.map(\.id).contains(.unknownFigure))
    for file in [InspectionBinder.NamesFile.figures, .questions] {
      #expect(folder.bound(unreadable: [file]).diagnostics.map(\.id) == [.unknownFigureWord])
    }
  }

  @Test func figuresMayStandInTablesBoxesAndFootnotes() {
    let text = "| A |\n|---|\n| {{of x}} |\n\n::: practice {{of x}}\n{{of x}}[^a]\n:::\n\n[^a]: {{of x}}\n"
    let told = TestFolder.complete.with("service-users.md", text).bound().diagnostics
    #expect(told.map(\.id) == [DiagnosticID](repeating: .unknownFigure, count: 4))
  }
}

@Suite struct StandingFigureTests {
  private func told(_ text: String, figures: String = "") -> [DiagnosticID] {
    let source = SourceFile(id: FileID(99), path: "small/text/en/role.md", bytes: Array(text.utf8))
    let programme = Programme.small(texts: ["role": StandingText([.english: MarkdownReader().read(source).value])])
    return TestFolder.complete.with("figures.yml", figures).bound(to: programme).diagnostics.map(\.id)
  }

  @Test func standingTextQuotesResultsAndFigures() {
    #expect(told("{{score 1}} and {{band roh}}.") == [])
    #expect(told("{{grade 1}}.") == [.gradeOnScored])
    #expect(told("{{count courts}}.") == [.unknownFigure])
    #expect(told("{{count courts}}.", figures: "courts:\n  value: 9\n  source: s\n") == [])
  }
}
