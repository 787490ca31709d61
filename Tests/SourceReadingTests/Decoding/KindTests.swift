import InspectionModel
import Testing

@testable import SourceReading

/// What a kind makes of the only key of some front matter, and what it tells: `line:column-column id`.
func reading<Value>(_ kind: Kind<Value>, of text: String) -> (value: Value?, marks: [String], diagnostics: [Diagnostic])
{
  let source = file("---\n\(text)\n---\n")
  let entries = FrontMatterReader().read(source).value.frontMatter?.entries ?? []
  guard let entry = entries.first else { return (nil, ["no entry"], []) }
  let reading = kind.read(.entry(entry), entry.key.value)
  return (reading.value, marks(reading.diagnostics, in: source), reading.diagnostics)
}

@Suite struct KindTests {
  @Test(arguments: [
    ("title: Comments: what we heard", "Comments: what we heard"),
    ("title: \"Pods\" in practice", "\"Pods\" in practice"),
    ("title: \"Pods\" in \"practice\"", "\"Pods\" in \"practice\""),
    ("title: \"Pods in practice\"", "Pods in practice"),
    ("title: 'It''s done'", "It's done"),
    ("title: \"a \\\"b\\\" c\"", "a \"b\" c"),
    ("title: Plan # 4", "Plan # 4"),
    ("title: 'Tis the season", "'Tis the season"),
    ("title: A long\n  title goes on\n  # not this\n  here", "A long title goes on here"),
    ("title: |\n  One\n\n  # two", "One\n\n# two"),
    ("title: >\n  One\n  two", "One two"),
  ]) func readsTextTheWayWritersTypeIt(text: String, value: String) {
    #expect(reading(.text, of: text).value == value)
  }

  @Test func knowsThePlaceOfTextInsideItsQuotes() throws {
    let source = file("---\ntitle: \"Pods in practice\"\n---\n")
    let range = try #require(reading(.inlineText, of: "title: \"Pods in practice\"").value)
    #expect(source.text(in: range) == "Pods in practice")
  }

  @Test(arguments: ["score: 62", "score: 62%", "score: 62 %", "score: \"62\""])
  func readsAPercentage(text: String) {
    #expect(reading(.percentage, of: text).value == WholePercent(62))
  }

  @Test(arguments: ["score: 101", "score: -1", "score: 1000000000000"]) func refusesWhatIsOutsideTheScale(text: String)
  {
    let result = reading(.percentage, of: text)
    #expect(result.value == nil)
    #expect(result.marks == ["2:8-\(text.count + 1) invalid-score"])
    #expect(result.diagnostics.first?.explanation == "Write a whole number from 0 to 100, with or without `%`.")
  }

  @Test func proposesTheRoundedPercentage() throws {
    let result = reading(.percentage, of: "score: 62.5%")
    #expect(result.marks == ["2:8-13 invalid-score"])
    #expect(
      mended(file("---\nscore: 62.5%\n---\n"), by: try #require(result.diagnostics.first)) == "---\nscore: 63\n---\n")
  }

  @Test(arguments: ["about 70", "seventy", "6 2", "62.5.1", "62,5", "٦٢", "%"]) func refusesWhatIsNoPercentage(
    value: String
  ) {
    let result = reading(.percentage, of: "score: \(value)")
    #expect(result.marks == ["2:8-\(8 + value.unicodeScalars.count) invalid-score"])
    #expect(result.diagnostics.first?.summary == "'score' is a percentage, not '\(value)'")
  }

  @Test func aScoreMayBeNone() {
    #expect(reading(.score, of: "score: none").value == WrittenScore.none)
    #expect(reading(.score, of: "score: nine").marks == ["2:8-12 invalid-score"])
  }

  @Test func readsACountWithCommas() {
    #expect(reading(.count, of: "sample: 106").value == 106)
    #expect(reading(.count, of: "sample: 4,098").value == 4098)
    #expect(reading(.count, of: "sample: 40,98").marks == ["2:9-14 wrong-kind"])
    #expect(reading(.count, of: "sample: -3").marks == ["2:9-11 wrong-kind"])
  }

  @Test func readsYesAndNo() throws {
    #expect(reading(.yesNo, of: "further-inspection: No").value == false)
    let result = reading(.yesNo, of: "further-inspection: true")
    #expect(result.marks == ["2:21-25 wrong-kind"])
    let source = file("---\nfurther-inspection: true\n---\n")
    #expect(mended(source, by: try #require(result.diagnostics.first)) == "---\nfurther-inspection: yes\n---\n")
  }

  @Test func readsOneOfSomeWords() {
    #expect(reading(Kind<ReportStatus>.oneOf, of: "status: Draft").value == .draft)
    let result = reading(Kind<ReportStatus>.oneOf, of: "status: finall")
    #expect(result.marks == ["2:9-15 wrong-kind"])
    #expect(result.diagnostics.first?.summary == "'status' cannot be 'finall'; did you mean 'final'?")
  }

  @Test func readsDatesAndRanges() throws {
    let january = try #require(ReportDate.Point(year: 2008, month: 1))
    let day = try #require(ReportDate.Point(year: 2008, month: 1, day: 31))
    #expect(reading(.date, of: "published: 2008").value?.first == ReportDate.Point(year: 2008))
    #expect(reading(.date, of: "published: 2008-01").value == ReportDate(january))
    #expect(reading(.date, of: "published: 2008-01-31").value == ReportDate(day))
    let march = try #require(ReportDate.Point(year: 2008, month: 3))
    #expect(reading(.date, of: "inspected: 2008-01 to 2008-03").value == ReportDate(january, to: march))
  }

  @Test(arguments: [
    ("January 2008", "2008-01"), ("31 January 2008", "2008-01-31"), ("2008-1", "2008-01"), ("31/1/2008", "2008-01-31"),
    ("2008-03 to 2008-01", "2008-01 to 2008-03"), ("Oct 2007 to Nov 2007", "2007-10 to 2007-11"),
    ("2008-01 to 2008-01", "2008-01"),
  ]) func proposesTheFormOfADate(written: String, form: String) throws {
    let result = reading(.date, of: "published: \(written)")
    #expect(result.marks == ["2:12-\(12 + written.count) invalid-date"])
    let source = file("---\npublished: \(written)\n---\n")
    #expect(mended(source, by: try #require(result.diagnostics.first)) == "---\npublished: \(form)\n---\n")
  }

  @Test(arguments: ["2008-02-30", "2008-13", "soon", "2008-01-", "2008 to 2009 to 2010", "to"])
  func refusesWhatIsNoDate(written: String) {
    #expect(reading(.date, of: "published: \(written)").marks == ["2:12-\(12 + written.count) invalid-date"])
  }

  @Test func readsWordsBetweenCommasAndOnLines() {
    #expect(reading(.words, of: "for: 1.1, 2.2").value?.map(\.value) == ["1.1", "2.2"])
    #expect(reading(.words, of: "for:\n  - 1.1\n  - 2.2").value?.map(\.value) == ["1.1", "2.2"])
  }

  @Test func readsNamedLines() {
    let team = "team:\n  HM Inspectors: A; B;\n    C\n\n  # and\n  1.2:62\n  Nobody:"
    let lines = reading(.lines("Role: name"), of: team).value ?? []
    #expect(lines.map { "\($0.name.value)=\($0.text.value)" } == ["HM Inspectors=A; B; C", "1.2=62", "Nobody="])
  }

  @Test func reportsLinesThatAreNotNamed() throws {
    let text = "team: A\n  - Role: B\n  nobody"
    let result = reading(.lines("Role: name"), of: text)
    #expect(result.marks == ["2:7-8 wrong-kind", "3:3-5 wrong-kind", "4:3-9 wrong-kind"])
    let source = file("---\n\(text)\n---\n")
    #expect(mended(source, by: try #require(result.diagnostics.dropFirst().first)).contains("\n  Role: B\n"))
  }

  @Test func readsYAMLBelowAKey() throws {
    let source = file("---\nwhere:\n  rosh: high, very high\n  tier:\n    - 1\n---\n")
    let node = try #require(reading(.yaml(.text), of: "where:\n  rosh: high, very high\n  tier:\n    - 1").value)
    #expect(node["rosh"]?.text?.value == "high, very high")
    #expect(place(try #require(node["tier"]?.items?.first).range, in: source) == "5:7-8")
  }
}
