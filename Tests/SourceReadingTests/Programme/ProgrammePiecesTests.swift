import InspectionModel
import Testing

@testable import SourceReading

/// The pieces of the outline that the program makes out of a programme, as programmes write them.
@Suite struct ProgrammePiecesTests {
  private static let path = "canteen-revisit/editions/laid-out.yml"
  private let programme = TemplateFolder.fixtures.load("canteen-revisit", edition: "laid-out").value

  private func pieces(_ part: String) -> [OutlineEntry.Piece] {
    programme?.outline.first { $0.id.text == part }?.pieces ?? []
  }

  @Test func theEditionHasNoMistake() {
    #expect(TemplateFolder.fixtures.places("canteen-revisit", edition: "laid-out") == [])
  }

  @Test func readsACoverInOneLine() {
    let design = CoverDesign(
      lead: Wording("Inspection of canteens in"), glanceTitle: nil, sections: [], threads: [],
      facts: [.published, .ledBy], isOneLine: true)
    #expect(pieces("cover") == [.cover(design)])
    #expect(!design.hasName)
  }

  @Test func readsHowFarTheContentsGo() { #expect(pieces("menu") == [.contents(.sections)]) }

  @Test func readsHowSectionsOpen() {
    let opening = SectionOpening(heading: Wording("{id}: {title} (in all {score})"), hasScoreSentence: true)
    #expect(pieces("summary") == [.writing(.nodes(file: "summary.md", others: [], opening: opening))])
  }

  @Test func readsTablesOfResults() {
    let sections = ["A", "B", "C"].map { NodeID($0) }
    #expect(
      pieces("sheet") == [
        .made(.headlineScores(threads: ["allergies"])),
        .resultTable(
          ResultTableDesign(
            caption: Wording("Results of the visits"), sections: sections, rows: .all,
            firstHeading: Wording("What we tasted in {subject}"))),
        .resultTable(
          ResultTableDesign(
            caption: Wording("The food as a whole"), sections: [NodeID("B")], rows: .sections,
            resultHeading: Wording("Share of the food that was good enough"))),
      ])
  }

  @Test func readsWhatIsMadeOfTheTree() {
    let matrix = CriteriaMatrixDesign(
      caption: Wording("What we look at"), sections: ["A", "B", "C"].map { NodeID($0) },
      sectionHeading: Wording("Section"), processHeading: Wording("Process"))
    #expect(
      pieces("how") == [
        .made(.scale(.grades)), .made(.weightsTable(caption: Wording("What counts twice"), section: NodeID("B"))),
        .made(.criteriaList(CriteriaListDesign(by: .section, sections: [NodeID("A"), NodeID("B")]))),
        .made(.criteriaMatrix(matrix)), .made(.proportionsTable(caption: Wording("Words for proportions"))),
      ])
    let list = CriteriaListDesign(by: .process, sections: ["A", "B", "C"].map { NodeID($0) })
    #expect(pieces("steps") == [.made(.criteriaList(list))])
    #expect(pieces("back") == [.backCover(text: "marks")])
  }

  @Test func readsProcessesAndWhatBelongsToThem() {
    #expect(programme?.processes.map(\.id) == ["cook", "serve", "pay"])
    let processes = programme?.criteria.map { "\($0.id) \($0.process ?? "none")" }
    // A1 and A2 have that of their section.
    #expect(processes == ["A1 cook", "A2 cook", "B1 cook", "B2 cook", "B3 serve", "C1 serve"])
  }

  @Test func readsWhatThreadsStepsAndSectionsSay() {
    #expect(programme?.threads.first?.shortTitle == Wording("Allergies"))
    #expect(programme?.threads.first?.explanation?.allTexts.first?.hasPrefix("The score says") == true)
    #expect(programme?.grades.steps.first?.definition == Wording("very strong on every item"))
    #expect(
      programme?.node(NodeID("B"))?.scoreSentence == Wording("All in all, {score} of the food was good enough."))
  }

  @Test func readsTheLengthOfAPart() {
    #expect(programme?.outline.first { $0.id.text == "foreword" }?.pages == 1)
    #expect(programme?.proseStyle.wordsPerPage == 20)
    #expect(ProseStyle.plain.wordsPerPage == 500)
  }

  /// What is written in the place of other words of the edition, what is pointed at, and what is said.
  @Test(arguments: [
    ("rows: all", "rows: al", "al", "'rows' cannot be 'al'; did you mean 'all'?"),
    ("first-heading: What we tasted in {subject}", "first-heading: In {subjct}", "In {subjct}", "Nothing fills"),
    ("threads: allergies", "threads: allergy", "allergy", "The programme has no thread 'allergy'"),
    ("threads: allergies", "threads: allergies, allergies", "allergies\n", "The id 'allergies' is given twice"),
    ("threads: allergies", "thread: allergies", "thread:", "There is no key 'thread' here; did you mean 'threads'?"),
    ("by: process", "by: proces", "proces", "'by' cannot be 'proces'; did you mean 'process'?"),
    ("sections: A, B\n", "sections: A, Q\n", "Q\n", "The programme has no section 'Q'"),
    ("first-heading: Section", "frist-heading: x", "frist-heading", "There is no key 'frist-heading' here; did you"),
    ("process-heading: Process", "process-heading: \"{x}\"", "{x}", "Nothing fills '{x}' here"),
    ("section: B\n", "section: A\n", "A\n", "No criterion of section A has a weight"),
    ("section: B\n", "section: B1\n", "B1\n", "The programme has no section 'B1'"),
    ("scale: grades", "scale: grade", "grade\n", "'scale' cannot be 'grade'; did you mean 'grades'?"),
    ("scale: grades", "scale: bands", "bands\n", "The scale to be explained says nothing of 'tasty'"),
    ("back-cover: marks", "back-cover: mark", "mark\n", "The programme has no text 'mark'; did you mean 'marks'?"),
    ("holds:\n      - back-cover", "title: x\n    holds:\n      - back-cover", "back\n", "The back cover stands in a"),
    ("holds:\n      - back-cover", "holds:\n      - contents\n      - back-cover", "back\n", "The back cover stands"),
    ("depth: sections", "depth: parts", "parts", "'depth' cannot be 'parts'"),
    ("contents: { depth: sections }", "contents: sections", "sections\n", "Here belongs how far the list goes"),
    ("heading: \"{id}", "heading: \"{nr}", "{nr}", "Nothing fills '{nr}' here"),
    ("score-sentence: yes", "score-sentence: true", "true", "'score-sentence' is `yes` or `no`"),
    ("All in all, {score}", "All in all, {result}", "All in all, {result}", "Nothing fills '{result}' here"),
    ("process: serve\nthreads", "process: serving\nthreads", "serving", "The programme has no process 'serving'"),
    ("- id: pay\n    title: Paying", "- id: cook\n    title: Paying", "cook", "The id 'cook' is given twice"),
    ("facts: published", "facts: publisht", "publisht", "'facts' cannot be 'publisht'; did you mean 'published'?"),
    ("facts: published, led-by", "facts: isbn, led-by, isbn", "isbn", "The id 'isbn' is given twice"),
    ("one-line: yes", "sections: B", "B\n", "The scores at a glance have no title"),
    ("pages: 1", "pages: 0", "0\n", "A part may fill at least 1 page"),
    ("pages: 1", "pages: two", "two\n", "'pages' is a whole number"),
    ("words-per-page: 20", "words-per-page: 0", "0\n", "A page holds at least 1 word"),
    ("short-title: Allergies\n", "short-titel: x\n", "short-titel", "There is no key 'short-titel' here; did you"),
    ("definition: otherwise", "definitions: x", "definitions", "There is no key 'definitions' here; did you mean"),
  ])
  func reportsWhatIsWrongAtItsPlace(old: String, new: String, at: String, summary: String) throws {
    let folder = TemplateFolder.fixtures.replacing(old, with: new, in: Self.path)
    let file = try #require(folder.files.read(Self.path))
    let text = String(decoding: file.bytes, as: UTF8.self)
    let change = try #require(text.firstRange(of: new))
    let from = at.hasPrefix("back") ? text.startIndex : change.lowerBound
    let found = try #require(text[from...].ranges(of: at).last { $0.lowerBound <= change.upperBound } ?? nil)
    let offset = text.utf8.distance(from: text.startIndex, to: found.lowerBound)
    let line = file.location(at: UInt32(offset))
    let marks = folder.places("canteen-revisit", edition: "laid-out")
    let place = "editions/laid-out.yml:\(line.line):\(line.column)"
    #expect(marks.contains { $0.hasPrefix(place) && $0.contains(" \(summary)") }, "\(place) \(summary): \(marks)")
  }

  private func summaries(_ old: String, _ new: String) -> [String] {
    TemplateFolder.fixtures.replacing(old, with: new, in: Self.path).load("canteen-revisit", edition: "laid-out")
      .diagnostics.map(\.summary)
  }

  @Test func everyCriterionBelongsToAProcess() {
    #expect(
      summaries("  - id: A\n    process: cook\n", "") == [
        "Criterion A1 belongs to no process", "Criterion A2 belongs to no process",
      ])
  }

  @Test func aSectionWithoutAScoreHasNoSentenceThatTellsIt() {
    let told = summaries("- id: A\n", "- id: A\n    score-sentence: \"It had {score}.\"\n")
    #expect(told == ["A section without a score has no sentence that tells it"])
  }

  @Test func sectionsOpenWithSentencesThatThereAre() {
    let told = summaries("    score-sentence: \"All in all, {score} of the food was good enough.\"\n", "")
    #expect(told == ["No section has a sentence that tells its score"])
  }

  @Test func aListByProcessNeedsProcesses() {
    let piece = "      - text: marks\n      - criteria-list:\n          by: process\n"
    let folder = TemplateFolder.fixtures.replacing(
      "      - text: marks\n", with: piece, in: "canteen-revisit/programme.yml")
    #expect(
      folder.load("canteen-revisit", edition: "weighed").diagnostics.map(\.summary)
        == ["The programme names no processes"])
  }

  @Test func aReportHasOneBackCover() {
    let told = summaries("  - id: back\n", "  - id: other\n    holds:\n      - back-cover: marks\n  - id: back\n")
    #expect(told == ["A report has one back cover, and not 2"])
  }

  @Test func theSectionsHaveNoLengthToKeepTo() {
    let told = summaries("outline:\n", "outline:\n  - id: sections\n    pages: 2\n")
    #expect(told == ["The cover and the sections have no number of pages to keep to"])
  }

  @Test(arguments: [
    "headline-scores", "criteria-list", "criteria-matrix", "weights-table", "scale", "proportions-table", "back-cover",
  ])
  func somethingStandsBehindEachPiece(_ name: String) {
    let told = summaries("- scale: grades", "- \(name)")
    #expect(told.contains("Something stands behind '\(name)'"))
  }

  @Test(arguments: ["x", "[]", "[x]", "[[]]", "{ x: y }", "{ caption: [x], by: {}, section: [B], threads: { a: b } }"])
  func wrongTypesEndInDiagnostics(_ value: String) {
    for name in [
      "headline-scores", "criteria-list", "criteria-matrix", "weights-table", "scale", "proportions-table",
      "back-cover",
    ] {
      #expect(!summaries("- scale: grades", "- \(name): \(value)").isEmpty, "\(name)")
    }
  }
}
