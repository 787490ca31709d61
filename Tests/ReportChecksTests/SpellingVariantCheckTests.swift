import InspectionModel
import Testing

@testable import ReportChecks

@Suite struct SpellingVariantCheckTests {
  private func check(_ text: String, glossary: String? = nil) throws -> [Diagnostic] {
    var files = [(path: "summary.md", text: "## 1\n\n" + text + "\n")]
    if let glossary { files.append(("glossary.md", glossary)) }
    return SpellingVariantCheck().check(try CaseInspection(files).manuscript)
  }

  @Test func countsBothSpellings() throws {
    let told = try check("MAPPA and MAPPA's rules, MAPPAs, and MAPPa.")
    #expect(told.map(\.summary) == ["'MAPPa' (once) stands beside 'MAPPA' (3 times)"])
  }

  @Test func takesTheListsSpellingForRight() throws {
    let told = try check("RoSH and ROSH and ROSH.", glossary: "- RoSH: Risk of serious harm\n")
    #expect(told.map(\.summary) == ["'ROSH' (2 times) stands beside 'RoSH' (once)"])
    #expect(told.first?.suggestions.first?.edits.map(\.replacement) == ["RoSH", "RoSH"])
  }

  @Test(arguments: [
    ("Reoffending and reoffend, and re-offenders.", ["reoffenders"]),
    ("Co-ordinate, co-ordinated, coordinates.", ["co-ordinates"]),
    ("Beds were organised and recognised; work was prioritized.", ["prioritised"]),
    ("Beds were organized and recognized; work was prioritised.", ["prioritized"]),
    ("South West, South West and South-West.", ["South West"]),
  ])
  func writesTheCommonerInTheSameForm(text: String, written: [String]) throws {
    #expect(try check(text).flatMap(\.suggestions).flatMap(\.edits).map(\.replacement) == written)
  }

  @Test(arguments: [
    "", "-", "re- -re a-b", "Supervised exercise of the right size.", "A re-form and a reform.",
    "\u{1F469}\u{200D}\u{1F33E}-MAPPA",
  ])
  func leavesWhatIsNoVariant(text: String) throws { #expect(try check(text).isEmpty) }
}
