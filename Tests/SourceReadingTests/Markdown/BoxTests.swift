import InspectionModel
import Testing

@testable import SourceReading

@Suite struct BoxTests {
  @Test func holdsBlocks() {
    #expect(
      tree("a\n::: practice Keeping *x* {{y}} [^1] \"z\" {#b}\nText\n- one\n:::\nafter")
        == "p(a) box{#b} practice[Keeping em(x) {{y}} [^1] <“>z<”>](p(Text) ul(li(p(one)))) p(after)")
    #expect(tree("- a\n\n  ::: comments\n  b\n  :::\n") == "ul loose(li(p(a) box comments[](p(b))))")
    #expect(tree("::: a\n| b |\n|-|\n:::") == "box a[](table(n head(b)))")
  }

  @Test func knowsItsPlaces() throws {
    let text = "é\n\n::: practice T\nb\n:::\n"
    let block = try #require(read(text).value.last)
    #expect(file(text).text(in: block.range) == "::: practice T\nb\n:::")
  }

  @Test func mustBeClosed() {
    #expect(said("::: a\nb\n\n::: c\nd\n:::") == ["box-not-closed 1:1 ::: a"])
    #expect(tree("::: a\nb\n\n::: c\nd\n:::") == "box a[](p(b)) box c[](p(d))")
    #expect(mended("::: a\nb\n\nc\n") == "::: a\nb\n\nc\n:::\n")
    #expect(mended("- x\n\n  ::: a\n  b") == "- x\n\n  ::: a\n  b\n  :::")
  }

  @Test func isClosedOnce() {
    #expect(said("::: a\nb\n:::\n:::\n") == ["box-closed-twice 4:1 :::"])
    #expect(said(":::\n") == ["box-closed-twice 1:1 :::"])
  }

  @Test(arguments: [
    (":::practice Title\na\n:::", ":::practice Title", "::: practice Title\na\n:::"),
    (":::: practice\na\n:::", ":::: practice", "::: practice\na\n:::"),
    ("::: practice\na\n::::", "::::", "::: practice\na\n:::"),
    ("> [!PRACTICE] Title\n> a\n> b\n", "[!PRACTICE]", "::: practice Title\na\nb\n:::\n"),
  ])
  func mendsWhatIsNearlyABox(_ text: String, _ place: String, _ mend: String) {
    #expect(read(text).diagnostics.map(\.id) == [.malformedBox])
    #expect(said(text).first?.hasSuffix(" " + place) == true)
    #expect(mended(text) == mend)
    #expect(said(mended(text)).isEmpty)
  }

  @Test func refusesKindsThatAreNoWord() {
    #expect(said("::: {.practice}\na\n:::") == ["malformed-box 1:1 ::: {.practice}"])
    #expect(said("a\n    ::: b\n") == ["malformed-box 2:5 ::: b"])
  }
}
