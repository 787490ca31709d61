import InspectionModel
import Testing

@testable import SourceReading

/// The programme that measures twice.
extension Programme {
  static func revisit(_ edition: String = "weighed") throws -> Programme {
    let loaded = TemplateFolder.fixtures.load("canteen-revisit", edition: edition)
    #expect(TemplateFolder.fixtures.marks("canteen-revisit", edition: edition) == [])
    return try #require(loaded.value)
  }
}

@Suite struct MeasuringTests {
  @Test func readsRoundsWithTheCurrentOneLast() throws {
    let programme = try Programme.revisit()
    #expect(programme.rounds.map(\.id) == ["first", "second"])
    #expect(programme.currentRound?.notAssessed?.text(in: .english) == "Not revisited")
    #expect(programme.rounds[0].notAssessed == nil)
  }

  @Test func readsWeightsOfTheSectionRuleAndOfCriteria() throws {
    let programme = try Programme.revisit()
    #expect(programme.rule(for: .section)?.weights.map { "\($0.name) \($0.value)" } == ["critical 2", "important 1"])
    #expect(programme.criteria.map(\.weight) == [nil, nil, "critical", "critical", "important", nil])
  }

  @Test func anEditionCanTakeTheWeightsOut() throws {
    let programme = try Programme.revisit("plain")
    #expect(programme.rule(for: .section)?.method == .meanOfQuestions)
    #expect(programme.rule(for: .section)?.weights == [])
    #expect(programme.criteria.allSatisfy { $0.weight == nil })
    #expect(programme.criteria.map(\.id.text) == ["A1", "A2", "B1", "B2", "B3", "C1"])
    #expect(programme.node(NodeID("C"))?.result == .score)
  }

  @Test func readsWhatItemsHaveToBeRatedForAGrade() throws {
    let programme = try Programme.revisit()
    #expect(programme.itemRatings.steps.map(\.id) == ["very-strong", "strong", "good", "satisfactory", "weak"])
    let rules = programme.grades.steps.map { step in
      (step.items?.requirements ?? []).map { "\($0.quantity.rawValue) \($0.rating)" }
    }
    #expect(
      rules == [
        ["each very-strong"], ["each strong"], ["most strong", "each satisfactory"],
        ["some good", "each satisfactory"], ["some satisfactory"], [],
      ])
    #expect(programme.grades.steps.allSatisfy { $0.items != nil })
    #expect(programme.grades.steps.map(\.source).prefix(2) == ["made up for the tests", nil])
  }

  @Test func readsAnswersAndStyle() throws {
    let programme = try Programme.revisit()
    #expect(programme.answers?.answers.map(\.word) == ["good", "fair", "poor", "not seen"])
    #expect(
      programme.answers?.answers.map(\.judgement) == [.sufficient, .sufficient, .insufficient, .notApplicable])
    #expect([programme.proseStyle.smallBase, programme.proseStyle.wordsBelow] == [20, 10])
  }

  @Test func theOffenderManagementInspectionKnowsItsAnswersAndItsStyle() throws {
    let programme = try #require(TemplateFolder.real.load("omi", edition: "2008").value)
    #expect([programme.proseStyle.smallBase, programme.proseStyle.wordsBelow] == [40, 11])
    #expect(programme.proseStyle.abbreviations.prefix(3) == ["No.", "Nos.", "Dr."])
    let answers = try #require(programme.answers)
    let words = ["Above the line", "ABOVE", "sufficient", "below", "Below the line", "n/a", "Not applicable"]
    #expect(
      words.map { answers.place(of: $0).map { answers.answers[$0].judgement } } == [
        .sufficient, .sufficient, .sufficient, .insufficient, .insufficient, .notApplicable, .notApplicable,
      ])
  }

  @Test func aProgrammeThatSaysNothingMeasuresOnceAndPrintsDigits() throws {
    let programme = try #require(TemplateFolder.fixtures.load("school-meals", edition: "summer").value)
    #expect(programme.rounds == [])
    #expect(programme.answers == nil)
    #expect(programme.proseStyle == .plain)
    #expect(programme.questions == .empty)
  }

  @Test(arguments: [
    ("good: sufficient", "good: suficient", "No answer counts as 'suficient'; did you mean 'sufficient'?"),
    ("good: sufficient", "GOOD: sufficient\n  good: sufficient", "The answer 'good' is given twice"),
    ("good: sufficient", "\"good, ish\": sufficient", "The answer 'good, ish' holds a sign that divides answers"),
    ("good: sufficient", "good: [sufficient]", "'good' is a judgement"),
    ("  poor: insufficient\n", "", "No answer counts as insufficient"),
    ("critical: 2", "critical: two", "'critical' is a whole number from 0 to 999,999,999"),
    ("critical: 2", "critical: 0", "A weight is at least 1"),
    ("weight: important", "weight: importent", "The section rule has no weight 'importent'; did you mean 'important'?"),
    ("        weight: important\n", "", "Criterion B3 has no weight"),
    (
      "    rule: mean-of-questions\n    summary", "    rule: mean-of-criteria\n    summary",
      "Only the score of a section is a mean of criteria"
    ),
    (
      "    rule: mean-of-criteria", "    rule: mean-of-questions",
      "Only a section that is the mean of its criteria has weights"
    ),
    (
      "    rule: mean-of-criteria", "    rule: mean-of-criteria\n    summary-question: 20%",
      "Only the rule for criteria sets a summary question apart"
    ),
    ("  - id: second\n", "  - id: first\n", "The id 'first' is given twice"),
    ("    label: Second visit\n", "", "The key 'label' is missing"),
    (
      "items: { each: strong }", "items: { each: stong }",
      "The programme has no item rating 'stong'; did you mean 'strong'?"
    ),
    (
      "items: { each: strong }", "items: { eech: strong }", "No number of items is called 'eech'; did you mean 'each'?"
    ),
    ("items: { each: strong }", "items: { each: [strong] }", "'each' is one of the item ratings"),
    ("items: { each: strong }", "items: all", "'items' is `otherwise`, or one `each: rating` a line"),
    ("items: { each: strong }", "items: otherwise", "Only the last grade is what is left over"),
    ("    items: { each: strong }\n", "", "The grade 'well' does not say what items have to be rated for it"),
    ("items: otherwise", "items: { some: weak }", "The last grade is what is left over"),
    ("words-below: 10", "words-below: ten", "'words-below' is a whole number from 0 to 999,999,999"),
    ("small-base", "smal-base", "There is no key 'smal-base' here; did you mean 'small-base'?"),
    ("- id: visits", "- id: percent", "The key 'percent' has the name of a word in double braces"),
  ])
  func reportsWhatIsWrong(_ old: String, _ new: String, _ summary: String) {
    let folder = TemplateFolder.fixtures.replacing(old, with: new, in: "canteen-revisit/programme.yml")
    let told = folder.load("canteen-revisit", edition: "weighed").diagnostics
    #expect(told.map(\.summary).contains(summary), "\(told.map(\.summary))")
    #expect(told.allSatisfy { $0.range != nil })
  }

  @Test func itemsThatAreRatedHaveToGiveAGrade() {
    var folder = TemplateFolder.fixtures
    for items in [
      "    items: { each: very-strong }\n", "    items: { each: strong }\n",
      "    items:\n      most: strong\n      each: satisfactory\n",
      "    items:\n      some: good\n      each: satisfactory\n", "    items: { some: satisfactory }\n",
      "    items: otherwise\n",
    ] {
      folder = folder.replacing(items, with: "", in: "canteen-revisit/programme.yml")
    }
    #expect(
      folder.load("canteen-revisit", edition: "weighed").diagnostics.map(\.summary) == [
        "Items are rated, and no grade says what they have to be rated for it"
      ])
  }

  @Test func wrongTypesInsideItEndInDiagnostics() {
    let text = String(
      decoding: TemplateFolder.fixtures.files.read("canteen-revisit/programme.yml")?.bytes ?? [], as: UTF8.self)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    for (number, line) in lines.enumerated() where line.hasSuffix(":") {
      for value in ["x", "[]", "[x]", "[[]]"] {
        let changed = (lines[..<number] + [line + " " + value] + lines[(number + 1)...]).joined(separator: "\n")
        let folder = TemplateFolder.fixtures.with("canteen-revisit/programme.yml", Array(changed.utf8))
        #expect(!folder.load("canteen-revisit").diagnostics.isEmpty)
      }
    }
  }
}
