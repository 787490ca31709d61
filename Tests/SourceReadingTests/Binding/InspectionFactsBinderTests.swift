import InspectionModel
import Testing

@testable import SourceReading

@Suite struct InspectionFactsBinderTests {
  private func folder(_ old: String, _ new: String) -> TestFolder {
    TestFolder.complete.replacing(old, with: new, in: "inspection.md")
  }

  @Test func readsWhoWhatAndWhen() throws {
    let extra = """
      signed: Ann Bell, Chief Inspector, Probation
      signed-on: 2008-02-29
      body: Ayshire Probation Area
      team:
        # the order is theirs
        HM Inspectors: Bo Carr; Di Evans;
        Information Manager: Flo Grey
      further-inspection: No
      fieldwork: 2007-10 to 2007-11
      """
    let bound = folder("signed: Ann Bell, Chief Inspector", extra).bound()
    #expect(bound.complaints == [])
    let facts = try #require(bound.inspection?.facts)
    let day = try #require(ReportDate.Point(year: 2008, month: 2, day: 29))
    #expect(facts.signature == Signature(name: "Ann Bell", office: "Chief Inspector, Probation", date: ReportDate(day)))
    #expect(facts.body == "Ayshire Probation Area")
    #expect(
      facts.team == [
        TeamRole(role: "HM Inspectors", members: [TeamMember(name: "Bo Carr"), TeamMember(name: "Di Evans")]),
        TeamRole(role: "Information Manager", members: [TeamMember(name: "Flo Grey")]),
      ])
    #expect(
      facts.values.map { "\($0.name)=\($0.text)" } == [
        "sample=106", "further-inspection=no", "fieldwork=2007-10 to 2007-11",
      ])
    #expect(facts.status == .final)
  }

  @Test func namesTheBodyAfterTheSubjectWhereNoneIsGiven() {
    #expect(TestFolder.complete.bound().inspection?.facts.body == "Ayshire")
  }

  @Test(arguments: [
    ("subject: Ayshire\n", "", ["1:1-1 missing-key"]),
    ("inspected: 2007-10\n", "", ["1:1-1 missing-fact"]),
    ("sample: 106\n", "", ["1:1-1 missing-fact"]),
    ("isbn: 978-1-84099-103-1", "isbn:", ["6:1-5 missing-fact"]),
    ("isbn: 978-1-84099-103-1", "isbn: 978-1-84099-103-2", ["6:7-24 invalid-isbn"]),
    ("published: 2008-01", "published: 2008-13", ["5:12-19 invalid-date"]),
    ("published: 2008-01", "published: January", ["5:12-19 invalid-date"]),
    ("sample: 106", "sample: many", ["9:9-13 wrong-kind"]),
    ("sample: 106", "sample: 106\nfurther-inspection: perhaps", ["10:21-28 wrong-kind"]),
    ("sample: 106", "sample: 106\nsampel: 106", ["10:1-7 unknown-key"]),
    ("sample: 106", "sample: 106\nsample: 106", ["10:1-7 duplicate-key"]),
    ("  roh: 65", "  roh:", []),
    ("  roh: 65", "  roh: 165", ["11:8-11 invalid-score"]),
    ("  roh: 65", "  roh: none", ["11:8-12 missing-key"]),
    ("  roh: 65", "  roh: none: not inspected", []),
    ("  roh: 65", "  hor: 65", ["11:3-6 unknown-criterion"]),
    ("  roh: 65", "  roh: 65\n  roh: 66", ["12:3-6 duplicate-criterion"]),
    ("  roh: 65", "  roh: 65\n  2: 70", ["12:6-8 score-on-graded"]),
    ("  roh: 65", "  roh 65", ["11:3-9 wrong-kind"]),
    ("  roh: 65", "  roh: 65\nteam: Bo Carr", ["12:7-14 wrong-kind"]),
    ("  roh: 65", "  roh: 65\nteam:\n  HM Inspectors:", ["13:3-16 missing-fact"]),
  ])
  func reportsAFact(_ old: String, _ new: String, _ complaints: [String]) {
    #expect(folder(old, new).complaints == complaints.map { "inspection.md:\($0)" })
  }

  @Test func refusesAStatusThatThereIsNot() throws {
    let bound = folder("status: final", "status: finl").bound()
    #expect(bound.complaints == ["inspection.md:7:9-13 wrong-kind"])
    #expect(try bound.mended(.wrongKind).contains("status: final\n"))
    #expect(bound.inspection?.facts.status == .draft)
  }

  @Test func refusesAResultThatAFindingsFileGivesToo() throws {
    let bound = folder("  roh: 65", "  roh: 65\n  1.1: 76").bound()
    #expect(bound.complaints == ["findings/1.1.md:3:1-6 duplicate-criterion"])
    #expect(try bound.only(.duplicateCriterion).notes.count == 1)
  }

  @Test func readsWhatIsAcceptedWithItsPlaceAndReason() throws {
    let accept = """
      accept:
        section-score-ambiguous at 1: the chart is lost: only its title
          survives
        unused-footnote at findings/1.1.md: kept for the next edition
      """
    let bound = folder("sample: 106", "sample: 106\n\(accept)").bound()
    #expect(bound.complaints == [])
    let acceptances = try #require(bound.inspection?.acceptances)
    #expect(acceptances.map(\.id.value) == [.sectionScoreAmbiguous, .unusedFootnote])
    #expect(acceptances.map(\.place) == ["1", "findings/1.1.md"])
    #expect(acceptances.first?.reason == "the chart is lost: only its title survives")
  }

  @Test(arguments: [
    ("section-score-ambigous at 1: lost", "11:3-25"),
    ("section-score-ambiguous: lost", "11:3-26"),
    ("section-score-ambiguous at 1:", "11:3-31"),
  ])
  func refusesAnAcceptance(_ line: String, _ place: String) {
    #expect(
      folder("sample: 106", "sample: 106\naccept:\n  \(line)").complaints
        == ["inspection.md:\(place) malformed-acceptance"])
  }
}

@Suite struct ISBNTests {
  // 0-306-40615-2: 0·10+3·9+0·8+6·7+4·6+0·5+6·4+1·3+5·2+2·1 = 132 = 12·11.
  // 1-84099-103-X would need 1·10+8·9+4·8+0·7+9·6+9·5+1·4+0·3+3·2+10 = 233, no multiple of 11.
  // 0-8044-2957-X: 0+8·9+0+4·7+4·6+2·5+9·4+5·3+7·2+10 = 209 = 19·11.
  @Test(arguments: ["0-306-40615-2", "978-1-84099-103-1", "9781840991031", "978 1 84099 103 1", "0-8044-2957-X"])
  func takesWhatChecks(_ text: String) {
    #expect(ISBN(text)?.text == text)
  }

  @Test(arguments: [
    "", "978", "0-306-40615-3", "978-1-84099-103-0", "1-84099-103-X", "97X-1-84099-103-1", "123-1-84099-103-1",
    "978-1-84099-103-11", "ISBN 978-1-84099-103-1",
  ])
  func refusesWhatDoesNot(_ text: String) {
    #expect(ISBN(text) == nil)
  }
}

@Suite struct ProgrammeReferenceTests {
  private func reading(_ text: String?) -> (ProgrammeReference, [DiagnosticID]) {
    let documents = text.map { [SourceParser().parse(file($0, path: "inspection.md")).value] } ?? []
    let reading = ProgrammeReference.read(in: documents)
    return (reading.value, reading.diagnostics.map(\.id))
  }

  @Test func saysWhichProgrammeAndEditionAreMeant() {
    let (reference, complaints) = reading("---\nprogramme: omi\nedition: 2008\n---\n")
    #expect(reference.id?.value == "omi")
    #expect(reference.edition?.value == "2008")
    #expect(complaints == [])
  }

  @Test func reportsWhatIsMissing() {
    #expect(reading(nil).1 == [])
    #expect(reading("Only text.\n").1 == [.frontMatterMissing])
    #expect(reading("---\nsubject: Ayshire\nprogramme:\n---\n").1 == [.missingKey])
  }
}
