import InspectionModel
import ReportAssembly
import Testing

@testable import ReportRendering

@Suite struct ReportRendererTests {
  @Test func writesTheReportItsChartsAndTheirNumbers() throws {
    let files = ReportRenderer(templates: try commonTemplates()).render(
      ReportFixture.report, formats: [.html, .markdown])
    #expect(files.diagnostics.isEmpty)
    #expect(
      files.value.map(\.path) == [
        "report.html", "report.md", "charts/chart-1.svg", "charts/chart-1.txt", "data/chart-1.csv",
        "data/chart-1.csv-metadata.json", "data/table-1.csv", "data/table-2.csv",
      ])
  }

  @Test func anErrorInATemplateKeepsThePageBackAndNothingElse() throws {
    var table = SourceFileTable()
    let broken = TemplateSet([table.add(path: "omi/part.mustache", bytes: Array("{{titel}}".utf8))])
    let renderer = ReportRenderer(templates: try commonTemplates().overlaid(by: broken))
    let files = renderer.render(ReportFixture.report, formats: [.html, .markdown])
    #expect(files.diagnostics.map(\.id) == [.unknownTemplateName])
    #expect(files.value.first?.path == "report.md")
  }

  @Test func twoRendersAreTheSameBytes() throws {
    let renderer = ReportRenderer(templates: try commonTemplates())
    let first = renderer.render(ReportFixture.report, formats: [.html, .markdown]).value
    #expect(first == renderer.render(ReportFixture.report, formats: [.html, .markdown]).value)
  }

  @Test func placesThatDifferInCaseHaveFilesOfTheirOwn() {
    var report = ReportFixture.final
    var second = ReportFixture.table
    second.anchor = Anchor("Table-1")
    var third = ReportFixture.table
    third.anchor = Anchor("../x")
    report.parts = [ReportFixture.part("a", "A", [.table(ReportFixture.table), .table(second), .table(third)])]
    #expect(FigureFiles.files(of: report).map(\.path) == ["data/table-1.csv", "data/table-1-2.csv", "data/..-x.csv"])
  }

  @Test func numbersAreWrittenForSpreadsheets() {
    #expect(
      TableCSV().write(ReportFixture.table) == #"""
        Measure,Caseload: 2025,Caseload: 2026,Met?\#r
        Custody,,,\#r
        People supervised,"4,098",-12,Yes\#r
        '=SUM(A1:A9),86%,90%,"No, ""never"""\#r
        ,,,\#r
        a|b `|`,+1,'@x,|\#r

        """#)
  }

  @Test(arguments: [
    ("=1", "'=1"), ("-12", "-12"), ("+3.5%", "+3.5%"), ("-", "'-"), ("-1+1", "'-1+1"), ("@a", "'@a"), ("＝a", "'＝a"),
    (" =a", "' =a"), ("=\u{338}a", "'=\u{338}a"), ("a\nb", "a b"),
  ])
  func formulasBecomeText(cell: String, expected: String) {
    #expect(CSVCell.text(cell) == expected)
  }
}
