import InspectionModel
import Testing

@testable import SourceReading

@Suite struct LooseChartReaderTests {
  private func read(_ text: String, _ path: String) -> (charts: [ChartDefinition], told: [String]) {
    let file = file(text, path: path)
    let other = SourceFile(id: FileID(1), path: "c.csv", bytes: Array("a,b\nx,5\n".utf8))
    let reading = LooseChartReader().read(file) { _ in Diagnosed(other) }
    return (reading.value, marks(reading.diagnostics, in: file))
  }

  private let block = "# a comment\nkind: bars\ntitle: T\nvalues:\n  a: 1\n"

  @Test func aMarkdownFileGivesItsChartsAndNothingElse() {
    let text = "# H\n<b>html</b>\n\n```chart\n\(block)```\n\n- x\n\n  ```chart\n  title: U\n  file: c.csv\n  ```\n"
    let (charts, told) = read(text + "\n```table\nfile: d.csv\n```\n", "a.md")
    #expect(charts.map(\.title.value) == ["T", "U"])
    #expect(told == [])
  }

  @Test(arguments: ["a.chart", "a", "-", "x/a.b/chart", "a.txt"]) func theLinesOfABlockAreAChart(_ path: String) {
    let (charts, told) = read(block, path)
    #expect(charts.map(\.title.value) == ["T"])
    #expect(told == [])
  }

  @Test(arguments: ["a.csv", "-", "a.TSV", "numbers"]) func rowsAreAChartThatIsCalledAfterItsColumns(_ path: String) {
    let (charts, told) = read("court,sent,back\nExeter,18,9\n", path)
    #expect(charts.map(\.title.value) == ["sent, back"])
    #expect(charts.first?.series.map(\.value) == ["sent", "back"])
    #expect(told == [])
  }

  @Test(
    arguments: [
      ("title: x\n", .block), ("titel: x\n", .block), ("a: b,c\n1,2\n", .rows), ("a;b\n", .rows), ("a\tb\n", .rows),
      ("\u{FEFF}a,b\n", .rows), ("Text.\n\n~~~ chart\n~~~\n", .markdown), ("words\n", .block), ("", .block),
      ("Some prose, with a comma.\n\n  ```chart\n  ```\n", .markdown),
    ] as [(String, LooseChartReader.Form)])
  func withoutAnEndingTheContentDecides(_ text: String, _ form: LooseChartReader.Form) {
    #expect(LooseChartReader().form(of: file(text, path: "-")) == form)
  }

  @Test(arguments: [
    ("", "a", "1:1-1 empty-data"), ("# Only words\n", "a.md", "1:1-1 empty-data"), ("", "a.csv", "1:1-1 empty-list"),
    ("a,b\n", "a.csv", "1:1-1 empty-list"), ("words\n", "a", "1:1-6 malformed-yaml"),
    ("a,b\nx,y\n", "a.csv", "2:3-4 malformed-chart-value"), ("kind: bars\nvalues:\n  a: 1\n", "a", "1:1-1 missing-key"),
  ])
  func whatIsNoChartIsReported(_ text: String, _ path: String, _ told: String) {
    #expect(read(text, path).told.first == told)
  }

  @Test(arguments: ["a", "a.md", "a.csv"]) func bytesThatAreNotUTF8AreReported(_ path: String) {
    let file = SourceFile(id: FileID(0), path: path, bytes: [0x61, 0xFF])
    let reading = LooseChartReader().read(file) { _ in Diagnosed(nil) }
    #expect(reading.value.isEmpty)
    #expect(marks(reading.diagnostics, in: file) == ["1:2-3 not-utf8"])
  }
}
