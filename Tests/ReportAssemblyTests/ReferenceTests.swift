import InspectionModel
import ReportAssembly
import Testing

@Suite struct ReferenceTests {
  @Test func aReferenceSaysTheLetterThatItsFindingHas() {
    let assembled = Assembled { inspection in
      inspection.find("1.1", ["strengths": "- one\n- two {#two}"])
      inspection.note("As told (see [](#two)).")
    }
    #expect(assembled.text("notes") == "As told (see strength 1.1(b)).")
    #expect(assembled.diagnostics.isEmpty)
  }

  @Test func aReferenceThatOpensASentenceIsCapitalised() {
    let assembled = Assembled { inspection in
      inspection.find("1.1", ["strengths": "- one {#one}"])
      inspection.note("[](#one) says so.")
    }
    #expect(assembled.text("notes") == "Strength 1.1(a) says so.")
  }

  @Test func aReferenceWithTextKeepsIt() {
    let assembled = Assembled { $0.note("See [the second criterion](#1.2).") }
    #expect(assembled.text("notes") == "See the second criterion.")
  }

  @Test func sectionsPartsAndAppendicesAreLabelsFromTheStart() {
    let assembled = Assembled { $0.note("See [](#1.2), [](#1), [](#notes) and [](#role).") }
    #expect(assembled.text("notes") == "See Section 1.2, Section 1, Notes and Appendix 2.")
  }

  @Test func anUnknownLabelIsReportedWithANearMiss() throws {
    let assembled = Assembled { inspection in
      inspection.find("1.1", ["strengths": "- one {#requirements-explained}"])
      inspection.note("See [](#requirements-explaned).")
    }
    let diagnostic = try #require(assembled.diagnostics.first)
    #expect(diagnostic.id == .unknownLabel)
    #expect(diagnostic.summary == "Nothing is labelled 'requirements-explaned'; did you mean 'requirements-explained'?")
    // "See [](#" are 8 bytes, the label is 21 long
    #expect(diagnostic.range == SourceRange(file: FileID(50), lower: 8, upper: 29))
  }

  @Test func aLabelGivenTwiceIsReportedWithItsFirstPlace() throws {
    let assembled = Assembled { inspection in
      inspection.find("1.1", ["strengths": "- one {#same}", "areas": "- two {#same}"])
    }
    let diagnostic = try #require(assembled.diagnostics.first)
    #expect(diagnostic.id == .duplicateLabel)
    #expect(diagnostic.notes.map(\.message) == ["First given here"])
  }

  @Test func anAuthorCannotTakeTheNameOfAPart() {
    let assembled = Assembled { $0.find("1.1", ["strengths": "- one {#method}"]) }
    #expect(assembled.diagnostics.map(\.id) == [.duplicateLabel])
  }

  @Test func aPageReferenceIsALinkWithTheTitle() {
    let assembled = Assembled { $0.note("See {{page method}}.") }
    guard case .paragraph(let text)? = assembled.prose("notes").first?.kind else { return }
    #expect(text.contains(.crossReference(Anchor("method"), [.text("Appendix 1")], isPage: true)))
  }

  @Test func valuesAreFilledInAndWhatIsNotKnownYetIsAnEllipsis() {
    #expect(Assembled { _ in }.text("method") == "How it was done in Anyshire: \u{2026} cases.")
    let known = Assembled { $0.facts.values = [InspectionValue(name: "sample", text: "106")] }
    #expect(known.text("method") == "How it was done in Anyshire: 106 cases.")
  }

  @Test func theCriteriaOfASectionAreListed() {
    let blocks = Assembled { _ in }.prose("role")
    #expect(blocks.first?.plainText == "1 First")
    guard case .list(nil, true, let items)? = blocks.last?.kind else {
      Issue.record("no list")
      return
    }
    #expect(items.map { $0.first?.plainText } == ["1.1 Criterion 1.1", "1.2 Criterion 1.2"])
  }

  @Test func aPartThatIsNotWrittenYetIsNamedWithoutALink() {
    let assembled = Assembled { $0.find("1.1", ["strengths": "- see [](#advice) and {{page notes}}"]) }
    #expect(assembled.findings("1.1", "strengths").first?.blocks.first?.plainText == "see Advice and Notes")
    #expect(assembled.diagnostics.isEmpty)
  }

  @Test func anExampleCannotTakeTheIdOfACriterion() {
    let programme = Programme.small(adding: [.examples])
    let assembled = Assembled(programme: programme) { inspection in
      inspection.examples = [
        Example(title: Located("Housing", at: place), criterion: NodeID("1.1"), name: "1.2", blocks: [])
      ]
      inspection.note("See [](#1.2).")
    }
    #expect(assembled.text("notes") == "See Section 1.2.")
    #expect(assembled.diagnostics.map(\.id) == [.duplicateLabel])
  }
}
