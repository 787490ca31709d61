import InspectionModel
import Testing

@testable import SourceReading

@Suite struct GlossaryBinderTests {
  private func bound(_ text: String) -> BoundFolder { TestFolder.complete.with("glossary.md", text).bound() }

  @Test func addsOverridesAndTakesOut() throws {
    let bound = bound(
      "- psr: Pre-sentence report to courts\n- CEO:\n- aco: Assistant chief officer\n- 2TB: Two-tier board\n")
    #expect(bound.complaints == [])
    let entries = try #require(bound.inspection?.glossary)
    #expect(
      entries.map { "\($0.term): \($0.expansion)" } == [
        "2TB: Two-tier board", "aco: Assistant chief officer", "psr: Pre-sentence report to courts",
      ])
  }

  @Test func endsTheExpansionAtTheNextColonBeforeAFullStop() throws {
    let bound = bound(
      """
      - ETE: Education, training and employment: work to *improve* skills
      - HMI: Her Majesty's Inspectorate. Its aim: to inspect
      - OASys/eOASys: Offender Assessment
        System
      """)
    #expect(bound.complaints == [])
    let entries = try #require(bound.inspection?.glossary).filter { $0.term != "CEO" && $0.term != "PSR" }
    #expect(
      entries.map(\.expansion) == [
        "Education, training and employment", "Her Majesty\u{2019}s Inspectorate. Its aim: to inspect",
        "Offender Assessment System",
      ])
    #expect(entries.map { $0.definition?.plainText } == ["work to improve skills", nil, nil])
  }

  @Test(arguments: [
    ("- ACO\n", "1:1-6"), ("Text.\n", "1:1-6"), ("- ACO: A\n- aco: B\n", "2:3-6"), ("- CEOS:\n", "1:3-7"),
  ])
  func refuses(_ text: String, _ place: String) {
    #expect(bound(text).complaints == ["glossary.md:\(place) malformed-glossary"])
  }
}
