import InspectionModel
import ReportAssembly
import Testing

@Suite struct PiecesTests {
  private func table(_ piece: OutlineEntry.Piece, _ write: (inout Inspection) -> Void = { _ in }) -> ReportTable? {
    let assembled = Assembled(programme: .small(adding: [piece], labels: Self.labels), write)
    for case .table(let table) in assembled.part("more")?.elements ?? [] { return table }
    return nil
  }

  private static let labels: [LabelKey: Wording] = [
    .criterion: Wording("Criterion"), .score: Wording("Score"), .scoreChartColumnGroup: Wording("Section"),
    .sectionScore: Wording("Score of {id}, {title}"), .weight: Wording("Weight"),
    .proportionWord: Wording("Words"), .proportionRange: Wording("Percentage"),
    .percentagesOver: Wording("over {percentage}%"), .percentagesBetween: Wording("{lowest} to {highest}%"),
  ]

  private func results(
    _ rows: ResultTableDesign.Rows, first: Wording? = nil, result: Wording? = nil
  ) -> OutlineEntry.Piece {
    .resultTable(
      ResultTableDesign(
        caption: Wording("Results"), sections: [NodeID("1")], rows: rows, firstHeading: first, resultHeading: result))
  }

  @Test func theCriteriaOfASectionStandUnderItAndItsScoreAfterThem() {
    let table = table(results(.all)) {
      $0.score("1.1", 80)
      $0.score("1.2", 61)
      $0.score("1", 70)
    }
    #expect(
      table?.rows.map { $0.cells.map(\.plainText) } == [
        ["1 First", ""], ["1.1 Criterion 1.1", "80%"], ["1.2 Criterion 1.2", "61%"], ["Score of 1, First", "70%"],
      ])
    #expect(table?.rows.map(\.isHeading) == [true, false, false, false])
    #expect(table?.number == "Table 1")
  }

  @Test func sectionsAloneHaveARowEach() {
    let table = table(results(.sections, first: Wording("Outcomes of {subject}"), result: Wording("Done well"))) {
      $0.score("1", 70)
    }
    #expect(table?.rows.map { $0.cells.map(\.plainText) } == [["1 First", "70%"]])
    #expect(table?.head.map { $0.map(\.content.plainText) } == [["Outcomes of Anyshire", "Done well"]])
  }

  @Test func withoutHeadingsOfItsOwnATableHasTheWordsOfTheProgram() {
    #expect(table(results(.sections))?.head.map { $0.map(\.content.plainText) } == [["Section", "Score"]])
    #expect(table(results(.criteria))?.head.map { $0.map(\.content.plainText) } == [["Criterion", "Score"]])
  }

  @Test func aNoteStandsBelowBenchmarks() {
    let design = BenchmarkTableDesign(
      caption: Wording("Elsewhere"), subjects: [.node(NodeID("1"))], note: Wording("Not comparable with {subject}."))
    let piece = OutlineEntry.Piece.benchmarkTable(design)
    let table = table(piece) { inspection in
      guard let score = WholePercent(70) else { return }
      let benchmark = Benchmark(lowest: score, highest: score, average: score)
      inspection.benchmarks = [.published(.node(NodeID("1")), benchmark, at: place)]
    }
    #expect(table?.notes.map(\.plainText) == ["Not comparable with Anyshire."])
  }

  @Test func theWordsForProportionsStandInATable() {
    let words = ProportionWords(steps: [
      .init(words: ["almost all", "nearly all"], bound: .over(90), source: "A"),
      .init(words: ["most"], bound: .over(49), source: "B"), .init(words: ["few"], bound: .from(0), source: "A"),
    ])
    let table = table(.made(.proportionsTable(caption: Wording("Words in {subject}")))) { $0.proportions = words }
    #expect(
      table?.rows.map { $0.cells.map(\.plainText) } == [
        ["almost all, nearly all", "over 90%"], ["most", "50 to 90%"], ["few", "0 to 49%"],
      ])
    #expect(table?.caption.plainText == "Words in Anyshire")
    #expect(table?.head.map { $0.map(\.content.plainText) } == [["Words", "Percentage"]])
    #expect(table?.source?.plainText == "A; B")
    #expect(table?.number == "Table 1")
  }

  @Test func aPartIsAsLongAsItsPages() {
    // A page has 500 words where nobody says otherwise.
    let word = "word "
    #expect(lengths(String(repeating: word, count: 500)) == [])
    #expect(lengths(String(repeating: word, count: 501)) == [.partTooLong])
  }

  private func lengths(_ text: String) -> [DiagnosticID] {
    let assembled = Assembled(programme: .small(pages: 1)) { $0.note(text) }
    return assembled.diagnostics.map(\.id)
  }
}
