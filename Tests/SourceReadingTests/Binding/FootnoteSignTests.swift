import InspectionModel
import Testing

@testable import SourceReading

@Suite struct FootnoteSignTests {
  /// The findings that follow line 5 of their file: the list begins on line 6.
  private func findings(_ text: String) -> BoundFolder {
    TestFolder.complete.withFindings("## Strengths\n" + text).bound()
  }

  @Test(arguments: ["*", "**", "***", "\u{2020}", "\u{2021}", "\u{A7}", "\u{A7}\u{A7}"])
  func aSignMarksFootnotesOfTablesAndTheirNotes(sign: String) {
    let table = "| a | b |\n|---|---|\n| 1[^\(sign)] | 2 |\n\nNote: Not all[^\(sign)].\n\n[^\(sign)]: Met."
    #expect(findings("- One.\n\n\(table)").complaints == [])
    #expect(FootnoteSign.isSign(sign))
  }

  @Test(arguments: ["", "a", "1", "****", "*\u{2020}", "* ", "*a", "#", "\u{B6}", "*\u{301}"])
  func otherNamesAreNoSigns(name: String) { #expect(!FootnoteSign.isSign(name)) }

  @Test func inRunningTextASignIsAnErrorWithTheMend() throws {
    let bound = findings("- One[^*] and two[^*].\n\n[^1]: A.\n\n[^*]: B.\n\n- Three[^1].")
    #expect(
      bound.complaints == [
        "findings/1.1.md:6:6-10 misplaced-footnote-sign", "findings/1.1.md:6:18-22 misplaced-footnote-sign",
      ])
    let file = try #require(bound.diagnostics.first?.range.flatMap { bound.files[$0.file] })
    let mended = SourceReadingTests.mended(file, by: bound.diagnostics[0])
    #expect(mended.contains("- One[^2] and two[^2].\n\n[^1]: A.\n\n[^2]: B.\n"))
  }

  @Test func aSignThatATableUsesTooKeepsItsName() throws {
    let bound = findings("- One[^*].\n\n| a | b |\n|---|---|\n| 1[^*] | 2 |\n\n[^*]: B.")
    let told = try bound.only(.misplacedFootnoteSign)
    #expect(told.suggestions.isEmpty)
    #expect(told.explanation?.contains("Write `[^1]`, or another name") == true)
  }

  @Test func aSignWithoutAFootnoteIsToldOfLikeAnyName() {
    #expect(
      findings("- One.\n\n| a | b |\n|---|---|\n| 1[^*] | 2 |").complaints
        == ["findings/1.1.md:10:4-8 unknown-footnote"])
  }

  @Test func manySignsInRunningTextStayCheap() {
    let bound = findings("- " + String(repeating: "One[^*] two[^**]. ", count: 5_000) + "\n\n[^*]: A.\n\n[^**]: B.")
    #expect(bound.diagnostics.count == 10_000)
    #expect(bound.diagnostics.allSatisfy { $0.suggestions.isEmpty })
  }
}
