import InspectionModel
import Testing

@Suite struct DiagnosticStatusTests {
  @Test func whatIsUnwrittenIsANoteInADraftAndAnErrorAtTheEnd() {
    for id in DiagnosticID.allCases where id.isUnwritten {
      let diagnostic = Diagnostic(id, at: nil, "Something is missing")
      #expect(diagnostic.resolved(for: .draft).severity == .note)
      #expect(diagnostic.resolved(for: .final).severity == .error)
    }
  }

  @Test func whatIsWrongIsAsBadInADraft() {
    for id in DiagnosticID.allCases where !id.isUnwritten {
      let diagnostic = Diagnostic(id, at: nil, "Something is wrong")
      #expect(diagnostic.resolved(for: .draft) == diagnostic)
      #expect(diagnostic.resolved(for: .final) == diagnostic)
    }
  }

  @Test func aSlotWithTextButNoItemIsWrongAndNotUnwritten() {
    #expect(!DiagnosticID.slotWithoutItems.isUnwritten)
    #expect(DiagnosticID.emptySlot.isUnwritten)
  }
}

@Suite struct PlaceholderTests {
  @Test(arguments: [
    ("subject", Placeholder.value("subject")), (" body ", .value("body")), ("page summary", .page("summary")),
    ("criteria 1 2", .criteria(["1", "2"])),
  ])
  func readsTheWords(_ text: String, _ placeholder: Placeholder) {
    #expect(Placeholder(text) == placeholder)
  }

  @Test(arguments: ["", "  ", "page", "page a b", "criteria", "subject body"])
  func refusesWhatLacksAWordOrHasOneTooMany(_ text: String) {
    #expect(Placeholder(text) == nil)
  }
}
