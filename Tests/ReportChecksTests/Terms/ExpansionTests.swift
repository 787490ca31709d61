import Testing

@testable import ReportChecks

@Suite struct ExpansionTests {
  @Test(arguments: [
    ("keen Garden Management Unit", "GMU", "Garden Management Unit"),
    ("a Prolific and other Priority Offender", "PPO", "Prolific and other Priority Offender"),
    ("Multi-Agency Public Protection Arrangements", "MAPPA", "Multi-Agency Public Protection Arrangements"),
    ("the Order of Merit", "OOM", "Order of Merit"),
    ("the Order of Merit", "OM", "Order of Merit"),
  ])
  func endsWithTheWordsWhoseInitialsSpellIt(text: String, letters: String, words: String) {
    let found = Expansion.ending(of: text.split(separator: " ").map(String.init), spelling: letters)
    #expect(found?.words.joined(separator: " ") == words)
  }

  @Test(arguments: [("Garden Unit", "GMU"), ("", "GMU"), ("Garden Management Unit meeting", "GMU"), ("Garden", "G")])
  func isNoneWhereTheInitialsAreOthers(text: String, letters: String) {
    #expect(Expansion.ending(of: text.split(separator: " ").map(String.init), spelling: letters) == nil)
  }

  @Test func beginsWithItsWordsAndLeavesWhatFollows() {
    let words = ["Chief", "Executive", "Officer", "in", "charge", "of", "a", "Trust"]
    #expect(Expansion.beginning(of: words, spelling: "CEO")?.words == ["Chief", "Executive", "Officer"])
    #expect(Expansion.beginning(of: words, spelling: "COE") == nil)
  }

  @Test func isComparedWithoutEndingsAndJoints() {
    let plural = Expansion(words: ["Site-Management", "Boards"])
    #expect(plural.key == Expansion(words: ["site", "of", "management", "board"]).key)
    #expect(Expansion(words: ["Principal", "Officer"]).key != Expansion(words: ["Plot", "Officer"]).key)
  }

  @Test(arguments: [("Arrangements", true), ("Process", false), ("Bus", false), ("Order", false), ("Premises", true)])
  func knowsAPlural(word: String, isPlural: Bool) { #expect(Expansion(words: [word]).isPlural == isPlural) }

  @Test func readsTheAbbreviationsInAWord() {
    func names(_ text: String) -> [String] { Tokenizer().tokens(of: text).flatMap(Abbreviation.all).map(\.name) }
    #expect(names("non-PPO PPO's TPOs' MAPPa OASys A PSR1 UK-wide") == ["PPO", "PPO", "TPO", "UK"])
    #expect(names("") == [])
  }

  @Test func readsAnExpansionOnEitherSideOfABracket() {
    func found(_ text: String) -> [String] {
      ExpansionReader(tokens: Tokenizer().tokens(of: text)).expansions().map { one in
        "\(one.abbreviation.name): \(one.expansion?.words.joined(separator: " ") ?? "?")"
      }
    }
    #expect(found("The Garden Management Unit (the GMU) met") == ["GMU: Garden Management Unit"])
    #expect(found("The GMU (Garden Management Unit) met") == ["GMU: Garden Management Unit"])
    #expect(found("The outdoor committee (OUTCOM) met") == ["OUTCOM: ?"])
    #expect(found("They met (in May), (GMU) and (") == [])
  }
}
