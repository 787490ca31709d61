import Foundation
import InspectionModel
import Testing

@testable import SourceReading

/// The example inspection, bound to the programme that it is published with.
@Suite struct ExampleBindingTests {
  private let bound: BoundFolder

  init() throws {
    let programme = try #require(TemplateFolder.real.load("omi", edition: "2008").value)
    bound = try TestFolder(example: "devon-and-cornwall-2008").bound(to: programme)
  }

  @Test func bindsWithoutADiagnostic() {
    #expect(bound.complaints == [])
  }

  @Test func bindsEveryCriterionWithItsResult() throws {
    let inspection = try #require(bound.inspection)
    #expect(inspection.findings.filter { !$0.slots.isEmpty }.count == 20)
    // The six criteria of the last section; the others are worked out.
    #expect(inspection.results.count == 6)
    #expect(inspection.questions.questions.count == 247)
    #expect(inspection.questions.questions.filter(\.isSummary).count == 14)
    #expect(inspection.results[ResultKey(.node(NodeID("4.2")), round: nil)]?.value == .grade("well"))
    #expect(inspection.recommendations.map(\.items.count) == [8])
    #expect(inspection.examples.map(\.criterion.text) == inspection.examples.map(\.criterion.text).sorted())
    #expect(
      inspection.writings.map(\.part.text) == ["foreword", "summary", "service-users", "context"])
    #expect(inspection.acceptances.map(\.id.value) == [.recommendationOnGood, .unusedAbbreviation])
  }
}

extension TestFolder {
  private static let ofCases = ["data/assessments.csv", "data/cases.csv"]

  /// The files of an example, without its case assessments.
  fileprivate init(example name: String) throws {
    var root = URL(fileURLWithPath: #filePath)
    for _ in 0..<4 { root.deleteLastPathComponent() }
    root.append(path: "Examples/\(name)")
    var texts: [String: String] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: root.path)
    where (path.hasSuffix(".md") || path == "figures.yml" || path.hasSuffix(".csv")) && !Self.ofCases.contains(path) {
      texts[path] = try String(contentsOf: root.appending(path: path), encoding: .utf8)
    }
    self.init(texts)
  }
}
