import InspectionModel
import Testing

@testable import SourceReading

@Suite struct ReportFormTests {
  @Test func hidesFormsFromCommonMark() {
    #expect(
      tree("**In {{share rosh--_a_}}**, *{{b \"c\"}}* [^n]")
        == "p(strong(In {{share rosh--_a_}}), em({{b \"c\"}}) [^n])")
    #expect(said("**In {{share rosh--_a_}}**, *{{b \"c\"}}* [^n]").isEmpty)
  }

  @Test func formsInCodeAndBehindABackslashAreText() {
    #expect(tree("`{{a}} {#b}` \\{{c}} \\{#d}") == "p(`{{a}} {#b}` <{>{c}} <{>#d})")
    #expect(tree("```\n{{a}}\n::: b\n[^c]: d\n```") == "code (\"{{a}}\\n::: b\\n[^c]: d\\n\")")
    #expect(tree("``` chart {{a}}\n```") == "code chart {{a}}(\"\")")
  }

  @Test func formsInAddressesStayAsWritten() {
    #expect(tree("[a](https://x/{{b}} \"{{c}}\")") == "p(link https://x/{{b}}(a))")
    #expect(tree("[a][d]\n\n[d]: https://x/{-}/{{bc}}") == "p(link https://x/{-}/{{bc}}(a))")
  }

  @Test func takesAttributesOffWhatTheyBelongTo() {
    #expect(tree("Text. {#a-1.b_2 for=\"2 3\" x=\"\"}") == "p{#a-1.b_2 for=2 3 x=}(Text.)")
    #expect(tree("## Head {#h} ##") == "h2{#h}(Head)")
    #expect(tree("Head {#h}\n====") == "h1{#h}(Head)")
    #expect(tree("- One\n  two {#i}\n\n  Three {#p}") == "ul loose(li{#i}(p(One/two) p{#p}(Three)))")
    #expect(tree("Text\n{#a}") == "p{#a}(Text)")
  }

  @Test func unnumbersAtEitherEnd() {
    #expect(tree("Text {-}") == "p{-}(Text)")
    #expect(tree("{-} *Text*") == "p{-}(em(Text))")
    #expect(tree("{-} Text {#a}") == "p{#a-}(Text)")
    #expect(tree("Text {#a -}") == "p{#a-}(Text)")
  }

  @Test func attributesHaveTheirPlaces() throws {
    let text = "é {#ab for=\"1\"}"
    let attributes = try #require(read(text).value.first?.attributes)
    let file = file(text)
    #expect(file.text(in: attributes.range) == "{#ab for=\"1\"}")
    #expect(attributes.label.map { file.text(in: $0.range) } == "ab")
    #expect(attributes.values.map { file.text(in: $0.key.range) + "=" + file.text(in: $0.text.range) } == ["for=1"])
  }

  @Test(arguments: [
    ("T {#1a}", "malformed-attributes 1:5 1a"), ("T {#a b}", "malformed-attributes 1:7 b"),
    ("T {#a for=2}", "malformed-attributes 1:11 2"), ("T {#a for=“2 3”}", "malformed-attributes 1:11 “2"),
    ("T {#a #b}", "malformed-attributes 1:8 b"), ("T {#a x=\"1\" x=\"2\"}", "malformed-attributes 1:13 x"),
    ("T {#}", "malformed-attributes 1:3 {#}"), ("T {#a\nb", "malformed-attributes 1:3 {#"),
    ("T {#é}", "malformed-attributes 1:5 é"),
    ("T {#a for=\"2}", "malformed-attributes 1:11 \"2"), ("T {#a} {#b}", "malformed-attributes 1:10 b"),
  ])
  func refusesMalformedAttributes(_ text: String, _ expected: String) { #expect(said(text) == [expected]) }

  @Test(arguments: ["A {#b} c", "{#b}", "| {#b} |\n|-|", "*a {#b}*", "A {#b}\nc"])
  func refusesMisplacedAttributes(_ text: String) {
    #expect(read(text).diagnostics.map(\.id) == [.misplacedAttributes])
  }

  @Test func referencesKnowTheirLabels() throws {
    let text = "See [](#a.b) and [*f*](<#c>)"
    #expect(tree(text) == "p(See ref a.b() and ref c(em(f)))")
    guard case .paragraph(let inlines) = read(text).value.first?.kind, case .reference(let label, _) = inlines[1].kind
    else {
      Issue.record("no reference")
      return
    }
    #expect(file(text).text(in: label.range) == "a.b")
  }

  @Test func commentsThatStandAloneAreComments() {
    #expect(tree("a\n\n<!-- b\n\nc -->\n\nd") == "p(a) comment p(d)")
    #expect(tree("- a\n\n  <!-- b --> <!-- c -->\n") == "ul loose(li(p(a) comment))")
    #expect(said("<!-- a -->").isEmpty)
  }

  @Test func comprehendsFootnotesOfSeveralParagraphs() {
    #expect(
      tree("a[^1]\n\n[^1]: One {{x}}\nlazy\n\n    Two\n\n    - b\n\n[^2]:\n    Three\n\nc")
        == "p(a[^1]) note 1(p(One {{x}}/lazy) p(Two) ul(li(p(b)))) note 2(p(Three)) p(c)")
  }

  @Test func footnotesLeaveListsAsTheyAre() {
    #expect(tree("+ a\n+ b\n\n[^1]: c\n") == "ul(li(p(a)) li(p(b))) note 1(p(c))")
    #expect(tree("1. a\n\n   [^1]: c\n2. d") == "ol1 loose(li(p(a) note 1(p(c))) li(p(d)))")
    #expect(said("a\n[^1]: c\n[^2]: d").isEmpty)
  }

  @Test func readsTitlesWithTheirPlaces() {
    let title = Located("The *new* {{body}}[^1]", at: SourceRange(file: FileID(2), 10..<32))
    let text = MarkdownReader().readInline(title).value
    #expect(TreeText.of(text) == "The em(new) {{body}}[^1]")
    #expect(text.map(\.range.offsets) == [10..<14, 14..<19, 19..<20, 20..<28, 28..<32])
  }

  @Test func titlesThatAreNotVerbatimHaveOnePlace() {
    let range = SourceRange(file: FileID(2), 10..<40)
    let text = MarkdownReader().readInline(Located("One\n- \"two\"", at: range)).value
    #expect(TreeText.of(text) == "One - <“>two<”>")
    #expect(text.allSatisfy { $0.range == range })
  }

  @Test func readsBelowFrontMatterAlone() {
    let text = "---\na: b\n---\nText *c*\n"
    let blocks = MarkdownReader().read(file(text), in: 13..<text.utf8.count).value
    #expect(TreeText.of(blocks) == "p(Text em(c))")
    #expect(blocks.first?.range.offsets == 13..<21)
  }
}
