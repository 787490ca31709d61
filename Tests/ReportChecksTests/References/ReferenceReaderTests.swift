import InspectionModel
import Testing

@testable import ReportChecks

@Suite struct ReferenceReaderTests {
  private func read(_ text: String, programme: String = "allotments") throws -> [TypedReference.Target] {
    let vocabulary = ReferenceVocabulary(of: try CaseInspection([], programme: programme).manuscript.programme)
    return ReferenceReader(vocabulary: vocabulary, tokens: Tokenizer().tokens(of: text)).references().map(\.target)
  }

  @Test(arguments: [
    ("(see strength 1.5 (e) above)", TypedReference.Target.item(node: nil, slots: ["strengths"], mark: "e")),
    ("as area for improvement (b) says", .item(node: nil, slots: ["areas"], mark: "b")),
    ("see Section 1.1(d)", .item(node: "1.1", slots: [], mark: "d")),
    ("in table 12", .table(12)), ("in Appendix 3", .appendix(3)), ("by recommendation 4", .recommendation(4)),
    ("as criterion 3.2 asks", .node("3.2", isSure: true)), ("see also 1.2", .node("1.2", isSure: false)),
  ])
  func readsWhatIsReferredTo(text: String, target: TypedReference.Target) throws {
    // The allotments have no criterion 1.5, so that a strength of it is one of nothing.
    let found = try read(text)
    #expect(found == (text.contains("1.5") ? [] : [target]))
  }

  @Test func readsEachItemOfAList() throws {
    let items = ["a", "b", "c"].map { TypedReference.Target.item(node: "1.1", slots: ["strengths"], mark: $0) }
    #expect(try read("see strengths 1.1(a), (b) and (c)") == items)
  }

  @Test func readsParagraphsWhereTheProgrammeNumbersThem() throws {
    #expect(try read("as paragraph 2.8 says", programme: "iaow") == [.paragraph(section: nil, mark: "2.8")])
    #expect(try read("see Outcome 3, paragraph 1.2", programme: "iaow") == [.paragraph(section: "3", mark: "1.2")])
    #expect(try read("as paragraph 2.8 says") == [])
  }

  @Test func leavesTheRecommendationsOfTheReportBefore() throws {
    #expect(try read("recommendation 4 was met", programme: "esi-follow-up") == [])
  }

  @Test(arguments: [
    "section 11 of the Children Act 2004", "a section 2 order", "Children Act 2004, section 3.2",
    "Table 2 of the bulletin",
    "3.2% of plots", "see 1.2 million plots", "Table 2: Rain", "Appendix 1 The site", "sections 1-3", "", "see",
    "strength (",
    "Section 99999999999999999999", "table 0",
  ])
  func leavesWhatIsNone(text: String) throws { #expect(try read(text) == []) }
}
