import InspectionModel
import Testing

@testable import SourceReading

@Suite struct WordingCheckerTests {
  private func told(_ text: String, in languages: [Language]) -> [String] {
    let source = file(text, path: "programme.yml")
    let root = YAMLReader().read(source).value ?? YAMLNode(.scalar(""), at: source.range)
    var checker = WordingChecker(languages: languages)
    checker.check(root, as: SchemaKind.programme.schema, called: "")
    return checker.diagnostics.map { "\($0.range.map { place($0, in: source) } ?? "") \($0.explanation ?? "")" }
  }

  private let both = [Language.english, Language("cy")]
  private let mend = "Write them below its key, one language a line: `en:` and the words."

  @Test(arguments: [
    "name: { en: Meals, cy: Prydau }", "name: { en: { one: Meal, other: Meals }, cy: Prydau }",
    "sections:\n  - id: A\n    title: { en: Food, cy: Bwyd }", "name:", "years: 2024", "bands: x", "outline: [[x], x]",
    "outline:\n  - id: x\n    holds: [contents]",
  ])
  func wordsInEveryLanguageAreRight(text: String) { #expect(told(text, in: both) == []) }

  @Test(arguments: [
    ("name: Meals", "1:7-12"), ("name: { en: Meals }", "1:7-18"), ("name: { one: Meal, other: Meals }", "1:7-32"),
    ("sections:\n  - id: A\n    criteria:\n      - id: A1\n        title: Food", "5:16-20"),
    ("outline:\n  - id: x\n    holds:\n      - recommendations: Do this", "4:26-33"),
    ("outline:\n  - id: x\n    holds:\n      - nodes:\n          others: [Food]", "5:20-24"),
    ("outline:\n  - id: x\n    holds:\n      - sample-chart:\n          values:\n            f: Girls", "6:16-21"),
  ])
  func wordsInEnglishAloneAreReportedWhereTheyStand(text: String, place: String) {
    #expect(told(text, in: both) == ["\(place) Words are missing in 'cy'. \(mend)"])
  }

  @Test func aProgrammeInEnglishAloneNeedsNoOtherWords() { #expect(told("name: Meals", in: [.english]) == []) }

  @Test func everyMissingLanguageIsNamed() {
    #expect(
      told("name: { cy: Prydau }", in: both + [Language("ga")]) == [
        "1:7-19 Words are missing in 'en' and 'ga'. \(mend)"
      ])
  }
}
