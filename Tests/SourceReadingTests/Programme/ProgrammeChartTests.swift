import InspectionModel
import Testing

@testable import SourceReading

@Suite struct ProgrammeChartTests {
  /// The programme that measures twice with a piece more, whose first line is line 178 of its file.
  private func folder(_ piece: String) -> TemplateFolder {
    let lines = piece.split(separator: "\n").map { "      \($0)\n" }.joined()
    return .fixtures.replacing(
      "      - text: marks\n", with: "      - text: marks\n" + lines, in: "canteen-revisit/programme.yml")
  }

  private func designs(_ piece: String) -> [DataChartDesign] {
    let outline = folder(piece).load("canteen-revisit", edition: "weighed").value?.outline ?? []
    return outline.flatMap(\.pieces).compactMap { if case .dataChart(let design) = $0 { design } else { nil } }
  }

  private func told(_ piece: String) -> [String] { folder(piece).marks("canteen-revisit", edition: "weighed") }

  private func summaries(_ piece: String) -> [String] {
    folder(piece).load("canteen-revisit", edition: "weighed").diagnostics.map(\.summary)
  }

  @Test func readsAChartOfQuestions() {
    let piece = """
      - question-chart:
          title: Food in {subject}
          subtitle: Cases, {inspected}
          kind: bars
          about: B
          questions: [H1, K2]
      """
    let data = DataChartDesign.Data.questions(of: NodeID("B"), only: [QuestionID("H1"), QuestionID("K2")])
    #expect(told(piece) == [])
    #expect(
      designs(piece).first
        == DataChartDesign(
          title: Wording("Food in {subject}"), subtitle: Wording("Cases, {inspected}"), kind: .bars, data: data)
    )
  }

  @Test func readsAChartOfTheSample() {
    let piece = """
      - sample-chart:
          title: Who ate
          attribute: diet
          values:
            meat: Meat eaters
            none:
              en: No meat
              cy: Dim cig
      """
    let none = Wording([.english: [.other: "No meat"], Language("cy"): [.other: "Dim cig"]])
    let values = [
      DataChartDesign.Value(name: "meat", label: Wording("Meat eaters")),
      DataChartDesign.Value(name: "none", label: none),
    ]
    #expect(told(piece) == [])
    #expect(
      designs(piece).first == DataChartDesign(title: Wording("Who ate"), data: .attribute("diet", values: values)))
  }

  @Test(arguments: [
    ("about: Q", "No section or criterion is called 'Q'"), ("about: B\n    kind: pie", "'kind' cannot be 'pie'"),
    ("about: B\n    questions: [H11]", "The programme has no question 'H11'; did you mean 'H1'?"),
    ("about: B1\n    questions: [K1]", "Question 'K1' is not about 'B1'"),
    ("about: B\n    subtitle: In {subjct}", "Nothing fills '{subjct}' here; did you mean '{subject}'?"),
    ("kind: bars", "A chart of questions says what they are about"),
    ("about: B\n    only: H1", "There is no key 'only' here"),
    ("about: [B]", "'about' is an id of letters, digits, points and hyphens"),
  ])
  func reportsWhatIsWrongWithAChartOfQuestions(_ keys: String, _ summary: String) {
    let told = summaries("- question-chart:\n    title: T\n    \(keys)")
    #expect(told.count == 1)
    #expect(told.first?.hasPrefix(summary) ?? false, "\(told)")
  }

  @Test(arguments: [
    ("attribute: a\n    kind: range", "'kind' cannot be 'range'"), ("kind: pie", "The key 'attribute' is missing"),
    ("attribute: a\n    values: meat", "'values' is one `value: words` a line"),
    ("attribute: a\n    values:\n      meat: [a]", "'meat' is text"),
  ])
  func reportsWhatIsWrongWithAChartOfTheSample(_ keys: String, _ summary: String) {
    let told = summaries("- sample-chart:\n    title: T\n    \(keys)")
    #expect(told.count == 1)
    #expect(told.first?.hasPrefix(summary) ?? false, "\(told)")
  }

  @Test func withoutAListOfQuestionsTheyAreLeftToTheInspection() {
    let piece = "- question-chart:\n    title: T\n    about: B\n    questions: [Z9]"
    #expect(
      folder(piece).with("canteen-revisit/questions.csv", nil).marks("canteen-revisit", edition: "weighed") == [])
  }

  @Test func aChartHasItsKeysBelowIt() {
    #expect(summaries("- sample-chart") == ["Something stands behind 'sample-chart'"])
  }
}
