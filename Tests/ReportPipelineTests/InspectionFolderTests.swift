import InspectionModel
@testable import ReportPipeline
import TestSupport
import Testing

@Suite struct InspectionFolderTests {
  @Test func readsAFileThatAnAuthorNames() {
    let read = read("./data//courts.csv")
    #expect(read.value?.path == "data/courts.csv")
    #expect(read.value.map { $0.text(in: $0.range) } == "a,b")
  }

  @Test(arguments: [
    ("/etc/passwd", "A path starts in the folder of the inspection, not with '/'"),
    ("../other/x.csv", "A path stays in the folder of the inspection, so it cannot hold '..'"),
    ("data/../../x.csv", "A path stays in the folder of the inspection, so it cannot hold '..'"),
    ("data\\courts.csv", "The parts of a path are separated by '/', not by '\\'"),
    ("", "This names no file"), ("./", "This names no file"), ("data/courts.csv\0.png", "This names no file"),
    ("data/link.csv", "'data/link.csv' is a link that leaves the folder of the inspection"),
    ("away/passwd", "'away/passwd' is a link that leaves the folder of the inspection"),
  ])
  func refusesWhatLeavesTheFolder(path: String, summary: String) {
    let refused = read(path)
    #expect(refused.value == nil)
    #expect(refused.diagnostics.map(\.id) == [.outsideInspection])
    #expect(refused.diagnostics.map(\.summary) == [summary])
    #expect(refused.diagnostics.first?.range == place)
  }

  @Test func saysAtThePlaceThatNamesItWhatIsNotThere() {
    let missing = read("data/prisons.csv")
    #expect(missing.diagnostics.map(\.summary) == ["'data/prisons.csv' cannot be read: it does not exist"])
    #expect(missing.diagnostics.first?.range == place)
  }

  @Test(arguments: [
    ("/a/devon", "devon"), ("/a/devon/", "devon"), ("/a/devon/.", "devon"), ("/a/devon/data/..", "devon"),
  ])
  func knowsItsName(path: String, name: String) {
    #expect(InspectionFolder(path, on: MemoryDisk(["/a/devon/data/x.csv": ""])).name == name)
  }

  private let place = SourceRange(file: FileID(7), 3..<9)

  private func read(_ path: String) -> Diagnosed<SourceFile?> {
    let disk = MemoryDisk(["/i/inspection.md": "", "/i/data/courts.csv": "a,b", "/etc/passwd": "secret"])
    disk.put(.link("/etc/passwd"), at: "/i/data/link.csv")
    disk.put(.link("../etc"), at: "/i/away")
    var table = SourceFileTable()
    return InspectionFolder("/i", on: disk).read(Located(path, at: place), into: &table)
  }
}
