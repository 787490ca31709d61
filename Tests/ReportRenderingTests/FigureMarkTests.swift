import InspectionModel
import ReportAssembly
import TestSupport
import Testing

@testable import ReportRendering

/// Numbers of the text in the page: marked in a draft, and plain in a final report.
@Suite struct FigureMarkTests {
  @Test func aFinalReportHasTheNumbersAsText() throws {
    #expect(try paragraph(quoting([use]), sources: nil) == "<p>In 82% of cases.</p>")
  }

  @Test func aDraftLeadsFromEachNumberToItsEntry() throws {
    let page = try Markup.read(html(quoting([use])))
    let link = try #require(page.all { $0.classes == ["figure"] }.first)
    #expect(link.name == "a")
    #expect(link.text == "82%")
    #expect(link["title"]?.hasPrefix("seen <b>\"; Counted: all") == true, "what a mouse and a screen reader are told")
    #expect(link["data-mark"] == "F1", "what paper prints")
    let entry = try #require(page.all { "#" + ($0["id"] ?? "-") == link["href"] }.first)
    #expect(entry.words.contains("seen <b>\""))
    let back = entry.all { $0.name == "a" }
    #expect(back.map { $0["href"] } == ["#" + (link["id"] ?? "")])
    #expect(back.map(\.text) == ["Notes"])
  }

  @Test func aNumberInALinkIsNoLink() throws {
    let inside = ReportInline.link(url: "https://example.org", [.text("the "), .figure(use)])
    let page = try Markup.read(html([ReportBlock(.paragraph([inside]))]))
    let link = try #require(page.all { $0["href"] == "https://example.org" }.first)
    #expect(link.words == "the 82%")
    let mark = try #require(link.all { $0.classes == ["figure"] }.first)
    #expect(mark.name == "span")
    #expect(mark["title"] != nil)
    #expect(page.all { $0["href"] == "#" + (mark["id"] ?? "") }.count == 1, "the entry leads back to it")
  }

  @Test func theContentsOfADraftLeadToTheList() throws {
    let page = try Markup.read(html(quoting([use])))
    let list = try #require(page.all { $0.classes.contains("figure-sources") }.first)
    #expect(page.all { $0["href"] == "#" + (list["id"] ?? "") }.map(\.words).contains("Sources"))
  }

  @Test func noIdStandsTwice() throws {
    let page = try Markup.read(html(quoting([use, use]) + quoting([use])))
    let ids = page.all { $0["id"] != nil }.compactMap { $0["id"] }
    #expect(Set(ids).count == ids.count)
    #expect(page.all { $0.classes == ["figure"] }.count == 3)
  }

  @Test func markdownStaysPlain() {
    let text = MarkdownRenderer().render(report(quoting([use]), sources: sources))
    #expect(text.contains("In 82% of cases."))
    #expect(!text.contains("F1"))
    #expect(!text.contains("Counted"))
  }
}

private let use = FigureUse(text: "82%", quotation: "percent seen", origin: .figure("seen", isOtherSide: false))

private let sources = FigureSourceList(
  sources: [
    FigureSource(
      origin: .figure("seen", isOtherSide: false), name: "seen <b>\"", value: "82%",
      details: [.init(label: "Counted", text: "all")])
  ], words: .init(title: "Sources", explanation: "Where from", mark: "F{number}", quoted: "Quoted in"))

private func quoting(_ uses: [FigureUse]) -> [ReportBlock] {
  uses.map { ReportBlock(.paragraph([.text("In "), .figure($0), .text(" of cases.")])) }
}

private func report(_ blocks: [ReportBlock], sources: FigureSourceList?) -> ReportDocument {
  var report = sources == nil ? ReportFixture.final : ReportFixture.report
  report.parts = [ReportFixture.part("notes", "Notes", [.prose(blocks)])]
  report.figureSources = sources
  return report
}

private func html(_ blocks: [ReportBlock], sources list: FigureSourceList? = sources) throws -> String {
  let checked = TemplateChecker().check(try commonTemplates())
  return HTMLRenderer(templates: try #require(checked.value)).render(report(blocks, sources: list))
}

/// The first paragraph of the part.
private func paragraph(_ blocks: [ReportBlock], sources: FigureSourceList?) throws -> String {
  let page = try html(blocks, sources: sources)
  let line = try #require(page.split(separator: "\n").first { $0.hasPrefix("<p>In ") })
  return String(line)
}
