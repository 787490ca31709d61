import InspectionModel
import ReportAssembly
import Testing

@Suite struct ProseTests {
  @Test func footnotesAreNumberedByTheirFirstUse() {
    let assembled = Assembled { $0.note("One[^b], two[^a], one again[^b].\n\n[^a]: A.\n[^b]: B.") }
    let notes = assembled.part("notes")?.footnotes ?? []
    #expect(notes.map(\.mark) == ["1", "2"])
    #expect(notes.flatMap(\.blocks).map(\.plainText) == ["B.", "A."])
    #expect(notes.map(\.uses.count) == [2, 1])
  }

  @Test func footnotesOfATableStandUnderItWithLetters() throws {
    let assembled = Assembled {
      $0.note("Text[^n].\n\n| a | b |\n|---|---|\n| 1[^t] | 2[^t] |\n\n[^n]: Note.\n[^t]: Met.")
    }
    let tables = assembled.prose("notes").compactMap { block in
      if case .table(let table) = block.kind { table } else { nil }
    }
    let table = try #require(tables.first)
    #expect(table.footnotes.map(\.mark) == ["a"])
    #expect(table.footnotes.map(\.uses.count) == [2])
    #expect(assembled.part("notes")?.footnotes.map(\.mark) == ["1"])
  }

  @Test func aSignOfATableIsItsOwnMarkAndCountsForNoLetter() throws {
    let assembled = Assembled {
      $0.note(
        "| a | b |\n|---|---|\n| 1[^*] | 2[^t] |\n| 3[^\u{2020}] | 4[^*] |\n\nNote: See[^**].\n\n"
          + "[^*]: Met.\n[^t]: May.\n[^\u{2020}]: June.\n[^**]: July.")
    }
    let table = try #require(
      assembled.prose("notes").compactMap { block in
        if case .table(let table) = block.kind { table } else { nil }
      }.first)
    #expect(table.footnotes.map(\.mark) == ["*", "a", "\u{2020}", "**"])
    #expect(table.footnotes.map(\.isSign) == [true, false, true, true])
    #expect(table.footnotes.map(\.uses.count) == [2, 1, 1, 1])
    #expect(Set(table.footnotes.map(\.anchor)).count == 4)
  }

  @Test func aFootnoteMayReferToAnother() {
    let assembled = Assembled { $0.note("Text[^a].\n\n[^a]: See[^b].\n[^b]: Here.") }
    #expect(assembled.part("notes")?.footnotes.map(\.mark) == ["1", "2"])
  }

  @Test func aParagraphWhollyInQuotationMarksIsAQuotation() {
    let assembled = Assembled { $0.note("\"It was good.\"\n-- Sentencer") }
    guard case .quotation(let blocks, let attribution)? = assembled.prose("notes").first?.kind else {
      Issue.record("no quotation")
      return
    }
    #expect(blocks.first?.plainText == "\u{201C}It was good.\u{201D}")
    #expect(attribution?.plainText == "Sentencer")
  }

  @Test func aFullStopMayFollowAQuotation() {
    let assembled = Assembled { $0.note("\"It was good\".") }
    guard case .quotation? = assembled.prose("notes").first?.kind else {
      Issue.record("no quotation")
      return
    }
  }

  @Test(arguments: ["\"One\" and \"two\"", "He said \"good\"", "\"Good\", he said."])
  func aParagraphThatOnlyQuotesIsNone(_ text: String) {
    guard case .paragraph? = Assembled({ $0.note(text) }).prose("notes").first?.kind else {
      Issue.record("a quotation")
      return
    }
  }

  @Test func datesAreWrittenOut() throws {
    func title(_ date: ReportDate) -> String {
      Assembled { $0.facts.published = Located(date, at: place) }.report.title
    }
    let month = try #require(ReportDate.Point(year: 2008, month: 1))
    let day = try #require(ReportDate.Point(year: 2008, month: 2, day: 29))
    #expect(title(ReportDate(month)) == "Anyshire: Small Inspection, January 2008")
    #expect(title(ReportDate(day)) == "Anyshire: Small Inspection, 29 February 2008")
    #expect(title(ReportDate(month, to: day)) == "Anyshire: Small Inspection, January 2008 to 29 February 2008")
    #expect(Assembled { _ in }.report.title == "Anyshire: Small Inspection, draft")
  }

  @Test func thereIsNoThirtiethOfFebruary() {
    #expect(ReportDate.Point(year: 2008, month: 2, day: 30) == nil)
    #expect(ReportDate.Point(year: 1900, month: 2, day: 29) == nil)
    #expect(ReportDate.Point(year: 2000, month: 2, day: 29) != nil)
    #expect(ReportDate.Point(year: 2008, month: 13) == nil)
  }
}
