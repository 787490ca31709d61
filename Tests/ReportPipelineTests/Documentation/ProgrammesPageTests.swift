import InspectionModel
import ReportPipeline
import ReportRendering
import Testing

@testable import SourceReading

@Suite struct ProgrammesPageTests {
  private static let path = "Documentation/Programmes.md"
  private let page = DocumentationPage(path)

  @Test(arguments: [
    ("Keys of programme.yml", ProgrammeKeys.all), ("Keys of terms:", TermKeys.all),
    ("Keys of an item of inspection-keys:", AddedKeyKeys.all), ("Keys of a section", NodeKeys.section),
    ("Keys of a criterion", NodeKeys.criterion), ("Keys of a band", StepKeys.band), ("Keys of a grade", StepKeys.grade),
    ("Keys of a rating of items", StepKeys.rating), ("Keys of a round", RoundKeys.all),
    ("Keys of prose-style:", ProseStyleKeys.all), ("Keys of review:", ReviewKeys.all),
    ("Keys of small-numbers:", SmallNumberKeys.all),
    ("Keys of benchmark-table:", ResultTableKeys.ofBenchmarks),
    ("Keys of a rule under scoring:", ScoringKeys.rule), ("Keys of a thread", ThreadKeys.all),
    ("Keys of a slot", SlotKeys.all), ("Keys of a box", BoxKeys.all),
    ("Keys of recommendations:", RecommendationKeys.all), ("Keys of an entry of glossary:", GlossaryKeys.all),
    ("Keys of a part", PartKeys.all), ("Keys of text:", TextKeys.all), ("Keys of nodes:", NodesKeys.all),
    ("Keys of cover:", CoverKeys.all), ("Keys of score-chart:", ScoreChartKeys.all),
    ("Keys of question-chart:", QuestionChartKeys.all), ("Keys of sample-chart:", SampleChartKeys.all),
    ("Keys of its line:", ScoreChartKeys.allOfLine), ("Keys of result-table:", ResultTableKeys.ofCriteria),
    ("Keys of thread-table:", ResultTableKeys.ofThread), ("Keys of an item of processes:", ProcessKeys.all),
    ("Keys of contents:", ContentsKeys.all), ("Keys of headline-scores:", HeadlineKeys.all),
    ("Keys of criteria-list:", CriteriaKeys.ofList), ("Keys of criteria-matrix:", CriteriaKeys.ofMatrix),
    ("Keys of weights-table:", WeightsTableKeys.all), ("Keys of proportions-table:", ProportionsTableKeys.all),
    ("Keys of a step of proportions:", ProportionKeys.all),
  ])
  func everyKeyIsDocumentedAndNoOther(heading: String, keys: [KeyDescription]) {
    let expected = keys.map { key in
      [key.name + ":", key.form, key.isRequired ? "yes" : "", key.documentation].map(DocumentationPage.Section.plain)
    }
    #expect(page.section(heading).rows == expected)
  }

  @Test func everyColumnOfAQuestionListIsDocumentedAndNoOther() {
    let expected = AuthoringKeys.questions.map { column in
      [column.name, column.isRequired ? "yes" : "", column.documentation].map(DocumentationPage.Section.plain)
    }
    #expect(page.section("Columns of questions.csv").rows == expected)
  }

  @Test func everyPieceIsDocumentedAndNoOther() {
    let expected = PieceName.allCases.map { [$0.rawValue, DocumentationPage.Section.plain($0.documentation)] }
    #expect(page.section("Pieces").rows == expected)
  }

  @Test func everyLabelIsDocumentedAndNoOther() {
    #expect(
      page.section("Keys of labels.en.yml").rows.compactMap(\.first) == LabelKey.allCases.map { $0.rawValue + ":" })
  }

  @Test(arguments: TemplateChecker.vocabularies.map(\.template))
  func everyNameOfATemplateIsDocumentedAndNoOther(template: String) {
    let vocabulary = TemplateChecker.vocabularies.first { $0.template == template }?.vocabulary
    #expect(page.section(template + ".mustache").rows == vocabulary?.rows(in: "") ?? [])
  }

  @Test func everyTemplateIsDocumentedAndNoOther() {
    let documented = page.sections.map(\.title).filter { $0.hasSuffix(".mustache") }
    #expect(documented == TemplateChecker.vocabularies.map { $0.template + ".mustache" })
  }

  @Test(arguments: DocumentedExample.all(in: path)) func everyExampleDoesWhatThePageSays(example: DocumentedExample) {
    expect(example)
  }

  @Test func theWorkedExampleBuildsAReport() {
    #expect(DocumentedExample.all(in: Self.path).contains { $0.path == "report.md" })
  }
}

extension TemplateVocabulary {
  /// The names as the page lists them: those inside a list or object after its name and a point.
  fileprivate func rows(in prefix: String) -> [[String]] {
    names.flatMap { name in
      let own = [prefix + name.text, name.kind.word + (name.isOptional ? ", may be absent" : ""), name.meaning]
      return [own.map(DocumentationPage.Section.plain)] + (name.kind.inner?.rows(in: prefix + name.text + ".") ?? [])
    }
  }
}

extension TemplateVocabulary.Kind {
  fileprivate var word: String {
    switch self {
    case .text: "text"
    case .html: "mark-up"
    case .flag: "yes or no"
    case .object: "names of its own"
    case .list: "list"
    }
  }

  fileprivate var inner: TemplateVocabulary? {
    switch self {
    case .object(let inner), .list(let inner): inner
    case .text, .html, .flag: nil
    }
  }
}
