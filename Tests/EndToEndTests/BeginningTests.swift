import InspectionModel
import ReportPipeline
import TestSupport
import Testing

/// `init` for every programme that is built in, and for those of the tests.
@Suite struct BeginningTests {
  /// A programme in one of its editions.
  struct Edition: Sendable, CustomTestStringConvertible {
    let id: String
    let edition: String?
    var testDescription: String { [id, edition ?? ""].joined(separator: " ") }
  }

  private static let disk: MemoryDisk = {
    let disk = MemoryDisk()
    MealsFolder.complete.put(on: disk)
    return disk
  }()

  private static let all: [Edition] = {
    var shelf = ProgrammeShelf(surroundings: .memory(disk), templates: "/templates")
    return shelf.list().flatMap { programme in
      programme.editions.isEmpty
        ? [Edition(id: programme.id, edition: nil)]
        : programme.editions.map { Edition(id: programme.id, edition: $0) }
    }
  }()

  /// Begins an inspection and says what there is to tell of it, and which files it has.
  private func begin(
    _ edition: Edition, subject: String = "Oakdale", in meals: MealsFolder = .complete
  ) -> (told: CommandOutcome, files: [String: String]) {
    let disk = MemoryDisk()
    meals.put(on: disk)
    let surroundings = Surroundings.memory(disk)
    let begun = FolderStarter(surroundings: surroundings, templates: "/templates")
      .start("/new", programme: edition.id, edition: edition.edition, subject: subject)
    #expect(begun.diagnostics == [])
    let files = disk.files.filter { $0.key.hasPrefix("/new/") }
    return (
      Checker(surroundings: surroundings, templates: "/templates").check("/new"),
      Dictionary(uniqueKeysWithValues: files.map { (String($0.key.dropFirst("/new/".count)), $0.value) })
    )
  }

  @Test func allProgrammesAreTried() {
    #expect(Self.all.contains { $0.id == "omi" && $0.edition == "2006" })
    #expect(Self.all.contains { $0.id == "school-meals" })
    #expect(Self.all.contains { $0.id == "canteen-revisit" && $0.edition == "weighed" })
  }

  @Test(arguments: all) func nothingIsWrongWithANewInspection(edition: Edition) {
    let told = begin(edition).told.diagnostics
    #expect(!told.isEmpty)
    #expect(told.filter { $0.severity != .note || !$0.id.isUnwritten }.map(\.summary) == [])
  }

  /// The comments of a new `inspection.md`, taken as they stand, are keys that the programme knows.
  @Test(arguments: all) func everyLineThatIsProposedIsKnown(edition: Edition) {
    let text = begin(edition).files["inspection.md"] ?? ""
    let keys = text.split(separator: "\n").compactMap { line -> String? in
      guard line.hasPrefix("# "), !line.hasPrefix("#  "), let colon = line.firstIndex(of: ":") else { return nil }
      let key = String(line.dropFirst(2)[..<colon])
      return key.contains(" ") ? nil : key
    }
    let disk = MemoryDisk()
    MealsFolder.complete.put(on: disk)
    disk.put(
      .file(Array((text.replacing("\n---\n", with: "\n" + keys.map { "\($0): x\n" }.joined() + "---\n")).utf8)),
      at: "/new/inspection.md")
    let told = Checker(surroundings: .memory(disk), templates: "/templates").check("/new").diagnostics
    #expect(keys.count > 4)
    #expect(told.filter { $0.id == .unknownKey || $0.id == .duplicateKey }.map(\.summary) == [])
  }

  @Test func everythingThatAProgrammeWantsIsThere() {
    let files = begin(Edition(id: "school-meals", edition: "summer")).files
    #expect(
      files.keys.sorted() == [
        "findings/A1.md", "findings/A2.md", "findings/B1.md", "findings/B2.md", "glossary.md", "inspection.md",
        "picnics.md", "recommendations.md",
      ])
    #expect(
      files["findings/B1.md"] == """
        ---
        criterion: B1
        title: Hygiene
        # grade: spotless, greasy
        # It may also have: ## Verdict
        ---
        ## Favourites

        ## Left on the plate

        """)
  }

  @Test func aSectionHasAFileWhereSomethingStandsUnderIt() {
    let meals = MealsFolder.complete.replacingTemplate(
      "slots:\n  - remove: [remarks]\n", with: "", in: "school-meals/editions/summer.yml")
    let files = begin(Edition(id: "school-meals", edition: "summer"), in: meals).files
    #expect(files["findings/A.md"] == "---\nsection: A\ntitle: What is served\n# It may also have: ## Remarks\n---\n")
  }

  @Test func aCriterionUnderWhichNothingStandsHasNoFile() {
    let meals = MealsFolder.complete.replacingTemplate(
      "slots:\n  - remove: [remarks]\n", with: "slots:\n  - remove: [liked, left, verdict]\n",
      in: "school-meals/editions/summer.yml")
    let (told, files) = begin(Edition(id: "school-meals", edition: "summer"), in: meals)
    #expect(files.keys.filter { $0.hasPrefix("findings/") }.sorted() == ["findings/A.md", "findings/B.md"])
    #expect(files["inspection.md"]?.contains("#   B1: the grade of Hygiene") == true)
    #expect(!told.diagnostics.contains { $0.severity != .note || $0.id == .missingCriterion })
  }

  @Test func roundsHaveALineEach() {
    let files = begin(Edition(id: "canteen-revisit", edition: "weighed")).files
    let scored = files.filter { $0.key.hasPrefix("findings/") && $0.value.contains("# score:\n") }
    #expect(!scored.isEmpty)
    #expect(scored.allSatisfy { $0.value.contains("#   first: a whole percentage") })
  }

  @Test(arguments: ["\"Pods\" & more", "| pipes", "a: b", "- x", "# y", "A\nB"]) func anySubjectIsTakenAsItIs(
    subject: String
  ) {
    let (told, files) = begin(Edition(id: "school-meals", edition: nil), subject: subject)
    #expect(told.diagnostics.allSatisfy { $0.severity == .note })
    #expect(files["inspection.md"]?.contains("subject: ") == true)
  }
}
