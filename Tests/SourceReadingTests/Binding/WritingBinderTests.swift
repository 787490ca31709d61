import InspectionModel
import Testing

@testable import SourceReading

@Suite struct WritingBinderTests {
  private func summary(_ text: String) -> BoundFolder { TestFolder.complete.with("summary.md", text).bound() }

  @Test func knowsSectionsAndThreadsByTitleOrID() throws {
    let bound = summary(
      "Opens.\n\n## assessment:\nA.\n\n### Deeper\nB.\n\n## 2. Strategy\nC.\n\n## ROH\nD.\n\n## Next steps {#next}\nE.\n"
    )
    #expect(bound.complaints == [])
    let writing = try #require(bound.inspection?.writings.first { $0.part.text == "summary" })
    #expect(writing.sections.map { name($0.heading) } == ["", "node 1", "node 2", "thread roh", "Next steps #next"])
    #expect(writing.sections.map(\.blocks.count) == [1, 3, 1, 1, 1])
  }

  private func name(_ heading: WritingSection.Heading) -> String {
    switch heading {
    case .none: ""
    case .node(let id): "node \(id)"
    case .thread(let id): "thread \(id)"
    case .authored(let inlines, let attributes):
      inlines.plainText + (attributes?.label.map { " #\($0.value)" } ?? "")
    }
  }

  @Test(arguments: [
    ("## Assesment\nA.\n", ["1:4-13 unknown-heading"]),
    ("## Assessment\nA.\n\n## 1\nB.\n", ["4:4-5 duplicate-heading"]),
    ("## Assessment\n\n## Strategy\nB.\n", ["1:4-14 empty-slot"]),
    ("## Assessment {#a}\nA.\n", ["1:15-19 misplaced-attributes"]),
  ])
  func reportsHeadings(_ text: String, _ complaints: [String]) {
    #expect(summary(text).complaints == complaints.map { "summary.md:\($0)" })
  }

  @Test func proposesTheNearestSection() throws {
    #expect(try summary("## Assesment\nA.\n").mended(.unknownHeading) == "## Assessment\nA.\n")
  }

  @Test func leavesHeadingsToTheAuthorsInAFileOfTheirs() throws {
    let bound = TestFolder.complete.with(
      "service-users.md", "---\ntitle: Users\n---\n## Offenders\nA.\n\n## Offenders\nB.\n"
    )
    .bound()
    #expect(bound.complaints == [])
    let writing = try #require(bound.inspection?.writings.last)
    #expect(writing.title?.value == "Users")
    #expect(writing.sections.map { name($0.heading) } == ["Offenders", "Offenders"])
  }

  @Test func missesAForewordAndAFileThatSaysNothing() throws {
    #expect(
      TestFolder.complete.replacing("The foreword.", with: "", in: "inspection.md").complaints == [
        "inspection.md:1:1-1 missing-part"
      ])
    let silent = TestFolder.complete.with("service-users.md", "\n").bound()
    #expect(silent.complaints == ["service-users.md:1:1-1 missing-part"])
    #expect(try silent.only(.missingPart).summary == "The part 'Service users' perspective' is still to be written")
  }

  @Test func warnsOfAFileThatNothingReads() throws {
    let folder = TestFolder.complete.with("sumary.md", "A.\n").with("README.md", "For us.\n")
    #expect(folder.complaints == ["sumary.md:1:1-1 unknown-file"])
    #expect(try folder.bound().only(.unknownFile).summary.hasSuffix("did you mean 'summary.md'?"))
  }
}

@Suite struct AdditionsBinderTests {
  @Test func fillsAPartByItsIDOrItsTitle() {
    let folder = TestFolder.complete.with("appendices/a.md", "---\npart: contextual information\n---\nFigures.\n")
      .with("chapters/b.md", "---\npart: users\ntitle: Voices\n---\nThey said.\n")
    #expect(folder.complaints == [])
    #expect(folder.bound().inspection?.writings.map(\.part.text) == ["foreword", "summary", "users", "context"])
    #expect(folder.bound().inspection?.writings[2].title?.value == "Voices")
  }

  @Test func addsPartsWhereTheyAskToBe() {
    let folder = TestFolder.complete.with("chapters/reasons.md", "---\ntitle: Reasons\nafter: Summary\n---\nWhy.\n")
      .with("appendices/terms.md", "---\ntitle: Terms of reference\n---\nThese.\n")
    #expect(folder.complaints == [])
    let parts = folder.bound().inspection?.addedParts ?? []
    #expect(parts.map(\.id.text) == ["terms", "reasons"])
    #expect(parts.map(\.after.text) == ["context", "summary"])
    #expect(parts.map(\.isAppendix) == [true, false])
  }

  @Test(arguments: [
    ("part: contekst", "2:7-15 unknown-part"),
    ("part: sections", "2:7-15 unknown-part"),
    ("part: context\nafter: summary", "3:8-15 conflicting-keys"),
    ("part: summary", "2:7-14 duplicate-part"),
    ("title: Reasons", "2:8-15 missing-key"),
    ("title: Reasons\nafter: sumary", "3:8-14 unknown-part"),
    ("after: summary", "1:1-1 missing-key"),
  ])
  func refusesAHeader(_ header: String, _ complaint: String) {
    let folder = TestFolder.complete.with("chapters/x.md", "---\n\(header)\n---\n## Assessment\nText.\n")
    #expect(folder.complaints == ["chapters/x.md:\(complaint)"])
  }

  @Test func refusesAFileWithTheNameOfAPart() {
    let text = "---\ntitle: Users\nafter: summary\n---\nText.\n"
    #expect(
      TestFolder.complete.with("chapters/users.md", text).complaints == ["chapters/users.md:2:8-13 duplicate-part"])
  }
}

@Suite struct ExamplesBinderTests {
  @Test(arguments: [("", nil), ("names-changed: yes\n", true), ("names-changed: no\n", false)])
  func keepsWhatIsSaidOfNames(_ line: String, _ expected: Bool?) {
    let folder = TestFolder.complete.with("good-practice/a.md", "---\ntitle: T\ncriterion: 1.1\n\(line)---\nText.\n")
    #expect(folder.bound().inspection?.examples.map(\.namesAreChanged) == [expected])
  }

  @Test func ordersExamplesByCriterionAndThenByFile() {
    func example(_ criterion: String) -> String { "---\ntitle: T\ncriterion: \(criterion)\n---\nText.\n" }
    let folder = TestFolder.complete.with("good-practice/a.md", example("2.1"))
      .with("good-practice/b.md", example("1.2")).with("good-practice/c.md", example("1.1"))
      .with("good-practice/d.md", example("1.2"))
    #expect(folder.complaints == [])
    #expect(folder.bound().inspection?.examples.map(\.name) == ["c", "b", "d", "a"])
  }

  @Test(arguments: [
    ("---\ntitle: T\n---\nText.\n", "1:1-1 example-without-criterion"),
    ("---\ntitle: T\ncriterion: 1.7\n---\nText.\n", "3:12-15 unknown-criterion"),
    ("---\ntitle: T\ncriterion: 1\n---\nText.\n", "3:12-13 unknown-criterion"),
    ("---\ncriterion: 1.1\n---\nText.\n", "1:1-1 missing-key"),
    ("---\ntitle: T\ncriterion: 1.1\n---\n", "2:8-9 empty-slot"),
    ("---\ntitle: T\ncriterion: 1.1\nnames-changed: all\n---\nText.\n", "4:16-19 wrong-kind"),
  ])
  func reports(_ text: String, _ complaint: String) {
    #expect(TestFolder.complete.with("good-practice/a.md", text).complaints == ["good-practice/a.md:\(complaint)"])
  }
}
