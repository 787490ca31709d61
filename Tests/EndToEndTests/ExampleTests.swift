import InspectionModel
import ReportPipeline
import TestSupport
import Testing

/// The inspection that the program comes with, from its folder to the files of its report.
@Suite struct ExampleTests {
  private static let built = {
    let folder = TemporaryFolder()
    let run = Runner(surroundings: .system(), request: .init(target: folder.path + "/report")).run(Repository.example)
    let page = HTMLPage(Repository.text(at: folder.path + "/report/report.html"))
    let markdown = MarkdownPage(Repository.text(at: folder.path + "/report/report.md"))
    return (run: run, page: page, markdown: markdown, onPage: page.content, inMarkdown: markdown.content())
  }()

  private let onPage = built.onPage
  private let inMarkdown = built.inMarkdown

  @Test func nothingIsToldOfIt() {
    #expect(Self.built.run.complaints == [])
    #expect(Self.built.run.inspection?.facts.status == .final)
    #expect(Self.built.run.target != nil)
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
    #expect(onPage.footnotes.count == 3)
  }

  @Test func bothFormsHaveTheSameNumbersInOrder() {
    #expect(onPage.numbers == inMarkdown.numbers)
    #expect(onPage.numbers.count > 500)
  }

  @Test func drawingInTextHasTheNumbersOfTheDrawing() {
    let rows = Self.built.page.chartRows.filter { $0.last?.contains(where: \.isNumber) == true }
    #expect(rows.count == 17, "14 criteria and 3 sections")
    for row in rows {
      let (label, value) = (row[row.count - 2], row[row.count - 1])
      #expect(Self.built.markdown.drawnLines.contains { $0.hasPrefix(label + " ") && $0.contains(value) }, "\(row)")
    }
  }

  /// What the program numbers stands in its Markdown as text, and would be refused in an author's.
  @Test func markdownIsReadAgainWithoutFault() {
    let ids = Set(Self.built.markdown.diagnostics.map(\.id))
    #expect(ids.subtracting([.typedNumber, .boldAsHeading]) == [])
  }
}
