import InspectionModel
import Testing

@testable import SourceReading

@Suite struct FindingsBinderTests {
  @Test func bindsACompleteInspectionWithoutADiagnostic() throws {
    let bound = TestFolder.complete.bound()
    #expect(bound.complaints == [])
    let inspection = try #require(bound.inspection)
    #expect(inspection.findings.map(\.node.text) == ["1.1", "1.2", "2.1"])
    #expect(
      inspection.results[ResultKey(.node(NodeID("1.2")), round: nil)]?.value == WholePercent(62).map { .score($0) })
    #expect(inspection.results[ResultKey(.node(NodeID("2.1")), round: nil)]?.value == .grade("well"))
    #expect(inspection.results[ResultKey(.thread("roh"), round: nil)]?.value == WholePercent(65).map { .score($0) })
  }

  @Test func countsTheListsOfASlotAsOneSequence() throws {
    let body = """
      Opening.

      ## strengths:
      Lead-in.

      - One.

      Between, of the first.

      - Two.
        - Nested.
      """
    let bound = TestFolder.complete.withFindings(body).bound()
    #expect(bound.complaints == [])
    let slots = try #require(bound.inspection?.findings.first).slots
    #expect(slots.map(\.slot) == ["opening", "strengths"])
    #expect(slots[1].entries.map(kind) == ["prose", "finding 2", "finding 2"])
  }

  @Test func aYearThatOpensAnItemIsNotLostAsAListNumber() {
    // "---", "criterion: 1.1", "score: 76", "---" and the heading are the first five lines
    let bound = TestFolder.complete.withFindings("## Strengths\n1986. A great year.\n").bound()
    #expect(bound.complaints == ["findings/1.1.md:6:1-5 typed-number"])
  }

  @Test func whatAuthorsWroteElsewhereCannotBeReplacedByAPart() {
    let bound = TestFolder.complete.with("chapters/a.md", "---\npart: recommendations\n---\nText.\n").bound()
    #expect(bound.complaints == ["chapters/a.md:2:7-22 unknown-part"])
  }

  @Test func aScoreOfAGradedCriterionIsNoGradeUnderScores() {
    let folder = TestFolder.complete.replacing("grade: well met\n", with: "", in: "findings/2.1.md")
      .replacing("  roh: 65", with: "  roh: 65\n  2.1: 70", in: "inspection.md")
    #expect(folder.bound().complaints.contains { $0.hasSuffix("score-on-graded") })
  }

  private func kind(_ entry: SlotContent.Entry) -> String {
    switch entry {
    case .prose: "prose"
    case .finding(let item): "finding \(item.blocks.count)"
    }
  }

  @Test(arguments: [
    ("criterion: 1.9", "2:12-15 unknown-criterion"),
    ("criterion: 1", "2:12-13 unknown-criterion"),
    ("section: 1.1", "2:10-13 unknown-criterion"),
    ("criterion: 1.1\nsection: 1", "3:10-11 conflicting-keys"),
    ("score: 76", "1:1-1 missing-key"),
    ("criterion: 1.1\nscore: 76\ntitel: Preparing for sentence", "4:1-6 unknown-key"),
    ("criterion: 1.1\nscore: 76\nscore: 77", "4:1-6 duplicate-key"),
    ("criterion: 1.1\nscore: 76\ntitle: Preparing a sentence", "4:8-28 title-differs"),
    ("criterion: 1.1\nscore: 101", "3:8-11 invalid-score"),
    ("criterion: 1.1\nscore: -1", "3:8-10 invalid-score"),
    ("criterion: 1.1\nscore: 62.5", "3:8-12 invalid-score"),
    ("criterion: 1.1\nscore: about 70", "3:8-16 invalid-score"),
    ("criterion: 1.1\nscore: none", "3:8-12 missing-key"),
  ])
  func refusesAHeader(_ header: String, _ complaint: String) {
    let text = "---\n\(header)\n---\n## Strengths\n- One.\n"
    let complaints = TestFolder.complete.with("findings/1.1.md", text).complaints
    #expect(complaints.filter { !$0.hasSuffix(" missing-criterion") } == ["findings/1.1.md:\(complaint)"])
  }

  @Test(arguments: [("1-1", "1.1"), ("11", "1.1"), ("01.1", "1.1"), ("1.9", nil), ("1.3", nil)] as [(String, String?)])
  func proposesACriterionOnlyWhereItsFiguresAreRight(_ written: String, _ meant: String?) throws {
    let folder = TestFolder.complete.replacing("criterion: 1.1", with: "criterion: \(written)", in: "findings/1.1.md")
    let edits = try folder.bound().only(.unknownCriterion).suggestions.flatMap(\.edits)
    #expect(edits.map(\.replacement) == [meant].compactMap { $0 })
  }

  @Test func wantsAScoreAndNoGradeWhereScoresAreGiven() {
    let folder = TestFolder.complete.replacing("score: 76", with: "grade: well met", in: "findings/1.1.md")
    #expect(folder.complaints == ["findings/1.1.md:3:1-6 grade-on-scored"])
  }

  @Test func wantsAGradeAndNoScoreWhereGradesAreGiven() {
    let folder = TestFolder.complete.replacing("grade: well met", with: "score: 70", in: "findings/2.1.md")
    #expect(folder.complaints == ["findings/2.1.md:3:1-6 score-on-graded"])
  }

  @Test func proposesTheNearestGrade() throws {
    let bound = TestFolder.complete.replacing("well met", with: "wel met", in: "findings/2.1.md").bound()
    #expect(bound.complaints == ["findings/2.1.md:3:8-15 invalid-grade"])
    #expect(try bound.mended(.invalidGrade).contains("grade: Well met\n"))
    #expect(try bound.only(.invalidGrade).explanation == "The grades are 'Well met', 'Partly met' and 'Not met'.")
  }

  @Test func takesNoScoreWithAReason() {
    let folder = TestFolder.complete.replacing(
      "score: 76", with: "score: none\nwhy: too few cases", in: "findings/1.1.md")
    #expect(folder.complaints == [])
    #expect(
      folder.bound().inspection?.results[ResultKey(.node(NodeID("1.1")), round: nil)]?.value
        == EnteredResult.Value.none(reason: "too few cases"))
  }

  @Test func refusesASecondFileForACriterion() throws {
    let bound = TestFolder.complete.with("findings/other.md", "---\ncriterion: 1.1\n---\n## Strengths\n- A.\n").bound()
    #expect(bound.complaints == ["findings/other.md:2:12-15 duplicate-criterion"])
    let note = try #require(try bound.only(.duplicateCriterion).notes.first)
    let first = try #require(bound.files[note.range.file])
    #expect(first.path == "findings/1.1.md")
    #expect(place(note.range, in: first) == "2:12-15")
  }

  @Test func tellsOfACriterionThatNoFileCovers() {
    #expect(
      TestFolder.complete.without("findings/1.2.md").complaints == ["inspection.md:1:1-1 missing-criterion"])
  }

  @Test func notesWhatADraftLacksAndNoMore() {
    let bound = TestFolder.draft.without("findings/1.2.md").without("summary.md").bound()
    #expect(bound.complaints == ["inspection.md:1:1-1 missing-criterion", "inspection.md:1:1-1 missing-part"])
    #expect(bound.diagnostics.allSatisfy { $0.resolved(for: .draft).severity == .note })
    #expect(bound.diagnostics.allSatisfy { $0.resolved(for: .final).severity == .error })
  }
}

@Suite struct SlotReaderTests {
  @Test(arguments: [
    ("## Strenghts\n- One.", ["5:4-13 unknown-heading"]),
    ("## Strengths\n- One.\n\n## Strength\n- Two.", ["8:4-12 duplicate-heading"]),
    ("## Strengths\n\n## Areas for improvement\n- One.", ["5:4-13 empty-slot"]),
    ("## Strengths\nNo list here.", ["5:4-13 slot-without-items"]),
    ("## Strengths\n- One.\n-\n- Two.", ["7:1-2 empty-list"]),
    ("## Strengths {#s}\n- One.", ["5:14-18 misplaced-attributes"]),
    ("## Strengths\n- One.\n\n### Details\nMore.", ["8:5-12 unknown-heading"]),
    ("## Areas for improvement\n- One.", ["2:12-15 empty-slot"]),
    ("Opening.\n\n## 1.1 Preparing for sentence\n\nMore.\n\n### Strengths\n- One.", []),
    ("## 1.2 Leadership and management\n\n## Strengths\n- One.", ["5:4-33 unknown-heading"]),
    ("## Strengths\n- One.\n\n## Conclusion\nGood.\n\n### Details\nMore.", []),
  ])
  func reportsHeadings(_ body: String, _ complaints: [String]) {
    let found = TestFolder.complete.withFindings(body).complaints
    #expect(Set(found) == Set(complaints.map { "findings/1.1.md:\($0)" }))
    #expect(found.count == complaints.count)
  }

  @Test func proposesTheNearestHeading() throws {
    let bound = TestFolder.complete.withFindings("## Areas for improvment\n- One.\n\n## Strengths\n- One.").bound()
    #expect(try bound.mended(.unknownHeading).contains("## Areas for improvement\n"))
  }

  @Test func readsAllCriteriaOutOfTheFileOfASection() throws {
    let text = """
      ---
      section: 1
      ---
      ## Commentary
      On the whole.

      ## 1.1 Preparing for sentence
      ### Strengths
      - One.

      ## 1.2
      Opens it.

      ### Strengths
      - Two.
      """
    let scores = "scores:\n  1.1: 76\n  1.2: 62%"
    let bound = TestFolder.complete.without("findings/1.1.md").without("findings/1.2.md").with("findings/1.md", text)
      .replacing("scores:", with: scores, in: "inspection.md").bound()
    #expect(bound.complaints == [])
    let findings = try #require(bound.inspection?.findings)
    #expect(findings.map(\.node.text) == ["1", "1.1", "1.2", "2.1"])
    #expect(
      findings.map { $0.slots.map(\.slot) } == [
        ["commentary"], ["strengths"], ["opening", "strengths"], ["strengths"],
      ])
  }

  @Test func findsTheSlotsOfACriterionAtItsOwnLevelToo() {
    let text = "---\nsection: 1\n---\n## 1.1\n## Areas for improvement\n- One.\n\n## Commentary\nText.\n"
    let folder = TestFolder.complete.with("findings/section.md", text)
    #expect(folder.complaints == [])
    #expect(
      folder.bound().inspection?.findings.map { $0.slots.map(\.slot) }.prefix(2) == [
        ["commentary"], ["strengths", "areas"],
      ])
  }

  @Test func refusesASlotThatAnotherFileHasToo() {
    let text = "---\nsection: 1\n---\n## 1.1\n### Strengths\n- Again.\n"
    #expect(
      TestFolder.complete.with("findings/section.md", text).complaints
        == ["findings/section.md:5:5-14 duplicate-criterion"])
  }

  @Test func knowsACriterionByItsTitleWhenItsNumberIsWrong() throws {
    let text = "---\nsection: 1\n---\n### 2. Leadership and management\n#### Areas for improvement\n- A.\n"
    let bound = TestFolder.complete.with("findings/section.md", text).bound()
    #expect(bound.complaints == ["findings/section.md:4:5-33 unknown-criterion"])
    #expect(try bound.only(.unknownCriterion).summary.hasSuffix("did you mean '### 1.2'?"))
    #expect(try bound.mended(.unknownCriterion).contains("\n### 1.2 Leadership and management\n"))
  }

  @Test func saysWhatIsPrintedWhenATitleDiffers() throws {
    let text = "---\nsection: 1\n---\n## 1.2 Leading\n### Areas for improvement\n- A.\n"
    let bound = TestFolder.complete.with("findings/section.md", text).bound()
    #expect(bound.complaints == ["findings/section.md:4:4-15 title-differs"])
    #expect(try bound.mended(.titleDiffers).contains("\n## 1.2 Leadership and management\n"))
  }

  @Test func tellsOfTextThatNoSlotTakes() {
    let text = "---\nsection: 1\n---\nNowhere.\n\nNor this.\n\n## Commentary\nHere.\n"
    #expect(
      TestFolder.complete.with("findings/section.md", text).complaints == ["findings/section.md:4:1-6:10 stray-content"]
    )
  }
}
