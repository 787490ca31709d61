import InspectionModel
import Testing

@testable import ReportChecks

/// What the annotated cases cannot show: the places beside a diagnostic, and what programmes set.
@Suite struct CopiedTextTests {
  private func said(
    _ rule: DiagnosticID, _ files: [(path: String, text: String)], programme: String = "allotments"
  )
    throws -> [Diagnostic]
  {
    Reviewer().review(try CaseInspection(files, programme: programme).manuscript).filter { $0.id == rule }
  }

  @Test func showsWhereASentenceWasFirstSaid() throws {
    let sentence = "The gate was oiled, painted and hung anew before the first holders came in spring."
    let text = "---\ncriterion: 3.2\n---\n## Strengths\n- \(sentence)\n- Beans grew. \(sentence)\n"
    let found = try said(.repeatedSentence, [("findings/3.2.md", text)])
    let places = found.map { ($0.range?.lower ?? 0, $0.notes.map(\.range.lower)) }
    // The front matter has 4 + 15 + 4 bytes, "## Strengths" with its line end and "- " have 13 + 2; "- Beans grew. " is 14
    // behind the sentence and its line end.
    let first = UInt32(23 + 15)
    #expect(places.count == 1)
    #expect(places.first?.1 == [first])
    #expect(places.first?.0 == first + UInt32(sentence.utf8.count) + 1 + 14)
  }

  @Test func tellsASentenceSaidThreeTimesTwice() throws {
    let item = "- The gate was oiled, painted and hung anew before the first holders came in spring.\n"
    let found = try said(.repeatedSentence, [("findings/3.2.md", "## Strengths\n" + item + item + item)])
    #expect(found.count == 2)
  }

  @Test(arguments: [
    // The longest common run: one word has moved, and none stands for another.
    (
      "clear useful news frost went steward holder daily", "clear useful daily news frost steward holder morning", false
    ),
    (
      "clear useful news frost shared steward holder daily", "clear useful exchange news frost steward holder daily",
      true
    ),
    (
      "clear useful news frost shared steward holder daily", "clear useful news frost taken steward holder daily", false
    ),
    (
      "clear useful news frost shared steward holder daily", "clear useful news frost shared steward holder daily",
      false
    ),
    ("useful news frost shared steward holder daily", "useful exchange news frost steward holder daily", false),
  ]) func tellsARewordedSentenceFromAnother(first: String, second: String, isReworded: Bool) throws {
    #expect(try words(first).isReworded(in: words(second)) == isReworded)
  }

  private func words(_ text: String) throws -> SentenceWords {
    let passage = try passage(text)
    return SentenceWords(try #require(passage.sentences.first), of: passage, spoken: [])
  }

  @Test func countsNumbersApartFromWordsAndMeasures() throws {
    let words = try words("In 12 of 40 cases the gate was mended within five days, in 2007.")
    #expect(words.frame == ["cases", "gate", "mended", "five", "days", "2007"])
    #expect(words.numbers == ["12 of 40"])
  }

  private static let recommendations = [
    (path: "inspection.md", text: "---\nsubject: Anyford\nscores:\n  1.1: 85\n  1.2: 66\n  1.3: 64\n---\n"),
    (path: "recommendations.md", text: "1. reports are clear {for=\"1.1\"}\n2. cells are clean {for=\"2.1\"}\n"),
  ]

  /// 85 is in the best of four bands, 66 in the second and 64 in the third.
  @Test func asksForRecommendationsBelowTheBestTwoBands() throws {
    let found = try said(.criterionWithoutRecommendation, Self.recommendations, programme: "omi2")
    #expect(found.map(\.subject) == ["1.3"])
  }

  @Test func leavesGoodCriteriaToProgrammesWhoseBestBandAsksForMore() throws {
    #expect(try said(.recommendationOnGood, Self.recommendations, programme: "omi2") == [])
    // In the other programme 85 is good.
    let found = try said(.recommendationOnGood, Self.recommendations)
    #expect(found.map(\.subject) == ["1.1"])
  }

  @Test func namesARecommendationByItsLabel() throws {
    let files = [
      Self.recommendations[0], (path: "recommendations.md", text: "1. reports are clear {#clear for=\"1.1\"}\n"),
    ]
    #expect(try said(.recommendationOnGood, files).map(\.subject) == ["clear"])
  }

  @Test func leavesMisplacedMarksOfTheFormatToOthers() throws {
    let text = "## 1\n\nA label {#here} stands in the midst, and {{subject} is not closed.\n"
    #expect(try said(.templateResidue, [("summary.md", text)]) == [])
  }
}
