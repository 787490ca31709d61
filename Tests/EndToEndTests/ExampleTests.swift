import InspectionModel
import ReportPipeline
import TestSupport
import Testing

/// The inspection that the program comes with, from its folder to the files of its report.
@Suite struct ExampleTests {
  private static let folder = TemporaryFolder()
  private static let run = Runner(surroundings: .system(), request: .init(target: folder.path + "/report"))
    .run(Repository.example)
  private static let page = HTMLPage(Repository.text(at: folder.path + "/report/report.html"))
  private static let markdown = MarkdownPage(Repository.text(at: folder.path + "/report/report.md"))

  private let onPage = page.content
  private let inMarkdown = markdown.content

  @Test func nothingIsToldOfIt() {
    #expect(Self.run.complaints == [])
    #expect(Self.run.inspection?.facts.status == .final)
    #expect(Self.run.target != nil)
  }

  @Test func bothFormsHaveTheSameHeadings() {
    #expect(onPage.headings == inMarkdown.headings)
    #expect(onPage.headings.count > 100)
    #expect(onPage.headings.contains("3 1.1 General Criterion: Preparing for sentence"))
  }

  @Test func bothFormsHaveTheSameItems() {
    #expect(onPage.items == inMarkdown.items)
    #expect(onPage.items.count > 250)
  }

  @Test func bothFormsHaveTheSameTables() {
    #expect(onPage.tables == inMarkdown.tables)
    #expect(onPage.tables.count == 6)
    #expect(onPage.tables.joined().joined().contains("Satisfactorily met"))
  }

  @Test func bothFormsHaveTheSameFootnotes() {
    #expect(onPage.footnotes == inMarkdown.footnotes)
    #expect(onPage.footnotes.count == 5)
  }

  @Test func bothFormsHaveTheSameNumbersInOrder() {
    #expect(onPage.numbers == inMarkdown.numbers)
    #expect(onPage.numbers.count > 800)
  }

  @Test func drawingInTextHasTheNumbersOfTheDrawing() {
    let rows = Self.page.chartRows.filter { $0.last?.contains(where: \.isNumber) == true }
    #expect(rows.count == 17, "14 criteria and 3 sections")
    for row in rows {
      let (label, value) = (row[0], row[row.count - 1])
      #expect(Self.markdown.drawnLines.contains { $0.hasPrefix(label + " ") && $0.contains(value) }, "\(row)")
    }
  }

  /// What the program numbers stands in its Markdown as text, and would be refused in an author's.
  @Test func markdownIsReadAgainWithoutFault() {
    let ids = Set(Self.markdown.diagnostics.map(\.id))
    #expect(ids.subtracting([.typedNumber, .boldAsHeading]) == [])
  }
}
