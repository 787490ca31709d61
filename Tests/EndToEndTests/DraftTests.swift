import ReportPipeline
import TestSupport
import Testing

/// What is not yet written is a note in a draft, and an error in a final report.
@Suite struct DraftTests {
  @Test(arguments: [
    ("isbn: 978-1-84099-103-1\n", "inspection.md", "inspection.md:1:1", "missing-fact"),
    ("kitchens: 12\n", "inspection.md", "inspection.md:1:1", "missing-fact"),
    ("  allergies: 55\n", "inspection.md", "inspection.md:1:1", "missing-thread"),
    ("score: 40\n", "findings/B2.md", "findings/B2.md:2:12", "missing-score"),
    ("- The bins were empty.\n", "findings/B2.md", "findings/B2.md:5:4", "empty-slot"),
  ])
  func whatIsMissingIsANoteOrAnError(_ text: String, _ path: String, _ place: String, _ id: String) {
    MealsFolder.draft.replacing(text, with: "", in: path).expectBuilt("\(place) note \(id)")
    MealsFolder.complete.replacing(text, with: "", in: path).expectRefused("\(place) error \(id)")
  }

  @Test func missingFilesAreNotesOrErrors() {
    MealsFolder.draft.without("findings/B2.md").expectBuilt("inspection.md:1:1 note missing-criterion")
    MealsFolder.draft.without("recommendations.md").expectBuilt("inspection.md:1:1 note missing-part")
    MealsFolder.complete.without("recommendations.md").expectRefused("inspection.md:1:1 error missing-part")
  }

  @Test func whatIsWrongIsAnErrorInADraftToo() {
    MealsFolder.draft.replacing("score: 40", with: "score: 400", in: "findings/B2.md")
      .expectRefused("findings/B2.md:3:8 error invalid-score")
  }

  @Test func draftIsMarked() {
    #expect(MealsFolder.draft.expectBuilt().html.contains("Not yet served"))
    #expect(!MealsFolder.complete.expectBuilt().html.contains("Not yet served"))
  }

  /// A folder as `init` makes it, for the programme that is compiled in.
  private func begun(_ subject: String = "Devon & Cornwall") -> (disk: MemoryDisk, outcome: CommandOutcome) {
    let disk = MemoryDisk()
    let starter = FolderStarter(surroundings: .memory(disk))
    return (disk, starter.start("/devon", programme: "omi", edition: nil, subject: subject))
  }

  @Test func begunInspectionBuildsWithANoteForEachPart() throws {
    let (disk, outcome) = begun()
    #expect(outcome.status == .done)
    let run = Runner(surroundings: .memory(disk), request: .init(target: "/build/out")).run("/devon")
    #expect(run.target == "/build/out")
    #expect(Set(run.diagnostics.map(\.severity)) == [.note])
    let told = run.diagnostics.map { "\($0.id.rawValue) \($0.subject ?? "")" }
    let programme = try #require(run.programme)
    for criterion in programme.criteria {
      let slots = run.complaints.filter { $0.hasPrefix("findings/\(criterion.id).md:") && $0.hasSuffix("empty-slot") }
      #expect(slots.count == 2, "\(criterion.id)")
      #expect(told.filter { $0 == "missing-score \(criterion.id)" }.count == 1, "\(criterion.id)")
    }
    for part in programme.outline where part.isRequired && part.id.text != "summary" {
      #expect(told.filter { $0 == "missing-part \(part.id)" }.count == 1, "\(part.id)")
    }
    // Four sections and a thread.
    #expect(run.complaints.filter { $0.hasPrefix("summary.md:") && $0.hasSuffix("empty-slot") }.count == 5)
    for fact in ["inspected", "published", "isbn", "signed", "sample", "further-inspection"] {
      #expect(told.filter { $0 == "missing-fact \(fact)" }.count == 1, "\(fact)")
    }
    #expect(told.filter { $0 == "missing-thread roh" }.count == 1)
    #expect(Set(run.diagnostics.map { "\($0.range, default: "") \($0.summary)" }).count == run.diagnostics.count)
  }

  @Test func begunInspectionIsRefusedWhenItIsFinal() throws {
    let (disk, _) = begun()
    let text = try #require(disk.files["/devon/inspection.md"])
    #expect(text.contains("status: draft"))
    let notes = Runner(surroundings: .memory(disk), request: .init(target: "/build/out")).run("/devon").diagnostics
    let report = disk.files.filter { $0.key.hasPrefix("/build/out/") }
    let final = text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { $0 == "status: draft" ? "status: final" : String($0) }.joined(separator: "\n")
    disk.put(.file(Array(final.utf8)), at: "/devon/inspection.md")
    let run = Runner(surroundings: .memory(disk), request: .init(target: "/build/out")).run("/devon")
    #expect(run.target == nil)
    #expect(run.diagnostics.map(\.id) == notes.map(\.id))
    #expect(Set(run.diagnostics.map(\.severity)) == [.error])
    #expect(disk.files.filter { $0.key.hasPrefix("/build/out/") } == report)
  }

  @Test(arguments: [
    "A: B", "\"Quoted\"", "# no comment", "- dash", "[x]", "{x}", "&a", "*a", "!x", "|", ">", "%", "@", "`", "''",
    "'a\"b'", "\"a\\\"b\"", "\\", "yes", "1.10",
    "Ynys Môn", "<b>", "{{subject}}", "a\nprogramme: other",
  ])
  func anySubjectSurvives(_ subject: String) throws {
    let (disk, outcome) = begun(subject)
    #expect(outcome.status == .done)
    let run = Runner(surroundings: .memory(disk), request: .init(lastStage: .bind)).run("/devon")
    let inspection = try #require(run.inspection)
    #expect(inspection.facts.subject == subject.split(separator: "\n").joined(separator: " "))
    #expect(run.programme?.id == "omi")
  }

  @Test func folderThatHoldsFilesIsNotBegunIn() {
    let disk = MemoryDisk(["/devon/thesis.txt": "years of work"])
    let starter = FolderStarter(surroundings: .memory(disk))
    let outcome = starter.start("/devon", programme: "omi", edition: nil, subject: "Devon")
    #expect(outcome.diagnostics.map(\.id) == [.cannotWrite])
    #expect(disk.files.count == 1)
  }

  @Test func unknownProgrammeIsNotBegun() {
    let disk = MemoryDisk()
    let outcome = FolderStarter(surroundings: .memory(disk))
      .start("/devon", programme: "omo", edition: nil, subject: "Devon")
    #expect(outcome.diagnostics.map(\.id) == [.unknownProgramme])
    #expect(disk.paths.isEmpty)
  }
}
