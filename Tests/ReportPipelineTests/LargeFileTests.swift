import InspectionModel
import TestSupport
import Testing

@testable import ReportPipeline

/// Files of which only some lines are kept.
@Suite struct LargeFileTests {
  /// Line 7,000,000 whole, and columns 501 to 512 of line 12.
  private func files() -> SourceFileTable {
    var files = SourceFileTable()
    _ = files.add(
      path: "data/assessments.csv",
      excerpt: [
        ExcerptLine(number: 7_000_000, offset: 150_000_000, bytes: Array("C1,Q1,yse".utf8)),
        ExcerptLine(number: 12, column: 501, offset: 900, bytes: Array("é,Q1,no,C5,Q".utf8), isCut: true),
      ])
    return files
  }

  /// In the excerpt the first line takes ten bytes with its line end; "no" stands six bytes into the second.
  private let complaints = [
    Diagnostic(
      .unknownAnswer, at: SourceRange(file: FileID(0), 6..<9), "'yse' is no answer",
      suggestions: [
        Diagnostic.Suggestion(
          "Write 'yes'", edits: [Diagnostic.Edit(SourceRange(file: FileID(0), 6..<9), "yes")])
      ]),
    Diagnostic(.repeatedAnswer, at: SourceRange(file: FileID(0), 16..<18), "It is given twice"),
  ]

  private func print(_ form: DiagnosticForm) -> String {
    DiagnosticPrinter(form: form, files: files()).print(complaints)
  }

  @Test func printLinesAndColumnsOfTheWholeFile() {
    #expect(
      print(.short) == """
        data/assessments.csv:7000000:7: error: 'yse' is no answer [unknown-answer]
        data/assessments.csv:12:506: warning: It is given twice [repeated-answer]

        """)
    // 500 columns before the part, "é,Q1," is five more: the answer begins in column 506.
    let file = files().files[0]
    #expect(file.location(at: 16) == SourceLocation(line: 12, column: 506))
    #expect(file.location(at: 0) == SourceLocation(line: 7_000_000, column: 1))
  }

  @Test func showTheLinesThatAreKept() {
    #expect(
      print(.human) == """
        error: 'yse' is no answer [unknown-answer]
               --> data/assessments.csv:7000000:7
        7000000 | C1,Q1,yse
                |       ^^^
                = help: Write 'yes':
        7000000 + C1,Q1,yes

        warning: It is given twice [repeated-answer]
          --> data/assessments.csv:12:506
        12 | …é,Q1,no,C5,Q…
           |       ^^

        1 error, 1 warning in 1 file

        """)
  }

  @Test func giveOtherProgramsTheOffsetsOfTheWholeFile() {
    // The answer on line 12 stands six bytes behind offset 900.
    #expect(print(.json).contains("\"offset\": 150000006"))
    #expect(print(.json).contains("\"offset\": 906"))
  }

  @Test func areReadInBlocksUntilEnoughWasSeen() throws {
    let folder = TemporaryFolder()
    let disk = Surroundings.system().disk
    // Three megabytes and a little: four blocks at least.
    let content = (0..<3_200_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
    try disk.write(content, to: folder.path + "/a", durably: false)
    var read: [UInt8] = []
    var blocks = 0
    try disk.readBlocks(of: folder.path + "/a") { block in
      for index in 0..<block.count { read.append(block[index]) }
      blocks += 1
      return true
    }
    #expect(read == content)
    #expect(blocks >= 4)
    let before = blocks
    try disk.readBlocks(of: folder.path + "/a") { _ in
      blocks += 1
      return false
    }
    #expect(blocks == before + 1)
  }

  @Test func whatIsNoFileIsRefusedUnread() {
    let folder = TemporaryFolder()
    run("mkfifo", folder.path + "/pipe")
    let disk = Surroundings.system().disk
    #expect(throws: DiskError(.notAFile(.pipe), at: folder.path + "/pipe")) {
      try disk.readBlocks(of: folder.path + "/pipe") { _ in true }
    }
    #expect(throws: DiskError(.notAFile(.folder), at: folder.path)) {
      try disk.readBlocks(of: folder.path) { _ in true }
    }
  }
}
