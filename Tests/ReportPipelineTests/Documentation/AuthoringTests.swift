import InspectionModel
import ReportPipeline
import Testing

@testable import SourceReading

@Suite struct AuthoringTests {
  private static let path = "Documentation/Authoring.md"
  private let page = DocumentationPage(path)

  @Test(arguments: DocumentedExample.all(in: path)) func everyExampleDoesWhatThePageSays(example: DocumentedExample) {
    expect(example)
  }

  @Test func thereAreExamplesOfBothKinds() {
    let examples = DocumentedExample.all(in: Self.path)
    #expect(examples.count { $0.outcome == .fine } > 30)
    #expect(examples.count { if case .told = $0.outcome { true } else { false } } > 20)
  }

  @Test(arguments: [
    ("Keys of inspection.md", AuthoringKeys.inspection), ("Keys of a findings file", AuthoringKeys.findings),
    ("Keys of an example", AuthoringKeys.examples), ("Keys of a chapter or appendix", AuthoringKeys.additions),
    ("Keys of a file that the outline names", AuthoringKeys.writings), ("Keys of a figure", AuthoringKeys.figures),
    ("Keys of a chart", AuthoringKeys.charts), ("Keys of a table", FileTableKeys.all), ("Keys of met:", MetKeys.all),
  ])
  func everyKeyIsDocumentedAndNoOther(heading: String, keys: [KeyDescription]) {
    let documented = page.section(heading).rows.compactMap(\.first)
    #expect(documented == keys.map { $0.name + ":" })
  }

  @Test func everyColumnOfAQuestionListIsDocumentedAndNoOther() {
    let documented = page.section("Columns of data/questions.csv").rows
    let expected = AuthoringKeys.questions.map { column in
      [column.name, column.isRequired ? "yes" : "", column.documentation].map(DocumentationPage.Section.plain)
    }
    #expect(documented == expected)
  }

  @Test func theKeysOfTheProgrammeAreDocumentedAndNoOthers() {
    var shelf = ProgrammeShelf(surroundings: .system(), templates: nil)
    let keys = shelf.load("omi", edition: nil).value?.inspectionKeys ?? []
    let documented = page.section("Keys that omi adds to inspection.md").rows.compactMap(\.first)
    #expect(!keys.isEmpty)
    #expect(documented == keys.map { $0.name + ":" })
  }

  @Test func requiredKeysSayThatTheyAreAlwaysNeeded() {
    let always = page.section("Keys of inspection.md").rows.filter { $0.last == "always" }.compactMap(\.first)
    #expect(always == AuthoringKeys.inspection.filter(\.isRequired).map { $0.name + ":" })
  }
}
