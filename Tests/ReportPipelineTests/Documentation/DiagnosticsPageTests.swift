import InspectionModel
import Testing

@Suite struct DiagnosticsPageTests {
  private static let path = "Documentation/Diagnostics.md"
  /// What no text of an inspection can cause: it comes of programmes, bytes, sizes, links and the machine.
  private static let withoutExample: Set<DiagnosticID> = [
    .notUTF8, .fileTooLarge, .notAFile, .outsideInspection, .missingInspection, .cannotRead, .cannotWrite,
    .yamlAlias, .yamlTooLarge, .databaseError, .missingProgram, .malformedChange,
    // Of case assessments and of other inspections beside this one
    .scoreDiffers, .criterionWithoutQuestions, .criterionWithoutCases, .questionWithoutCases, .questionWithoutScore,
    .missingData, .unknownQuestion, .duplicateCase, .unknownCase, .unknownAnswer, .contradictoryAnswers,
    .repeatedAnswer, .unknownCaseAttribute, .unknownCaseValue, .tooManyCaseValues, .caseWithoutAnswers,
    .figureWithoutCases, .missingBenchmark, .identifiableCase,
  ]
  private let entries = DocumentationPage(path).sections.filter { $0.level == 3 }

  @Test func everyIDHasAnEntryAndNothingElseHas() {
    #expect(entries.map(\.title) == DiagnosticID.allCases.map(\.rawValue))
  }

  @Test(arguments: DiagnosticID.allCases) func anEntryBeginsWithItsSeverity(id: DiagnosticID) {
    let first = entries.first { $0.title == id.rawValue }?.lines.first { !$0.isEmpty } ?? ""
    let severity =
      switch (id.isUnwritten, id.severity) {
      case (true, _): "Note in a draft, error in a final report"
      case (false, .error): "Error"
      case (false, .warning): "Warning"
      case (false, .note): "Note"
      }
    #expect(first.hasPrefix("**\(severity).** "))
  }

  @Test(arguments: DiagnosticID.allCases) func anEntryHasAMendAndAnExampleOfItsOwn(id: DiagnosticID) {
    guard let entry = entries.first(where: { $0.title == id.rawValue }) else { return }
    #expect(entry.lines.contains { $0.hasPrefix("*Mend*: ") })
    let outcomes = entry.fences.flatMap { $0.info.dropFirst(2) }
    let severity = id.isUnwritten ? Severity.note : id.severity
    #expect(outcomes == (Self.withoutExample.contains(id) ? [] : ["\(severity.rawValue)=\(id.rawValue)"]))
  }

  @Test(arguments: DocumentedExample.all(in: path)) func everyExampleGivesItsDiagnostic(example: DocumentedExample) {
    expect(example)
  }
}
