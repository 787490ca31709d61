import InspectionModel
import Testing

@testable import ReportChecks

/// Every case of `Tests/Cases/`: what is noted is said, and nothing else.
@Suite struct CaseTests {
  @Test func saysWhatIsNotedAndNothingElse() throws {
    for file in try CaseFile.all() {
      for example in file.cases {
        let inspection = try CaseInspection(example)
        let said = inspection.notes(of: file.rules).map { "\($0.path): \($0.note.words)" }.sorted()
        let noted = example.files.flatMap { source in
          source.notes.filter { $0.severity != nil }.map { "\(source.path): \($0.words)" }
        }.sorted()
        #expect(said == noted, "\(file.name), \(example.title)")
      }
    }
  }

  @Test func readsEveryCaseWithoutAnError() throws {
    for file in try CaseFile.all() {
      for example in file.cases {
        let inspection = try CaseInspection(example)
        let errors = inspection.diagnostics.map { $0.resolved(for: .draft) }.filter { $0.severity == .error }
        #expect(errors.map(\.summary) == [], "\(file.name), \(example.title)")
      }
    }
  }

  /// At least five slips and five near ones for every rule of the checks.
  @Test func hasFiveCasesOfEachKindForEveryRule() throws {
    let files = try CaseFile.all()
    for rule in Reviewer.checks.flatMap(\.ids) {
      let notes = files.flatMap { file in file.cases.flatMap { $0.files.flatMap(\.notes) } }.filter { $0.rule == rule }
      #expect(notes.count { $0.severity != nil } >= 5, "slips of \(rule.rawValue)")
      #expect(notes.count { $0.severity == nil } >= 5, "near ones of \(rule.rawValue)")
    }
  }
}

extension CaseFile.Note {
  /// "12 warning doubled-word: that that"
  fileprivate var words: String { "\(line) \(severity?.rawValue ?? "none") \(rule.rawValue): \(marked)" }
}
