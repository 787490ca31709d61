import ReportPipeline
import TestSupport
import Testing

/// How figures get into files.
@Suite struct ProseBinderTests {
  private let disk = MemoryDisk()
  private let path = "/oakdale/findings/A1.md"
  private let text =
    "---\r\ncriterion: A1\r\nscore: 80\r\n---\r\n## Favourites\r\n- Élan: in the survey 33 of 40 ate.\r\n"

  private func list() throws -> BindingList {
    MealsFolder.complete
      .with("figures.yml", "survey:\n  count: 33\n  base: 40\n  source: survey of parents\n")
      .with("findings/A1.md", text).put(on: disk)
    let run = Runner(surroundings: .memory(disk), request: .init(lastStage: .check, templates: "/templates"))
      .run("/oakdale")
    return try #require(BindingList(run))
  }

  private func file(_ path: String) -> String? {
    (try? disk.read(path, upTo: 1 << 20)).map { String(decoding: $0, as: UTF8.self) }
  }

  private let bound =
    "---\r\ncriterion: A1\r\nscore: 80\r\n---\r\n## Favourites\r\n"
    + "- Élan: in the survey {{count survey}} of {{base survey}} ate.\r\n"

  @Test func touchesNothingButTheNumber() throws {
    let list = try list()
    let outcome = ProseBinder(surroundings: .memory(disk)).bind(list.certainChoices, of: list)
    #expect(outcome.diagnostics == [])
    #expect(file(path) == bound)
    #expect(file(path + "~") == text)
  }

  @Test func replacesAnEarlierPreviousVersion() throws {
    let list = try list()
    disk.put(.file(Array("older".utf8)), at: path + "~")
    _ = ProseBinder(surroundings: .memory(disk)).bind(list.certainChoices, of: list)
    #expect(file(path + "~") == text)
  }

  @Test func managesWithoutASwapOfFiles() throws {
    let list = try list()
    disk.forgetHowToExchange()
    let outcome = ProseBinder(surroundings: .memory(disk)).bind(list.certainChoices, of: list)
    #expect(outcome.diagnostics == [])
    #expect(file(path) == bound)
    #expect(file(path + "~") == text)
  }

  @Test func leavesAFileAloneThatWasSavedMeanwhile() throws {
    let list = try list()
    disk.put(.file(Array("saved".utf8)), at: path)
    let outcome = ProseBinder(surroundings: .memory(disk)).bind(list.certainChoices, of: list)
    #expect(outcome.diagnostics.map(\.id) == [.cannotWrite])
    #expect(outcome.lines == [])
    #expect(file(path) == "saved")
  }

  @Test func asksForEachNumberUntilTheWriterIsDone() throws {
    let list = try list()
    func choices(_ answers: String...) -> Int {
      var rest = answers[...]
      return BindingDialogue(list).choices { _, _ in rest.popFirst() }.count
    }
    #expect(choices("y") == 1)
    #expect(choices("1") == 1)
    #expect(choices("n") == 0)
    #expect(choices("q") == 0)
    #expect(choices() == 0)
    #expect(choices("what?", "7", " Y ") == 1, "what is no answer is asked again")
  }
}
