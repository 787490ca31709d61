import InspectionModel
import Testing

@testable import SourceReading

@Suite struct ProportionsTests {
  @Test func readsTheTableOfAProgrammeWithTheHighestPercentagesFirst() throws {
    let words = try Programme.revisit().proseStyle.proportions
    #expect(words.fractionCloseness == 3)
    #expect(words.steps.count == 6)
    #expect(words.steps[0].words == ["almost all", "nearly all"])
    #expect(words.steps.map(\.bound) == [.over(90), .from(75), .from(50), .from(30), .from(10), .from(0)])
    #expect(words.steps.map(\.source) == ["made up for the tests", nil, nil, nil, nil, nil])
  }

  @Test(arguments: [
    (100, "almost all"), (91, "almost all"), (90, "most"), (75, "most"), (74, "a majority"), (50, "a majority"),
    (49, "a significant minority"), (30, "a significant minority"), (29, "a minority"), (10, "a minority"),
    (9, "very few"), (0, "very few"),
  ])
  func everyPercentageFallsInOneStep(percentage: Int, word: String) throws {
    let words = try Programme.revisit().proseStyle.proportions
    let percent = try #require(WholePercent(percentage))
    #expect(words.step(for: percent)?.words.first == word)
  }

  @Test func theRangesOfAllStepsTouchAndCoverEverything() throws {
    let words = try Programme.revisit().proseStyle.proportions
    #expect(words.steps.compactMap { words.range(of: $0) } == [91...100, 75...90, 50...74, 30...49, 10...29, 0...9])
  }

  @Test(arguments: ["omi", "omi2", "iaow", "esi-follow-up"])
  func everyProgrammeOfOursHasAWordForEveryPercentage(id: String) throws {
    let words = try #require(TemplateFolder.real.load(id).value).proseStyle.proportions
    #expect((0...100).allSatisfy { WholePercent($0).flatMap { words.step(for: $0) } != nil })
    #expect(words.steps.allSatisfy { $0.source != nil })
  }

  @Test func aProgrammeWithoutATableHasNoWords() throws {
    let programme = try #require(TemplateFolder.fixtures.load("school-meals", edition: "summer").value)
    #expect(programme.proseStyle.proportions == .none)
    #expect(WholePercent(50).flatMap { programme.proseStyle.proportions.step(for: $0) } == nil)
  }

  @Test func wordsCanBeGivenInSeveralLanguages() {
    let wording = Wording([.english: [.other: "most, nearly all"], .welsh: [.other: "y rhan fwyaf"]])
    let step = ProportionWords.Step(wording: wording, bound: .from(75))
    #expect(step.words == ["most", "nearly all"])
    #expect(step.words(in: .welsh) == ["y rhan fwyaf"])
  }

  @Test(arguments: [
    ("      from: 75", "      from: 92", "Each step of words for proportions lies below the one before"),
    ("      from: 75", "      over: 90", "Each step of words for proportions lies below the one before"),
    ("      from: 75", "      from: 101", "'from' is a percentage from 0 to 100, not 101"),
    ("      over: 90", "      over: 100", "No percentage is over 100"),
    (
      "      over: 90", "      over: 90\n      from: 80", "A step of words for proportions has words and one percentage"
    ),
    ("      from: 75\n", "", "A step of words for proportions has words and one percentage"),
    ("words: most", "words: ' , '", "A step of words for proportions has words and one percentage"),
    ("words: most", "words: Nearly all", "'Nearly all' stands for two proportions"),

    ("      from: 0", "      from: 1", "Percentages below 1 have no word"),
    ("closeness: 3", "closeness: 21", "A share is near a fraction within 20 percentage points at most"),
  ])
  func refusesATableThatIsWrong(written: String, wrong: String, headline: String) {
    let folder = TemplateFolder.fixtures.replacing(written, with: wrong, in: "canteen-revisit/programme.yml")
    let told = folder.load("canteen-revisit", edition: "weighed").diagnostics
    #expect(told.map(\.summary) == [headline])
    #expect(told.allSatisfy { $0.range != nil })
  }
}
