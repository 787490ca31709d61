import InspectionModel
import Testing

@testable import SourceReading

@Suite struct QuestionsOfAnInspectionTests {
  private let own = "id,criterion,text,overall\nX1,B1,What?,yes\n"

  @Test func anInspectionHasTheQuestionsOfItsProgramme() throws {
    let inspection = try #require(TestFolder.revisit.bound(to: .revisit()).inspection)
    #expect(inspection.questions == (try Programme.revisit().questions))
  }

  @Test func itsOwnTakeTheirPlace() throws {
    let bound = TestFolder.revisit.with("data/questions.csv", own).bound(to: try .revisit())
    #expect(bound.inspection?.questions.questions.map(\.id.text) == ["X1"])
    #expect(bound.diagnostics.filter { !$0.id.isUnwritten } == [])
  }

  @Test func proseCanQuoteThem() throws {
    let folder = TestFolder.revisit.with("findings/B1.md", "---\ncriterion: B1\n---\n## What we saw\n- {{of X1}}.\n")
    let programme = try Programme.revisit()
    #expect(folder.bound(to: programme).complaints.contains("findings/B1.md:5:3-12 unknown-figure"))
    let mended = folder.with("data/questions.csv", own).bound(to: programme)
    #expect(!mended.complaints.contains { $0.hasSuffix("unknown-figure") })
  }

  @Test func aQuestionThatIsWrongIsNotUnknownAsWell() throws {
    let folder = TestFolder.revisit.with("findings/B1.md", "---\ncriterion: B1\n---\n## What we saw\n- {{of X1}}.\n")
      .with("data/questions.csv", "id,criterion,text\nX1,B7,What?\n")
    let told = folder.bound(to: try .revisit()).diagnostics.filter { !$0.id.isUnwritten }
    #expect(told.map(\.id) == [.unknownCriterion])
  }

  @Test(arguments: ["id,criterion\nX1,B1\n", "id,criterion,text\nX1,\"B1\n", "id,criterion,text\nX1,B1\n", ""])
  func aListThatCannotBeReadMayHaveAnyQuestion(_ list: String) throws {
    let folder = TestFolder.revisit.with("findings/B1.md", "---\ncriterion: B1\n---\n## What we saw\n- {{of X1}}.\n")
      .with("data/questions.csv", list)
    let told = folder.bound(to: try .revisit()).diagnostics.map(\.id)
    #expect(!told.contains(.unknownFigure))
    #expect(told.contains { !$0.isUnwritten })
  }
}
