import TestSupport
import Testing

/// The same input gives the same bytes, wherever and however the program runs.
@Suite struct DeterminismTests {
  private static let name = "devon-and-cornwall-2008"

  /// A world of its own to build the example in: its files, alone or among others in parallel.
  private func report(
    in place: String, setting variables: [String: String], among others: Int = 0
  ) -> [String: [UInt8]] {
    let folder = TemporaryFolder()
    for (path, bytes) in Repository.files(in: Repository.example) {
      Repository.write(bytes, to: "\(folder.path)/\(place)/\(Self.name)/\(path)")
    }
    MealsFolder.complete.write(to: folder.path)
    for index in 0..<others { MealsFolder.complete.write(to: folder.path, as: "other-\(index)") }
    let folders = (0..<others).map { "other-\($0)" } + ["\(place)/\(Self.name)"]
    let target = others == 0 ? "out/\(Self.name)" : "out"
    let run = RunningProgram(
      ["build"] + folders + ["-o", target, "--templates", "templates"], in: folder.path, setting: variables
    ).end()
    #expect(run.status == 0)
    #expect(run.errors == "")
    return Repository.files(in: "\(folder.path)/out/\(Self.name)")
  }

  @Test func buildsAreTheSameInEveryWorld() {
    let first = report(in: "a", setting: ["TZ": "UTC", "LC_ALL": "C", "SWIFT_DETERMINISTIC_HASHING": "1"])
    #expect(first.keys.contains("report.html") && first.keys.contains("manifest.json"))
    let second = report(in: "another folder, ünder/b", setting: ["TZ": "Pacific/Kiritimati", "LC_ALL": "tr_TR.UTF-8"])
    // The seeds of these two are random.
    let third = report(in: "c", setting: ["TZ": "America/St_Johns", "LANG": "cy_GB.UTF-8", "COLUMNS": "40"])
    for other in [second, third] {
      #expect(other.keys.sorted() == first.keys.sorted())
      for (path, bytes) in first { #expect(other[path] == bytes, "\(path)") }
    }
  }

  @Test func buildsAreTheSameAmongOthersInParallel() {
    let alone = report(in: "a", setting: [:])
    let among = report(in: "a", setting: [:], among: 5)
    #expect(among.keys.sorted() == alone.keys.sorted())
    for (path, bytes) in alone { #expect(among[path] == bytes, "\(path)") }
  }

  @Test func diagnosticsAreTheSame() {
    let folder = TemporaryFolder()
    MealsFolder.complete.withFindings("## Favorites\n(a) Peas <b>\n").without("recommendations.md").write(
      to: folder.path)
    let texts = (0..<4).map { _ in
      BuiltProgram.run("check", "oakdale", "--templates", "templates", "--diagnostics", "json", in: folder.path).errors
    }
    #expect(texts[0].contains("typed-number"))
    #expect(Set(texts).count == 1)
  }
}
