import InspectionModel
import Testing

@testable import SourceReading

/// How programmes lay out their sections, and what is wrong with a layout.
@Suite struct SectionLayoutDecodingTests {
  private static let path = "canteen-revisit/editions/counted.yml"
  private let programme = TemplateFolder.fixtures.load("canteen-revisit", edition: "counted").value

  @Test func theEditionHasNoMistake() {
    #expect(TemplateFolder.fixtures.places("canteen-revisit", edition: "counted") == [])
  }

  @Test func readsWhatStandsInASection() {
    let layout = programme?.outline.lazy.compactMap(\.sectionLayout).first
    #expect(
      layout
        == SectionLayout(
          hasDivider: true, hasBand: false,
          pieces: [
            .heading(Wording("What we look for")), .statement, .heading(Wording("The mark")), .scoreSentence,
            .slot("good"), .heading(Wording("What was found")), .criteria, .slot("remarks"),
            .heading(Wording("Orders for this course")),
            .sectionRecommendations(leadIn: Wording("We have ordered that:")),
          ]))
  }

  @Test func aBareNameLeavesTheLayoutToTheProgram() {
    let plain = TemplateFolder.fixtures.load("canteen-revisit", edition: "plain").value
    #expect(plain?.outline.lazy.compactMap(\.sectionLayout).first == SectionLayout())
  }

  @Test func readsTheWordsOfTheTree() {
    #expect(programme?.terms.criterionNumber == .position)
    #expect(programme?.number(ofSection: NodeID("B"), .english) == "Course B")
    #expect(programme?.number(ofCriterion: NodeID("B3")) == "3")
    #expect(programme?.changes?.declined == Wording("It has got worse."))
  }

  @Test func slotsBelongToSomeSectionsOrToAll() throws {
    let programme = try #require(programme)
    func slots(_ node: String) -> [String]? { programme.node(NodeID(node)).map { programme.slots(of: $0).map(\.id) } }
    #expect(slots("A1") == ["seen", "verdict"])
    #expect(slots("B1") == ["told", "verdict"])
    #expect(slots("A") == ["remarks"])
    #expect(slots("B") == ["good", "remarks"])
  }

  @Test(arguments: [
    ("            - criteria\n", "", "A section holds 'criteria' once, and not never"),
    (
      "            - criteria\n", "            - criteria\n            - criteria\n",
      "A section holds 'criteria' once, and not 2 times"
    ),
    ("            - slot: good\n", "", "A section holds 'slot: good' once, and not never"),
    ("slot: good", "slot: god", "Sections have no slot 'god'; did you mean 'good'?"),
    ("slot: good", "slot: told", "Sections have no slot 'told'"),
    ("- statement\n", "- statement: x\n", "Nothing stands behind 'statement'"),
    ("- heading: The mark", "- heading", "Something stands behind 'heading'"),
    ("- statement\n", "- examples\n", "'examples' cannot stand in a section"),
    ("- statement\n", "- sections\n", "'sections' cannot stand in a section"),
    ("divider: yes", "divider: often", "'divider' is `yes` or `no`"),
    ("sections: [A]", "sections: [Z]", "The programme has no section 'Z'"),
    ("    reference: paragraph {number}\n", "", "The slot 'told' holds paragraphs, and lacks 'reference'"),
    ("reference: paragraph {number}", "reference: paragraph {letter}", "Nothing fills '{letter}' here"),
    (
      "holds: paragraphs\n", "holds: paragraphs\n    number: letters\n",
      "'number' belongs to a slot that holds findings"
    ),
    ("sections: [B, C]", "sections: [A, B, C]", "Two slots of one level have no heading"),
    ("criterion-number: position", "criterion-number: place", "'criterion-number' cannot be 'place'"),
    ("section: Course {id}", "section: Course {number}", "Nothing fills '{number}' here"),
    ("  declined: It has got worse.\n", "", "The key 'declined' is missing"),
    ("{score} of the food", "{points} of the food", "Nothing fills '{points}' here"),
  ])
  func reportsWhatIsWrong(_ old: String, _ new: String, _ summary: String) {
    // The slot `seen` of the programme has a heading; `told` has none, like what a section without one would have.
    let folder =
      old == "sections: [B, C]"
      ? TemplateFolder.fixtures.replacing("    heading: What we saw\n", with: "", in: "canteen-revisit/programme.yml")
      : TemplateFolder.fixtures
    let told = folder.replacing(old, with: new, in: Self.path).places("canteen-revisit", edition: "counted")
    #expect(told.contains { $0.contains(summary) }, "\(told)")
  }

  @Test func aProgrammeThatMeasuresOnceKnowsNoChange() {
    let changes = "changes:\n  improved: Up.\n  unchanged: Level.\n  declined: Down.\n"
    let folder = TemplateFolder.fixtures.replacing(
      "bands:\n", with: changes + "bands:\n", in: "school-meals/programme.yml")
    let told = folder.places("school-meals", edition: "summer")
    #expect(told.contains { $0.contains("A change is from one round to the next, and the programme has not two") })
  }

  @Test func aPieceOfSectionsStandsNowhereElse() {
    let folder = TemplateFolder.fixtures.replacing(
      "holds: [foreword]", with: "holds: [foreword, score-sentence]", in: "canteen-revisit/programme.yml")
    #expect(
      folder.places("canteen-revisit", edition: "weighed").contains {
        $0.contains("'score-sentence' stands in a section")
      })
  }
}
