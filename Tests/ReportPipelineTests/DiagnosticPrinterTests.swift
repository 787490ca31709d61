import InspectionModel
import TestSupport
import Testing

@testable import ReportPipeline

@Suite struct DiagnosticPrinterTests {
  @Test func showsTheLineAndThePlaceInIt() throws {
    var desk = Desk(["findings/1.5.md": "first\n- Although known (see [](#requirements-explaned)), many\n"])
    desk.say(
      .unknownLabel, "requirements-explaned",
      "Criterion '1.5' refers to 'requirements-explaned', which nothing is labelled")
    #expect(
      desk.human == """
        error: Criterion '1.5' refers to 'requirements-explaned', which nothing is labelled [unknown-label]
         --> findings/1.5.md:2:27
        2 | - Although known (see [](#requirements-explaned)), many
          |                           ^^^^^^^^^^^^^^^^^^^^^

        1 error in 1 file

        """)
  }

  @Test func showsExplanationMendAndNotes() throws {
    var desk = Desk(["a.md": String(repeating: "\n", count: 8) + "score: 70\nscore: 71\n### 2. Leadership\n"])
    let key = try desk.place("score: 71")
    let number = try desk.place("2.")
    let first = try desk.place("score: 70")
    desk.diagnostics = [
      Diagnostic(
        .duplicateKey, at: key, "The key 'score' is given twice", explanation: "Keep one of them.\nIt may be either.",
        notes: [.init(at: first, "first given here")]),
      Diagnostic(
        .unknownHeading, at: number, "No criterion is called '2.'",
        suggestions: [.init("Write '1.4'", edits: [.init(number, "1.4")])]),
    ]
    #expect(
      desk.human == """
        error: The key 'score' is given twice [duplicate-key]
          --> a.md:10:1
        10 | score: 71
           | ^^^^^^^^^
           = help: Keep one of them.
                   It may be either.
           = note: first given here
          --> a.md:9:1
         9 | score: 70
           | ^^^^^^^^^

        error: No criterion is called '2.' [unknown-heading]
          --> a.md:11:5
        11 | ### 2. Leadership
           |     ^^
           = help: Write '1.4':
        11 + ### 1.4 Leadership

        2 errors in 1 file

        """)
  }

  @Test func showsAWindowOfALongLine() throws {
    // 40 columns, 10 of them for the margin: two for ellipses, 4 for the place, 12 on either side of it
    var desk = Desk(["a.md": String(repeating: "word ", count: 300) + "HERE" + String(repeating: " tail", count: 300)])
    desk.columns = 40
    desk.say(.unknownLabel, "HERE", "x")
    #expect(
      desk.human
        == """
        error: x [unknown-label]
         --> a.md:1:1501
        1 | …d word word HERE tail tail t…
          |              ^^^^

        1 error in 1 file

        """)
  }

  @Test func showsTheBeginningOfALongLineWhenThePlaceIsThere() throws {
    var desk = Desk(["a.md": "HERE" + String(repeating: " tail", count: 300)])
    desk.columns = 40
    desk.say(.unknownLabel, "HERE", "x")
    #expect(desk.human.contains("1 | HERE tail tail tail tail tai…\n  | ^^^^\n"))
  }

  @Test func countsColumnsAsTheyShow() throws {
    // A tab takes four columns, each of 日本 two, and the accent of é none
    var desk = Desk(["a.md": "\t日本 cafe\u{301} HERE"])
    desk.say(.unknownLabel, "HERE", "x")
    #expect(desk.human.contains("1 |     日本 cafe\u{301} HERE\n  |" + String(repeating: " ", count: 15) + "^^^^\n"))
    #expect(desk.human.contains("a.md:1:11\n"))
  }

  @Test func letsNothingActOnTheTerminal() throws {
    var desk = Desk(["a\u{1B}[2J.md": "\u{1B}[31mred\u{7} \u{202E}HERE\u{0}"])
    desk.say(.unknownLabel, "HERE", "Nothing is called '\u{1B}]0;x'\n")
    #expect(
      desk.human == """
        error: Nothing is called '␛]0;x'␊ [unknown-label]
         --> a␛[2J.md:1:12
        1 | ␛[31mred␇ <U+202E>HERE␀
          |                   ^^^^

        1 error in 1 file

        """)
    #expect(desk.text(.short) == "a␛[2J.md:1:12: error: Nothing is called '␛]0;x'␊ [unknown-label]\n")
    #expect(!desk.text(.json).unicodeScalars.contains("\u{1B}"))
  }

  @Test func marksBytesThatAreNoCharacter() throws {
    var desk = Desk([:])
    let file = desk.table.add(path: "a.md", bytes: Array("caf".utf8) + [0xE9, 0x20, 0xF0, 0x9F] + Array("x".utf8))
    desk.diagnostics = [Diagnostic(.notUTF8, at: SourceRange(file: file.id, 3..<4), "x")]
    #expect(desk.human.contains("1 | caf\u{FFFD} \u{FFFD}\u{FFFD}x\n  |    ^\n"))
  }

  @Test func marksAPlaceOfNoLengthAndTheEndOfAFile() throws {
    var desk = Desk(["a.md": "abc\n"])
    desk.diagnostics = [
      Diagnostic(.missingKey, at: SourceRange(file: FileID(0), 1..<1), "x"),
      Diagnostic(.missingKey, at: SourceRange(file: FileID(0), 3..<4), "y"),
      Diagnostic(.missingKey, at: SourceRange(file: FileID(0), 4..<4), "z"),
    ]
    #expect(desk.human.contains(" --> a.md:1:2\n1 | abc\n  |  ^\n"))
    #expect(desk.human.contains(" --> a.md:1:4\n1 | abc\n  |    ^\n"))
    #expect(desk.human.contains(" --> a.md:2:1\n2 |\n  | ^\n"))
  }

  @Test func marksTheFirstOfSeveralLines() throws {
    var desk = Desk(["a.md": "one two\r\nthree\r\n"])
    desk.say(.unknownLabel, "two\r\nthree", "x")
    #expect(desk.human.contains("1 | one two\n  |     ^^^\n"))
  }

  @Test func leavesAByteOrderMarkOut() throws {
    var desk = Desk(["a.md": "\u{FEFF}one two"])
    desk.say(.unknownLabel, "two", "x")
    #expect(desk.human.contains(" --> a.md:1:5\n1 | one two\n  |     ^^^\n"))
  }

  @Test func namesAFileThatWasNotReadByItsPathAlone() throws {
    var desk = Desk(["findings/1.1.md": ""])
    desk.diagnostics = [
      Diagnostic(.fileTooLarge, at: SourceRange(file: FileID(0), 0..<0), "x"),
      Diagnostic(.missingInspection, at: nil, "'a' holds no inspection.md", explanation: "Make one."),
    ]
    #expect(
      desk.human == """
        error: 'a' holds no inspection.md [missing-inspection]
          = help: Make one.

        error: x [file-too-large]
         --> findings/1.1.md

        2 errors in 1 file

        """)
  }

  @Test func showsAMendOfSeveralLines() throws {
    var desk = Desk(["a.md": "text\n- one\nend\n"])
    let place = try desk.place("- one")
    let insertion = Diagnostic.Edit(place.start, "\n")
    desk.diagnostics = [
      Diagnostic(
        .listInterruptsParagraph, at: place, "x", suggestions: [.init("Leave a line empty", edits: [insertion])])
    ]
    #expect(
      desk.human.hasPrefix(
        """
        warning: x [list-interrupts-paragraph]
         --> a.md:2:1
        2 | - one
          | ^^^^^
          = help: Leave a line empty:
        2 +
        3 + - one

        """))
  }

  @Test func sortsByPlaceAndSaysEachOnce() throws {
    var desk = Desk(["a.md": "one two", "b.md": "three"])
    desk.say(.unknownLabel, "three", "3")
    desk.say(.unusedFootnote, "two", "2")
    desk.say(.unknownLabel, "one", "1")
    desk.say(.unusedFootnote, "two", "2")
    desk.say(.sectionScoreAmbiguous, "two", "0")
    #expect(
      desk.text(.short) == """
        a.md:1:1: error: 1 [unknown-label]
        a.md:1:5: note: 0 [section-score-ambiguous]
        a.md:1:5: warning: 2 [unused-footnote]
        b.md:1:1: error: 3 [unknown-label]

        """)
    #expect(DiagnosticCount(desk.diagnostics).text == "2 errors, 1 warning, 1 note in 2 files")
  }

  @Test func writesJSON() throws {
    var desk = Desk(["a.md": "é one"])
    let place = try desk.place("one")
    desk.diagnostics = [
      Diagnostic(
        .unknownLabel, at: place, "x", explanation: "y", notes: [.init(at: place, "n")],
        suggestions: [.init("s", edits: [.init(place.start, "t")], isSafe: true)], subject: "1.2")
    ]
    let here = """
      {
            "file": "a.md",
            "start": {
              "line": 1,
              "column": 3,
              "offset": 3
            },
            "end": {
              "line": 1,
              "column": 6,
              "offset": 6
            }
          }
      """
    #expect(desk.text(.json).contains("    \"place\": \(here),\n"))
    #expect(
      desk.text(.json).hasPrefix(
        """
        [
          {
            "id": "unknown-label",
            "severity": "error",
            "summary": "x",
            "explanation": "y",
            "subject": "1.2",
            "place": {
        """))
    #expect(desk.text(.json).contains("        \"summary\": \"s\",\n        \"safe\": true,\n"))
    desk.diagnostics = []
    #expect(desk.text(.json) == "[]\n")
    #expect(desk.human.isEmpty && desk.text(.short).isEmpty)
  }

  @Test func coloursOnlyWhenAsked() throws {
    var desk = Desk(["a.md": "one"])
    desk.say(.unknownLabel, "one", "x")
    #expect(!desk.human.contains("\u{1B}"))
    desk.isColoured = true
    #expect(desk.human.hasPrefix("\u{1B}[1;31merror\u{1B}[0m\u{1B}[1m: x\u{1B}[0m [unknown-label]\n"))
  }

  @Test func namesFilesAsTold() throws {
    var desk = Desk(["a.md": "one"])
    desk.say(.unknownLabel, "one", "x")
    let printer = DiagnosticPrinter(form: .short, files: desk.table) { "devon/" + $0.path }
    #expect(printer.print(desk.diagnostics) == "devon/a.md:1:1: error: x [unknown-label]\n")
  }

  @Test func staysFastOnHostileFiles() throws {
    // 25,000 places in a line of 2 MB: to walk the line for each would take minutes
    var desk = Desk(["a.md": String(repeating: "x", count: 2_000_000)])
    desk.diagnostics = (0..<25_000).map {
      let range = SourceRange(file: FileID(0), ($0 * 80)..<($0 * 80 + 1))
      return Diagnostic(.unknownLabel, at: range, "x")
    }
    let start = ContinuousClock.now
    #expect(desk.text(.short).utf8.count > 500_000)
    #expect(ContinuousClock.now - start < .seconds(60))
  }
}

@Suite struct PrintingStyleTests {
  @Test(arguments: [
    (true, [:], true), (false, [:], false), (true, ["NO_COLOR": "1"], false), (true, ["NO_COLOR": ""], true),
    (true, ["TERM": "dumb"], false), (true, ["TERM": "xterm"], true),
  ])
  func coloursOnlyATerminalThatWantsIt(isInteractive: Bool, variables: [String: String], isColoured: Bool) {
    let surroundings = Surroundings(
      disk: MemoryDisk(), variable: { variables[$0] }, workingDirectory: "/", clock: { .zero },
      terminal: Terminal(isInteractive: isInteractive, columns: 90))
    #expect(PrintingStyle(for: surroundings).isColoured == isColoured)
    #expect(PrintingStyle(for: surroundings).columns == 90)
  }
}

@Suite struct LineIndexTests {
  @Test(arguments: [
    "", "a", "\n", "a\nb", "a\r\nb\r\n", "a\rb\r\r\nc", "\u{FEFF}é\n日本\n", "\u{FEFF}", "é\u{301}\r",
    String(repeating: "é日\n", count: 700), String(repeating: "x", count: 3000),
  ])
  func agreesWithTheFileAtEveryOffset(text: String) {
    var table = SourceFileTable()
    let file = table.add(path: "a", bytes: Array(text.utf8))
    let index = LineIndex(file)
    for offset in 0...(file.bytes.count + 2) where offset % (file.bytes.count > 1000 ? 97 : 1) == 0 {
      #expect(index.location(at: UInt32(offset)) == file.location(at: UInt32(offset)))
    }
  }
}

/// Files and what is said about them.
private struct Desk {
  var table = SourceFileTable()
  var diagnostics: [Diagnostic] = []
  var columns = 120
  var isColoured = false

  init(_ files: KeyValuePairs<String, String>) {
    for (path, text) in files { _ = table.add(path: path, bytes: Array(text.utf8)) }
  }

  /// The place where a text stands, in the first file that has it.
  func place(_ text: String) throws -> SourceRange {
    let place = table.files.lazy.compactMap { file in
      file.bytes.firstRange(of: Array(text.utf8)).map { SourceRange(file: file.id, $0) }
    }.first
    return try #require(place)
  }

  mutating func say(_ id: DiagnosticID, _ text: String, _ summary: String) {
    diagnostics.append(Diagnostic(id, at: try? place(text), summary))
  }

  func text(_ form: DiagnosticForm) -> String {
    let style = PrintingStyle(isColoured: isColoured, columns: columns)
    return DiagnosticPrinter(form: form, files: table, style: style).print(diagnostics)
  }

  var human: String { text(.human) }
}
