import Glibc
import InspectionModel
import TestSupport
import Testing

@testable import ReportPipeline

@Suite struct TemplateFilesTests {
  @Test func holdsEveryFileOfTheFolderByteForByte() throws {
    let folder = #filePath.split(separator: "/").dropLast(3).map { "/" + $0 }.joined() + "/Templates"
    var table = SourceFileTable()
    let onDisk = TemplateFiles.overlaid(by: folder, on: SystemDisk(), into: &table)
    #expect(onDisk.diagnostics.isEmpty)
    for path in TemplateFiles().paths() {
      // The comparison stands outside, so that a failure names the file and does not print its bytes.
      let isSame = TemplateFiles().bytes(at: path) == onDisk.value.bytes(at: path)
      #expect(isSame, "\(path)")
    }
    // The overlay would show a file that is not compiled in.
    #expect(onDisk.value.paths() == TemplateFiles().paths())
    #expect(TemplateFiles().paths().contains("README.md"))
  }

  @Test func anOverlayReplacesFileByFile() {
    let files = overlaid(["README.md": "mine", "new/programme.yml": "title: New"]).value
    #expect(files.bytes(at: "README.md") == Array("mine".utf8))
    #expect(files.displayPath(of: "README.md") == "/t/README.md")
    #expect(files.displayPath(of: "omi/programme.yml") == "omi/programme.yml")
    #expect(files.paths(under: "new") == ["new/programme.yml"])
    #expect(files.folders().contains("new"))
    #expect(files.bytes(at: "none") == nil)
  }

  @Test func pathsUnderAFolderAreNotThoseOfItsNamesake() {
    #expect(overlaid(["new/a.md": "", "new-2/b.md": ""]).value.paths(under: "new") == ["new/a.md"])
  }

  @Test func reportsAnOverlayThatIsMissing() {
    var table = SourceFileTable()
    let files = TemplateFiles.overlaid(by: "/nowhere", on: MemoryDisk(), into: &table)
    #expect(files.diagnostics.map(\.summary) == ["The templates in '/nowhere' cannot be read: it does not exist"])
  }

  @Test func anOverlayThatLinksToItselfEnds() {
    let disk = MemoryDisk(["/t/a.md": ""])
    disk.put(.link("/t"), at: "/t/again")
    var table = SourceFileTable()
    _ = TemplateFiles.overlaid(by: "/t", on: disk, into: &table)
  }

  @Test func exportsEveryFile() {
    let disk = MemoryDisk(["/x/y": ""])
    #expect(TemplateFiles.export(to: "/x/new/templates", on: disk).isEmpty)
    #expect(disk.files["/x/new/templates/README.md"]?.hasPrefix("# Templates") == true)
    #expect(disk.files.count == TemplateFiles().paths().count + 1)
    #expect(TemplateFiles.export(to: "/x/new/templates", on: disk).isEmpty, "the same content may be written again")
  }

  @Test func doesNotExportOverAnEditedFile() {
    let disk = MemoryDisk(["/x/README.md": "mine"])
    let refused = TemplateFiles.export(to: "/x", on: disk)
    #expect(refused.map(\.id) == [.cannotWrite])
    #expect(disk.files == ["/x/README.md": "mine"])
    #expect(TemplateFiles.export(to: "/x", replacing: true, on: disk).isEmpty)
    #expect(disk.files["/x/README.md"] != "mine")
  }

  private func overlaid(_ files: [String: String]) -> Diagnosed<TemplateFiles> {
    var table = SourceFileTable()
    let disk = MemoryDisk(Dictionary(uniqueKeysWithValues: files.map { ("/t/" + $0, $1) }))
    return TemplateFiles.overlaid(by: "/t", on: disk, into: &table)
  }
}
