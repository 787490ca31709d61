import InspectionModel
import Testing

@testable import ReportPipeline

@Suite struct SentenceFinderTests {
  @Test(arguments: [
    ("One. In {{x}} of cases. Two.", "In {{x}} of cases."),
    ("{{x}} opened. Two.", "{{x}} opened."),
    ("One! {{x}} opened", "{{x}} opened"),
    ("See No. {{x}} of it, e.g. there. Two.", "See No. {{x}} of it, e.g. there."),
    ("He said \"yes.\" Then ({{x}}) came.", "Then ({{x}}) came."),
    ("Only\n  over  two\nlines {{x}}.", "Only over two lines {{x}}."),
    ("{{x}}", "{{x}}"),
    ("A. Smith saw {{x}}?", "A. Smith saw {{x}}?"),
  ])
  func findsTheSentence(_ text: String, _ sentence: String) throws {
    #expect(try found(in: text) == sentence)
  }

  @Test func aLongSentenceIsCutOnBothSides() throws {
    let words = Array(repeating: "word", count: 100).joined(separator: " ")
    let sentence = try found(in: "\(words) {{x}} \(words).")
    #expect(sentence.hasPrefix("\u{2026} word"))
    #expect(sentence.hasSuffix("word \u{2026}"))
    #expect(sentence.contains(" word {{x}} word "))
    #expect(sentence.count <= 170)
  }

  @Test func aWordWithoutAnEndDoesNotHideThePlace() throws {
    let word = String(repeating: "w", count: 100_000)
    #expect(try found(in: "\(word) {{x}} \(word)").contains("{{x}}"))
  }
}

private func found(in text: String) throws -> String {
  let file = SourceFile(id: FileID(0), path: "a.md", bytes: Array(text.utf8))
  let place = try #require(text.firstRange(of: "{{x}}"))
  let lower = text.utf8.distance(from: text.startIndex, to: place.lowerBound)
  return SentenceFinder(abbreviations: ["No."])
    .sentence(around: SourceRange(file: file.id, lower..<lower + 5), in: file.range, of: file)
}
