import InspectionModel
import ReportAssembly
import Testing

/// Slips of published reports that cannot be made here, whatever an author writes.
@Suite struct ImpossibleSlipTests {
  /// The tests below, as the files of slips name them.
  static let names = [
    "standingTextPrintsTheWholeNameOfTheBody", "contentsAreTheHeadingsThemselves", "titlesOfCriteriaAreTheProgrammes",
    "statementsOfCriteriaAreTheProgrammes", "abbreviationsAreInAlphabeticalOrder",
    "labelsOfRolesFollowTheNumberOfNames", "standingTextIsWrittenOnce",
  ]

  @Test func standingTextPrintsTheWholeNameOfTheBody() throws {
    let body = "Anyshire and Elsewhere Probation Trust"
    let report = try report([("inspection.md", "---\nprogramme: omi2\nsubject: Anyshire\nbody: \(body)\n---\n")])
    let texts = report.parts.flatMap(\.proseTexts)
    #expect(texts.contains { $0.contains(body) })
    #expect(texts.allSatisfy { !$0.contains("{") && !$0.replacing(body, with: "").contains("Elsewhere") })
  }

  @Test func contentsAreTheHeadingsThemselves() throws {
    let report = try report(Self.findings)
    let headings = report.parts.flatMap { part in [part.title] + part.nodes.map(\.title) }
    let contents = report.contents(to: .criteria).flatMap { [$0.title] + $0.children.map(\.title) }
    #expect(contents.count > 5)
    #expect(contents.allSatisfy(headings.contains))
  }

  @Test func titlesOfCriteriaAreTheProgrammes() throws {
    let report = try report(Self.findings)
    #expect(report.parts.flatMap(\.nodes).filter { $0.number == "1.1" }.map(\.title) == ["Preparing the ground"])
    let examples = report.parts.flatMap { part in
      part.elements.compactMap { if case .example(let example) = $0 { example.criterion.plainText } else { nil } }
    }
    #expect(examples == ["Criterion 1.1 Preparing the ground"])
  }

  @Test func statementsOfCriteriaAreTheProgrammes() throws {
    let nodes = try report(Self.findings).parts.flatMap(\.nodes)
    #expect(nodes.filter { $0.number == "1.1" }.map(\.statement) == ["The ground is ready in good time."])
  }

  @Test func abbreviationsAreInAlphabeticalOrder() throws {
    let glossary = "- DTTO: Digging and Turning Order\n- DRR: Dry Rot Rule\n- SORPG: Soil Group\n- SMB: Site Board\n"
    let terms = try report([("glossary.md", glossary)]).parts.flatMap { part in
      part.elements.flatMap { if case .glossary(let entries) = $0 { entries.map(\.term) } else { [String]() } }
    }
    #expect(terms == ["DRR", "DTTO", "GO", "SMB", "SORPG"])
  }

  @Test func labelsOfRolesFollowTheNumberOfNames() throws {
    let team = "team:\n  Practice Assessor: Ann Bell; Bo Carr\n  HM Inspector: Cy Dee\n"
    let report = try report([
      ("inspection.md", "---\nprogramme: omi\nedition: 2008\nsubject: Anyshire\n\(team)---\n")
    ])
    let roles = report.parts.flatMap { part in
      part.elements.flatMap { if case .people(let roles) = $0 { roles.map(\.title) } else { [String]() } }
    }
    #expect(Set(roles) == ["Practice Assessors", "HM Inspector"])
  }

  @Test func standingTextIsWrittenOnce() throws {
    let texts = try ["Anyshire", "Otherford"].map { subject in
      try report([("inspection.md", "---\nprogramme: omi2\nsubject: \(subject)\n---\n")]).parts
        .filter { $0.number?.hasPrefix("Appendix") == true }.flatMap(\.proseTexts)
        .map { $0.replacing(subject, with: "") }
    }
    #expect(!texts[0].isEmpty && texts[0] == texts[1])
  }

  /// A criterion and an example whose authors call the criterion something else.
  private static let findings = [
    ("findings/1.1.md", "---\ncriterion: 1.1\ntitle: Getting ready\n---\n## Strengths\n- All was ready.\n"),
    ("good-practice/early.md", "---\ntitle: Early birds\ncriterion: 1.1\n---\nThey came early.\n"),
  ]

  private func report(_ files: [(path: String, text: String)]) throws -> ReportDocument {
    let manuscript = try CaseInspection(files).manuscript
    return Assembler(programme: manuscript.programme, language: manuscript.language)
      .assemble(manuscript.inspection, manuscript.scorecard, manuscript.figures).value
  }
}

extension ReportPart {
  fileprivate var nodes: [ReportNode] {
    elements.compactMap { if case .node(let node) = $0 { node } else { nil } }
  }

  /// The paragraphs of its running text.
  fileprivate var proseTexts: [String] {
    elements.flatMap { element -> [String] in
      guard case .prose(let blocks) = element else { return [] }
      return blocks.compactMap { if case .paragraph(let text) = $0.kind { text.plainText } else { nil } }
    }
  }
}
