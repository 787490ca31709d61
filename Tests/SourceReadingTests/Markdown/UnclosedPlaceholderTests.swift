import InspectionModel
import Testing

@testable import SourceReading

@Suite struct UnclosedPlaceholderTests {
  @Test(arguments: [
    ("In {{subject.", "1:4-6"), ("In {{subject} it", "1:4-6"), ("In {{share\nx}}", "1:4-6"),
    ("# {{a", "1:3-5"), ("- a\n- {{b", "2:3-5"), ("*{{a*", "1:2-4"), ("| a |\n|---|\n| {{b |", "3:3-5"),
    ("Table: {{a\n\n| a |\n|---|\n| b |", "1:8-10"), ("::: box {{a\nb\n:::", "1:9-11"), ("[^n]: {{a\n\nb[^n]", "1:7-9"),
    ("\\{ and {{a", "1:8-10"), ("“a” {{a -- b", "1:5-7"), ("{{{subject}}}", "1:1-3"),
  ])
  func isReportedAtItsBraces(_ text: String, _ place: String) {
    #expect(marks(read(text).diagnostics, in: file(text)) == ["\(place) figure-not-closed"])
  }

  @Test func isReportedOnceForEach() {
    let text = "{{a {{b {{c}} {{d"
    #expect(
      marks(read(text).diagnostics, in: file(text)) == [
        "1:1-3 figure-not-closed", "1:5-7 figure-not-closed", "1:15-17 figure-not-closed",
      ])
  }

  @Test(arguments: [
    "\\{{a", "`{{a`", "```\n{{a\n```", "a { {b", "a {b", "{{a}}", "{{}}", "[a](https://x/{{b)",
  ])
  func whatIsTextOrClosedIsNot(_ text: String) { #expect(said(text) == []) }

  @Test(arguments: [
    ("\\{{a}}", "p(<{>{a}})"), ("\\{{#a}}", "p(<{>{#a}})"), ("\\{{{a}}", "p(<{>{{a}})"),
    ("\\{{a}} {{b}}", "p(<{>{a}} {{b}})"),
  ])
  func twoBracesBehindABackslashArePrinted(_ text: String, _ tree: String) {
    #expect(said(text) == [])
    #expect(TreeText.of(read(text).value) == tree)
  }

  @Test func staysTextInTheTree() { #expect(tree("In {{subject.") == "p(In {{subject.)") }

  @Test func aMillionBracesAreReadInOneGo() {
    let text = String(repeating: "{", count: 100_000)
    #expect(read(text).diagnostics.count == 50_000)
  }

  @Test func plainCommonMarkHasNone() { #expect(read("{{a", as: .commonMark).diagnostics == []) }
}
