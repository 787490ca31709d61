import InspectionModel
import Testing

@testable import SourceReading

@Suite struct RefusalTests {
  @Test(arguments: [
    ("a <b>c</b>", ["raw-html 1:3 <b>", "raw-html 1:7 </b>"]),
    ("<div>\na\n</div>\n\nb", ["raw-html 1:1 <div>\na\n</div>"]),
    ("a <!-- b --> c", ["raw-html 1:3 <!-- b -->"]), ("<!-- a --> b", ["raw-html 1:1 <!-- a --> b"]),
    ("<!-- a", ["raw-html 1:1 <!-- a"]),
  ])
  func refusesHTML(_ text: String, _ expected: [String]) { #expect(said(text) == expected) }

  @Test func refusesImages() {
    #expect(said("a ![b *c*](d) e") == ["image-not-supported 1:3 ![b *c*](d)"])
  }

  @Test(arguments: [
    "javascript:alert(1)", "JavaScript:x", "&#106;avascript:x", "java&#9;script:x", "<java\tscript:x>",
    "<&#1;javascript:x>", "data:text/html,x",
    "vbscript:x", "file:///etc/passwd", "page.html", "/page", "//host/page", "?q", "http:page", "https://",
    "https:///x", "http:\\\\/x", "mailto:",
    "", "java\\script:x", "ftp://x.y",
  ])
  func refusesUnsafeLinks(_ url: String) {
    let text = "a [*b*](\(url)) c"
    #expect(read(text).diagnostics.map(\.id) == [.unsafeLink])
    #expect(tree(text) == "p(a em(b) c)")
  }

  @Test(arguments: ["http://x", "https://x.y/z?a=b#c", "HTTPS://x", "mailto:a@b", "#label"])
  func keepsSafeLinks(_ url: String) { #expect(said("a [b](\(url)) c").isEmpty) }

  @Test func tellsWhereALinkLeads() {
    #expect(said("[a](<page>)\n[b][c]\n\n[c]: javascript:x") == ["unsafe-link 1:6 page", "unsafe-link 2:1 [b][c]"])
    #expect(said("<javascript:x>") == ["unsafe-link 1:1 <javascript:x>"])
    #expect(mended("[a](www.x.y) [b](c@d.e)") == "[a](https://www.x.y) [b](mailto:c@d.e)")
  }

  @Test func boundsDepth() {
    let text = String(repeating: ">", count: 20_000)
    #expect(read(text).diagnostics.map(\.id) == [.nestedTooDeeply])
    #expect(read(text, as: .commonMark).diagnostics.map(\.id) == [.nestedTooDeeply])
  }
}
