import InspectionModel
import Testing

@testable import SourceReading

/// The programme of the tests with one thing wrong in it, and the words at which that is reported.
private struct Break: Sendable, CustomTestStringConvertible {
  let old: String
  let new: String
  /// The text that is pointed at; empty for the place before the first character of `line`.
  let at: String
  /// Text of the changed file in which `at` stands; the new text unless it is given.
  var line: String?
  let summary: String
  var path = "programme.yml"

  var testDescription: String { summary }

  var folder: TemplateFolder { .fixtures.replacing(old, with: new, in: "school-meals/\(path)") }
  var edition: String? { path == "programme.yml" || path.hasPrefix("labels") ? nil : "summer" }

  /// `path:line:column-column`, found by searching the changed file.
  var place: String {
    let file = folder.files.read("school-meals/\(path)")
    let text = String(decoding: file?.bytes ?? [], as: UTF8.self)
    guard let file, let line = text.firstRange(of: line ?? new) else { return "no such line" }
    let found = at.isEmpty ? line.lowerBound..<line.lowerBound : text[line].firstRange(of: at)
    guard let found else { return "no such text" }
    let lower = text.utf8.distance(from: text.startIndex, to: found.lowerBound)
    let range = SourceRange(file: file.id, lower..<lower + at.utf8.count)
    return "\(path):\(SourceReadingTests.place(range, in: file))"
  }
}

@Suite struct BrokenProgrammeTests {
  @Test(arguments: [
    Break(
      old: "id: A2\n        title: Portions", new: "id: A1\n        title: Portions", at: "A1",
      summary: "The id 'A1' is given twice"),
    Break(
      old: "id: menu\n    title: On", new: "id: B2\n    title: On", at: "B2", summary: "The id 'B2' is given twice"),
    Break(
      old: "- id: bland\n    from: 0", new: "- id: tasty\n    from: 0", at: "tasty",
      summary: "The id 'tasty' is given twice"),
    Break(
      old: "- id: left\n    level: criterion\n    heading: Left",
      new: "- id: liked\n    level: criterion\n    heading: Left", at: "liked", summary: "The id 'liked' is given twice"
    ),
    Break(old: "id: A2\n        title: Portions", new: "id: A2", at: "", summary: "The key 'title' is missing"),
    Break(
      old: "from: 40\n    label: Edible", new: "from: 80\n    label: Edible", at: "80",
      summary: "Each band begins lower than the one above it"),
    Break(
      old: "from: 0", new: "from: 10", at: "10", summary: "The last band begins at 10%, and lower scores fall in none"),
    Break(
      old: "\nslots:", new: "\nreview:\n  recommendation-steps: bland, sour\n\nslots:", at: "sour",
      summary: "'sour' is no band and no grade"),
    Break(old: "from: 40", new: "from: 140", at: "140", summary: "'from' is a percentage from 0 to 100, not 140"),
    Break(
      old: "    conclusion: It fills the stomach.\n    source: made up for the tests\n",
      new: "    conclusion: It fills the stomach.\n", at: "", line: "id: edible", summary: "The key 'source' is missing"
    ),
    Break(
      old: "    rule: mean-of-criteria\n    source: made up for the tests", new: "    rule: mean-of-criteria", at: "",
      line: "rule: mean-of-criteria", summary: "The key 'source' is missing"),
    Break(
      old: "rule: mean-of-criteria", new: "rule: mean-of-criterion", at: "mean-of-criterion",
      summary: "'rule' cannot be 'mean-of-criterion'; did you mean 'mean-of-criteria'?"),
    Break(
      old: "sections: [A, B]", new: "sections: [A, C]", at: "C",
      summary: "The programme has no section 'C'"),
    Break(
      old: "threads: [allergies]", new: "threads: [allergy]", at: "allergy",
      summary: "The programme has no thread 'allergy'"),
    Break(
      old: "band: edible", new: "band: edibel", at: "edibel",
      summary: "The programme has no band 'edibel'; did you mean 'edible'?"),
    Break(
      old: "- text: tasters", new: "- text: taster", at: "taster",
      summary: "The programme has no text 'taster'; did you mean 'tasters'?"),
    Break(
      old: "name: visit", new: "name: visits", at: "visits",
      summary: "The programme has no text 'visits-yes'; did you mean 'visit-yes'?"),
    Break(
      old: "by: second-visit", new: "by: kitchens", at: "kitchens",
      summary: "No added key 'kitchens' holds `yes` or `no`"),
    Break(
      old: "- text: tasters", new: "- text: { name: tasters, when: cooks }", at: "cooks",
      summary: "Neither a role nor an added key is called 'cooks'"),
    Break(
      old: "- text: tasters", new: "- text: { name: tasters, unless: caterers }", at: "caterers",
      summary: "Neither a role nor an added key is called 'caterers'; did you mean 'caterer'?"),
    Break(
      old: "sections:\n  - id: A", new: "roles:\n  - id: caterer\n    label: Caterer\nsections:\n  - id: A",
      at: "caterer", summary: "The role 'caterer' has the name of something else that `when:` can ask for"),
    Break(
      old: "sections:\n  - id: A",
      new: "roles:\n  - id: a\n    label: Cook\n  - id: a\n    label: Chef\nsections:\n  - id: A", at: "a",
      line: "a\n    label: Chef", summary: "The id 'a' is given twice"),
    Break(
      old: "sections:\n  - id: A",
      new: "roles:\n  - id: a\n    label: Cook\n  - id: b\n    label: cook\nsections:\n  - id: A", at: "cook",
      line: "cook\n", summary: "Two roles have the same name"),
    Break(
      old: "kind: text", new: "kind: yes-no\n    default: perhaps", at: "perhaps",
      summary: "'default' is `yes` or `no`, not 'perhaps'"),
    Break(
      old: "kind: text", new: "kind: text\n    default: Broth\n    required: yes", at: "Broth",
      summary: "A key with a default is never missing"),
    Break(
      old: "id: caterer", new: "id: subject", at: "subject", summary: "Every inspection has a key 'subject'"),
    Break(
      old: "- people", new: "- peple", at: "peple", summary: "There is no piece 'peple'; did you mean 'people'?"),
    Break(old: "- people", new: "- text\n", at: "text", summary: "Something stands behind 'text'"),
    Break(old: "- people", new: "- people: all", at: "all", summary: "Nothing stands behind 'people'"),
    Break(
      old: "- people", new: "- signature:\n        people:", at: "people",
      summary: "A piece of a part has one name, and its own keys stand below it, indented further"),
    Break(
      old: "id: tasters\n    title: Who tasted\n", new: "id: tasters\n", at: "tasters",
      summary: "The part 'tasters' has no title"),
    Break(
      old: "holds: [sections]", new: "holds: [sections, contents]", at: "sections", line: "sections\n    holds",
      summary: "The cover and the sections each stand in a part of their own"),
    Break(
      old: "holds: [sections]", new: "holds: [contents]", at: "", line: "- id: cover",
      summary: "One part of the outline holds 'sections', and not 0"),
    Break(
      old: "level: section", new: "level: sektion", at: "sektion",
      summary: "'level' cannot be 'sektion'; did you mean 'section'?"),
    Break(
      old: "    number: numbers\n", new: "", at: "liked", line: "id: liked",
      summary: "The slot 'liked' holds findings, and lacks 'number'"),
    Break(
      old: "    holds: prose", new: "    holds: prose\n    number: letters", at: "letters",
      summary: "'number' belongs to a slot that holds findings"),
    Break(
      old: "heading: Verdict", new: "heading: favourite", at: "favourite", summary: "Two slots have the same heading"),
    Break(
      old: "heading: Verdict", new: "heading: { one: Verdict, other: Favourites }",
      at: "{ one: Verdict, other: Favourites",
      summary: "Two slots have the same heading"),
    Break(
      old: "heading: Verdict", new: "heading: { en: Verdict, cy: FAVOURITES }",
      at: "{ en: Verdict, cy: FAVOURITES", summary: "Two slots have the same heading"),
    Break(
      old: "    heading: Verdict\n    holds: conclusion\n",
      new: "    holds: conclusion\n  - id: open\n    level: criterion\n    holds: prose\n", at: "open",
      summary: "Two slots of one level have no heading"),
    Break(old: "kind: text", new: "kind: words", at: "words", summary: "'kind' cannot be 'words'"),
    Break(
      old: "id: caterer\n    kind: text", new: "id: kitchens\n    kind: text", at: "kitchens",
      summary: "The key 'kitchens' is added twice"),
    Break(old: "languages: [en]", new: "languages: [en, english]", at: "english", summary: "'english' is no language"),
    Break(
      old: "languages: [en]", new: "languages: [en, cy]", at: "cy", summary: "The programme has no 'labels.cy.yml'"),
    Break(
      old: "languages: [en]", new: "languages: [en, cy]", at: "Menus", line: "title: Menus",
      summary: "'title' has words for each language of the programme"),
    Break(
      old: "languages: [en]", new: "languages: [en, cy]", at: "{ one: Favourite, other: Favourites",
      line: "heading: { one: Favourite, other: Favourites",
      summary: "'heading' has words for each language of the programme"),
    Break(
      old: "languages: [en]", new: "languages: [en, cy]", at: "Marks for food", line: "title: Marks for food",
      summary: "'title' has words for each language of the programme"),
    Break(
      old: "title: Menus", new: "title: { cy: Bwydlenni }", at: "{ cy: Bwydlenni",
      summary: "'title' is text in English first"),
    Break(
      old: "title: Menus", new: "title: { english: Menus }", at: "english",
      summary: "'english' is neither a language nor a class of plural"),
    Break(
      old: "heading: { one: Favourite, other: Favourites }", new: "heading: { one: Favourite }", at: "{ one: Favourite",
      summary: "'heading' is text with the form `other`"),
    Break(
      old: "outline:", new: "outlnie:", at: "outlnie",
      summary: "There is no key 'outlnie' here; did you mean 'outline'?"),
    Break(
      old: "grades:\n  - id: spotless\n    label: Spotless\n  - id: greasy\n    label: Greasy\n", new: "",
      at: "sections",
      line: "sections:\n  - id: A", summary: "The programme gives grades, and has no scale of them"),
    Break(
      old: "writing: picnics.md", new: "writing: ../../secret.md", at: "../../secret.md",
      summary: "'writing' is a path inside the inspection, such as `summary.md`", path: "editions/summer.yml"),
    Break(
      old: "- remove: [menu]", new: "- remove: [meun]", at: "meun",
      summary: "The programme has no 'meun' here; did you mean 'menu'?", path: "editions/summer.yml"),
    Break(
      old: "- remove: [menu]", new: "- id: mneu\n    title: On the tables", at: "mneu",
      summary: "The programme has no 'mneu' here that could be changed; did you mean 'menu'?",
      path: "editions/summer.yml"),
    Break(
      old: "- remove: [menu]", new: "- id: menu\n    title: At table\n  - id: menu\n    title: On the tables",
      at: "menu",
      line: "menu\n    title: On the tables", summary: "The edition changes 'menu' twice", path: "editions/summer.yml"),
    Break(
      old: "bands:", new: "sections:\n  - id: A\n    criteria:\n      - id: A9\n        weight: x\nbands:", at: "A9",
      summary: "The programme has no 'A9' here that could be changed; did you mean 'A1'?", path: "editions/summer.yml"),
    Break(
      old: "bands:", new: "sections:\n  - id: C\n    short-title: Cups\nbands:", at: "C",
      line: "id: C", summary: "The programme has no 'C' here that could be changed",
      path: "editions/summer.yml"),
    Break(
      old: "bands:", new: "sections:\n  - id: A\n    criteria:\n      - remove: A9\nbands:", at: "A9",
      summary: "The programme has no 'A9' here; did you mean 'A1'?", path: "editions/summer.yml"),
    Break(
      old: "after: cover", new: "after: covre", at: "covre",
      summary: "The programme has no 'covre' here; did you mean 'cover'?", path: "editions/summer.yml"),
    Break(
      old: "from: 75", new: "form: 75", at: "form", summary: "There is no key 'form' here; did you mean 'from'?",
      path: "editions/summer.yml"),
    Break(
      old: "reference: question {id}", new: "reference: question {nr}", at: "question {nr}",
      summary: "Nothing fills '{nr}' here"),
    Break(
      old: "favourite {number} of {node}", new: "favourite {numbr} of {node}", at: "favourite {numbr} of {node}",
      summary: "Nothing fills '{numbr}' here; did you mean '{number}'?"),
    Break(
      old: "in {subject}.", new: "in {kitchens} kitchens of {subjects}.",
      at: "Marks out of a hundred in {kitchens} kitchens of {subjects}.",
      line: "Marks out of a hundred in {kitchens} kitchens of {subjects}.",
      summary: "Nothing fills '{subjects}' here; did you mean '{subject}'?"),
    Break(
      old: "chart: Figure {number}", new: "chart: Figure {nubmer}", at: "Figure {nubmer}",
      summary: "Nothing fills '{nubmer}' here; did you mean '{number}'?", path: "labels.en.yml"),
    Break(
      old: "\ntable: Tray", new: "\ntabel: Tray", at: "tabel",
      summary: "There is no label 'tabel'; did you mean 'table'?", path: "labels.en.yml"),
    Break(
      old: "other: \"{count} questions\"", new: "others: \"{count} questions\"", at: "others",
      summary: "There is no class of plural 'others'; did you mean 'other'?", path: "labels.en.yml"),
  ]) fileprivate func reportsWhatIsWrongAtItsPlace(wrong: Break) {
    let marks = wrong.folder.places("school-meals", edition: wrong.edition)
    #expect(marks.contains("\(wrong.place) \(wrong.summary)"), "\(wrong.place) is not among \(marks)")
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
