import InspectionModel
import ReportAssembly
import TestSupport
import Testing

@testable import ReportRendering

private func page(_ report: ReportDocument = ReportFixture.report) throws -> Markup {
  let templates = try #require(TemplateChecker().check(try commonTemplates()).value)
  return try Markup.read(HTMLRenderer(templates: templates).render(report))
}

/// A page of one part with these blocks; the part's section.
private func section(_ blocks: [ReportBlock]) throws -> Markup {
  var report = ReportFixture.final
  report.parts = [ReportFixture.part("only", "Only", [.prose(blocks)])]
  return try #require(try page(report).all { $0.classes.contains("part-only") }.first)
}

private func isHeading(_ element: Markup) -> Bool {
  ["h1", "h2", "h3", "h4", "h5", "h6"].contains(element.name)
}

@Suite struct HTMLRendererTests {
  @Test func idsAreUniqueAndEveryInnerLinkArrives() throws {
    let page = try page()
    let ids = page.all { $0["id"] != nil }.compactMap { $0["id"] }
    #expect(ids.count == Set(ids).count)
    let links = page.all { $0["href"]?.hasPrefix("#") == true }.compactMap { $0["href"]?.dropFirst() }
    #expect(links.count > 40)
    for link in links { #expect(ids.contains(String(link)), "#\(link)") }
    let names = page.all { _ in true }.flatMap { element in
      ["aria-labelledby", "aria-describedby"].compactMap { element[$0] }
    }
    for name in names { #expect(ids.contains(name), "\(name)") }
  }

  @Test func headingsBeginWithTheSubjectAndSkipNoLevel() throws {
    let headings = try page().all(isHeading)
    #expect(headings.first?.name == "h1")
    #expect(headings.filter { $0.name == "h1" }.map(\.words) == ["Mid & West"])
    let levels = headings.compactMap { $0.name.last?.wholeNumberValue }
    for (before, after) in zip(levels, levels.dropFirst()) { #expect(after <= before + 1) }
  }

  @Test func thePageAsksForNothing() throws {
    let page = try page()
    #expect(page.all { ["script", "link", "img", "iframe"].contains($0.name) || $0["src"] != nil }.isEmpty)
    let policy = page.all { $0["http-equiv"] == "Content-Security-Policy" }.compactMap { $0["content"] }
    #expect(policy.map { $0.hasPrefix("default-src 'none'; style-src 'unsafe-inline'; img-src data:") } == [true])
    let style = try #require(page.all { $0.name == "style" }.first)
    #expect(!style.text.contains("url(") && !style.text.contains("@import"))
  }

  @Test func hostileTextIsText() throws {
    let paragraph = try #require(try page().all { $0["id"] == "hostile" }.first)
    #expect(paragraph.text == ReportFixture.hostile)
  }

  @Test func controlCharactersDoNotReachThePage() throws {
    let section = try section([ReportFixture.paragraph("a\u{0}b\u{1B}c\u{85}d\te")])
    #expect(section.all { $0.name == "p" }.map(\.text) == ["a\u{FFFD}b\u{FFFD}c\u{FFFD}d\te"])
  }

  @Test func theDraftMarkStandsAboveAndBelowAndOnPaper() throws {
    let page = try page()
    let mark = ReportFixture.words.draft
    #expect(page.all { $0.classes.contains("draft-mark") }.map(\.text) == [mark, mark])
    let root = try #require(page.all { $0.name == "html" }.first)
    #expect(root["style"]?.contains("--draft-mark: \"Draft: \\22 not\\22  for publication\"") == true)
  }

  @Test func aFinalReportHasNoDraftMark() throws {
    let page = try page(ReportFixture.final)
    #expect(page.all { $0.classes.contains("draft") || $0.classes.contains("draft-mark") }.isEmpty)
    #expect(page.all { $0.name == "html" }.first?["style"]?.contains("draft") == false)
  }

  @Test func titlesCannotLeaveTheStyleThatHoldsThem() throws {
    var report = ReportFixture.final
    report.title = "a\"; } * { display: none } \\ </style>\n"
    let style = try #require(try page(report).all { $0.name == "html" }.first?["style"])
    #expect(style == #"--report-title: "a\22 ; } * { display: none } \5c  \3c /style\3e \a ""#)
  }

  @Test func footnotesGoThereAndBack() throws {
    let page = try page()
    let note = try #require(page.all { $0["id"] == "fn-1" }.first)
    let back = note.all { $0["role"] == "doc-backlink" }
    #expect(back.map { $0["href"] } == ["#fn-1-use", "#fn-1-use-2"])
    #expect(back.map { $0["aria-label"] } == ["Back to reference 1 (1)", "Back to reference 1 (2)"])
    let use = try #require(page.all { $0["id"] == "fn-1-use-2" }.first)
    #expect(use["href"] == "#fn-1")
  }

  @Test func tablesSayWhatHeadsWhat() throws {
    let table = try #require(try page().all { $0["id"] == "table-1" }.first)
    let head = table.all { $0.name == "thead" }.flatMap { $0.all { $0.name == "th" } }
    #expect(head.map { $0["scope"] } == ["col", "colgroup", "col", "col", "col"])
    #expect(head.map { $0["class"] } == [nil, nil, "centre", "right", "right"])
    #expect(table.all { $0.name == "colgroup" }.map { $0["span"] } == [nil, "2", nil])
    // The heading row opens one group of rows; the empty row, which is not printed, opens the next.
    #expect(table.all { $0.name == "tbody" }.map { $0.all { $0.name == "tr" }.count } == [3, 1])
    #expect(table.all { $0["scope"] == "rowgroup" }.map(\.words) == ["Custody"])
    #expect(table.all { $0["scope"] == "row" }.map(\.words) == ["People supervised", "=SUM(A1:A9)", "a|b `|`"])
    #expect(table.all { $0.name == "caption" }.map(\.words) == ["Table 1: Staff and caseload, with targets"])
    #expect(
      table.all { $0.classes.contains("remark") }.map(\.words) == [
        "Note: Agency staff are left out.", "Source: Area return",
      ])
  }

  @Test func lettersAreTextAndBulletsAreNot() throws {
    let items = try page().all { $0.classes.contains("finding-list") }.flatMap {
      $0.children.filter { $0.name == "li" }
    }
    let marks = items.map { $0.all { $0.classes.contains("mark") }.map(\.words).joined() }
    #expect(marks == ["(a)", "(b)", "(a)", "(b)", "", "(a)"])
    #expect(items.map { $0.classes.contains("bullet") } == [false, false, false, false, true, false])
  }

  @Test func aScoreHasAGaugeAndAGradeHasNone() throws {
    let nodes = try page().all { $0.classes.contains("criterion") }
    let gauges = nodes.map { $0.all { ["value", "line"].contains($0["class"]) }.map { $0["style"] } }
    #expect(gauges == [["width: 76%", "left: 73%"], ["width: 62%", "left: 73%"], []])
  }

  @Test func linksDoNotNest() throws {
    let inner: [ReportInline] = [.text("a"), ReportFixture.link("only", "b"), ReportFixture.note("9")]
    let section = try section([ReportBlock(.paragraph([.link(url: "https://example.org/?a=\"&b", inner)]))])
    let links = section.all { $0.name == "a" }
    #expect(links.map { $0["href"] } == ["https://example.org/?a=\"&b"])
    #expect(links.map(\.text) == ["ab9"])
  }

  @Test func tightItemsHaveNoParagraphs() throws {
    let items = [[ReportFixture.paragraph("One", anchor: "one")], [ReportFixture.paragraph("Two")]]
    let tight = try section([ReportBlock(.list(start: 4, isTight: true, items))])
    #expect(tight.all { $0.name == "ol" }.map { $0["start"] } == ["4"])
    #expect(tight.all { $0.name == "li" }.map { $0["id"] } == ["one", nil])
    #expect(tight.all { $0.name == "p" }.isEmpty)
  }

  @Test func thePartWithTheContentsIsNotInThem() throws {
    let side = try #require(try page().all { $0.classes.contains("contents-side") }.first)
    let links = side.all { $0.name == "a" }.map(\.words)
    #expect(links.prefix(3) == ["Foreword", "Abbreviations", "Summary"])
    #expect(
      links.suffix(6) == [
        "1 Assessment and planning", "1.1 Assessment of needs", "1.2 Planning <b>", "2 Delivery",
        "2.1 Keeping people safe", "Appendix 1 Context",
      ])
  }

  @Test func commonTemplatesHoldNoWords() throws {
    let set = try commonTemplates()
    for name in set.names {
      let file = try #require(set[name])
      let text = file.text(in: file.range)
      var words = ""
      var depth = 0
      // A style sheet is no text.
      for character in text.replacing(/(?s)<style>.*?<\/style>/, with: "").replacing("{{>", with: "{{") {
        if character == "<" || character == "{" { depth += 1 }
        if depth == 0 { words.append(character) }
        if character == ">" || character == "}" { depth -= 1 }
      }
      #expect(words.allSatisfy { !$0.isLetter }, "\(name): \(words)")
    }
  }
}
