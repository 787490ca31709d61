import InspectionModel
import Testing

@testable import ReportChecks

/// The edits that checks of plain language propose, and text that nobody would write.
@Suite struct PlainLanguageTests {
  private func review(_ text: String) throws -> [Diagnostic] {
    Reviewer().review(try CaseInspection([("summary.md", "## 1\n\n" + text)]).manuscript)
  }

  /// The text with what a rule proposes for it.
  private func mended(_ text: String, by rule: DiagnosticID, safely: Bool) throws -> String {
    let suggestions = try review(text).filter { $0.id == rule }.flatMap(\.suggestions)
    var bytes = Array(("## 1\n\n" + text).utf8)
    for edit in suggestions.flatMap(\.edits).sorted(by: { $0.range > $1.range }) {
      bytes.replaceSubrange(edit.range.offsets, with: Array(edit.replacement.utf8))
    }
    #expect(suggestions.allSatisfy { $0.isSafe == safely })
    return String(String(decoding: bytes, as: UTF8.self).dropFirst(6))
  }

  @Test func takesTheSecondOfTwoWordsOut() throws {
    let text = "The the gate\u{2019}s lock was was old."
    #expect(try mended(text, by: .doubledWord, safely: true) == "The gate\u{2019}s lock was old.")
  }

  @Test func leavesDoubledWordsAroundMarkUpToTheAuthor() throws {
    for text in ["It was **the** the gate.", "It was the\nthe gate."] {
      let found = try review(text).filter { $0.id == .doubledWord }
      #expect(found.count == 1)
      #expect(found.flatMap(\.suggestions) == [])
    }
  }

  @Test func closesTheGapBeforeASign() throws {
    let text = "Of plots, 10% were dug, 20% weeded and 7.5  % left."
    #expect(try mended(text, by: .percentSign, safely: true) == "Of plots, 10% were dug, 20% weeded and 7.5% left.")
  }

  @Test func writesYearsInTheFormThatIsUsedMost() throws {
    let text = "In 2006/07, 1998-1999, 1999/2000 and 2007/08."
    #expect(try mended(text, by: .yearForms, safely: false) == "In 2006/07, 1998/99, 1999/00 and 2007/08.")
  }

  @Test func keepsTheFormThatStandsFirstWhereNoneIsUsedMore() throws {
    #expect(try mended("In 2006-2007 or 2007-08.", by: .yearForms, safely: false) == "In 2006-2007 or 2007-2008.")
  }

  @Test(arguments: [
    "((((", "))))", "[[[[ ]]", "\u{201C}\u{201C}\u{201D}\u{2018}", "from", "from to", "between 2008 and", "ISBN",
    "ISBN -",
    "ISBN-13:", "\\{", "}", "\u{A3}", "\u{A3}. \u{A3}1.2.3", "2006-", "-2006-2007-", "31 May \u{2013}", "xx", "???",
    "the the the the", "% %", "12", "from 99 May to 0 May 0000", "\u{FFFC} \u{FFFC}", "maximum", "(max", "[", "NB",
    "NB:",
    "this section", "this section (", "Section", "from 31 to 1", "\u{2019}\u{2019}\u{2019}", "a a' a'",
  ]) func bearsAnyTextWithoutFailing(text: String) throws {
    let whole = text + "\n\n" + String(repeating: text, count: 40) + "\n\n" + String(repeating: text + " ", count: 40)
    for diagnostic in try review(whole) {
      let range = try #require(diagnostic.range)
      #expect(range.offsets.upperBound <= whole.utf8.count + 7)
    }
  }
}
