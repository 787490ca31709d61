import InspectionModel
@testable import ReportPipeline
import TestSupport
import Testing

@Suite struct SourceDiscovererTests {
  @Test func readsTheFilesOfAnInspectionSortedByPath() {
    let found = discover([
      "inspection.md": "i", "summary.md": "s", "findings/1.1.md": "a", "findings/1.10.md": "b",
      "good-practice/x.md": "g",
      "cy/summary.md": "w", "cy/findings/1.1.md": "y", "figures.yml": "f", "data/courts.csv": "1",
    ])
    #expect(found.diagnostics.isEmpty)
    #expect(
      found.value.documents.map(\.path) == [
        "findings/1.1.md", "findings/1.10.md", "good-practice/x.md", "inspection.md", "summary.md",
      ])
    #expect(found.value.twins.map(\.path) == ["cy/findings/1.1.md", "cy/summary.md"])
    #expect(found.value.figures?.path == "figures.yml")
    #expect(found.value.data == ["data/courts.csv"])
    #expect(found.value.table.files.map(\.path).contains("data/courts.csv") == false)
  }

  @Test func passesOverWhatIsNotForTheReport() {
    let found = discover([
      "inspection.md": "", "README.md": "", ".hidden.md": "", "summary.md~": "", "build/x/report.md": "",
      ".git/a.md": "",
      "references.lock": "", "comments/1.md": "", "findings/README.md": "", "findings/.1.md.swp": "", "photo.jpg": "",
    ])
    #expect(found.diagnostics.isEmpty)
    #expect(found.value.documents.map(\.path) == ["inspection.md"])
  }

  @Test func saysWhichFolderWasMeant() {
    let found = discover(["inspection.md": "", "finding/1.1.md": ""])
    #expect(found.diagnostics.map(\.id) == [.unknownFile])
    #expect(found.diagnostics.map(\.summary) == ["The folder 'finding' is not read; did you mean 'findings/'?"])
    #expect(found.diagnostics.map(\.severity) == [.warning])
  }

  @Test func saysWhichFileWasMeant() {
    let found = discover(["inspection.md": "", "figures.yaml": ""])
    #expect(found.diagnostics.map(\.summary) == ["The file 'figures.yaml' is not read; did you mean 'figures.yml'?"])
  }

  @Test func warnsOfMarkdownWhereNoneIsRead() {
    let found = discover([
      "inspection.md": "", "notes/a.md": "", "findings/section-1/1.1.md": "", "findings/1.2.txt": "",
    ])
    #expect(
      found.diagnostics.map(\.summary) == [
        "'findings/1.2.txt' is not read, because its name does not end with '.md'",
        "The folder 'findings/section-1' is not read", "The folder 'notes' is not read",
      ])
  }

  @Test func warnsOfFactsAmongTheTwins() {
    let found = discover(["inspection.md": "", "cy/figures.yaml": "", "cy/finding/1.1.md": ""])
    #expect(
      found.diagnostics.map(\.summary) == ["The folder 'cy/finding' is not read; did you mean 'findings/'?"])
  }

  @Test func pointsAtTheFirstByteThatIsNoCharacter() throws {
    let disk = MemoryDisk(["/i/inspection.md": ""])
    // "é" in Windows-1252 is the one byte E9: bytes 7 of "Line\nCaf\u{E9} bar", line 2, column 4
    disk.put(.file(Array("Line\nCaf".utf8) + [0xE9] + Array(" bar\n".utf8)), at: "/i/summary.md")
    let found = SourceDiscoverer(disk: disk).discover("/i")
    let diagnostic = try #require(found.diagnostics.first)
    #expect(diagnostic.id == .notUTF8)
    #expect(diagnostic.summary == "The file is not UTF-8: 0xE9 is no character")
    let range = try #require(diagnostic.range)
    #expect(range.offsets == 8..<9)
    #expect(found.value.table[range.file]?.location(at: range.lower) == SourceLocation(line: 2, column: 4))
    #expect(found.value.documents.map(\.path) == ["inspection.md"])
  }

  @Test func refusesALargeFileUnread() {
    let disk = MemoryDisk(["/i/inspection.md": ""])
    disk.put(.file([UInt8](repeating: 0x61, count: 16 * 1_048_576 + 1)), at: "/i/findings/1.1.md")
    disk.put(.file([UInt8](repeating: 0x61, count: 16 * 1_048_576)), at: "/i/findings/1.2.md")
    let found = SourceDiscoverer(disk: disk).discover("/i")
    #expect(found.diagnostics.map(\.id) == [.fileTooLarge])
    #expect(found.value.documents.map(\.path) == ["findings/1.2.md", "inspection.md"])
  }

  @Test func refusesWhatIsNoFile() {
    let disk = MemoryDisk(["/i/summary.md": ""])
    disk.put(.folder, at: "/i/inspection.md")
    disk.put(.special(.pipe), at: "/i/findings/1.1.md")
    disk.put(.file([]), at: "/i/appendices")
    let found = SourceDiscoverer(disk: disk).discover("/i")
    #expect(found.diagnostics.map(\.id) == [.notAFile, .notAFile, .notAFile])
    #expect(
      found.diagnostics.map(\.summary) == [
        "'appendices' is a file and not a folder", "'findings/1.1.md' is a pipe and not a file",
        "'inspection.md' is a folder and not a file",
      ])
  }

  @Test func refusesLinksThatLeaveTheFolder() {
    let disk = MemoryDisk([
      "/i/inspection.md": "", "/i/data/1.1.md": "inside", "/etc/passwd": "secret", "/ii/x.md": "near",
    ])
    disk.put(.link("../../etc/passwd"), at: "/i/findings/1.1.md")
    disk.put(.link("/ii"), at: "/i/chapters")
    disk.put(.link("../data/1.1.md"), at: "/i/findings/1.2.md")
    disk.put(.link("nowhere"), at: "/i/summary.md")
    let found = SourceDiscoverer(disk: disk).discover("/i")
    #expect(found.diagnostics.map(\.id) == [.outsideInspection, .outsideInspection, .cannotRead])
    #expect(found.value.documents.map(\.path) == ["findings/1.2.md", "inspection.md"])
    #expect(!found.value.table.files.contains { $0.text(in: $0.range).contains("secret") })
  }

  @Test func findsTheInspectionBehindALink() {
    let disk = MemoryDisk(["/real/inspection.md": "x"])
    disk.put(.link("/real"), at: "/i")
    #expect(SourceDiscoverer(disk: disk).discover("/i").value.documents.count == 1)
  }

  @Test func tellsWhatCannotBeRead() {
    let disk = MemoryDisk(["/i/inspection.md": "", "/i/summary.md": ""])
    disk.refuse("/i/summary.md", because: .permissionDenied)
    let found = SourceDiscoverer(disk: disk).discover("/i")
    #expect(found.diagnostics.map(\.id) == [.cannotRead])
    #expect(found.diagnostics.map(\.summary) == ["'summary.md' cannot be read: permission is denied"])
  }

  @Test func knowsWhichFilesOfNamesCannotBeRead() {
    let disk = MemoryDisk(["/i/inspection.md": "", "/i/data/questions.csv": ""])
    disk.put(.file([0x61, 0xFF]), at: "/i/figures.yml")
    disk.put(.file([0x61, 0xFF]), at: "/i/data/questions.csv")
    var files = SourceDiscoverer(disk: disk).discover("/i").value
    let questions = files.readQuestions(into: &files.table)
    #expect(files.unreadable(questions: questions) == [.figures, .questions])
    let none = discover(["inspection.md": "", "figures.yml": ""]).value
    #expect(none.unreadable(questions: Diagnosed(nil)) == [])
  }

  private func discover(_ files: [String: String]) -> Diagnosed<SourceFiles> {
    let disk = MemoryDisk(Dictionary(uniqueKeysWithValues: files.map { ("/i/" + $0, $1) }))
    return SourceDiscoverer(disk: disk).discover("/i")
  }
}

@Suite struct MissingInspectionTests {
  @Test func namesTheInspectionsInsideAParentFolder() {
    let diagnostic = missing(["/all/devon/inspection.md", "/all/kent/inspection.md", "/all/notes.md"], in: "/all")
    #expect(diagnostic?.summary == "'/all' holds no inspection.md")
    #expect(diagnostic?.explanation == "Inspections stand in folders inside it: '/all/devon', '/all/kent'.")
  }

  @Test func namesTheFolderOfAFile() {
    let diagnostic = missing(["/all/devon/inspection.md"], in: "/all/devon/inspection.md")
    #expect(diagnostic?.summary == "'/all/devon/inspection.md' is a file, and an inspection is a folder")
    #expect(diagnostic?.explanation == "Name the folder it stands in: '/all/devon'.")
  }

  @Test func saysThatThereIsNoFolder() {
    #expect(missing(["/all/x.md"], in: "/devon")?.summary == "There is no folder '/devon'")
  }

  @Test func readsTheRestOfAFolderWithoutInspection() {
    let disk = MemoryDisk(["/i/findings/1.1.md": ""])
    let found = SourceDiscoverer(disk: disk).discover("/i")
    #expect(found.diagnostics.map(\.id) == [.missingInspection])
    #expect(found.value.documents.map(\.path) == ["findings/1.1.md"])
  }

  private func missing(_ paths: [String], in folder: String) -> Diagnostic? {
    let disk = MemoryDisk(Dictionary(uniqueKeysWithValues: paths.map { ($0, "") }))
    let found = SourceDiscoverer(disk: disk).discover(folder).diagnostics
    #expect(found.map(\.id) == [.missingInspection])
    return found.first
  }
}
