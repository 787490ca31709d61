import InspectionModel
import Testing

@testable import SourceReading

@Suite struct ProgrammeLoaderTests {
  @Test(arguments: ["2006", "2008"]) func loadsTheOffenderManagementInspectionWithoutADiagnostic(edition: String) throws
  {
    let loaded = TemplateFolder.real.load("omi", edition: edition)
    #expect(loaded.diagnostics == [])
    let programme = try #require(loaded.value)
    #expect(programme.edition == edition)
    #expect(programme.sections.map(\.children.count) == [5, 7, 2, 6])
    #expect(programme.criteria.map(\.result).filter { $0 == .grade }.count == 6)
    #expect(programme.criteria.allSatisfy { $0.statement != nil })
  }

  @Test func theLineOfPriorityBelongsToTheEditionOf2006() throws {
    func lines(_ edition: String) throws -> [String] {
      try #require(TemplateFolder.real.load("omi", edition: edition).value).outline.flatMap(\.pieces).compactMap {
        piece in
        if case .scoreChart(let design) = piece { design.line?.band } else { nil }
      }
    }
    #expect(try lines("2006") == ["good"])
    #expect(try lines("2008") == [])
  }

  @Test func aConclusionFollowsFromTheBand() throws {
    let bands = try #require(TemplateFolder.real.load("omi", edition: "2008").value).bands
    let steps = [100, 73, 72, 60, 59, 0].compactMap { WholePercent($0) }.map { bands.step(for: $0)?.id }
    #expect(steps == ["good", "good", "priority", "priority", "urgent", "urgent"])
  }

  @Test func loadsAProgrammeThatIsLikeNoOther() throws {
    let loaded = TemplateFolder.fixtures.load("school-meals")
    #expect(loaded.diagnostics == [])
    let programme = try #require(loaded.value)
    #expect(programme.nodes.map(\.id.text) == ["A", "A1", "A2", "B", "B1", "B2"])
    #expect(programme.nodes.map(\.result) == [.score, .score, .score, .none, .grade, .score])
    #expect(programme.slots.map(\.id) == ["liked", "left", "verdict", "remarks"])
    #expect(programme.outline.map(\.id.text).first == "cover")
    #expect(programme.labels[.chart].text(in: .english) == "Figure {number}")
    #expect(programme.slots[0].heading?.text(in: .english, count: 1) == "Favourite")
    #expect(programme.texts.keys.sorted() == ["tasters", "visit-no", "visit-yes"])
    #expect(programme.recommendationEnds == .init(inner: ";", last: "!"))
  }

  @Test func anEditionChangesWhatItNames() throws {
    let loaded = TemplateFolder.fixtures.load("school-meals", edition: "summer")
    #expect(loaded.diagnostics == [])
    let programme = try #require(loaded.value)
    #expect(programme.bands.steps.map { $0.from?.value } == [75, 40, 0])
    #expect(programme.bands.steps[0].label.text(in: .english) == "Tasty")
    #expect(programme.slots.map(\.id) == ["liked", "left", "verdict"])
    #expect(programme.outline.prefix(3).map(\.id.text) == ["cover", "picnic", "sections"])
  }

  @Test func listsTheProgrammes() {
    let list = ProgrammeLoader(files: TemplateFolder.real.files).list()
    #expect(list.map(\.id) == ["esi-follow-up", "iaow", "omi", "omi2"])
    #expect(list.map(\.editions) == [[], [], ["2006", "2008"], []])
    #expect(list.map { $0.name.text(in: .english) }[2] == "Offender Management Inspection")
  }

  @Test func listsAProgrammeThatCannotBeRead() {
    let list = ProgrammeLoader(files: TemplateFolder(["x/programme.yml": "name: [", "y/other.yml": ""]).files).list()
    #expect(list.map(\.name) == [Wording("x")])
  }

  @Test func namesTheNearestProgramme() throws {
    let source = file("---\nprogramme: omj\n---\n")
    let request = ProgrammeRequest(
      id: Located("omj", at: SourceRange(file: source.id, 15..<18)), edition: nil)
    let diagnostics = ProgrammeLoader(files: TemplateFolder.real.files).load(request).diagnostics
    #expect(marks(diagnostics, in: source) == ["2:12-15 unknown-programme"])
    #expect(diagnostics.first?.summary == "There is no programme 'omj'; did you mean 'omi'?")
    #expect(mended(source, by: try #require(diagnostics.first)) == "---\nprogramme: omi\n---\n")
  }

  @Test(arguments: ["", "../omi", "omi/", ".", "omi/editions", "OMI "]) func findsOnlyTheFoldersThatThereAre(id: String)
  {
    let loaded = TemplateFolder.real.load(id)
    #expect(loaded.value == nil)
    #expect(loaded.diagnostics.map(\.id) == [.unknownProgramme])
    #expect(loaded.diagnostics.first?.explanation == "The programmes are 'esi-follow-up', 'iaow', 'omi' and 'omi2'.")
  }

  @Test func listsTheEditions() {
    let diagnostic = TemplateFolder.real.load("omi", edition: "2007").diagnostics.first
    #expect(diagnostic?.id == .unknownEdition)
    #expect(diagnostic?.explanation == "Its editions are '2006' and '2008'.")
  }

  @Test func anInspectionNamesItsEdition() throws {
    let source = file("---\nprogramme: omi\n---\n")
    let request = ProgrammeRequest(id: Located("omi", at: SourceRange(file: source.id, 15..<18)), edition: nil)
    let diagnostics = ProgrammeLoader(files: TemplateFolder.real.files).load(request).diagnostics
    #expect(marks(diagnostics, in: source) == ["2:12-15 unknown-edition"])
    #expect(mended(source, by: try #require(diagnostics.first)) == "---\nprogramme: omi\nedition: 2008\n---\n")
  }
}
