import InspectionModel
import Testing

@testable import SourceReading

@Suite struct ChartCheckerTests {
  private static let figures = """
    survey:
      count: 15
      base: 17
      source: s
    rate:
      percentage: 31
      source: s
    caseload:
      value: 4098
      source: s
    budget:
      value: £19.147m
      source: s
    broken:
      count: 15
    """

  private func bound(_ block: String) -> BoundFolder {
    TestFolder.complete.with("figures.yml", Self.figures)
      .with("data/questions.csv", "id,criterion,text,answers\nPSR1,1.1,On time?,yes: sufficient; no: insufficient\n")
      .with("service-users.md", "```chart\ntitle: T\n\(block)\n```\n").bound()
  }

  /// What is told of the chart, apart from the figure that is broken.
  private func told(_ block: String) -> [String] {
    bound(block).complaints.filter { !$0.hasPrefix("figures.yml") }.map {
      String($0.dropFirst("service-users.md:".count))
    }
  }

  @Test(arguments: [
    "figures:\n  survey: Survey\n  PSR1\n  rate\n  broken", "figures:\n  caseload", "question: PSR1",
    "scores: 1, 1.1, roh", "attribute: whatever", "kind: stacked\nfigures:\n  survey\n  PSR1",
  ])
  func takesWhatThereIs(_ block: String) { #expect(told(block) == []) }

  @Test(arguments: [
    ("figures:\n  servey", "4:3-9 unknown-figure"), ("figures:\n  survey, x\ncolumns: a, b", "4:11-12 unknown-figure"),
    ("question: PSR2", "3:11-15 unknown-question"), ("question: survey", "3:11-17 unknown-question"),
    ("scores: 1.1, 9.9", "3:14-17 unknown-criterion"), ("scores:\n  RoH", "4:3-6 unknown-criterion"),
    ("scores: 2.1", "3:9-12 score-on-graded"), ("figures:\n  budget", "4:3-9 figure-without-base"),
    ("figures:\n  survey\n  caseload", "5:3-11 figure-without-base"),
    ("kind: stacked\nfigures:\n  caseload", "5:3-11 figure-without-base"),
    ("kind: proportion\nfigures:\n  caseload", "5:3-11 figure-without-base"),
  ])
  func reportsWhatThereIsNot(_ block: String, _ complaint: String) { #expect(told(block) == [complaint]) }

  @Test(arguments: [
    ("figures:\n  servey", DiagnosticID.unknownFigure, "  survey\n"),
    ("question: PSR11", .unknownQuestion, "question: PSR1\n"), ("scores: 1-1", .unknownCriterion, "scores: 1.1\n"),
    ("scores: RoH", .unknownCriterion, "scores: roh\n"),
  ])
  func proposesTheNearest(_ block: String, _ id: DiagnosticID, _ line: String) throws {
    #expect(try bound(block).mended(id).contains(line))
  }

  @Test func whatCouldNotBeReadMayHoldAnyName() {
    let folder = TestFolder.complete.with("service-users.md", "```chart\ntitle: T\nfigures:\n  x\n```\n")
    #expect(folder.bound(unreadable: [.figures]).complaints == [])
    let question = TestFolder.complete.with("service-users.md", "```chart\ntitle: T\nquestion: x\n```\n")
    #expect(question.bound(unreadable: [.questions]).complaints == [])
  }

  @Test func theInspectionHasItsChartsInTheOrderOfItsFiles() {
    let folder = TestFolder.complete.with("summary.md", "## Assessment\n\nGood.\n\n```chart\ntitle: Second\n```\n")
      .withFindings("## Strengths\n- One.\n\n  ```chart\n  title: First\n  ```\n")
    #expect(folder.bound().inspection?.charts.map(\.title.value) == ["First", "Second"])
  }
}
