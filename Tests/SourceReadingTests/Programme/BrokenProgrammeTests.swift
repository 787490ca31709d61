import InspectionModel
import Testing

@testable import SourceReading

/// The programme of the tests with one thing wrong in it.
private struct Break: Sendable, CustomTestStringConvertible {
  let old: String
  let new: String
  let mark: String
  let summary: String
  var path = "programme.yml"

  var testDescription: String { summary }

  var folder: TemplateFolder { .fixtures.replacing(old, with: new, in: "school-meals/\(path)") }
}

@Suite struct BrokenProgrammeTests {
  @Test(arguments: [
    Break(
      old: "id: A2", new: "id: A1", mark: "28:13-15 invalid-programme", summary: "The id 'A1' is given twice"),
    Break(
      old: "id: menu", new: "id: B2", mark: "118:9-11 invalid-programme", summary: "The id 'B2' is given twice"),
    Break(
      old: "- id: bland", new: "- id: tasty", mark: "63:9-14 invalid-programme",
      summary: "The id 'tasty' is given twice"),
    Break(
      old: "- id: left", new: "- id: liked", mark: "83:9-14 invalid-programme", summary: "The id 'liked' is given twice"
    ),
    Break(
      old: "id: A2\n        title: Portions", new: "id: A2", mark: "28:9-9 missing-key",
      summary: "The key 'title' is missing"),
    Break(
      old: "from: 40", new: "from: 80", mark: "59:11-13 invalid-programme",
      summary: "Each band begins lower than the one above it"),
    Break(
      old: "from: 0", new: "from: 10", mark: "64:11-13 invalid-programme",
      summary: "The last band begins at 10%, and lower scores fall in none"),
    Break(
      old: "from: 40", new: "from: 140", mark: "59:11-14 invalid-score",
      summary: "'from' is a percentage from 0 to 100, not 140"),
    Break(
      old: "    conclusion: It fills the stomach.\n    source: made up for the tests\n",
      new: "    conclusion: It fills the stomach.\n", mark: "58:5-5 missing-key", summary: "The key 'source' is missing"
    ),
    Break(
      old: "    rule: mean-of-criteria\n    source: made up for the tests", new: "    rule: mean-of-criteria",
      mark: "49:5-5 missing-key", summary: "The key 'source' is missing"),
    Break(
      old: "rule: mean-of-criteria", new: "rule: mean-of-criterion", mark: "49:11-28 wrong-kind",
      summary: "'rule' cannot be 'mean-of-criterion'; did you mean 'mean-of-criteria'?"),
    Break(
      old: "sections: [A, B]", new: "sections: [A, C]", mark: "45:19-20 invalid-programme",
      summary: "The programme has no section 'C'; did you mean 'A'?"),
    Break(
      old: "threads: [allergies]", new: "threads: [allergy]", mark: "116:21-28 invalid-programme",
      summary: "The programme has no thread 'allergy'"),
    Break(
      old: "band: edible", new: "band: edibel", mark: "131:19-25 invalid-programme",
      summary: "The programme has no band 'edibel'; did you mean 'edible'?"),
    Break(
      old: "- text: tasters", new: "- text: taster", mark: "161:15-21 invalid-programme",
      summary: "The programme has no text 'taster'; did you mean 'tasters'?"),
    Break(
      old: "name: visit", new: "name: visits", mark: "147:17-23 invalid-programme",
      summary: "The programme has no text 'visits-yes'; did you mean 'visit-yes'?"),
    Break(
      old: "by: second-visit", new: "by: kitchens", mark: "148:15-23 invalid-programme",
      summary: "No added key 'kitchens' holds `yes` or `no`"),
    Break(
      old: "- people", new: "- peple", mark: "162:9-14 invalid-programme",
      summary: "There is no piece 'peple'; did you mean 'people'?"),
    Break(
      old: "- people", new: "- text", mark: "162:9-13 invalid-programme", summary: "Something stands behind 'text'"),
    Break(
      old: "- people", new: "- people: all", mark: "162:17-20 invalid-programme",
      summary: "Nothing stands behind 'people'"),
    Break(
      old: "title: Who tasted\n    ", new: "", mark: "157:9-16 invalid-programme",
      summary: "The part 'tasters' has no title"),
    Break(
      old: "holds: [sections]", new: "holds: [contents]", mark: "111:3-3 invalid-programme",
      summary: "One part of the outline holds 'sections', and not 0"),
    Break(
      old: "level: section", new: "level: sektion", mark: "95:12-19 wrong-kind",
      summary: "'level' cannot be 'sektion'; did you mean 'section'?"),
    Break(
      old: "    number: numbers\n", new: "", mark: "76:9-14 invalid-programme",
      summary: "The slot 'liked' holds findings, and lacks 'number'"),
    Break(
      old: "    holds: prose", new: "    holds: prose\n    number: letters", mark: "98:13-20 invalid-programme",
      summary: "'number' belongs to a slot that holds findings"),
    Break(
      old: "heading: Verdict", new: "heading: favourite", mark: "92:14-23 invalid-programme",
      summary: "Two slots have the same heading"),
    Break(
      old: "kind: text", new: "kind: words", mark: "18:11-16 wrong-kind", summary: "'kind' cannot be 'words'"),
    Break(
      old: "languages: [en]", new: "languages: [en, english]", mark: "4:17-24 invalid-programme",
      summary: "'english' is no language"),
    Break(
      old: "languages: [en]", new: "languages: [en, cy]", mark: "2:1-1 invalid-programme",
      summary: "The programme has no 'labels.cy.yml'"),
    Break(
      old: "outline:", new: "outlnie:", mark: "110:1-8 unknown-key",
      summary: "There is no key 'outlnie' here; did you mean 'outline'?"),
    Break(
      old: "writing: picnics.md", new: "writing: ../../secret.md", mark: "14:18-33 wrong-kind",
      summary: "'writing' is a path inside the inspection, such as `summary.md`", path: "editions/summer.yml"),
    Break(
      old: "- remove: [menu]", new: "- remove: [meun]", mark: "9:14-18 invalid-programme",
      summary: "The programme has no 'meun' here; did you mean 'menu'?", path: "editions/summer.yml"),
    Break(
      old: "after: cover", new: "after: covre", mark: "11:12-17 invalid-programme",
      summary: "The programme has no 'covre' here; did you mean 'cover'?", path: "editions/summer.yml"),
    Break(
      old: "from: 75", new: "form: 75", mark: "4:5-9 unknown-key",
      summary: "There is no key 'form' here; did you mean 'from'?", path: "editions/summer.yml"),
    Break(
      old: "grade: Grade", new: "grad: Grade", mark: "25:1-5 unknown-key",
      summary: "There is no label 'grad'; did you mean 'grade'?", path: "labels.en.yml"),
    Break(
      old: "{ one: \"{labels} has no score.\", other: ", new: "{ one: \"{labels} has no score.\", others: ",
      mark: "71:50-56 unknown-key", summary: "There is no class of plural 'others'; did you mean 'other'?",
      path: "labels.en.yml"),
  ]) fileprivate func reportsWhatIsWrongAtItsPlace(wrong: Break) {
    let marks = wrong.folder.marks("school-meals", edition: "summer")
    let summaries = wrong.folder.load("school-meals", edition: "summer").diagnostics.map(\.summary)
    #expect(marks.contains("\(wrong.path):\(wrong.mark)"), "\(marks)")
    #expect(summaries.contains(wrong.summary), "\(summaries)")
  }

  @Test func listsTheLabelsThatAreMissing() {
    let folder = TemplateFolder.fixtures.replacing("grade: Grade\n", with: "", in: "school-meals/labels.en.yml")
      .replacing("isbn: ISBN\n", with: "", in: "school-meals/labels.en.yml")
    #expect(folder.marks("school-meals") == ["labels.en.yml:1:1-1 missing-key"])
    #expect(
      folder.load("school-meals").diagnostics.first?.explanation == "Still to be given are 'isbn' and 'grade'.")
  }

  @Test func readsTheMarkdownOfStandingText() {
    let folder = TemplateFolder.fixtures.with("school-meals/text/en/tasters.md", Array("A <b>bold</b> word.\n".utf8))
    #expect(folder.marks("school-meals").first?.hasPrefix("text/en/tasters.md:1:3-") == true)
  }

  @Test func goesOnAfterAMistakeSoThatAnInspectionCanStillBeChecked() throws {
    let folder = TemplateFolder.fixtures.replacing("band: edible", with: "band: x", in: "school-meals/programme.yml")
    let loaded = folder.load("school-meals")
    #expect(loaded.diagnostics.count == 1)
    #expect(try #require(loaded.value).outline.count == 8)
  }
}

@Suite struct HostileProgrammeTests {
  @Test(arguments: ["", "---", "- x\n", "x", "[]", "{}", "name: x"]) func tooLittleIsNoProgramme(text: String) {
    let loaded = TemplateFolder(["x/programme.yml": text]).load("x")
    #expect(loaded.value == nil)
    #expect(!loaded.diagnostics.isEmpty)
  }

  @Test(arguments: ["[]", "{}", "x", "[[x]]", "{ x: y }", "[x, { id: [x] }]", "{ en: [x] }", "\"\""])
  func wrongTypesEverywhereEndInDiagnostics(value: String) {
    let text = ProgrammeKeys.all.map { "\($0.name): \(value)\n" }.joined()
    let loaded = TemplateFolder(["x/programme.yml": text, "x/labels.en.yml": value]).load("x")
    #expect(loaded.value == nil)
    #expect(!loaded.diagnostics.isEmpty)
  }

  @Test func wrongTypesInsideTheRealOneEndInDiagnostics() {
    let text = String(
      decoding: TemplateFolder.real.files.read("omi/programme.yml")?.bytes ?? [], as: UTF8.self)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() where line.hasSuffix(":") {
      for value in ["x", "[]", "[x]", "[[]]"] {
        let changed = (lines[..<number] + [line + " " + value] + lines[(number + 1)...]).joined(separator: "\n")
        let loaded = TemplateFolder.real.with("omi/programme.yml", Array(changed.utf8)).load("omi")
        #expect(!loaded.diagnostics.isEmpty)
      }
    }
  }

  @Test func whatIsNotUTF8IsReported() {
    let folder = TemplateFolder.fixtures.with("school-meals/text/en/tasters.md", [0x41, 0xFF])
    #expect(folder.marks("school-meals") == ["text/en/tasters.md:1:2-3 not-utf8"])
    let labels = TemplateFolder.fixtures.with("school-meals/labels.en.yml", [0xFF])
    #expect(labels.marks("school-meals") == ["labels.en.yml:1:1-2 not-utf8"])
  }

  @Test func tenThousandCriteriaAreTooMany() {
    let criteria = (0..<10_000).map { "      - id: A.\($0)\n        title: x\n" }.joined()
    let text = "sections:\n  - id: A\n    title: A\n    criteria:\n" + criteria
    #expect(TemplateFolder(["x/programme.yml": text]).load("x").diagnostics.map(\.id) == [.yamlTooLarge])
  }
}
