import InspectionModel
import Testing

@testable import SourceReading

@Suite struct TableTests {
  @Test func readsRowsAndAlignments() {
    #expect(
      tree("| a | *b* | c |\n|:--|:-:|--:|\n| 1 \\| 2 | {{x|y}} | \"q\" |\n")
        == "table(lcr head(a|em(b)|c) row(1 <|> 2|{{x|y}}|<“>q<”>))")
    #expect(tree("a | b\n--|--\n1 | 2") == "table(nn head(a|b) row(1|2))")
    #expect(tree("| `a \\| b` |\n|---|\n") == "table(n head(`a | b`))")
  }

  @Test func standsInListsAndQuotes() {
    #expect(tree("- a\n\n  | b |\n  |---|\n  | c |") == "ul loose(li(p(a) table(n head(b) row(c))))")
    #expect(tree("> | b |\n> |---|\n> | c |") == "quote(table(n head(b) row(c)))")
  }

  @Test(arguments: [
    "Table: Cap *x* {#t}\n\n| a |\n|---|", "Table: Cap *x* {#t}\n| a |\n|---|", "Table: Cap\n*x* {#t}\n\n| a |\n|---|",
  ])
  func takesTheCaptionAbove(_ text: String) {
    #expect(tree(text).replacingSlash == "table(caption{#t}(Cap em(x)) n head(a))")
    #expect(said(text).isEmpty)
  }

  @Test func takesTheNotesBelow() {
    #expect(
      tree("| a |\n|---|\n| b |\n\nNote: One\nmore\nNote: Two\nSource: S *t*\n\nNote: Three\n\nNot: this")
        == "table(n head(a) row(b) note(One/more) note(Two) note(Three) source(S em(t))) p(Not: this)")
  }

  @Test func aNoteBelowARowWantsABlankLine() {
    let text = "> | a |\n> |---|\n> | b |\n> Note: c\n> Source: d"
    #expect(said(text) == ["table-note-joined 4:3 Note: c"])
    #expect(tree(text) == "quote(table(n head(a) row(b) note(c) source(d)))")
    #expect(mended(text) == "> | a |\n> |---|\n> | b |\n>\n> Note: c\n> Source: d")
    #expect(read(text).diagnostics.first?.suggestions.first?.isSafe == true)
    #expect(said(mended(text)).isEmpty)
  }

  @Test func spansHeadCells() {
    #expect(
      tree("| M | Y > A | Y > B | Z > A | c \\> d |\n|-|-|-|-|-|")
        == "table(nnnnn head(M:1x2|Y:2x1|Z|c <>> d:1x2) head(A|B|A))")
    #expect(tree("| a>b | `c > d` |\n|-|-|") == "table(nn head(a>b|`c > d`))")
  }

  @Test func marksHeadingRows() {
    #expect(
      tree("| a | b |\n|-|-|\n| *h* | |\n| 1 | 2 |\n| | |\n| 3 | |")
        == "table(nn head(a|b) heading(em(h)|) row(1|2) row(|) heading(3|))")
    #expect(tree("| a |\n|-|\n| h |") == "table(n head(a) row(h))")
  }

  @Test func anEmptyHeaderIsNone() { #expect(tree("| | |\n|-|-|\n| a | b |") == "table(nn row(a|b))") }

  @Test(arguments: [
    ("| a | b |\n|-|-|\n| c |", "table-row-width 3:1 | c |"),
    ("| a | b |\n|-|-|\n| c | d | e |", "table-row-width 3:1 | c | d | e |"),
    ("| a | b |\n|-|\n", "table-row-width 2:1 |-|"), ("| a |\n|-|\ntext below", "table-row-width 3:1 text below"),
    ("Table: a\n\nb", "caption-without-table 1:1 Table: a"),
  ])
  func refusesWhatIsNoTable(_ text: String, _ expected: String) {
    #expect(said(text) == [expected])
  }

  @Test func fillsAndCutsRows() {
    #expect(tree("| a | b |\n|-|-|\n| c |\n| d | e | f |") == "table(nn head(a|b) heading(c|) row(d|e))")
    #expect(mended("| a | b |\n|-|-|\n| c |\n") == "| a | b |\n|-|-|\n| c | |\n")
  }

  @Test func cellsKnowLinkDefinitions() {
    #expect(tree("| [a][d] |\n|-|\n\n[d]: https://x.y\n'title'") == "table(n head(link https://x.y(a)))")
  }

  @Test func keepsTheTextAboveATable() {
    #expect(tree("One **two\nthree** {#p}\n| a |\n|-|") == "p{#p}(One strong(two/three)) table(n head(a))")
  }
}

extension String {
  fileprivate var replacingSlash: String { split(separator: "/").joined(separator: " ") }
}
