import InspectionModel
import ReportAssembly
import TestSupport
import Testing

@testable import ReportRendering

/// Covers, headline scores and the last page, in both forms.
@Suite struct MadePiecesTests {
  private static let headline = ReportHeadline(
    anchor: Anchor("harm"), title: ReportFixture.hostile, explanation: "The score is *not* a <b>grade</b>.",
    result: ReportFixture.score(77, band: "Moderate"))

  private static let report: ReportDocument = {
    var report = ReportFixture.final
    report.cover.programme = nil
    report.cover.lead = nil
    report.cover.title = "Inspection of <casework> in Mid & West"
    var back = ReportFixture.part(
      "back", "back", [.prose([ReportFixture.paragraph(ReportFixture.hostile, anchor: "last")])])
    back.isBackCover = true
    report.parts = [
      ReportFixture.part("scores", "Scores", [.headline(headline), .prose([ReportFixture.paragraph("After.")])]),
      ReportFixture.part("menu", "Menu", [.contents(.sections)]), ReportFixture.firstSection, back,
    ]
    return report
  }()

  private func page() throws -> Markup {
    let templates = try #require(TemplateChecker().check(try commonTemplates()).value)
    return try Markup.read(HTMLRenderer(templates: templates).render(Self.report))
  }

  private let markdown = MarkdownRenderer().render(report)

  @Test func hostileTextOfAHeadlineIsText() throws {
    let headline = try #require(try page().all { $0.classes.contains("headline") }.first)
    #expect(headline.all { $0.name == "h3" }.map(\.text) == [ReportFixture.hostile])
    #expect(headline.all { $0.classes.contains("explanation") }.map(\.text) == [Self.headline.explanation])
    #expect(headline.all { $0["class"] == "value" }.map { $0["style"] } == ["width: 77%"])
    #expect(markdown.contains(#"The score is \*not\* a \<b>grade\</b>."# + "\n\n**77%** – Moderate\n\nAfter."))
  }

  @Test func aCoverInOneLineHasATitleAlone() throws {
    let cover = try #require(try page().all { $0.classes.contains("cover") }.first)
    #expect(cover.all { $0.name == "h1" }.map(\.text) == ["Inspection of <casework> in Mid & West"])
    #expect(cover.all { ["programme", "lead"].contains($0["class"]) }.isEmpty)
    #expect(markdown.hasPrefix(#"# Inspection of \<casework> in Mid & West"#))
  }

  @Test func theLastPageHasNoHeadingAndStandsInNoContents() throws {
    let page = try page()
    let back = try #require(page.all { $0.classes.contains("back-cover") }.first)
    #expect(back.words == ReportFixture.hostile.split(whereSeparator: \.isWhitespace).joined(separator: " "))
    #expect(back.all { $0.name == "h2" }.isEmpty)
    #expect(!page.all { $0.classes.contains("contents-list") }.contains { $0.words.contains("back") })
    #expect(markdown.contains("\n\n---\n\n"))
    #expect(!markdown.contains("## back"))
  }

  @Test func shortContentsEndWithTheSections() throws {
    let part = try #require(try page().all { $0.classes.contains("part-menu") }.first)
    #expect(part.all { $0.name == "a" }.map(\.words) == ["Scores", "1 Assessment and planning"])
    #expect(markdown.contains("- Scores\n- 1 Assessment and planning\n\n## 1 Assessment"))
  }
}
