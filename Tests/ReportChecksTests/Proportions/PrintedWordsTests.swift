import InspectionModel
import InspectionScoring
import Testing

@testable import ReportChecks

/// The words that the program itself prints for a figure are never said to be wrong beside that figure.
@Suite struct PrintedWordsTests {
  @Test(arguments: ["quantifier", "fraction", "all-but"], [7, 40, 97])
  func agreeWithTheirFigure(word: String, base: Int) throws {
    let names = (0...base).map { "f\($0)" }
    let lines = names.map {
      "- In {{\(word) \($0)}} cases ({{percent \($0)}}) it was {{\(word) \($0)}} ({{of \($0)}})."
    }
    let table = """
      ---
      subject: Anyford
      proportions:
        - { words: almost all, over: 90 }
        - { words: most, from: 75 }
        - { words: a majority, from: 50 }
        - { words: a minority, from: 10 }
        - { words: very few, from: 0 }
      ---

      """
    let read = try CaseInspection([
      (path: "inspection.md", text: table),
      (path: "findings/1.1.md", text: "## Strengths\n" + lines.joined(separator: "\n") + "\n"),
    ]).manuscript
    let place = read.inspection.facts.origin
    let figures = names.enumerated().map { count, name in
      Figure(name: name, value: .share(count: count, base: base), origin: .entered(place, source: "counted"))
    }
    let manuscript = Manuscript(read.inspection, of: read.programme, read.scorecard, FigureBook(figures))
    #expect(manuscript.authored.count == base + 1)
    #expect(manuscript.authored.contains { $0.text.contains("\(base)") })
    #expect(ProportionCheck().check(manuscript).map(\.summary) == [])
  }
}
