import InspectionModel
import Testing

@testable import SourceReading

@Suite struct FiguresBinderTests {
  private func bound(_ figures: String) -> BoundFolder { TestFolder.complete.with("figures.yml", figures).bound() }

  /// What is told of an entry `f` with these lines below it.
  private func told(_ lines: String) -> [String] {
    let block = lines.split(separator: "\n").map { "  \($0)\n" }.joined()
    return bound("f:\n" + block).complaints.map { String($0.dropFirst("figures.yml:".count)) }
  }

  private func measures(_ figures: String) throws -> [FigureDefinition.Measure] {
    let bound = bound(figures)
    #expect(bound.complaints == [])
    return try #require(bound.inspection).figures.map(\.measure)
  }

  @Test func readsAFigureOfEachKind() throws {
    let bound = bound(
      """
      psr-seriousness:
        question: PSR1
      court-survey:
        count: 15
        base: 17
        source: court questionnaire
      reoffending:
        percentage: 31%
        source: national statistics
      caseload:
        value: 4,098
        source: area return
      budget:
        value: £19.147m
        source: area return
      women:
        where:
          sex: f
      """)
    #expect(bound.complaints == [])
    let figures = try #require(bound.inspection?.figures)
    #expect(
      figures.map(\.name.value) == ["psr-seriousness", "court-survey", "reoffending", "caseload", "budget", "women"])
    #expect(
      figures.map(\.source) == [
        nil, "court questionnaire", "national statistics", "area return", "area return", nil,
      ])
    #expect(figures[2].measure == WholePercent(31).map { .percentage($0) })
    #expect(figures[3].measure == .number(4098))
    #expect(figures[4].measure == .text("£19.147m"))
    guard case .entered(let count, let base) = figures[1].measure else {
      Issue.record("not entered")
      return
    }
    #expect([count.value, base.value] == [15, 17])
  }

  @Test func readsAnswersAndConditions() throws {
    let measures = try measures(
      """
      home-visits:
        question: RMP7
        answer: no, none done
        where:
          rosh: high, very high
          ppo: [yes]
      high:
        where:
          rosh: high
        among:
          sex: f
      """)
    guard case .question(let question, let answers, let filter) = measures[0],
      case .cases(let cases, let among) = measures[1]
    else {
      Issue.record("other kinds")
      return
    }
    #expect(question.value == "RMP7")
    #expect(answers.map(\.value) == ["no", "none done"])
    #expect(filter.filter.description == "rosh is high or very high, ppo is yes")
    #expect(cases.filter.description == "rosh is high")
    #expect(among.filter.description == "sex is f")
  }

  @Test func namesAndValuesKnowTheirPlaces() throws {
    let bound = bound("f:\n  question: Q1\n  where:\n    rosh: high, very high\n")
    let filter = try #require(bound.inspection?.figures.first?.filters.first)
    let file = try #require(bound.files.files.first { $0.path == "figures.yml" })
    let condition = try #require(filter.conditions.first)
    #expect(place(condition.attribute.range, in: file) == "4:5-9")
    #expect(condition.values.map { place($0.range, in: file) } == ["4:11-15", "4:17-26"])
  }

  @Test(arguments: [
    ("", ["1:1-2 malformed-figure"]),
    ("source: area", ["1:1-2 malformed-figure"]),
    ("count: 3\nsource: area", ["1:1-2 missing-key"]),
    ("base: 3\nsource: area", ["1:1-2 missing-key"]),
    ("count: 3\nbase: 4", ["1:1-2 missing-key"]),
    ("count: 5\nbase: 4\nsource: area", ["2:10-11 malformed-figure"]),
    ("count: 0\nbase: 0\nsource: area", []),
    ("count: -1\nbase: 4\nsource: area", ["2:10-12 wrong-kind"]),
    ("count: 1.5\nbase: 4\nsource: area", ["2:10-13 wrong-kind"]),
    ("count: 99999999999999999999\nbase: 4\nsource: area", ["2:10-30 wrong-kind"]),
    ("count: [3]\nbase: 4\nsource: area", ["2:10-12 wrong-kind"]),
    ("question: Q1\ncount: 3", ["3:3-8 conflicting-keys"]),
    ("question: Q1\namong:\n  sex: f", ["3:3-8 conflicting-keys"]),
    ("percentage: 3\nvalue: 4\nsource: area", ["3:3-8 conflicting-keys"]),
    ("value: 4\nwhere:\n  sex: f\nsource: area", ["3:3-8 conflicting-keys"]),
    ("answer: yes", ["1:1-2 missing-key"]),
    ("among:\n  sex: f", ["1:1-2 missing-key"]),
    ("question: Q1\nwhere:", ["3:3-8 missing-key"]),
    ("question: Q1\nwhere: high", ["3:10-14 wrong-kind"]),
    ("question: Q1\nwhere: [rosh]", ["3:10-15 wrong-kind"]),
    ("question: Q1\nwhere:\n  rosh:", ["4:5-9 malformed-figure"]),
    ("question: Q1\nwhere:\n  rosh: \",\"", ["4:5-9 malformed-figure"]),
    ("question: Q1\nwhere:\n  rosh:\n    x: y", ["5:7-11 wrong-kind"]),
    ("question:", ["2:3-11 missing-key"]),
    ("question: Q1\nanswer:", ["3:3-9 missing-key"]),
    ("percentage: 101\nsource: area", ["2:15-18 invalid-score"]),
    ("percentage: 62.5\nsource: area", ["2:15-19 invalid-score"]),
    ("percentage: 62", ["1:1-2 missing-key"]),
    ("value: 4\nsource:", ["3:3-9 missing-key"]),
    ("value: \"two\\nlines\"\nsource: area", ["2:11-21 malformed-figure"]),
    ("questoin: Q1", ["2:3-11 unknown-key"]),
  ])
  func reportsAnEntry(_ lines: String, _ complaints: [String]) { #expect(told(lines) == complaints) }

  @Test(arguments: ["-1", "99999999999999999999999", "1.5"]) func aCountThatIsNoneIsToldWhatOneIs(
    _ count: String
  ) throws {
    let diagnostic = try bound("f:\n  count: \(count)\n  base: 4\n  source: s\n").only(.wrongKind)
    #expect(diagnostic.summary.hasSuffix("a whole number from 0 to 999,999,999"))
  }

  @Test func aLongValueIsNoValue() {
    #expect(told("value: \(String(repeating: "x", count: 201))\nsource: area") == ["2:10-211 malformed-figure"])
  }

  @Test func markupInAValueStaysText() throws {
    let text = "<b>*19*</b> {{subject}}"
    #expect(try measures("f:\n  value: \"\(text)\"\n  source: area\n") == [.text(text)])
  }

  @Test func aNumberThatBeginsWithANoughtIsText() throws {
    #expect(try measures("f:\n  value: 007\n  source: s\n") == [.text("007")])
    #expect(try measures("f:\n  value: 0\n  source: s\n") == [.number(0)])
  }

  @Test(arguments: [
    ("Court_Survey", "malformed-figure"), ("a b", "malformed-figure"), ("é", "malformed-figure"),
    ("insufficient", "duplicate-figure"), ("percent", "duplicate-figure"), ("page", "duplicate-figure"),
    ("subject", "duplicate-figure"), ("sample", "duplicate-figure"),
  ])
  func refusesAName(_ name: String, _ id: String) {
    let complaints = bound("\(name):\n  value: 1\n  source: s\n").complaints
    #expect(complaints == ["figures.yml:1:1-\(name.count + 1) \(id)"])
  }

  @Test func proposesAName() throws {
    let bound = bound("Court_Survey:\n  value: 1\n  source: s\n")
    #expect(try bound.mended(.malformedFigure).hasPrefix("court-survey:\n"))
  }

  @Test func refusesTheIDOfAQuestion() throws {
    let bound = TestFolder.revisit.with("figures.yml", "h1:\n  value: 1\n  source: s\n").bound(to: try .revisit())
    #expect(bound.complaints.contains("figures.yml:1:1-3 duplicate-figure"))
  }

  @Test(arguments: ["- a\n", "x\n", "[]\n"]) func aFileWithoutNamesIsReported(_ text: String) {
    #expect(bound(text).diagnostics.map(\.id) == [.wrongKind])
  }

  @Test func anEmptyFileDefinesNothing() { #expect(bound("# Nothing yet.\n").complaints == []) }

  @Test func aliasesAndDoubledNamesAreRefused() {
    #expect(bound("a: &x\n  value: 1\n  source: s\nb: *x\n").diagnostics.map(\.id) == [.yamlAlias])
    #expect(
      bound("a:\n  value: 1\n  source: s\na:\n  value: 2\n  source: s\n").diagnostics.map(\.id) == [.duplicateKey])
  }

  @Test func tooManyFiguresAreTooMuch() {
    let text = (0..<8_000).map { "f\($0):\n  value: 1\n" }.joined()
    #expect(bound(text).diagnostics.map(\.id) == [.yamlTooLarge])
  }

  @Test func whatIsNotUTF8IsReported() {
    var binding = Binding(programme: .small, status: .draft)
    let file = SourceFile(id: FileID(0), path: "figures.yml", bytes: [0x61, 0xFF])
    let reading = FiguresBinder().bind(file, questions: [], to: &binding)
    #expect(reading.names == [])
    #expect(!reading.isWhole)
    #expect(binding.diagnostics.map(\.id) == [.notUTF8])
  }
}
