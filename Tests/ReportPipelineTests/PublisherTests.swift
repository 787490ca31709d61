import InspectionModel
import ReportRendering
import TestSupport
import Testing

@testable import ReportPipeline

@Suite struct PublisherTests {
  @Test func putsAReportWhereNothingStands() {
    let disk = MemoryDisk(["/i/inspection.md": ""])
    #expect(publish("one", on: disk).isEmpty)
    #expect(disk.files["/build/devon/report.html"] == "one")
    #expect(disk.files["/build/devon/charts/1.svg"] == "<svg/>")
    #expect(
      disk.paths.filter { $0.hasPrefix("/build") } == [
        "/build", "/build/devon", "/build/devon/charts", "/build/devon/charts/1.svg", "/build/devon/manifest.json",
        "/build/devon/report.html",
      ])
  }

  @Test func exchangesAnEarlierReportInOneStep() {
    let disk = MemoryDisk(["/i/inspection.md": ""])
    _ = publish("one", on: disk)
    #expect(publish("two", on: disk).isEmpty)
    #expect(disk.files["/build/devon/report.html"] == "two")
    #expect(disk.log.last?.hasPrefix("exchange /build/.devon.") == true)
    #expect(disk.paths.contains { $0.contains("/.") } == false)
  }

  @Test func movesTheOldReportAsideWhereTheDiskCannotExchange() {
    let disk = MemoryDisk(["/i/inspection.md": ""])
    disk.forgetHowToExchange()
    _ = publish("one", on: disk)
    #expect(publish("two", on: disk).isEmpty)
    #expect(disk.files["/build/devon/report.html"] == "two")
    #expect(disk.paths.contains { $0.contains("/.") } == false)
  }

  @Test func replacesAnEmptyFolder() {
    let disk = MemoryDisk(["/i/inspection.md": ""])
    disk.put(.folder, at: "/build/devon")
    #expect(publish("one", on: disk).isEmpty)
  }

  @Test(arguments: ["thesis.docx", "manifest.json"])
  func refusesAFolderThatIsNoReport(file: String) {
    let disk = MemoryDisk(["/i/inspection.md": "", "/build/devon/\(file)": "{\"name\": \"another program's\"}"])
    #expect(
      publish("one", on: disk).map(\.summary) == [
        "'/build/devon' is not empty and holds no report, so it is not replaced"
      ])
    #expect(disk.files.count == 2)
  }

  @Test(arguments: ["/i", "/", "/i/../i/."])
  func refusesAFolderThatHoldsTheInspection(target: String) {
    let disk = MemoryDisk(["/i/inspection.md": ""])
    #expect(publish("one", to: target, on: disk).map(\.id) == [.cannotWrite])
    #expect(disk.files == ["/i/inspection.md": ""])
  }

  @Test func publishesInsideTheInspection() {
    let disk = MemoryDisk(["/i/inspection.md": ""])
    #expect(publish("one", to: "/i/build", on: disk).isEmpty)
  }

  @Test func refusesAFile() {
    let disk = MemoryDisk(["/i/inspection.md": "", "/build/devon": "x"])
    #expect(publish("one", on: disk).map(\.summary) == ["'/build/devon' is a file, and a report is a folder"])
    #expect(
      publish("one", to: "/build/devon/below", on: disk).map(\.summary) == [
        "The report cannot be written to '/build/devon/below': a part of that path is a file and not a folder"
      ])
  }

  @Test func followsALinkToTheTarget() {
    let disk = MemoryDisk(["/i/inspection.md": ""])
    disk.put(.folder, at: "/web/devon")
    disk.put(.link("/web/devon"), at: "/build")
    #expect(publish("one", to: "/build", on: disk).isEmpty)
    #expect(disk.files["/web/devon/report.html"] == "one")
  }

  @Test func removesWhatAKilledRunHasLeft() {
    let disk = MemoryDisk([
      "/i/inspection.md": "", "/build/.devon.0123456789abcdef.staging/report.html": "half",
      "/build/.devon.2.0123456789abcdef.staging/report.html": "another target's", "/build/.devon.mine/x": "mine",
    ])
    _ = publish("one", on: disk)
    #expect(
      disk.files.keys.filter { $0.contains("/.") }.sorted() == [
        "/build/.devon.2.0123456789abcdef.staging/report.html", "/build/.devon.mine/x",
      ])
  }

  @Test func leavesTheStagingFolderOfALivingRunAlone() throws {
    let living = "/build/.devon.0123456789abcdef.staging"
    let disk = MemoryDisk(["/i/inspection.md": "", "\(living)/report.html": "half"])
    let lock = try disk.lock(living)
    _ = publish("one", on: disk)
    #expect(disk.files["\(living)/report.html"] == "half")
    lock?.release()
  }

  @Test func putsBackAReportThatWasMovedAside() throws {
    let disk = MemoryDisk(["/i/inspection.md": ""])
    _ = publish("one", on: disk)
    try disk.move("/build/devon", to: "/build/.devon.0123456789abcdef.previous")
    disk.refuse("/build/devon/x", because: .noSpace)
    let place = try PublishingPlace("/build/devon", on: disk)
    Leftovers(of: place, on: disk).clear()
    #expect(disk.files["/build/devon/report.html"] == "one")
  }

  @Test(arguments: [
    ("manifest.json", DiskError.Reason.noSpace, "there is no space left on the disk"),
    ("charts", .permissionDenied, "permission is denied"), ("devon", .readOnly, "the disk can only be read"),
  ])
  func keepsTheEarlierReportWhenItCannotWrite(name: String, reason: DiskError.Reason, clause: String) {
    let disk = MemoryDisk(["/i/inspection.md": ""])
    _ = publish("one", on: disk)
    disk.refuse(name: name, because: reason)
    let refused = publish("two", on: disk)
    #expect(refused.map(\.id) == [.cannotWrite])
    #expect(refused.map(\.summary) == ["The report cannot be written to '/build/devon': \(clause)"])
    #expect(disk.files["/build/devon/report.html"] == "one")
    #expect(disk.paths.contains { $0.contains("/.") } == false)
  }

  @Test func waitsForTheMediumWhenAsked() {
    let disk = MemoryDisk(["/i/inspection.md": ""])
    _ = publish("one", on: disk, durably: true)
    #expect(disk.log.filter { $0.hasPrefix("write") }.allSatisfy { $0.hasSuffix(" durably") })
    #expect(disk.log.last == "synchronize /build")
  }

  @Test func theManifestIsTheSameWhateverTheOrder() {
    let one = manifest(inputs: ["b.md": "2", "a.md": "1"]).json(outputs: report("x")).text
    let other = manifest(inputs: ["a.md": "1", "b.md": "2"]).json(outputs: report("x").reversed()).text
    #expect(one == other)
    #expect(
      manifest(inputs: ["a.md": "abc"]).json(outputs: []).text == """
        {
          "tool": "inspect-report",
          "version": "1.0",
          "programme": "p",
          "edition": "2008",
          "inputs": [
            {
              "path": "a.md",
              "bytes": 3,
              "sha256": "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
            }
          ],
          "outputs": [],
          "accepted": [
            {
              "id": "section-score-impossible",
              "place": "1",
              "reason": "as published"
            }
          ]
        }

        """)
  }
}

@Suite struct PublisherOnDiskTests {
  let folder = TemporaryFolder()
  let disk = SystemDisk()

  @Test func publishesAndExchanges() throws {
    let target = folder.path + "/out/devon"
    #expect(publish("one", to: target).isEmpty)
    #expect(publish("two", to: target, durably: true).isEmpty)
    #expect(try disk.read(target + "/report.html", upTo: 10) == Array("two".utf8))
    #expect(try disk.entries(of: folder.path + "/out").map(\.name) == ["devon"])
  }

  @Test func oneOfManyRunsAtOnceWins() async throws {
    let target = folder.path + "/devon"
    let diagnostics = await withTaskGroup(of: [Diagnostic].self) { group in
      for number in 0..<24 { group.addTask { publish("\(number % 10)", to: target) } }
      return await group.reduce(into: []) { $0 += $1 }
    }
    #expect(diagnostics.isEmpty)
    #expect(try disk.entries(of: folder.path).map(\.name) == ["devon"])
    let page = try disk.read(target + "/report.html", upTo: 10)
    let hash = SHA256.hex(of: page)
    let manifest = String(decoding: try disk.read(target + "/manifest.json", upTo: 10_000), as: UTF8.self)
    #expect(manifest.contains(hash), "the manifest belongs to the page beside it")
  }

  @Test func reportsADiskThatIsFull() throws {
    // /dev/full takes every opening and no byte.
    #expect(throws: DiskError(.noSpace, at: "/dev/full")) { try disk.write([1], to: "/dev/full", durably: false) }
  }

  @Test func readsNothingButFiles() throws {
    run("mkfifo", folder.path + "/pipe")
    #expect(throws: DiskError(.notAFile(.pipe), at: folder.path + "/pipe")) {
      try disk.read(folder.path + "/pipe", upTo: 10)
    }
    #expect(throws: DiskError(.notAFile(.folder), at: folder.path)) { try disk.read(folder.path, upTo: 10) }
    #expect(throws: DiskError(.notAFile(.device), at: "/dev/zero")) { try disk.read("/dev/zero", upTo: 10) }
    #expect(throws: DiskError(.notFound, at: "a\0b")) { try disk.read("a\0b", upTo: 10) }
  }

  @Test func readsFilesThatDoNotTellTheirSize() throws {
    #expect(try disk.read("/proc/self/maps", upTo: 1 << 24).count > 100)
    try disk.write([1, 2, 3], to: folder.path + "/three", durably: false)
    #expect(try disk.read(folder.path + "/three", upTo: 3) == [1, 2, 3])
    #expect(throws: DiskError(.tooLarge(3), at: folder.path + "/three")) {
      try disk.read(folder.path + "/three", upTo: 2)
    }
  }

  @Test func discoversAnInspectionWithLinksAndPipes() throws {
    run("mkdir", "-p", folder.path + "/i/findings", folder.path + "/outside")
    try disk.write(Array("x".utf8), to: folder.path + "/i/inspection.md", durably: false)
    try disk.write(Array("x".utf8), to: folder.path + "/outside/1.1.md", durably: false)
    run("ln", "-s", "../../outside/1.1.md", folder.path + "/i/findings/1.1.md")
    run("ln", "-s", "1.3.md", folder.path + "/i/findings/1.3.md")
    run("mkfifo", folder.path + "/i/findings/1.2.md")
    let found = SourceDiscoverer(disk: disk).discover(folder.path + "/i")
    #expect(
      found.diagnostics.map(\.summary) == [
        "'findings/1.1.md' is a link that leaves the folder of the inspection",
        "'findings/1.2.md' is a pipe and not a file",
        "The link 'findings/1.3.md' leads nowhere: its links lead in a circle",
      ])
    #expect(found.value.documents.map(\.path) == ["inspection.md"])
  }

  @Test func reportsAFileWhoseNameIsNoText() throws {
    try disk.write(Array("x".utf8), to: folder.path + "/inspection.md", durably: false)
    run("sh", "-c", "touch \"$0/$(printf 'caf\\351.md')\"", folder.path)
    let found = SourceDiscoverer(disk: disk).discover(folder.path)
    #expect(
      found.diagnostics.map(\.summary) == ["The folder of the inspection holds a file whose name is not UTF-8"])
  }

  @Test func removesAFolderWithoutFollowingLinks() throws {
    run("mkdir", "-p", folder.path + "/gone/deep", folder.path + "/kept")
    try disk.write([1], to: folder.path + "/kept/file", durably: false)
    run("ln", "-s", "../../kept", folder.path + "/gone/deep/link")
    try disk.remove(folder.path + "/gone")
    #expect(try disk.entries(of: folder.path).map(\.name) == ["kept"])
    #expect(try disk.entries(of: folder.path + "/kept").map(\.name) == ["file"])
  }

  private func publish(_ text: String, to target: String, durably: Bool = false) -> [Diagnostic] {
    let inspection = InspectionFolder("/nowhere", on: disk)
    return Publisher(disk: disk, inspection: inspection, durably: durably)
      .publish(report(text), describedBy: manifest(), to: target)
  }
}

private func publish(
  _ text: String, to target: String = "/build/devon", on disk: MemoryDisk, durably: Bool = false
) -> [Diagnostic] {
  Publisher(disk: disk, inspection: InspectionFolder("/i", on: disk), durably: durably)
    .publish(report(text), describedBy: manifest(), to: target)
}

private func report(_ text: String) -> [OutputFile] {
  [OutputFile(path: "report.html", text: text), OutputFile(path: "charts/1.svg", text: "<svg/>")]
}

private func manifest(inputs: KeyValuePairs<String, String> = [:]) -> Manifest {
  Manifest(
    version: "1.0", programme: "p", edition: "2008",
    inputs: inputs.map { Manifest.Entry(path: $0, bytes: Array($1.utf8)) },
    accepted: [.init(id: .sectionScoreImpossible, place: "1", reason: "as published")])
}
