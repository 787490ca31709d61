import InspectionModel
import Testing

@testable import SourceReading

@Suite struct FrontMatterReaderTests {
  /// `key=rest` and the block's lines, with the place of key and rest.
  private func entries(_ text: String) -> [String] {
    let reading = FrontMatterReader().read(file(text)).value
    return (reading.frontMatter?.entries ?? []).map { entry in
      ([entry.key.value + "=" + entry.rest.value] + entry.block.map(\.value)).joined(separator: "|")
    }
  }

  private func body(_ text: String) -> String {
    let source = file(text)
    let range = FrontMatterReader().read(source).value.body
    return source.text(in: SourceRange(file: source.id, range))
  }

  private func diagnostics(_ text: String) -> [String] {
    let source = file(text)
    return marks(FrontMatterReader().read(source).diagnostics, in: source)
  }

  @Test func readsWhatFollowsTheFirstColonAsWritten() {
    #expect(
      entries("---\ntitle: Comments: what we heard\nnote: \"Pods\" in practice\nplan: Plan # 4\n---\n")
        == ["title=Comments: what we heard", "note=\"Pods\" in practice", "plan=Plan # 4"])
  }

  @Test func keepsTheLinesBelowWithTheirIndentation() {
    #expect(
      entries("---\nteam:\n  HM Inspectors: A; B\n\n\tOther: C\n\n---\n") == ["team=|  HM Inspectors: A; B||\tOther: C"]
    )
  }

  @Test func leavesOutComments() {
    #expect(entries("---\n# who\nteam:\n# the first\n  Role: A\n---\n") == ["team=|  Role: A"])
  }

  @Test func keepsDuplicates() {
    #expect(entries("---\nscore: 62\nscore: 63\n---\n") == ["score=62", "score=63"])
  }

  @Test func needsNoSpaceAfterTheColonOfAWord() {
    #expect(entries("---\nscore:62\nwhen we came: 10:30\n---\n") == ["score=62", "when we came=10:30"])
  }

  @Test(arguments: ["\n", "\r\n", "\r"]) func readsEveryLineEnd(end: String) {
    let text = ["---", "score: 62 ", "why:", "---", "Text"].joined(separator: end)
    #expect(entries(text) == ["score=62", "why="])
    #expect(body(text) == "Text")
  }

  @Test func knowsThePlaces() throws {
    let source = file("\u{FEFF}---\r\nkéy:  \tvalue  \r\nempty:  \r\n---\r\n")
    let entries = try #require(FrontMatterReader().read(source).value.frontMatter).entries
    #expect(place(entries[0].key.range, in: source) == "2:1-4")
    #expect(place(entries[0].rest.range, in: source) == "2:8-13")
    #expect(place(entries[1].rest.range, in: source) == "3:9-9")
  }

  @Test func takesNoBreakSpacesForSpaces() {
    #expect(entries("---\ntitle:\u{A0}Courts\u{A0}\n---\n") == ["title=Courts"])
  }

  @Test func aFileWithoutFrontMatterIsAllBody() {
    #expect(body("\u{FEFF}# Title\n---\n") == "# Title\n---\n")
    #expect(body("") == "")
    #expect(FrontMatterReader().read(file("----\n")).value.frontMatter == nil)
  }

  @Test func theSecondFenceMayEndTheFile() {
    #expect(entries("---\nscore: 62\n---") == ["score=62"])
    #expect(body("---\nscore: 62\n---") == "")
  }

  @Test func reportsFrontMatterThatIsNotClosed() {
    let text = "---\ncriterion: 1.1\nscore: 76\n\n# Strengths\n\n- One: two\n"
    #expect(diagnostics(text) == ["1:1-4 front-matter-not-closed"])
    #expect(entries(text) == ["criterion=1.1", "score=76"])
    #expect(body(text) == "\n# Strengths\n\n- One: two\n")
    let source = file(text)
    #expect(
      mended(source, by: FrontMatterReader().read(source).diagnostics[0])
        == "---\ncriterion: 1.1\nscore: 76\n---\n\n# Strengths\n\n- One: two\n")
  }

  @Test(arguments: ["---", "---\n", "---\r\n", "--- \n\n"]) func aFenceAloneIsNotClosed(text: String) {
    #expect(diagnostics(text) == ["1:1-4 front-matter-not-closed"])
    #expect(entries(text) == [])
  }

  @Test func proposesTheColonThatIsMissing() {
    let source = file("---\ncriterion: 1.1\nscore 62\n---\n")
    let diagnostics = FrontMatterReader().read(source).diagnostics
    #expect(marks(diagnostics, in: source) == ["3:1-9 malformed-yaml"])
    #expect(mended(source, by: diagnostics[0]) == "---\ncriterion: 1.1\nscore: 62\n---\n")
  }

  @Test func proposesToIndentAListBelowItsKey() {
    let source = file("---\naccept:\n- x\n---\n")
    let diagnostics = FrontMatterReader().read(source).diagnostics
    #expect(marks(diagnostics, in: source) == ["3:1-4 malformed-yaml"])
    #expect(mended(source, by: diagnostics[0]) == "---\naccept:\n  - x\n---\n")
  }

  @Test func proposesToMoveAKeyToTheMargin() {
    let source = file("---\n  score: 62\n---\n")
    let diagnostics = FrontMatterReader().read(source).diagnostics
    #expect(marks(diagnostics, in: source) == ["2:3-12 malformed-yaml"])
    #expect(mended(source, by: diagnostics[0]) == "---\nscore: 62\n---\n")
  }

  @Test func stopsAfterAThousandKeys() {
    let text = "---\n" + String(repeating: "key: value\n", count: 200_000) + "---\nText"
    #expect(diagnostics(text) == ["1002:1-11 yaml-too-large"])
    #expect(entries(text).count == 1_000)
    #expect(body(text) == "Text")
  }

  @Test func doesNotComplainForEver() {
    let text = "---\n" + String(repeating: "no key\n", count: 200_000) + "---\nText"
    #expect(FrontMatterReader().read(file(text)).diagnostics.count == 1_001)
  }

  @Test func stopsAfterAMebibyte() {
    let text = "---\nteam:\n" + String(repeating: "  A: b\n", count: 200_000) + "---\nText"
    #expect(FrontMatterReader().read(file(text)).diagnostics.map(\.id) == [.yamlTooLarge])
    #expect(body(text) == "Text")
  }
}
