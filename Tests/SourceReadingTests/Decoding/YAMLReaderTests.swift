import InspectionModel
import Testing

@testable import SourceReading

@Suite struct YAMLReaderTests {
  private func marks(_ text: String) -> [String] {
    let source = file(text)
    return SourceReadingTests.marks(YAMLReader().read(source).diagnostics, in: source)
  }

  private func place(_ path: [String], in text: String) throws -> String {
    let source = file(text)
    var node = try #require(YAMLReader().read(source).value)
    for step in path {
      if let index = Int(step), let items = node.items { node = items[index] } else { node = try #require(node[step]) }
    }
    return SourceReadingTests.place(node.range, in: source)
  }

  @Test func keepsScalarsAsWritten() throws {
    let root = try #require(YAMLReader().read(file("a: 1.10\nb: yes\nc: ~\nd: 2008-01-31\n")).value)
    #expect(root.pairs?.map(\.value.kind) == [.scalar("1.10"), .scalar("yes"), .scalar("~"), .scalar("2008-01-31")])
  }

  @Test(arguments: ["\n", "\r\n"]) func knowsThePlaces(end: String) throws {
    let text = ["\u{FEFF}é: x", "list: [a, \"bc\"]", "deep:", "  - id: 'it''s'", "    text: one two"].joined(
      separator: end)
    #expect(try place(["é"], in: text) == "1:4-5")
    #expect(try place(["list", "1"], in: text) == "2:12-14")
    #expect(try place(["deep", "0", "text"], in: text) == "5:11-18")
    #expect(try place(["deep", "0"], in: text) == "4:5-5:18")
  }

  @Test func countsNoLineEndsThatEditorsDoNot() throws {
    #expect(try place(["b"], in: "a: x\u{2028}y\u{85}z\nb: c\n") == "2:4-5")
  }

  @Test(arguments: ["", "\n\n", "# only a comment\n", "---", "---\n"]) func readsAnEmptyFileAsNothing(text: String) {
    #expect(YAMLReader().read(file(text)).value?.isEmpty == true)
    #expect(marks(text) == [])
  }

  @Test func reportsADuplicateAtItsSecondPlace() throws {
    let text = "a: 1\nb:\n  a: 2\n# a: 3\na: 4\n"
    #expect(marks(text) == ["5:1-2 duplicate-key"])
    let source = file(text)
    let note = try #require(YAMLReader().read(source).diagnostics.first?.notes.first)
    #expect(SourceReadingTests.place(note.range, in: source) == "1:1-2")
  }

  @Test func reportsADuplicateInAListItem() {
    #expect(marks("l:\n  - id: 1\n    id: 2\n") == ["3:5-7 duplicate-key"])
    #expect(marks("l: { id: 1, id: 2 }\n") == ["1:6-8 duplicate-key"])
  }

  @Test func proposesQuotesForASecondColon() throws {
    let source = file("title: Comments: what we heard\n")
    let diagnostic = try #require(YAMLReader().read(source).diagnostics.first)
    #expect(SourceReadingTests.marks([diagnostic], in: source) == ["1:16-17 malformed-yaml"])
    #expect(mended(source, by: diagnostic) == "title: \"Comments: what we heard\"\n")
  }

  @Test func proposesSpacesForATab() throws {
    let source = file("a:\n\tb: 1\n")
    let diagnostic = try #require(YAMLReader().read(source).diagnostics.first)
    #expect(SourceReadingTests.marks([diagnostic], in: source) == ["2:1-2 malformed-yaml"])
    #expect(mended(source, by: diagnostic) == "a:\n  b: 1\n")
  }

  @Test(arguments: [
    ("a: \"open\nb: 1\n", "1:4-9 malformed-yaml", "The quotation mark is not closed"),
    ("a: [1, 2\nb: 1\n", "1:4-9 malformed-yaml", "The bracket is not closed"),
    ("a: @x\n", "1:4-6 malformed-yaml", "A value cannot begin with this sign"),
    ("a: 1\n---\nb: 2\n", "2:1-4 malformed-yaml", "The file goes on after its end"),
    ("a: 1\nb\nc: 2\n", "2:1-2 malformed-yaml", "The line is no `key: value`"),
    ("a:\n  - 1\n b: 2\n", "3:2-6 malformed-yaml", "The line does not fit the lines above it"),
    ("a: !x 1\n", "1:4-8 malformed-yaml", "A value cannot begin with this sign"),
    ("a: 1\n  b: 2\n", "2:3-7 malformed-yaml", "The line is indented below a line that has a value of its own"),
    ("a: \"\\q\"\n", "1:5-8 malformed-yaml", "A backslash between double quotation marks needs a second one"),
    ("a: x\u{7}y\n", "1:5-6 malformed-yaml", "A control character stands here"),
    ("? [a]\n: 1\n", "1:3-5 malformed-yaml", "A key is a word, and not a list or a mapping"),
  ]) func saysInPlainWordsWhatIsBroken(text: String, mark: String, summary: String) {
    #expect(marks(text) == [mark])
    #expect(YAMLReader().read(file(text)).diagnostics.first?.summary == summary)
  }

  @Test(arguments: [
    ("a: &x 1\nb: *x\n", "2:4-6 yaml-alias"),
    ("a: &x 1\n", "1:4-8 yaml-alias"),
    ("a: *x\n", "1:4-6 yaml-alias"),
  ]) func refusesAnchorsAndAliases(text: String, mark: String) {
    #expect(marks(text) == [mark])
    #expect(YAMLReader().read(file(text)).diagnostics.first?.summary == "Aliases are not used here")
  }

  @Test func aStarOrAnAmpersandInTextIsNoAlias() {
    #expect(marks("a: Devon & Cornwall * x\nb: |\n  * one\n") == [])
  }

  @Test func aBillionLaughsEndInADiagnostic() {
    var text = "a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]\n"
    for level in 1...30 {
      let aliases = [String](repeating: "*a\(level - 1)", count: 9).joined(separator: ", ")
      text += "a\(level): &a\(level) [\(aliases)]\n"
    }
    text += "? *a30\n: x\n"
    #expect(marks(text) == ["2:10-13 yaml-alias"])
  }

  @Test(arguments: ["[", "{a: ", "- "]) func fiveThousandLevelsEndInADiagnostic(opening: String) {
    let text = String(repeating: opening, count: 5_000)
    #expect(YAMLReader().read(file(text)).diagnostics.map(\.id) == [.nestedTooDeeply])
  }

  @Test func fortyLevelsAreTooMany() {
    let text = String(repeating: "[", count: 40) + String(repeating: "]", count: 40)
    #expect(marks(text) == ["1:34-34 nested-too-deeply"])
  }

  @Test func twoMegabytesOfKeysEndInADiagnostic() {
    let text = (0..<200_000).map { "key\($0): x\n" }.joined()
    #expect(YAMLReader().read(file(text)).diagnostics.map(\.id) == [.yamlTooLarge])
  }

  @Test func tooManyValuesEndInADiagnostic() {
    let text = "a: [" + String(repeating: "1,", count: 100_000) + "]\n"
    #expect(YAMLReader().read(file(text)).diagnostics.map(\.id) == [.yamlTooLarge])
  }

  @Test func reportsWhatIsNotUTF8() {
    let source = SourceFile(id: FileID(0), path: "programme.yml", bytes: Array("a: caf".utf8) + [0xE9, 0x0A])
    #expect(SourceReadingTests.marks(YAMLReader().read(source).diagnostics, in: source) == ["1:7-8 not-utf8"])
  }
}
