import InspectionModel
import Testing

@testable import SourceReading

@Suite struct TeamBinderTests {
  private let programme = Programme.small(
    texts: [:],
    roles: [
      ProgrammeRole(id: "lead", label: Wording([.english: [.one: "Lead Inspector", .other: "Lead Inspectors"]])),
      ProgrammeRole(id: "local", label: Wording([.english: [.one: "Local Assessor", .other: "Local Assessors"]])),
    ])

  private func bound(_ lines: String) -> BoundFolder {
    TestFolder.complete.replacing("  roh: 65", with: "  roh: 65\nteam:\n\(lines)", in: "inspection.md")
      .bound(to: programme)
  }

  /// What the lines become, a role a line: "lead Lead Inspector: Ann Bell, Ofsted".
  private func team(_ lines: String) -> [String] {
    (bound(lines).inspection?.facts.team ?? []).map { role in
      let members = role.members.map { [$0.name, $0.organisation].compactMap(\.self).joined(separator: ", ") }
      return "\(role.id ?? "-") \(role.role): \(members.joined(separator: "; "))"
    }
  }

  @Test(arguments: ["Lead Inspector", "Lead Inspectors", "lead inspectors", "LEAD  INSPECTOR"])
  func anyFormOfALabelNamesTheRole(_ written: String) {
    #expect(team("  \(written): Ann Bell") == ["lead \(written): Ann Bell"])
    #expect(bound("  \(written): Ann Bell").complaints == [])
  }

  @Test func otherRolesAndTheOrderOfTheAuthorsStay() {
    let lines = "  Cooks: Di Evans; Flo Grey\n  Local Assessors: Bo Carr\n  Lead Inspector: Ann Bell"
    #expect(
      team(lines) == ["- Cooks: Di Evans; Flo Grey", "local Local Assessors: Bo Carr", "lead Lead Inspector: Ann Bell"])
    #expect(bound(lines).complaints == [])
  }

  @Test(arguments: [
    ("Joy Neary (HMI Probation)", "Joy Neary, HMI Probation"), ("Sam (Samantha) Bell", "Sam (Samantha) Bell"),
    ("Sam (Samantha) Bell (Ofsted (York))", "Sam (Samantha) Bell, Ofsted (York)"),
    ("Ann Bell ( Ofsted ); Bo Carr", "Ann Bell, Ofsted; Bo Carr"), ("<b>Ann</b> (*Ofsted*)", "<b>Ann</b>, *Ofsted*"),
  ])
  func bracketsAtTheEndHoldTheOrganisation(_ written: String, _ expected: String) {
    #expect(team("  Cooks: \(written)") == ["- Cooks: \(expected)"])
    #expect(bound("  Cooks: \(written)").complaints == [])
  }

  @Test(arguments: [
    ("  Cooks: Ann Bell (Ofsted", ["13:10-26 wrong-kind"]), ("  Cooks: Ann Bell Ofsted)", ["13:10-26 wrong-kind"]),
    ("  Cooks: (Ofsted)", ["13:10-18 wrong-kind"]), ("  Cooks: Ann Bell ()", ["13:10-21 wrong-kind"]),
    ("  Cooks: ;", []), ("  Cooks:", ["13:3-8 missing-fact"]),
    ("  Cooks: Ann\n  cooks: Bo", ["14:3-8 duplicate-key"]),
    ("  Lead Inspector: Ann\n  Lead Inspectors: Bo", ["14:3-18 duplicate-key"]),
    ("  Local Asessors: Ann", ["13:3-17 unknown-role"]), ("  Area Assessors: Ann", []),
    ("  Assessors: Ann", []), ("  Deputy Lead Inspector: Ann", []),
  ])
  func reportsALine(_ lines: String, _ complaints: [String]) {
    #expect(bound(lines).complaints == complaints.map { "inspection.md:\($0)" })
  }

  @Test func aSlipOfThePenIsMended() throws {
    #expect(try bound("  Local Asessors: Ann").mended(.unknownRole).contains("\n  Local Assessors: Ann\n"))
  }

  @Test func bracketsWithoutEndAreReadOnce() {
    let many = String(repeating: "(", count: 20_000) + String(repeating: ")", count: 20_000)
    #expect(bound("  Cooks: \(many)").complaints.count == 1)
  }

  @Test func anAddedKeyHasItsDefault() {
    let key = InspectionKey(name: "the-body", kind: .text, isRequired: false, defaultValue: Wording("the Trust"))
    let programme = Programme.small(texts: [:], adding: [key])
    let bare = TestFolder.complete.with("service-users.md", "We met {{the-body}}.\n")
    #expect(bare.bound(to: programme).complaints == [])
    #expect(bare.bound(to: programme).inspection?.facts.value(of: "the-body") == "the Trust")
    let own = bare.replacing("sample: 106", with: "sample: 106\nthe-body: the Board", in: "inspection.md")
    #expect(own.bound(to: programme).inspection?.facts.value(of: "the-body") == "the Board")
  }
}
