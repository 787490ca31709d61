import TestSupport
import Testing

/// Standing text that authors replace, ask for and do without.
@Suite struct StandingTextTests {
  private let meals = MealsFolder.complete

  @Test func aTextOfTheInspectionIsPrintedAndStandsInTheManifest() {
    let result = meals.with("texts/tasters.md", "All of us were hungry.[^a]\n\n[^a]: And thirsty.\n").expectBuilt()
    for printed in [result.html, result.markdown] {
      #expect(printed.contains("All of us were hungry."))
      #expect(printed.contains("And thirsty."))
      #expect(!printed.contains(Self.tasters))
    }
    #expect(result.manifest.contains("\"path\": \"texts/tasters.md\""))
    #expect(meals.expectBuilt().markdown.contains(Self.tasters))
  }

  /// How `text/en/tasters.md` of the programme begins.
  private static let tasters = "These people ate in"

  @Test func aTextStandsInAuthorsWritingAndInItsPart() {
    let result = meals.replacing(
      "the soup was hot.", with: "the soup was hot.\n\n{{> tasters}}\n", in: "inspection.md"
    ).expectBuilt()
    for printed in [result.html, result.markdown] {
      #expect(printed.ranges(of: Self.tasters).count == 2)
      #expect(!printed.contains("{{"))
    }
  }

  @Test func theHeadingsOfATextStandBelowThoseAboveThem() {
    let result = meals.with("texts/tasters.md", "## Tongues {#tongues}\n\nWe have four, see [](#tongues).\n")
      .replacing("the soup was hot.", with: "hello.\n\n## Thanks\n\n{{> tasters}}\n", in: "inspection.md").expectBuilt()
    let headings = HTMLPage(result.html).content.headings.filter { $0.hasSuffix("Tongues") }
    #expect(headings == ["4 Tongues", "3 Tongues"])
    #expect(result.html.ranges(of: "id=\"tongues\"").count == 1)
    #expect(result.html.ranges(of: "id=\"tongues-2\"").count == 1)
  }

  @Test func aTextThatNobodyKnowsIsRefused() {
    meals.with("texts/taster.md", "We tasted.\n").expectRefused("texts/taster.md:1:1 error unknown-text")
    meals.replacing("the soup was hot.", with: "{{> tasters}}", in: "inspection.md")
      .expectRefused("inspection.md:15:15 error misplaced-text")
  }

  @Test func aTextThatLeavesTheFolderIsNotRead() {
    meals.with("texts/tasters.md", .link("/secret.md"))
      .expectRefused("texts/tasters.md:1:1 error cannot-read")
    let disk = MemoryDisk()
    meals.with("texts/tasters.md", .link("/secret.md")).put(on: disk)
    disk.put(.file(Array("Psst.\n".utf8)), at: "/secret.md")
    let result = meals.build(on: disk)
    #expect(result.complaints == ["texts/tasters.md:1:1 error outside-inspection"])
    #expect(result.report.isEmpty)
  }

  @Test func aTextDependsOnWhatTheInspectionSays() {
    let meals = meals.replacingTemplate(
      "- text: tasters", with: "- text: { name: tasters, unless: caterer }", in: "school-meals/programme.yml")
    #expect(meals.expectBuilt().markdown.contains(Self.tasters))
    #expect(!meals.withFact("caterer: Broth & Sons").expectBuilt().markdown.contains(Self.tasters))
  }

  @Test func aValueHasItsDefaultAndBeginsSentencesInCapitals() {
    let meals = meals.replacingTemplate(
      "kind: text", with: "kind: text\n    default: the cooks", in: "school-meals/programme.yml"
    ).with("texts/tasters.md", "{{caterer}} cook. We met {{caterer}}.\n")
    #expect(meals.expectBuilt().markdown.contains("The cooks cook. We met the cooks."))
    let own = meals.withFact("caterer: the aunts").expectBuilt().markdown
    #expect(own.contains("The aunts cook. We met the aunts."))
  }

  @Test func rolesAreNamedByTheNumberOfTheirPeople() {
    let meals = meals.replacingTemplate(
      "sections:\n  - id: A",
      with: "roles:\n  - id: tasters\n    label: { one: Taster, other: Tasters }\nsections:\n  - id: A",
      in: "school-meals/programme.yml"
    ).withFact("team:\n  Tasters: Tom Reed (Ofsted)")
    let result = meals.expectBuilt()
    #expect(result.markdown.contains("Taster: Tom Reed, *Ofsted*"))
    #expect(result.html.contains("<dt>Taster</dt><dd>Tom Reed, <em>Ofsted</em></dd>"))
  }
}

/// Explanations of abbreviations, by the programme and by an inspection.
@Suite struct GlossaryTests {
  /// Both explain in Markdown: emphasis, references and values are as anywhere.
  @Test func definitionsAreMarkdown() {
    let result = MealsFolder.complete.replacingTemplate(
      "definition: what a child should eat in a day.",
      with: "definition: \"what a *child* in {{subject}} eats, see [](#A1)\"", in: "school-meals/programme.yml"
    ).with("glossary.md", "- BBQ: Barbecue: a **fire** in {{subject}}, see [](#B1).[^a]\n\n[^a]: Outdoors.\n")
      .expectBuilt("glossary.md:1:3 note unused-abbreviation")
    #expect(result.html.contains("what a <em>child</em> in Oakdale eats, see <a href=\"#A1\">question A1</a>"))
    #expect(result.html.contains("a <strong>fire</strong> in Oakdale, see <a href=\"#B1\">question B1</a>."))
    #expect(result.html.contains("Outdoors."))
    #expect(result.markdown.contains("what a *child* in Oakdale eats, see question A1"))
    #expect(result.markdown.contains("a **fire** in Oakdale, see question B1."))
  }

  @Test func aDefinitionOfTheProgrammeQuotesWhatThereIs() {
    MealsFolder.complete.replacingTemplate(
      "definition: what a child should eat in a day.", with: "definition: \"what {{nobody}} eats\"",
      in: "school-meals/programme.yml"
    ).expectRefused("/templates/school-meals/programme.yml:111:23 error unknown-figure-word")
  }
}
