import InspectionModel
import Testing

@testable import SourceReading

@Suite struct CommonMarkTests {
  /// Whether the typed tree of a text is written as libcmark writes it.
  private func expectSame(_ text: String, _ location: Testing.SourceLocation = #_sourceLocation) {
    let html = HTMLWriter.html(read(text, as: .commonMark).value)
    #expect(html == libcmarkHTML(Array(text.utf8)), "\(text.debugDescription)", sourceLocation: location)
  }

  @Test(arguments: [
    "Paragraph\nover two lines\n\nAnother", "# One\n## Two ##\n###### Six\n#\n####### seven", "One\n===\nTwo\n---\n",
    "- a\n- b\n\n  c\n- d", "1. a\n2. b\n\n3) c\n7. d", "- a\n  - b\n    - c\n- d",
    "* a\n\n  > q\n  lazy\n\n  ```\n  code\n  ```",
    "> a\n> > b\nlazy\n>\n> c", "    indented\n\n    code\n", "\tTab\n -\tb\n>\t\tc",
    "``` swift\nlet a = 1\n\n```\n~~~\nb", "***\n---\n___\n",
    "<div>\n*x*\n</div>\n\n<!-- c -->\n\ntext <b>b</b> <!-- i -->", "*a* **b** ***c*** _d_ __e__ *a **b** c*",
    "`a` `` b` `` ` c `\n`two\nlines`", "[a](u) [b](<v w> \"t\") [c][d] [d] [d][]\n\n[d]: /url 'title'",
    "![a *b*](u \"t\")",
    "<http://a.b/?c=d&e> <me@a.b>", "a\\\nb  \nc\nd", "\\* \\a \\\\ &amp; &copy; &#233; &nope; &amp;copy;",
    "\"q\" 'r' it's -- --- ... ---- \"a 'b' c\"", "[a]: /u\n[b]: /v 't'\n*after*", "[a]: /u\n===\nb\n---", "[a]: /u\n",
    "- \n- a\n-\n", "1.  a\n\n    b",
    "a\r\nb\rc\r\n\r\nd", "\u{FEFF}# a\n*b*", "a\0b\n\0\n- \0c", "> a\\\n\tb", "> > a\\\n>\tb `c\n>\td`",
    "- a\n\n\n      code\n", "",
    "a\n    - b\n  c", "*a\n**b\nc***", "[a\nb](c\n'd\ne')", "- [a]: /u\n  b", "> [a]: /u\n> ===\n> ---", "a *b `c* d`",
    "<a\nb='c\nd'> *e*",
  ])
  func writesWhatLibcmarkWrites(_ text: String) { expectSame(text) }

  @Test func writesWhatLibcmarkWritesOfGeneratedDocuments() {
    var documents = Documents(seed: 88_172_645_463_325_252, withReportForms: false)
    for _ in 0..<12_000 { expectSame(documents.next()) }
  }

  @Test func findsNothingWrong() {
    var documents = Documents(seed: 7, withReportForms: true)
    for _ in 0..<500 {
      let text = documents.next()
      #expect(read(text, as: .commonMark).diagnostics.isEmpty, "\(text.debugDescription)")
    }
  }
}
