import InspectionModel
import Testing

@testable import SourceReading

@Suite struct ChartValuesTests {
  @Test(arguments: [
    ("values:\n  a: 62%\n  b: 70", "4:6-8 malformed-chart-value"),
    ("values:\n  a: 62\n  b: 70%", "4:6-9 malformed-chart-value"),
    ("values:\n  a: £5\n  b: €5", "4:6-8 malformed-chart-value"),
    ("values:\n  a: 120%\n  b: 70%", "3:6-10 malformed-chart-value"),
    ("values:\n  a: -4\n  b: 70", "3:6-8 malformed-chart-value"),
    ("values:\n  a: 1.2345", "3:6-12 malformed-chart-value"),
    ("values:\n  a: 2,000,000,000", "3:6-19 malformed-chart-value"),
    ("values:\n  a: NaN", "3:6-9 malformed-chart-value"),
    ("values:\n  a 62", "3:3-7 malformed-chart-value"),
    ("values:\n  : 62", "3:3-7 malformed-chart-value"),
    ("values:\n  a: 1, 2\n  b: 3\ncolumns: x, y", "4:3-7 chart-row-width"),
    ("values:\n  a: 1\n  b: 3, 4", "4:3-10 chart-row-width"),
    ("values:\n  a: 1, 2\ncolumns: x, y, z", "3:3-10 chart-row-width"),
    ("values:\n  a: 1, 2", "1:4-9 missing-key"),
    ("values:\n  a: 1, 2\ncolumns: x; x", "4:13-14 duplicate-column"),
    ("values:\n  - a: 1", "3:3-5 wrong-kind"),
    ("values: 62", "2:9-11 wrong-kind"),
    ("values: none", "2:9-13 missing-key"),
    ("values:\n  a: 1\nwhy: No.", "4:6-9 conflicting-keys"),
    ("why: No.", "2:6-9 conflicting-keys"),
    ("values:\n  a: 1\nfigures:\n  b", "4:1-8 conflicting-keys"),
    ("question: Q\nfile: f.csv", "3:1-5 conflicting-keys"),
    ("values:\n  a: 1\nlabel: 1st", "4:8-11 malformed-attributes"),
    ("values:\n  a: 1\ntitle: T {#t}\nlabel: t", "5:8-9 conflicting-keys"),
    ("values:\n  a: 1\norder: upwards", "4:8-15 wrong-kind"),
    ("vales:\n  a: 1", "2:1-6 unknown-key"),
    ("values:\na: 1\nb: 2", "3:1-5 malformed-yaml"),
    ("values:\n  a: 1\nb: 2", "4:1-2 unknown-key"),
  ])
  func reportsAtItsPlace(_ block: String, _ told: String) { #expect(chart(block).told == [told]) }

  @Test func theTitleIsMissedAtTheFence() {
    #expect(document("```chart\nvalues:\n  a: 1\n```").told == ["1:4-9 missing-key"])
  }

  @Test(arguments: [
    ("values:\n  a: 62%\n  b: 70", "  b: 70%\n"), ("values:\n  a: 1.2345", "  a: 1.235\n"),
    ("values:\n  a: n/a", "  a: none\n"), ("values:\na: 1\nb: 2\nkind: bars", "\n  a: 1\n  b: 2\nkind: bars\n"),
    ("kind: bar\nvalues:\n  a: 1", "kind: bars\n"),
    ("kind: stackd\nvalues:\n  a: 1", "kind: stacked\n"), ("values:\n  - a: 1", "\n  a: 1\n"),
    ("values:\n  a: £1,200\n  b: 1300", "  b: £1,300\n"),
  ])
  func proposesAMend(_ block: String, _ line: String) { #expect(chart(block).mended.contains(line)) }

  @Test func aDayAndSeveralDaysAreOneUnit() {
    let read = chart("values:\n  a: 1 day\n  b: 12 days\n  c: 1 day")
    #expect(read.told == [])
    guard case .values(_, let unit) = read.chart?.data else { return #expect(Bool(false)) }
    #expect(unit == Quantity.Unit(after: " days"))
  }

  @Test func labelsMayHoldColonsQuotesAndMarkup() {
    let read = chart("values:\n  RH 1: induction: 62\n  \"a: b\": 3\n  <b>*x*</b> {{share y}}: 4\n  9:30: 5")
    #expect(read.told == [])
    #expect(read.lines == ["RH 1: induction: 62", "a: b: 3", "<b>*x*</b> {{share y}}: 4", "9:30: 5"])
  }

  @Test func missingValuesAreNone() {
    let read = chart("values:\n  a: none, -\n  b: , 2\n  c: 1,\ncolumns: x, y")
    #expect(read.told == [])
    #expect(read.lines == ["a: -, -", "b: -, 2", "c: 1, -"])
  }

  @Test func columnsStandBetweenCommasOrSemicolonsOrOnLines() {
    let values = "values:\n  a: 1, 2\n"
    #expect(chart(values + "columns: x, y").series == ["x", "y"])
    #expect(chart(values + "columns: x, here; y").series == ["x, here", "y"])
    #expect(chart(values + "columns:\n  x, here\n  y: there").series == ["x, here", "y: there"])
  }

  @Test(arguments: [
    ("note: One; two", ["One; two"]), ("note:\n  One.\n  Two.", ["One.", "Two."]),
    ("note:\n  One\n    goes on.\n  Two.", ["One goes on.", "Two."]), ("note: One\n  goes on.", ["One goes on."]),
    ("note: |\n  One.\n  More.", ["One.\nMore."]),
  ])
  func notesAreOneTextOrOneALine(_ note: String, _ notes: [String]) {
    #expect(chart("values:\n  a: 1\n\(note)").chart?.notes.map(\.value) == notes)
  }

  @Test(arguments: [
    ("target: 80", "", "target 80"), ("target: 80%", "%", "target 80"),
    ("a: b: £5", "", "5:9-11 malformed-chart-value"),
    ("target: 101%", "%", "target 101"), ("target: 101", "", "target 101"),
    ("target: -1", "%", "5:11-13 malformed-chart-value"),
    ("target", "%", "5:3-9 malformed-chart-value"), ("target:", "%", "5:3-10 malformed-chart-value"),
    ("target: none", "%", "5:11-15 malformed-chart-value"), ("target: 80%", "", "5:11-14 malformed-chart-value"),
  ])
  func linesStandOnTheScaleOfTheValues(_ line: String, _ unit: String, _ outcome: String) {
    let read = chart("values:\n  a: 62\(unit)\nlines:\n  \(line)")
    let lines = read.chart?.lines.map { "\($0.label.value) \($0.value.value)" } ?? []
    #expect((read.told.isEmpty ? lines : read.told) == [outcome])
  }

  @Test func aLineAmongScoresIsAPercentage() {
    #expect(chart("scores: 1.1\nlines:\n  t: 5 days").told == ["4:6-12 malformed-chart-value"])
  }
}
