import CMark
import InspectionModel
import ReportAssembly
import TestSupport
import Testing

@testable import ReportRendering

private func write(_ blocks: [ReportBlock]) -> String {
  let report = ReportFixture.final
  return MarkdownBlocks(inlines: MarkdownInlines(footnotes: MarkdownFootnotes(report)), words: report.words)
    .write([.blocks(blocks, under: 2)])
}

private func write(_ text: String) -> String { write([ReportFixture.paragraph(text)]) }

@Suite struct MarkdownRendererTests {
  @Test(arguments: [
    ("a * b", #"a \* b"#), ("snake_case and _x_", #"snake_case and \_x\_"#), ("R&D &amp; x", #"R&D \&amp; x"#),
    ("1 < 2 <b>", #"1 < 2 \<b>"#), ("1. x", #"1\. x"#), ("1.5 x", "1.5 x"), ("- x", #"\- x"#), ("-12", "-12"),
    ("---", #"\---"#), ("# x", ##"\# x"##), ("#1", "#1"), ("> x", #"\> x"#), ("a|b", "a|b"), (" a\nb ", "a b"),
    ("::: box", #"\::: box"#), ("2007) x", #"2007\) x"#),
  ])
  func escapesOnlyWhatMustBe(text: String, expected: String) {
    #expect(write(text) == expected)
  }

  @Test func listsBehindEachOtherStayApart() {
    let list = ReportBlock(.list(start: nil, isTight: true, [[ReportFixture.paragraph("x")]]))
    let numbered = ReportBlock(.list(start: 7, isTight: true, [[ReportFixture.paragraph("y")]]))
    #expect(write([list, list, numbered, numbered]) == "- x\n\n* x\n\n7. y\n\n7) y")
  }

  @Test func tablesAreFlat() {
    #expect(
      write([ReportBlock(.table(ReportFixture.table))]).split(separator: "\n").dropFirst().prefix(5) == [
        "| Measure | Caseload: 2025[^a] | Caseload: 2026 | Met? |", "| :-- | --: | --: | :-: |",
        "| **Custody** | | | |", "| People supervised | 4,098 | -12 | Yes |",
        "| =SUM(A1:A9) | 86% | 90% | No, \"never\" |",
      ])
  }

  @Test func fencesAreLongerThanWhatTheyHold() {
    #expect(write([ReportBlock(.code("````\n"))]) == "`````\n````\n`````")
  }

  @Test func aFootnoteMarkIsNotTheBeginningOfAFootnote() {
    #expect(write([ReportBlock(.paragraph([ReportFixture.note("1"), .text(": x")]))]) == #"[^1]\: x"#)
  }

  @Test func footnotesOfOneMarkHaveNamesOfTheirOwn() {
    var second = ReportFixture.table
    second.anchor = Anchor("table-9")
    second.footnotes = [ReportFixture.footnote("a", prefix: "fn-table-9", [ReportFixture.paragraph("Else.")])]
    var report = ReportFixture.final
    report.parts.append(ReportFixture.part("more", "More", [.table(second)]))
    let text = MarkdownRenderer().render(report)
    #expect(text.contains("[^a]: At the end of March."))
    #expect(text.contains("[^a-2]: Else."))
  }

  @Test func emphasisThatWouldNotBeReadIsLeftOut() {
    #expect(write([ReportBlock(.paragraph([.text("a"), .strong([.text("(b)")]), .text("c")]))]) == "a(b)c")
    #expect(write([ReportBlock(.paragraph([.text("a"), .strong([.text("b")]), .text("c")]))]) == "a**b**c")
  }

  @Test func aDraftSaysSoFirst() {
    #expect(MarkdownRenderer().render(ReportFixture.report).hasPrefix("**Draft: \"not\" for publication**\n"))
    #expect(MarkdownRenderer().render(ReportFixture.final).hasPrefix("Case Inspection\n"))
  }

  @Test(arguments: 0..<20)
  func whatIsWrittenIsReadAgain(seed: Int) {
    var texts = RandomText(seed: UInt64(seed))
    for _ in 0..<200 {
      let paragraph = texts.paragraph()
      let source = write([
        ReportBlock(.list(start: nil, isTight: false, [[ReportBlock(.paragraph(paragraph))]])),
        ReportBlock(.paragraph(paragraph)),
      ])
      let expected = squeezed(paragraph.plainText)
      let read = Commonmark(source).paragraphs.filter { !$0.isEmpty }
      #expect(read == (expected.isEmpty ? [] : [expected, expected]), "\(source)")
    }
  }

  @Test func theReportHasTheSameHeadingsItemsAndCellsAsThePage() throws {
    let templates = try #require(TemplateChecker().check(try commonTemplates()).value)
    let page = try Markup.read(HTMLRenderer(templates: templates).render(ReportFixture.report))
    let source = MarkdownRenderer().render(ReportFixture.report)
    let read = Commonmark(source)
    let headings = page.all { $0.name.count == 2 && $0.name.first == "h" && $0.name != "hr" }
    #expect(headings.map { "\($0.name) \($0.words)" } == read.headings)
    let isMark: (Markup) -> Bool = { $0.name == "sup" }
    let items = page.all { $0.classes.contains("criterion") }.flatMap { $0.all { $0.name == "li" } }.map { item in
      squeezed(item.ownText(without: isMark))
    }
    #expect(items.count == 10)
    for item in items { #expect(read.items.contains(item), "\(item)") }
    let cells = page.all({ $0.name == "tbody" }, outside: { $0.classes.contains("numbers") }).flatMap { body in
      body.all { ["th", "td"].contains($0.name) }.map(\.words).filter { !$0.isEmpty }
    }
    #expect(cells == tableCells(source))
  }
}

/// The cells of the bodies of pipe tables, without mark-up.
private func tableCells(_ source: String) -> [String] {
  var cells: [String] = []
  var isBody = false
  for line in source.split(separator: "\n", omittingEmptySubsequences: false) {
    guard line.hasPrefix("|") else {
      isBody = false
      continue
    }
    if isBody {
      let bar = "\u{1}"
      let row = line.split(separator: "\\|", omittingEmptySubsequences: false).joined(separator: Substring(bar)).split(
        separator: "|")
      cells += row.map {
        Commonmark(squeezed(String($0))).paragraphs.joined().split(separator: bar, omittingEmptySubsequences: false)
          .joined(separator: "|")
      }
      .filter { !$0.isEmpty }
    }
    if line.hasPrefix("| -") || line.hasPrefix("| :") { isBody = true }
  }
  return cells
}

extension Markup {
  /// The text of an item without that of lists in it.
  fileprivate func ownText(without isLeftOut: (Markup) -> Bool) -> String {
    switch self {
    case .text(let text): text
    case .element("br", _, _): " "
    case .element(_, _, let inner):
      inner.filter { $0.name != "ul" && $0.name != "ol" && !isLeftOut($0) }.map { $0.ownText(without: isLeftOut) }
        .joined()
    }
  }
}
