import InspectionModel
import Testing

@testable import SourceReading

@Suite struct StandingTextTests {
  /// The small programme, which prints `acknowledgements`, and has `purpose` besides.
  private func programme(_ purpose: String = "We inspect.\n\nWe report.\n") -> Programme {
    func text(_ name: String, _ index: UInt32, _ markdown: String) -> StandingText {
      let file = SourceFile(id: FileID(index), path: "small/text/en/\(name).md", bytes: Array(markdown.utf8))
      return StandingText([.english: MarkdownReader().read(file).value])
    }
    return .small(texts: [
      "acknowledgements": text("acknowledgements", 98, "We thank all.\n"), "purpose": text("purpose", 99, purpose),
    ])
  }

  private func bound(_ path: String, _ text: String) -> BoundFolder {
    TestFolder.complete.with(path, text).bound(to: programme())
  }

  /// The paragraphs of a part.
  private func paragraphs(_ part: String, in bound: BoundFolder) -> [String] {
    let writing = bound.inspection?.writings.first { $0.part.text == part }
    return (writing?.sections ?? []).flatMap(\.blocks).map(\.plainText)
  }

  @Test func aTextStandsWhereAParagraphAsksForIt() {
    let bound = bound("service-users.md", "Before.\n\n{{> purpose}}\n\n## Then\n\n{{>purpose}}\n")
    #expect(bound.complaints == [])
    #expect(
      paragraphs("users", in: bound) == ["Before.", "We inspect.", "We report.", "We inspect.", "We report."])
  }

  @Test(arguments: [
    ("chapters/a.md", "---\ntitle: A\nafter: summary\n---\n{{> purpose}}\n"),
    ("good-practice/a.md", "---\ntitle: A\ncriterion: 1.1\n---\n{{> purpose}}\n"),
    ("summary.md", "## Assessment\n\n{{> purpose}}\n"),
    ("recommendations.md", "{{> purpose}}\n\n1. plans are made\n"),
    ("findings/1.1.md", "---\ncriterion: 1.1\nscore: 76\n---\n{{> purpose}}\n\n## Strengths\n- A.\n\n{{> purpose}}\n"),
  ])
  func everyKindOfWritingTakesOne(_ path: String, _ text: String) throws {
    let bound = bound(path, text)
    #expect(bound.complaints == [])
    let all = bound.inspection.map { "\($0)" } ?? ""
    #expect(all.contains("We inspect."))
    #expect(!all.contains("> purpose"))
  }

  @Test(arguments: [
    ("{{> purpos}}", ["1:1-13 unknown-text"]), ("{{> ../../etc/passwd}}", ["1:1-23 unknown-text"]),
    ("We say {{> purpose}}", ["1:8-21 misplaced-text"]), ("- {{> purpose}}", ["1:3-16 misplaced-text"]),
    ("> {{> purpose}}", ["1:3-16 misplaced-text"]), ("*{{> purpose}}*", ["1:2-15 misplaced-text"]),
    ("### {{> purpose}}", ["1:5-18 misplaced-text"]), ("| A |\n|---|\n| {{> purpose}} |", ["3:3-16 misplaced-text"]),
    ("::: practice Title\n{{> purpose}}\n:::", ["2:1-14 misplaced-text"]),
    ("A[^1]\n\n[^1]: {{> purpose}}", ["3:7-20 misplaced-text"]),
    ("{{> purpose}} {#here}", ["1:15-22 misplaced-attributes"]), ("{{>}}", ["1:1-6 unknown-figure-word"]),
    ("{{> a b}}", ["1:1-10 unknown-figure-word"]),
  ])
  func whatAsksWronglyIsReported(_ text: String, _ complaints: [String]) {
    #expect(bound("service-users.md", text + "\n").complaints == complaints.map { "service-users.md:" + $0 })
  }

  @Test func aNearNameIsProposed() throws {
    let mended = try bound("service-users.md", "{{> purpos}}\n").mended(.unknownText)
    #expect(mended == "{{> purpose}}\n")
  }

  @Test func aFileTakesThePlaceOfAText() {
    let bound = TestFolder.complete.with("texts/acknowledgements.md", "Thanks, {{body}}.\n").bound(to: programme())
    #expect(bound.complaints == [])
    #expect(bound.inspection?.texts.keys.sorted() == ["acknowledgements"])
    let blocks = bound.inspection?.standingText("acknowledgements", of: programme(), in: .english) ?? []
    #expect(blocks.map(\.plainText) == ["Thanks, ."])
    #expect(bound.inspection?.standingText("purpose", of: programme(), in: .english).count == 2)
  }

  @Test func aReplacedTextIsWhatAuthorsAskFor() {
    let folder = TestFolder.complete.with("texts/purpose.md", "Ours.\n\n<!-- so far -->\n")
      .with("service-users.md", "{{> purpose}}\n")
    let bound = folder.replacing("status: final", with: "status: draft", in: "inspection.md").bound(to: programme())
    #expect(bound.complaints == [])
    #expect(paragraphs("users", in: bound) == ["Ours."])
  }

  @Test(arguments: [
    ("texts/purposes.md", "Ours.\n", ["1:1-1 unknown-text"]),
    ("texts/purpose.md", "Ours.\n", ["1:1-1 unknown-file"]),
    ("texts/acknowledgements.md", "", ["1:1-1 missing-part"]),
    ("texts/acknowledgements.md", "---\ntitle: A\n---\nOurs.\n", ["2:1-6 unknown-key"]),
    ("texts/acknowledgements.md", "Ours.\n\n{{> purpose}}\n", ["3:1-14 misplaced-text"]),
    ("texts/acknowledgements.md", "{{> acknowledgements}}\n", ["1:1-23 misplaced-text"]),
    ("texts/acknowledgements.md", "In {{region}}.\n", ["1:4-14 missing-fact"]),
    ("texts/acknowledgements.md", "{{criteria 1 3}}\n", ["1:1-17 unknown-criterion"]),
    ("texts/acknowledgements.md", "Ours.[^a]\n", ["1:6-10 unknown-footnote"]),
  ])
  func aWrongFileIsReported(_ path: String, _ text: String, _ complaints: [String]) {
    #expect(bound(path, text).complaints == complaints.map { "\(path):\($0)" })
  }

  @Test func aTextOfTheProgrammeHoldsNoOther() throws {
    let told = TestFolder.complete.bound(to: programme("{{> purpose}}\n")).diagnostics
    #expect(told.map(\.id) == [.misplacedText])
    let inside = TestFolder.complete.with("service-users.md", "{{> purpose}}\n").bound(to: programme("{{> purpose}}\n"))
    #expect(inside.diagnostics.map(\.id) == [.misplacedText])
  }

  /// Two thousand times a text of 10 KB are 20 MB: more than a whole file may have.
  @Test func askingOftenForALongTextIsBounded() {
    let long = String(repeating: "word word\n", count: 1000)
    let asked = String(repeating: "{{> purpose}}\n\n", count: 2000)
    let bound = TestFolder.complete.with("service-users.md", asked).bound(to: programme(long))
    #expect(bound.diagnostics.map(\.id) == [.fileTooLarge])
    // 16 MB have room for 1,677 texts of 9,999 bytes.
    #expect(paragraphs("users", in: bound).count == 1677)
  }

  @Test func whatAnUnprintedTextWouldNeedIsNotMissing() {
    let unprinted = programme("We were in {{region}}.\n")
    #expect(TestFolder.complete.bound(to: unprinted).complaints == [])
    let asked = TestFolder.complete.with("service-users.md", "{{> purpose}}\n").bound(to: unprinted)
    #expect(asked.diagnostics.map(\.id) == [.missingFact])
  }
}

extension Block {
  /// The text of a paragraph.
  fileprivate var plainText: String {
    if case .paragraph(let text) = kind { text.plainText } else { "" }
  }
}
