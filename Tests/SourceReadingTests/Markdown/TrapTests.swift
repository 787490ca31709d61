import InspectionModel
import Testing

@testable import SourceReading

@Suite struct TrapTests {
  /// A trap: what is said about the text, and the text after its first mend.
  struct Trap: Sendable {
    let text: String
    let said: String
    let mended: String

    init(_ text: String, _ said: String, _ mended: String) {
      self.text = text
      self.said = said
      self.mended = mended
    }
  }

  @Test(arguments: [
    Trap(
      "The plan was good\n- or so staff said", "wrapped-line-looks-like-list 2:1 -",
      "The plan was good\n\\- or so staff said"),
    Trap(
      "It began in section\n1. and went on", "wrapped-line-looks-like-list 2:1 1.",
      "It began in section\n1\\. and went on"),
    Trap(
      "- Offenders knew what was required of them\n  * or so they said", "wrapped-line-looks-like-list 2:3 *",
      "- Offenders knew what was required of them\n  \\* or so they said"),
    Trap(
      "- Offenders were seen as often as planned since\n2007. The area", "wrapped-line-looks-like-list 2:1 2007.",
      "- Offenders were seen as often as planned since\n2007\\. The area"),
    Trap("We found:\n- a\n- b", "list-interrupts-paragraph 2:1 -", "We found:\n\n- a\n- b"),
    Trap("We found these.\n1. a", "list-interrupts-paragraph 2:1 1.", "We found these.\n\n1. a"),
    Trap("> (“We found.”)[^1]\n> - a", "list-interrupts-paragraph 2:3 -", "> (“We found.”)[^1]\n>\n> - a"),
    Trap("Findings\n- a\n- b", "list-interrupts-paragraph 2:1 -", "Findings\n\n- a\n- b"),
    Trap("Text\n---\n", "line-of-dashes 2:1 ---", "Text\n"),
    Trap("a\n\n-----\n\nb", "line-of-dashes 3:1 -----", "a\n\n\n\nb"),
    Trap("a\n\n    b *c*\n     d\n", "four-spaces 3:5 b *c*\n     d", "a\n\nb *c*\nd\n"),
    Trap("##Strengths", "heading-without-space 1:1 ##", "## Strengths"),
    Trap("a\n#Strengths", "heading-without-space 2:1 #", "a\n# Strengths"),
    Trap("**Strengths**\n", "bold-as-heading 1:1 **Strengths**", "## Strengths\n"),
    Trap("__Strengths:__\n", "bold-as-heading 1:1 __Strengths:__", "## Strengths:\n"),
    Trap("-Better", "bullet-without-space 1:1 -", "- Better"),
    Trap("-Élan", "bullet-without-space 1:1 -", "- Élan"),
    Trap("1.Better", "bullet-without-space 1:1 1.", "1. Better"),
    Trap("• One\n", "pasted-bullet 1:1 • ", "- One\n"),
    Trap("·\tOne\n", "pasted-bullet 1:1 ·\t", "- One\n"),
    Trap("▪ One\n", "pasted-bullet 1:1 ▪ ", "- One\n"),
    Trap("o\tOne\n", "pasted-bullet 1:1 o\t", "- One\n"),
    Trap("\u{F0B7} One\n", "pasted-bullet 1:1 \u{F0B7} ", "- One\n"),
    Trap("- • One\n", "pasted-bullet 1:3 • ", "- One\n"),
    Trap("(a) One", "typed-number 1:1 (a)", "- One"),
    Trap("b) One", "typed-number 1:1 b)", "- One"),
    Trap("1.1. One", "typed-number 1:1 1.1.", "One"),
    Trap("- 4.1. *One*", "typed-number 1:3 4.1.", "- *One*"),
    Trap("- (iv) One", "typed-number 1:3 (iv)", "- One"),
    Trap("- 1. One", "typed-number 1:3 1.", "- One"),
  ])
  func tellsAndMends(_ trap: Trap) {
    #expect(said(trap.text) == [trap.said])
    #expect(mended(trap.text) == trap.mended)
    #expect(said(trap.mended).isEmpty)
  }

  @Test(arguments: [
    "- Fruit:\n  - apples\n  - pears", "- Fruit\n  - Apples", "- One.\n- two\n- three", "- a\n\n  b\n\n- c",
    "Text\n\n- a", "Text\n2007. was a year",
    "#1 was first, #tag", "**Bold sentence.**", "**Bold** start", "- **Item**", "2.5 million", "1.5",
    "(see above) text", "(ii)", "a) ", "***\n",
    "-5 degrees", "- -5", "o one", "[^1]: (a) note", "> (a) quoted", "Head\n====", "word -\nmore", "| (a) |\n|-|",
    "a\n[^1]: b\n", "2007.Then",
  ])
  func leavesAlone(_ text: String) { #expect(said(text).isEmpty) }

  @Test func nothingIsSaidInCommonMark() {
    #expect(read("##A\n\n• b\n- c\n\n    d\n\n<b>\n\n![x](javascript:y)", as: .commonMark).diagnostics.isEmpty)
  }
}
