import Testing

/// Building again when a file is saved.
@Suite struct WatchTests {
  private let place = Workplace()

  @Test func watchBuildsAgainWhenAFileIsSaved() {
    MealsFolder.complete.write(to: place.path)
    let program = place.start(["build", "oakdale", "--watch", "--templates", "templates"])
    defer { program.interrupt() }
    #expect(program.waits(for: "parts\n"), "\(program.errors)")
    let good = place.report
    #expect(good["report.html"] != nil)

    let findings = place.path + "/oakdale/findings/A2.md"
    Repository.write(Array("---\ncriterion: A2\nscore: 600\n---\n## Favourites\n- Cake.\n".utf8), to: findings)
    #expect(program.waits(for: "findings/A2.md: 1 error; the last good report stays\n"), "\(program.errors)")
    #expect(place.report == good)

    Repository.write(Array("---\ncriterion: A2\nscore: 60\n---\n## Favourites\n- Cake.\n".utf8), to: findings)
    #expect(program.waits(for: "findings/A2.md: changed A What is served\n"), "\(program.errors)")
    #expect(place.file("build/oakdale/report.md").contains("Cake."))

    program.interrupt()
    #expect(program.end().status == 128 + 15, "it was asked to end")
  }
}
