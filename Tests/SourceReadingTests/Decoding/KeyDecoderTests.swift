import InspectionModel
import Testing

@testable import SourceReading

@Suite struct KeyDecoderTests {
  private let criterion = Key("criterion", .text, required: true, "The criterion that the file is about.")
  private let score = Key("score", .percentage, "Its score.")

  private func decoder(_ source: SourceFile) -> KeyDecoder {
    let reading = FrontMatterReader().read(source).value
    let origin = reading.frontMatter?.range.start ?? source.range.start
    return KeyDecoder(reading.frontMatter?.entries ?? [], at: origin, keys: [criterion.description, score.description])
  }

  @Test func readsValuesWithTheirPlaces() throws {
    let source = file("---\ncriterion: 1.10\nscore: 62%\n---\n")
    var keys = decoder(source)
    let read = keys.read(criterion)
    let id = try #require(read)
    #expect(id.value == "1.10")
    #expect(place(id.range, in: source) == "2:12-16")
    #expect(keys.read(score)?.value == WholePercent(62))
    #expect(keys.diagnostics == [])
  }

  @Test func reportsAnUnknownKeyWithTheNearest() throws {
    let source = file("---\ncriterion: 1.1\nscroe: 62\n---\n")
    let diagnostic = try #require(decoder(source).diagnostics.first)
    #expect(marks([diagnostic], in: source) == ["3:1-6 unknown-key"])
    #expect(diagnostic.summary == "There is no key 'scroe' here; did you mean 'score'?")
    #expect(diagnostic.explanation == "The keys are 'criterion' and 'score'.")
    #expect(mended(source, by: diagnostic) == "---\ncriterion: 1.1\nscore: 62\n---\n")
  }

  @Test func reportsADuplicateAtItsSecondPlace() throws {
    let source = file("---\ncriterion: 1.1\nscore: 62\nscore: 63\n---\n")
    var keys = decoder(source)
    let diagnostic = try #require(keys.diagnostics.first)
    #expect(marks([diagnostic], in: source) == ["4:1-6 duplicate-key"])
    #expect(place(try #require(diagnostic.notes.first).range, in: source) == "3:1-6")
    #expect(keys.read(score)?.value == WholePercent(62))
  }

  @Test func reportsAMissingKeyWhereTheFrontMatterBegins() {
    let source = file("---\nscore: 62\n---\n")
    var keys = decoder(source)
    #expect(keys.read(criterion) == nil)
    #expect(marks(keys.diagnostics, in: source) == ["1:1-1 missing-key"])
    #expect(
      keys.diagnostics.first?.explanation == "The criterion that the file is about. Write `criterion: ` and text.")
  }

  @Test func reportsARequiredKeyWithoutValueAtTheKey() {
    let source = file("---\ncriterion:\n---\n")
    var keys = decoder(source)
    #expect(keys.read(criterion) == nil)
    #expect(marks(keys.diagnostics, in: source) == ["2:1-10 missing-key"])
    #expect(keys.diagnostics.first?.summary == "'criterion' has no value")
  }

  @Test func collectsEverythingInOneRun() {
    let source = file("---\nscore: about 70\nscore: 1\nwhat: x\n---\n")
    var keys = decoder(source)
    _ = keys.read(criterion)
    _ = keys.read(score)
    #expect(
      marks(keys.diagnostics, in: source)
        == ["3:1-6 duplicate-key", "4:1-5 unknown-key", "1:1-1 missing-key", "2:8-16 invalid-score"])
  }
}
