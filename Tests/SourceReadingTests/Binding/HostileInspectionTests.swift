import InspectionModel
import Testing

@testable import SourceReading

@Suite struct HostileInspectionBinderTests {
  /// A bound that a quadratic reading of these would pass many times over, also on a slow machine.
  private let limit = Duration.seconds(10)

  private func bound(_ folder: TestFolder) -> BoundFolder {
    var bound: BoundFolder?
    let time = ContinuousClock().measure { bound = folder.bound() }
    #expect(time < limit)
    return bound ?? BoundFolder(files: SourceFileTable(), inspection: nil, diagnostics: [])
  }

  @Test func readsTwoThousandHeadingsThatNoSlotHas() {
    let body = "## Strengths\n- One.\n\n" + (0..<2_000).map { "## Strenghts\($0 % 7)\n" }.joined()
    #expect(bound(TestFolder.complete.withFindings(body)).diagnostics.count == 2_000)
  }

  @Test func readsFourThousandFootnotesThatNobodyDefined() {
    let names = (0..<4_000).map { "[^a-rather-long-name-of-a-footnote-\($0)] " }.joined()
    let defined = (0..<300).map { "[^a-rather-long-name-of-a-footnote-x\($0)]: A.\n\n" }.joined()
    let found = bound(TestFolder.complete.withFindings("## Strengths\n- One. \(names)\n\n\(defined)"))
    #expect(found.diagnostics.filter { $0.id == .unknownFootnote }.count == 4_000)
    #expect(found.diagnostics.filter { $0.id == .unusedFootnote }.count == 300)
  }

  @Test func readsTwentyThousandFindingsAndParagraphsBetween() throws {
    let body = "## Strengths\n" + (0..<10_000).map { "- Finding \($0).\n\nBetween.\n\n" }.joined()
    let found = bound(TestFolder.complete.withFindings(body))
    #expect(found.complaints == [])
    #expect(found.inspection?.findings.first?.slots.first?.entries.count == 10_000)
  }

  @Test func cutsWhatAnAuthorWroteInItsHeadlines() throws {
    let heading = String(repeating: "Strengths and weaknesses ", count: 1_000)
    let found = bound(TestFolder.complete.withFindings("## \(heading)\n- One."))
    #expect(try found.only(.unknownHeading).summary.count < 200)
  }
}
