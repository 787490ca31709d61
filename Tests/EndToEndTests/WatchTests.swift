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

  @Test func checkTellsWhatIsNewAndWhatIsMended() {
    MealsFolder.complete.write(to: place.path)
    let program = place.start(["check", "oakdale", "--watch", "--templates", "templates"])
    defer { program.interrupt() }
    #expect(program.waits(for: "oakdale: no mistakes found\n"), "\(program.errors)")

    let findings = place.path + "/oakdale/findings/A2.md"
    let wrong = "---\ncriterion: A2\nscore: 600\n---\n## Favourites\n- Cake, see [](#cake).\n"
    Repository.write(Array(wrong.utf8), to: findings)
    #expect(program.waits(for: "findings/A2.md: 2 new; 2 errors in 1 file\n"), "\(program.errors)")

    // Two lines more above it do not make a mistake a new one.
    Repository.write(Array(wrong.replacing("score: 600\n", with: "\n\nscore: 60\n").utf8), to: findings)
    #expect(program.waits(for: "findings/A2.md: 1 mended; 1 error in 1 file\n"), "\(program.errors)")

    program.interrupt()
    #expect(program.end().status == 128 + 15, "it was asked to end")
    #expect(place.report.isEmpty, "check writes nothing")
  }

  @Test func checkDoesNotMendWhileItWatches() {
    #expect(place.run("check", "oakdale", "--watch", "--fix").status == 2)
  }
}
