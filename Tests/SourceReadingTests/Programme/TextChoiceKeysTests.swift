import InspectionModel
import Testing

@testable import SourceReading

@Suite struct TextChoiceKeysTests {
  /// What a piece `text:` of the programme of the tests becomes.
  private func choice(_ written: String) throws -> TextChoice? {
    let roles = "roles:\n  - id: cooks\n    label: { one: Cook, other: Cooks }\nsections:\n  - id: A"
    let folder = TemplateFolder.fixtures.replacing("- text: tasters", with: written, in: "school-meals/programme.yml")
      .replacing("sections:\n  - id: A", with: roles, in: "school-meals/programme.yml")
    let loaded = folder.load("school-meals")
    #expect(loaded.diagnostics == [])
    return try #require(loaded.value).outline.first { $0.id.text == "tasters" }?.texts.first
  }

  @Test func aTextMayDependOnARoleAKeyOrBenchmarks() throws {
    func conditions(_ written: String) throws -> [TextCondition]? {
      try choice("- text: { name: tasters, \(written) }")?.conditions
    }
    #expect(try conditions("when: cooks") == [TextCondition(.hasRole("cooks"))])
    #expect(try conditions("unless: cooks") == [TextCondition(.hasRole("cooks"), isNegated: true)])
    #expect(try conditions("when: second-visit") == [TextCondition(.saysYes("second-visit"))])
    #expect(try conditions("when: caterer") == [TextCondition(.isGiven("caterer"))])
    #expect(try conditions("when: kitchens") == [TextCondition(.isGiven("kitchens"))])
    #expect(
      try conditions("when: benchmarks, unless: caterer")
        == [TextCondition(.hasBenchmarks), TextCondition(.isGiven("caterer"), isNegated: true)])
  }

  @Test func aChoiceBetweenTwoTextsMayDependOnSomethingToo() throws {
    let choice = try choice("- text: { name: visit, by: second-visit, when: cooks }")
    #expect(choice == TextChoice("visit", by: "second-visit", conditions: [TextCondition(.hasRole("cooks"))]))
    #expect(choice?.names == ["visit-yes", "visit-no"])
  }

  @Test func aDefaultIsReadAsItsKind() throws {
    func key(_ lines: String) throws -> InspectionKey? {
      let folder = TemplateFolder.fixtures.replacing("kind: text", with: lines, in: "school-meals/programme.yml")
      let loaded = folder.load("school-meals")
      #expect(loaded.diagnostics == [])
      return loaded.value?.inspectionKeys.first { $0.name == "caterer" }
    }
    #expect(try key("kind: text\n    default: the cooks")?.defaultValue?.text(in: .english) == "the cooks")
    #expect(try key("kind: yes-no\n    default: No")?.defaultValue?.text(in: .english) == "no")
    #expect(try key("kind: count\n    default: 3")?.defaultValue?.text(in: .english) == "3")
    #expect(
      try key("kind: text\n    default: { en: the cooks, cy: y cogyddion }")?.defaultValue?.text(in: .welsh)
        == "y cogyddion")
    #expect(try key("kind: text")?.defaultValue == nil)
  }

  @Test func aDefinitionInTheGlossaryIsMarkdown() throws {
    let folder = TemplateFolder.fixtures.replacing(
      "definition: what a child should eat in a day.",
      with: "definition: \"what a *child* eats, see [](#A1) and {{caterer}}\"", in: "school-meals/programme.yml")
    let loaded = folder.load("school-meals")
    #expect(loaded.diagnostics == [])
    let definition = try #require(loaded.value?.glossary.first?.definition)
    #expect(definition.contains { if case .emphasis = $0.kind { true } else { false } })
    #expect(definition.contains { if case .reference = $0.kind { true } else { false } })
    #expect(definition.contains { $0.kind == .placeholder("caterer") })
  }

  @Test func whatADefinitionCannotHoldIsReportedAtItsPlace() {
    let folder = TemplateFolder.fixtures.replacing(
      "definition: what a child should eat in a day.", with: "definition: what a <b>child</b> eats",
      in: "school-meals/programme.yml")
    #expect(folder.marks("school-meals").allSatisfy { $0.hasPrefix("programme.yml:") && $0.hasSuffix("raw-html") })
    #expect(!folder.marks("school-meals").isEmpty)
  }
}
