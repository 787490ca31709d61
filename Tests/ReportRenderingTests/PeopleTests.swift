import InspectionModel
import ReportAssembly
import Testing

@testable import ReportRendering

@Suite struct PeopleTests {
  private func report(_ members: [TeamMember]) -> ReportDocument {
    var report = ReportFixture.final
    report.parts = [ReportFixture.part("team", "Team", [.people([ReportRole(title: "Cooks", members: members)])])]
    return report
  }

  private func html(_ members: [TeamMember]) throws -> String {
    let rendered = ReportRenderer(templates: try commonTemplates()).render(report(members), formats: [.html])
    return rendered.value.first.map { String(decoding: $0.bytes, as: UTF8.self) } ?? ""
  }

  @Test func organisationsStandInItalics() throws {
    let members = [TeamMember(name: "Ann", organisation: "Ofsted"), TeamMember(name: "Bo")]
    #expect(try html(members).contains("<dt>Cooks</dt><dd>Ann, <em>Ofsted</em>; Bo</dd>"))
    #expect(MarkdownRenderer().render(report(members)).contains("- Cooks: Ann, *Ofsted*; Bo\n"))
  }

  @Test func namesWithoutOrganisationsHaveCommasBetweenThem() throws {
    let members = ["Ann", "Bo"].map { TeamMember(name: $0) }
    #expect(try html(members).contains("<dt>Cooks</dt><dd>Ann, Bo</dd>"))
    #expect(MarkdownRenderer().render(report(members)).contains("- Cooks: Ann, Bo\n"))
  }

  @Test func whatAuthorsTypedIsNoMarkup() throws {
    let members = [TeamMember(name: "<b>Ann</b>", organisation: "*Ofsted*")]
    #expect(try html(members).contains("<dd>&lt;b&gt;Ann&lt;/b&gt;, <em>*Ofsted*</em></dd>"))
    #expect(MarkdownRenderer().render(report(members)).contains(#"- Cooks: \<b>Ann\</b>, *\*Ofsted\**"#))
  }
}
