import ReportPipeline
import TestSupport
import Testing

/// Files that are not what they should be.
@Suite struct BadFileTests {
  private let meals = MealsFolder.complete

  @Test func fileIsNotUTF8() {
    // "Caf", then é as Windows-1252 has it: the sixth character of the sixth line.
    let text = Array("---\ncriterion: A1\nscore: 80\n---\n## Favourites\n- Caf".utf8) + [0xE9, 0x0A]
    meals.with("findings/A1.md", .file(text))
      .expectRefused("findings/A1.md:6:6 error not-utf8", "inspection.md:1:1 error missing-criterion")
  }

  @Test func inspectionIsNotUTF8() {
    meals.with("inspection.md", .file([0xFF, 0xFE, 0x2D, 0x00])).expectRefused("inspection.md:1:1 error not-utf8")
  }

  @Test func folderStandsWhereAFileShould() {
    meals.with("findings/A1.md", .folder)
      .expectRefused("findings/A1.md:1:1 error not-a-file", "inspection.md:1:1 error missing-criterion")
    meals.with("inspection.md", .folder).expectRefused("inspection.md:1:1 error not-a-file")
  }

  @Test func fileStandsWhereAFolderShould() {
    meals.with("good-practice", "Soup.\n").expectRefused("good-practice:1:1 error not-a-file")
  }

  @Test(arguments: [DiskEntry.Kind.pipe, .socket, .device])
  func fileIsSomethingElse(_ kind: DiskEntry.Kind) {
    meals.with("glossary.md", .special(kind)).expectRefused("glossary.md:1:1 error not-a-file")
  }

  @Test(arguments: ["/etc/passwd", "../secrets.md", "/templates/school-meals/programme.yml"])
  func linkLeavesTheFolder(_ target: String) {
    let disk = MemoryDisk(["/secrets.md": "- CEO: Secret", "/etc/passwd": "root"])
    let meals = meals.with("glossary.md", .link(target))
    meals.put(on: disk)
    let result = meals.build(on: disk)
    #expect(result.complaints == ["glossary.md:1:1 error outside-inspection"])
    #expect(result.report.isEmpty)
  }

  @Test func folderIsALinkThatLeavesTheFolder() {
    let disk = MemoryDisk(["/others/x.md": "Secret"])
    let meals = meals.with("chapters", .link("/others"))
    meals.put(on: disk)
    #expect(meals.build(on: disk).complaints == ["chapters:1:1 error outside-inspection"])
  }

  @Test func linkInsideTheFolderIsFollowed() {
    meals.with("glossary.md", .link("data/words.md")).with("data/words.md", "- CEO: Chief cook\n")
      .expectBuilt("glossary.md:1:3 note unused-abbreviation")
  }

  @Test func linkLeadsNowhere() {
    meals.with("glossary.md", .link("words.txt")).expectRefused("glossary.md:1:1 error cannot-read")
    meals.with("glossary.md", .link("glossary.md")).expectRefused("glossary.md:1:1 error cannot-read")
  }

  @Test func fileIsTooLarge() {
    meals.with("glossary.md", .file([UInt8](repeating: 0x61, count: 50 * 1_048_576)))
      .expectRefused("glossary.md:1:1 error file-too-large")
  }

  @Test func fileMayNotBeRead() {
    let disk = MemoryDisk()
    meals.put(on: disk)
    disk.refuse("/oakdale/recommendations.md", because: .permissionDenied)
    let result = meals.build(on: disk)
    #expect(result.complaints.contains("recommendations.md:1:1 error cannot-read"), "\(result.complaints)")
    #expect(result.run.status == .machineFailed)
  }

  @Test func nameIsNearlyAKnownOne() {
    meals.with("recommendation.md", "1. soup\n").expectBuilt("recommendation.md:1:1 warning unknown-file")
    meals.with("finding/A1.md", "Soup\n").expectBuilt("finding:1:1 warning unknown-file")
    meals.with("findings/A1.txt", "Soup\n").expectBuilt("findings/A1.txt:1:1 warning unknown-file")
  }

  @Test func targetCannotBeWritten() {
    for reason in [DiskError.Reason.permissionDenied, .noSpace, .readOnly] {
      let disk = MemoryDisk()
      meals.put(on: disk)
      disk.put(.folder, at: "/build")
      disk.refuse(name: "report.md", because: reason)
      let result = meals.build(on: disk)
      #expect(result.complaints == ["error cannot-write"])
      #expect(result.run.status == .machineFailed)
      #expect(disk.paths.filter { $0.hasPrefix("/build/") }.isEmpty, "nothing is left over")
    }
  }

  @Test func targetIsNoReport() {
    let disk = MemoryDisk(["/build/oakdale/thesis.txt": "years of work"])
    meals.put(on: disk)
    #expect(meals.build(on: disk).complaints == ["error cannot-write"])
    #expect(disk.files["/build/oakdale/thesis.txt"] == "years of work")
  }

  @Test func emptyFilesAreNoTrouble() {
    meals.with("glossary.md", "").expectBuilt()
    meals.with("picnics.md", "").expectRefused("picnics.md:1:1 error missing-part")
    meals.with("inspection.md", "").expectRefused("inspection.md:1:1 error front-matter-missing")
  }
}
