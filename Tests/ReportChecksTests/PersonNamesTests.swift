import Testing

@testable import ReportChecks

/// What is taken for the name of a person.
@Suite struct PersonNamesTests {
  private func name(in text: String) throws -> String? {
    let manuscript = try CaseInspection([
      ("good-practice/a.md", "---\ntitle: A plot\ncriterion: 1.1\n---\n\(text)\n"),
      ("findings/1.1.md", "## Strengths\n- A project called Pathways had staff.\n"),
    ]).manuscript
    guard let passage = manuscript.authored.first(where: { $0.place.kind == .example }) else { return nil }
    return PersonNames(manuscript).first(in: passage).map { passage[$0] }
  }

  @Test(arguments: [
    ("Kirsty dug.", "Kirsty"), ("We met Jamal’s sister.", "Jamal"),
    ("A letter from Ms O'Brien came.", "Ms O\u{2019}Brien"),
    ("He met Mr. X there.", "Mr. X"), ("Then Zebedee told her.", "Zebedee"), ("James's plot was dry.", "James"),
    ("With Nicky, aged 29, it went well.", "Nicky"),
  ])
  func findsPeople(_ text: String, _ expected: String) throws { #expect(try name(in: text) == expected) }

  @Test(arguments: [
    "She said that Pathways had helped him.", "Magistrates came to see her.", "The Police Service was asked about him.",
    "He was at St James's Park.", "In April he went home.", "PPO had helped him.", "Probation was new to him.",
    "He dug. I had seen it.", "Drinking had cost him his plot.", "Ten had to wait for her.", "The mark was missed.",
  ])
  func passesOverOtherCapitals(_ text: String) throws { #expect(try name(in: text) == nil) }
}
