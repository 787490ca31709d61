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

  /// The diagnostics, and the page, with one more template.
  private func rendered(_ name: String, _ text: String, parts: [PartID]?) throws -> ([String], String) {
    var table = SourceFileTable()
    let own = TemplateSet([table.add(path: "omi/\(name).mustache", bytes: Array(text.utf8))])
    let files = ReportRenderer(templates: try commonTemplates().overlaid(by: own), parts: parts)
      .render(ReportFixture.report, formats: [.html])
    let page = files.value.first { $0.path == "report.html" }.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
    return (files.diagnostics.map { "\($0.severity) \($0.id.rawValue): \($0.summary)" }, page)
  }

  @Test func aTemplateOfAPartTakesThePlaceOfTheCommonOneForThatPartAlone() throws {
    let part = try #require(ReportFixture.report.parts.first?.id)
    let (told, page) = try rendered("part-\(part)", "<aside>Mine: {{title}}</aside>", parts: [part])
    #expect(told == [])
    #expect(page.split(separator: "<aside>Mine: ").count == 2)
    #expect(page.contains("<section class=\"part"))
  }

  @Test func aTemplateOfAPartThatThereIsNotIsAnError() throws {
    let parts = [PartID("summary"), PartID("menus")]
    let (told, page) = try rendered("part-menu", "x", parts: parts)
    #expect(
      told == ["error unknown-part: No part of the outline has the template 'part-menu'; did you mean 'part-menus'?"])
    #expect(page == "")
  }

  @Test func aTemplateOfAPartHasTheNamesOfParts() throws {
    let (told, _) = try rendered("part-menus", "{{titel}}", parts: [PartID("menus")])
    #expect(told == ["error unknown-template-name: Nothing here is called 'titel'; did you mean 'title'?"])
  }

  @Test func aTemplateThatAnotherIncludesMayHaveAnyName() throws {
    var table = SourceFileTable()
    let own = TemplateSet([
      table.add(path: "omi/signature.mustache", bytes: Array("{{> part-of-it}}".utf8)),
      table.add(path: "omi/part-of-it.mustache", bytes: Array("{{name}}".utf8)),
    ])
    let files = ReportRenderer(templates: try commonTemplates().overlaid(by: own), parts: [PartID("summary")])
      .render(ReportFixture.report, formats: [.html])
    #expect(files.diagnostics == [])
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
