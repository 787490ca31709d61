import AssessmentData
import Glibc
import ReportPipeline
import TestSupport
import Testing

@Suite struct SystemProgramRunnerTests {
  private let runner = SystemProgramRunner()

  private func shell(_ script: String, input: [UInt8] = [], upTo limit: Int = 64 << 20) throws -> ProgramEnding {
    try runner.run("sh", ["-c", script], input: input, upTo: limit)
  }

  @Test func outputErrorsAndStatusAreKeptApart() throws {
    let ending = try shell("echo out; echo err >&2; exit 7")
    #expect(ending == ProgramEnding(status: 7, output: Array("out\n".utf8), errors: Array("err\n".utf8)))
  }

  @Test func muchInputAndMuchOutputDoNotWaitForEachOther() throws {
    let input = (0..<(8 << 20)).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    #expect(try runner.run("cat", [], input: input, upTo: 64 << 20).output == input)
  }

  @Test func manyErrorsBeforeTheOutputDoNotBlock() throws {
    let ending = try shell("head -c 3000000 /dev/zero >&2; echo done", input: Array(repeating: 65, count: 1 << 20))
    #expect(ending.output == Array("done\n".utf8))
    #expect(ending.errors.count == 64 << 10)
  }

  @Test func aProgramThatReadsNothingEndsAsItLikes() throws {
    #expect(try shell("exit 3", input: Array(repeating: 65, count: 4 << 20)).status == 3)
  }

  @Test func tooMuchOutputEndsTheProgram() {
    #expect(throws: ProgramFailure.tooMuchOutput) { try shell("yes", upTo: 1000) }
  }

  @Test func aSignalIsAStatusAsInAShell() throws {
    #expect(try shell("kill -TERM $$").status == 128 + 15)
  }

  @Test func aProgramThatIsNotThereIsNotFound() {
    #expect(throws: ProgramFailure.notFound) { try runner.run("no-such-program", [], input: [], upTo: 1) }
    #expect(throws: ProgramFailure.notFound) { try runner.run("/nonexistent/program", [], input: [], upTo: 1) }
  }

  @Test func argumentsAreNotReadByAShell() throws {
    let ending = try runner.run("printf", ["%s", "$(id); `id` 'x'"], input: [], upTo: 1000)
    #expect(String(decoding: ending.output, as: UTF8.self) == "$(id); `id` 'x'")
  }

  @Test func programsAreNotTakenFromTheWorkingDirectory() {
    let runner = SystemProgramRunner(setting: ["PATH": "::."])
    #expect(throws: ProgramFailure.notFound) { try runner.run("sh", [], input: [], upTo: 1) }
  }
}
