import InspectionModel
import Testing

@testable import SourceReading

@Suite struct RecommendationsBinderTests {
  private func bound(_ text: String) -> BoundFolder {
    TestFolder.complete.with("recommendations.md", text).bound()
  }

  @Test func takesOffThePunctuationThatTheListPutsBack() throws {
    let bound = bound("1. plans **are made;**\n2. risk is managed {#risk for=\"1.1, 2\"}\n3. all is well etc..\n")
    #expect(bound.complaints == [])
    let items = try #require(bound.inspection?.recommendations.first).items
    #expect(items.map(text) == ["plans are made", "risk is managed", "all is well etc."])
    #expect(items[1].attributes?.values.map(\.text.value) == ["1.1 2"])
  }

  private func text(_ item: ListItem) -> String {
    item.blocks.map { block in
      guard case .paragraph(let inlines) = block.kind else { return "" }
      return inlines.plainText
    }.joined(separator: "|")
  }

  @Test func readsGroupsWithTheirLeadIns() throws {
    let text = "## The Board\nIt should ensure that:\n\n1. one;\n\n   and more.\n\n## The Trust\n1. two.\n"
    let bound = bound(text)
    #expect(bound.complaints == [])
    let groups = try #require(bound.inspection?.recommendations)
    #expect(groups.map { $0.heading?.plainText } == ["The Board", "The Trust"])
    #expect(groups.map(\.leadIn.count) == [1, 0])
    #expect(groups.map { $0.items.map(self.text) } == [["one;|and more"], ["two"]])
  }

  @Test func asksForNumbersWhereBulletsStand() throws {
    let bound = bound("- one\n- two\n")
    #expect(bound.complaints == ["recommendations.md:1:1-2:6 bulleted-recommendations"])
    #expect(try bound.mended(.bulletedRecommendations) == "1. one\n2. two\n")
    #expect(try bound.only(.bulletedRecommendations).suggestions.map(\.isSafe) == [true])
  }

  @Test func proposesNoNumbersWhereTheyWouldBreakAnItem() throws {
    let bound = bound("- one\n\n  more of it\n")
    #expect(try bound.only(.bulletedRecommendations).suggestions == [])
  }

  @Test(arguments: [
    ("1. one {#a for=\"1.1 9.9\"}\n", ["1:21-24 unknown-criterion"]),
    ("1. one {#a for=\"\"}\n", ["1:17-17 unknown-attribute"]),
    ("1. one {#a four=\"1.1\"}\n", ["1:12-16 unknown-attribute"]),
    ("1. one\n2.\n", ["2:1-3 empty-list"]),
    ("We recommend a lot.\n", ["1:1-20 stray-content"]),
    ("1. one\n\n## The Trust\n", ["3:4-13 empty-slot"]),
    ("1. one\n\n## The Trust\nNothing.\n", ["3:4-13 slot-without-items"]),
    ("---\ntitle: Recommendations\n---\n1. one\n", ["2:1-6 unknown-key"]),
  ])
  func reports(_ text: String, _ complaints: [String]) {
    let found = bound(text).complaints.filter { !$0.hasSuffix(" missing-part") }
    #expect(found == complaints.map { "recommendations.md:\($0)" })
  }

  @Test func missesRecommendationsThatTheProgrammeRequires() {
    #expect(TestFolder.complete.without("recommendations.md").complaints == ["inspection.md:1:1-1 missing-part"])
  }
}
