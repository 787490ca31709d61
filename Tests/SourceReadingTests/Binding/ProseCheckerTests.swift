import InspectionModel
import Testing

@testable import SourceReading

@Suite struct ProseCheckerTests {
  private func findings(_ body: String) -> BoundFolder {
    TestFolder.complete.withFindings("## Strengths\n- One.\n\n\(body)").bound()
  }

  @Test(arguments: [
    ("::: practise Title\nText.\n:::", "8:5-13 unknown-box"),
    ("```char\ntitle: T\n```", "8:4-8 unknown-block"),
    ("```table of courts\nfile: t.csv\n```", "8:4-19 unknown-block"),
    ("```chart\ntitle: T\n```", ""),
    ("<!-- later -->", "8:1-15 comment-in-final-report"),
    ("- Two. {#two for=\"1.1\"}", "8:14-17 unknown-attribute"),
    ("- Two.[^a]", "8:7-11 unknown-footnote"),
    ("- Two.[^a]\n\n[^a]: A.\n\n[^a]: B.", "12:3-4 duplicate-footnote"),
    ("[^a]: A.", "8:3-4 unused-footnote"),
    ("In {{subjct}}.", "8:4-14 unknown-figure-word"),
    ("In {{region}}.", "8:4-14 missing-fact"),
    ("In {{ subject }}.", ""),
    ("{{criteria 1}}", "8:1-15 unknown-figure-word"),
    ("In {{subject}}, {{body}}, {{published}} and {{sample}}: {{page summary}}.", ""),
    ("- Two.[^a]\n\n[^a]: See[^b].\n\n[^b]: B.", ""),
  ])
  func checks(_ body: String, _ complaint: String) {
    #expect(findings(body).complaints == (complaint.isEmpty ? [] : ["findings/1.1.md:\(complaint)"]))
  }

  @Test func leavesCommentsInADraftAlone() {
    #expect(TestFolder.draft.withFindings("## Strengths\n- One.\n\n<!-- later -->").complaints == [])
  }

  @Test func proposesTheNearestWordBoxAndFootnote() throws {
    #expect(try findings("In {{subjct}}.").mended(.unknownFigureWord).contains("In {{subject}}."))
    #expect(try findings("```char\ntitle: T\n```").mended(.unknownBlock).contains("```chart\n"))
    #expect(try findings("```Table\nfile: t\n```").mended(.unknownBlock).contains("```table\n"))
    #expect(try findings("::: practise T\nText.\n:::").mended(.unknownBox).contains("::: practice T"))
    let text = try findings("- Two.[^one][^oen]\n\n[^one]: A.").mended(.unknownFootnote)
    #expect(text.contains("Two.[^one][^one]"))
  }

  @Test func keepsTheNamesOfFootnotesToTheirFile() {
    let folder = TestFolder.complete.withFindings("## Strengths\n- One.[^a]\n\n[^a]: Here.")
      .with("service-users.md", "Two.[^a]\n\n[^a]: There.\n")
    #expect(folder.complaints == [])
    #expect(folder.bound().inspection?.footnotes.count == 2)
  }

  @Test func looksIntoTablesAndBoxes() {
    let body = "Table: T[^a]\n\n| A | B |\n|---|---|\n| {{nothing}} | 1 |\n\n::: practice In {{this}}\n- Text.[^b]\n:::"
    #expect(
      findings(body).complaints.map { String($0.drop { $0 != " " }) } == [
        " unknown-footnote", " unknown-figure-word", " unknown-figure-word", " unknown-footnote",
      ])
  }

  @Test(arguments: [
    ("Of {{subject}}: {{page scores}}.", []),
    ("{{criteria 1 2}}", []),
    ("{{criteria 9}}", ["unknown-criterion"]),
    ("{{criteria}}", ["unknown-figure-word"]),
    ("In {{region}}.", ["missing-fact"]),
    ("A.[^a]", ["unknown-footnote"]),
    ("A.[^a]\n\n[^a]: B.", []),
    ("::: nothing T\nText.\n:::", ["unknown-box"]),
  ])
  func checksTheStandingTextOfTheProgramme(_ text: String, _ complaints: [String]) {
    let source = SourceFile(id: FileID(99), path: "small/text/en/acknowledgements.md", bytes: Array(text.utf8))
    let blocks = MarkdownReader().read(source).value
    let programme = Programme.small(texts: ["acknowledgements": StandingText([.english: blocks])])
    let bound = TestFolder.complete.bound(to: programme)
    #expect(bound.complaints == complaints.map { "- \($0)" })
    #expect(bound.inspection?.footnotes.isEmpty ?? false)
  }
}
