import InspectionModel
import Testing

@testable import SourceReading

@Suite struct LabelsTests {
  private static let own = "school-meals/labels.en.yml"
  private static let programme = "school-meals/programme.yml"
  private static let common = "common/labels.en.yml"

  private func words(_ folder: TemplateFolder, _ key: LabelKey) -> String? {
    folder.load("school-meals").value?.labels[key].text(in: .english)
  }

  @Test func aProgrammesOwnWordsStandInThePlaceOfTheCommonOnes() {
    #expect(TemplateFolder.fixtures.load("school-meals").diagnostics.isEmpty)
    #expect(words(.fixtures, .chart) == "Figure {number}")
    #expect(
      TemplateFolder.real.load("omi", edition: "2008").value?.labels[.chart].text(in: .english) == "Chart {number}")
  }

  @Test func whatAProgrammeDoesNotSayStandsInTheCommonWords() {
    #expect(words(.fixtures, .isbn) == "ISBN")
    #expect(words(.fixtures, .chartNothing) == "The chart has no values.")
  }

  @Test func ownFormsTakeThePlaceOfAllCommonForms() throws {
    let folder = TemplateFolder.fixtures.replacing("skip-link:", with: "chart-bars: Bars\nskip-link:", in: Self.own)
    let labels = try #require(folder.load("school-meals").value?.labels)
    #expect(labels[.chartBars].text(in: .english, count: 1) == "Bars")
  }

  @Test func whatIsMissingInBothIsReportedAtTheProgrammesFile() {
    // 'criterion' is nowhere but in the programme's own file, 'isbn' nowhere but in the common one.
    let folder = TemplateFolder.fixtures.replacing("criterion: Question\n", with: "", in: Self.own)
      .replacing("isbn: ISBN\n", with: "", in: Self.common)
    #expect(folder.marks("school-meals") == ["labels.en.yml:1:1-1 missing-key"])
    let missing = folder.load("school-meals").diagnostics.first
    #expect(missing?.summary == "2 labels are missing")
    #expect(missing?.explanation == "Still to be given are 'isbn' and 'criterion'.")
  }

  @Test func whatOneLanguageLacksIsReportedAtItsFile() {
    let all = LabelKey.allCases.map { "\($0.rawValue): x\n" }.joined()
    let welsh = TemplateFolder.fixtures.replacing("languages: [en]", with: "languages: [en, cy]", in: Self.programme)
    func told(_ text: String) -> [String] {
      welsh.with("school-meals/labels.cy.yml", Array(text.utf8)).marks("school-meals").filter { $0.hasPrefix("labels") }
    }
    #expect(told(all) == [])
    #expect(told(all.replacing("isbn: x\n", with: "")) == ["labels.cy.yml:1:1-1 missing-key"])
  }

  @Test func aProgrammeWithoutAFileIsToldWhatItHasToSay() {
    let folder = TemplateFolder.fixtures.with(Self.own, nil)
    #expect(folder.places("school-meals").count == 1)
    #expect(folder.places("school-meals").first?.hasSuffix(" The programme has no 'labels.en.yml'") == true)
    #expect(folder.places("school-meals").first?.hasPrefix("programme.yml:") == true)
    #expect(
      folder.load("school-meals").diagnostics.first?.explanation.map(String.init(describing:))?
        .hasSuffix("and 'score-chart-column-label'.") == true)
  }

  @Test func aProgrammeNeedsNoFileWhereTheCommonWordsAreAll() {
    let text = LabelKey.allCases.map { "\($0.rawValue): x\n" }.joined()
    let folder = TemplateFolder.fixtures.with(Self.own, nil).with(Self.common, Array(text.utf8))
    #expect(folder.marks("school-meals").isEmpty)
  }

  @Test func anUnknownKeyOfTheCommonWordsIsReportedThere() {
    let folder = TemplateFolder.fixtures.with(Self.common, Array("isbm: ISBN\n".utf8))
    #expect(
      folder.places("school-meals").first
        == "common/labels.en.yml:1:1-5 There is no label 'isbm'; did you mean 'isbn'?")
  }

  @Test func aPlaceThatNothingFillsIsReportedInTheCommonWords() {
    let folder = TemplateFolder.fixtures.replacing("page {number}", with: "page {nr}", in: Self.common)
    #expect(folder.places("school-meals").count == 1)
    #expect(folder.places("school-meals").first?.hasPrefix("common/labels.en.yml:") == true)
    #expect(folder.places("school-meals").first?.hasSuffix(" Nothing fills '{nr}' here") == true)
  }

  @Test func aSecondLanguageNeedsItsWordsToo() {
    let folder = TemplateFolder.fixtures.replacing(
      "languages: [en]", with: "languages: [en, cy]", in: "school-meals/programme.yml"
    ).with("common/labels.cy.yml", Array("isbn: ISBN\n".utf8))
    #expect(folder.places("school-meals").contains { $0.hasSuffix("The programme has no 'labels.cy.yml'") })
  }

  @Test(arguments: [[0xFF], Array("[".utf8), Array("- x\n".utf8)] as [[UInt8]])
  func commonWordsThatCannotBeReadAreReportedAloneAndTheProgrammeIsRead(bytes: [UInt8]) {
    let folder = TemplateFolder.fixtures.with(Self.common, bytes)
    #expect(folder.load("school-meals").value != nil)
    #expect(folder.marks("school-meals").count == 1)
    #expect(folder.marks("school-meals").first?.hasPrefix("common/labels.en.yml:") == true)
  }
}
