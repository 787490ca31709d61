import InspectionModel
import ReportAssembly
import Testing

@Suite struct StandingTextTests {
  private static let role = ProgrammeRole(id: "cooks", label: .plural("Cook", "Cooks"))

  /// Whether the report of an inspection prints the text `method` under a condition.
  private func prints(
    _ question: TextCondition.Question, unless isNegated: Bool = false, _ write: (inout Inspection) -> Void
  ) -> Bool {
    let choice = TextChoice("method", conditions: [TextCondition(question, isNegated: isNegated)])
    return Assembled(programme: .small(adding: [.text(choice)]), write).part("more") != nil
  }

  private func give(_ key: String, _ text: String) -> (inout Inspection) -> Void {
    { $0.facts.values.append(InspectionValue(name: key, text: text)) }
  }

  @Test func aTextMayDependOnARole() {
    let cook: (inout Inspection) -> Void = {
      $0.facts.team = [TeamRole(role: "Cooks", id: "cooks", members: [TeamMember(name: "Ann")])]
    }
    let stranger: (inout Inspection) -> Void = {
      $0.facts.team = [TeamRole(role: "cooks", members: [TeamMember(name: "Ann")])]
    }
    #expect(prints(.hasRole("cooks"), cook))
    #expect(!prints(.hasRole("cooks"), stranger))
    #expect(!prints(.hasRole("cooks"), unless: true, cook))
    #expect(prints(.hasRole("cooks"), unless: true) { _ in })
  }

  @Test func aTextMayDependOnAKey() {
    #expect(prints(.saysYes("visit"), give("visit", "yes")))
    #expect(!prints(.saysYes("visit"), give("visit", "no")))
    #expect(!prints(.saysYes("visit")) { _ in })
    #expect(prints(.isGiven("visit"), give("visit", "no")))
    #expect(!prints(.isGiven("visit")) { _ in })
    #expect(prints(.isGiven("visit"), unless: true) { _ in })
  }

  @Test func aTextMayDependOnBenchmarks() {
    let compared: (inout Inspection) -> Void = { inspection in
      inspection.benchmarks = [.folder(Located("../other", at: place))]
    }
    #expect(prints(.hasBenchmarks, compared))
    #expect(!prints(.hasBenchmarks) { _ in })
  }

  @Test func theAuthorsOwnTextIsPrintedInThePlaceOfTheProgrammes() {
    let assembled = Assembled { $0.texts["method"] = blocks("As ever, in {{subject}}.") }
    #expect(assembled.text("method") == "As ever, in Anyshire.")
    #expect(assembled.text("role") != "")
  }

  /// `again` is printed in `more` and in the notes: what has a name in it has two, and the label leads to the first.
  @Test func aTextThatIsPrintedTwiceHasTwoNames() throws {
    let text = "## How {#how}\n\nTable: Cases\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\nSee [](#nowhere)."
    let again = blocks(text, file: 95)
    let assembled = Assembled(programme: .small(adding: [.text(TextChoice("method"))])) { inspection in
      inspection.texts["method"] = again
      inspection.note("See [](#how).")
    }
    let twice = [assembled.prose("more"), assembled.prose("method")]
    let headings = twice.map { $0.first?.anchor?.id }
    #expect(headings == ["how", "how-2"])
    let tables = twice.flatMap { $0 }.compactMap { block -> String? in
      if case .table(let table) = block.kind { table.number } else { nil }
    }
    #expect(tables == ["Table 1", "Table 2"])
    #expect(assembled.text("notes") == "See How.")
    #expect(assembled.diagnostics.map(\.id) == [.unknownLabel])
  }

  @Test func aRoleIsNamedByTheNumberOfItsPeople() {
    func title(_ names: [String]) -> String? {
      let programme = Programme.small(adding: [.people], roles: [Self.role])
      let assembled = Assembled(programme: programme) {
        $0.facts.team = [TeamRole(role: "cook", id: "cooks", members: names.map { TeamMember(name: $0) })]
      }
      guard case .people(let roles)? = assembled.part("more")?.elements.first else { return nil }
      return roles.first?.title
    }
    #expect(title(["Ann"]) == "Cook")
    #expect(title(["Ann", "Bo"]) == "Cooks")
  }

  @Test func organisationsAreInItalicsAfterCommas() {
    let alone = ReportRole(title: "Cooks", members: ["Ann", "Bo"].map { TeamMember(name: $0) })
    #expect(alone.names.plainText == "Ann, Bo")
    let members = [TeamMember(name: "Ann", organisation: "Ofsted"), TeamMember(name: "Bo")]
    #expect(
      ReportRole(title: "Cooks", members: members).names
        == [.text("Ann"), .text(", "), .emphasis([.text("Ofsted")]), .text("; Bo")])
  }
}

@Suite struct ValueInSentenceTests {
  private func read(_ text: String) -> String {
    let assembled = Assembled { inspection in
      inspection.facts.body = "the Trust"
      inspection.note(text)
    }
    return assembled.prose("notes").map { $0.text }.joined(separator: "|")
  }

  @Test(arguments: [
    ("{{body}} plans.", "The Trust plans."), ("We met {{body}}.", "We met the Trust."),
    ("Good. {{body}} plans.", "Good. The Trust plans."), ("*{{body}}* plans.", "The Trust plans."),
    ("In St. Ives, e.g. {{body}}.", "In St. Ives, e.g. the Trust."), ("({{body}} plans.)", "(The Trust plans.)"),
    ("# {{body}}", "The Trust"), ("- {{body}} plans", "The Trust plans"),
    (
      "We ask that:\n\n- {{body}} plans. {{body}} acts.\n- {{body}} tells.",
      "We ask that:|the Trust plans. The Trust acts.|the Trust tells."
    ),
    ("We ask that:\n\n1. so\n\n{{body}} acts.", "We ask that:|so|The Trust acts."),
  ])
  func isCapitalisedWhereItOpensASentence(_ text: String, _ expected: String) { #expect(read(text) == expected) }

  @Test func recommendationsGoOnWithTheirLeadIn() {
    func first(_ leadIn: String) -> String? {
      let assembled = Assembled { inspection in
        inspection.facts.body = "the Trust"
        inspection.recommendations = [
          RecommendationGroup(
            heading: nil, leadIn: blocks(leadIn, file: 60), items: items("1. {{body}} plans", file: 61))
        ]
      }
      for case .recommendations(let items) in assembled.part("advice")?.elements ?? [] {
        return items.first?.blocks.first?.plainText
      }
      return nil
    }
    #expect(first("") == "the Trust plans.")
    #expect(first("We ask that:") == "the Trust plans.")
    #expect(first("This is what we ask.") == "The Trust plans.")
  }

  private func items(_ markdown: String, file: UInt32) -> [ListItem] {
    blocks(markdown, file: file).flatMap { block -> [ListItem] in
      if case .list(let list) = block.kind { list.items } else { [] }
    }
  }
}

extension ReportBlock {
  /// The text of a paragraph, of a heading, or of the items of a list.
  fileprivate var text: String {
    switch kind {
    case .paragraph(let text), .heading(_, let text): text.plainText
    case .list(_, _, let items): items.map { $0.map(\.text).joined() }.joined(separator: "|")
    default: ""
    }
  }
}
