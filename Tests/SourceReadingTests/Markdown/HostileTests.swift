import InspectionModel
import Testing

@testable import SourceReading

@Suite struct HostileTests {
  private static func times(_ count: Int, _ text: String) -> String { String(repeating: text, count: count) }

  /// Each would take minutes, or end the program, if something were not bounded.
  static let texts: [String] = [
    times(20_000, ">"), times(50_000, "["), times(20_000, "*a **b "), times(50_000, "{{"), times(50_000, "{#\""),
    times(50_000, "{{a}} "),
    times(5_000, "[a]: /u\n") + "*x*", times(20_000, "[a]: /u\n===\n"), (1..<600).map { "e" + times($0, "`") }.joined(),
    "|" + times(20_000, "a|") + "\n|" + times(20_000, "-|") + "\n" + times(50, "|a*b*\n"),
    "|" + times(200, "a|") + "\n|" + times(200, "-|") + "\n" + times(20_000, "|a\n"), times(20_000, "|-|\n"),
    "|a|\n|-|\n\n" + times(20_000, "Source: a\n\n"), times(5_000, "[a]: /u\n") + times(2_000, "\n\n|*a*[|\n|-|\n"),
    times(30_000, "![[]()"), times(2_000_000, "- ") + "a", (0..<1_400).map { times($0, "  ") + "- a\n" }.joined(),
    (0..<700).map { times($0, "    ") + "[^1]: a\n" }.joined(), times(20_000, "*a ") + times(20_000, "b*"),
    times(20_000, "::: a\n"),
    times(20_000, "x {#a} y\n\n"), times(50_000, "&copy;"), times(100_000, "\0"), times(300_000, "\\") + "{{a}}",
    times(50_000, "a\n"),
    times(100_000, "\r"), times(50_000, "-\t"), times(20_000, "> [!A] b\n\n"), times(20_000, "• a\n"),
    times(50, "> ") + times(20_000, "a\n"),
  ]

  @Test(arguments: texts.indices)
  func endsInATreeOrADiagnostic(_ index: Int) {
    let read = read(Self.texts[index])
    #expect(!read.value.isEmpty || !read.diagnostics.isEmpty || Self.texts[index].allSatisfy { $0 == "\r" })
  }

  @Test func survivesBytesThatAreNoText() {
    var documents = Documents(seed: 11, withReportForms: true)
    var state: UInt64 = 99
    for _ in 0..<2_000 {
      var bytes = Array(documents.next().utf8)
      for _ in 0..<4 where !bytes.isEmpty {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        bytes[Int(state >> 33) % bytes.count] = UInt8(truncatingIfNeeded: state >> 24)
      }
      let file = SourceFile(id: FileID(0), path: "text.md", bytes: bytes)
      let read = MarkdownReader().read(file)
      #expect(read.value.allSatisfy { $0.range.upper <= bytes.count })
      _ = MarkdownReader().read(file, in: bytes.count / 3..<bytes.count)
      _ = MarkdownReader().readInline(Located(String(decoding: bytes, as: UTF8.self), at: file.range))
    }
  }
}
