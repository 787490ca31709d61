import ReportPipeline
import TestSupport
import Testing

@Suite struct FolderStarterTests {
  private func hint(_ folder: String, templates: String? = nil) -> String? {
    let disk = MemoryDisk(["/own/README.md": ""])
    let surroundings = Surroundings(
      disk: disk, variable: { _ in nil }, workingDirectory: "/", clock: { .zero },
      terminal: Terminal(isInteractive: false)
    )
    return FolderStarter(surroundings: surroundings, templates: templates)
      .start(folder, programme: "omi", edition: nil, subject: "Larkshire").lines.last
  }

  @Test func theCommandThatItProposesCanBeTyped() {
    #expect(hint("/larkshire") == "Build it at any time with: inspect-report build /larkshire")
    #expect(hint("/lark's area") == #"Build it at any time with: inspect-report build '/lark'\''s area'"#)
  }

  @Test func theCommandThatItProposesNamesTheTemplates() {
    #expect(
      hint("/larkshire", templates: "/own")
        == "Build it at any time with: inspect-report build --templates /own /larkshire")
  }
}
