import InspectionModel
import Testing

@testable import SourceReading

@Suite struct RoundsTests {
  private let programme: Programme

  init() throws { programme = try .revisit() }

  private func findings(_ criterion: String, _ header: String) -> BoundFolder {
    let text = "---\ncriterion: \(criterion)\n\(header)\n---\n## What we saw\n- One.\n"
    return TestFolder.revisit.with("findings/x.md", text).bound(to: programme)
  }

  private func scores(_ lines: String) -> BoundFolder {
    TestFolder.revisit.replacing("subject: Oakdale", with: "subject: Oakdale\nscores:\n\(lines)", in: "inspection.md")
      .bound(to: programme)
  }

  /// `first 46, second 55`, with `-` for what was wrongly entered.
  private func values(_ bound: BoundFolder, of subject: ResultKey.Subject) -> String {
    programme.rounds.compactMap { round in
      bound.inspection?.results[ResultKey(subject, round: round.id)].map { "\(round.id) \(word($0.value))" }
    }.joined(separator: ", ")
  }

  private func word(_ value: EnteredResult.Value) -> String {
    switch value {
    case .score(let score): "\(score.value)"
    case .grade(let id): id
    case .none(let reason): "none: \(reason)"
    case .notAssessed: "not assessed"
    case .unreadable: "-"
    }
  }

  private func complaints(_ bound: BoundFolder) -> [String] { bound.wrong }

  @Test(arguments: [
    ("score: 55", "second 55"),
    ("score:\n  first: 46\n  second: 55%", "first 46, second 55"),
    ("score:\n  First visit: 46", "first 46"),
    ("score:\n  second: not revisited", "second not assessed"),
    ("score: Not revisited", "second not assessed"),
    ("score:\n  first: none: the kitchen\n    was shut\n  second: 55", "first none: the kitchen was shut, second 55"),
    ("score:\n  # at last\n  second: 55\n\n  first:", "second 55"),
    ("score: none\nwhy: the kitchen was shut", "second none: the kitchen was shut"),
    ("score: none: the kitchen was shut", "second none: the kitchen was shut"),
    ("score:\n  none: the kitchen was shut", "second none: the kitchen was shut"),
    ("score:\n  55", "second 55"),
  ])
  func aScoreMayBeGivenForEachRound(_ header: String, _ expected: String) {
    let bound = findings("B1", header)
    #expect(complaints(bound) == [])
    #expect(values(bound, of: .node(NodeID("B1"))) == expected)
  }

  @Test func aGradeMayBeGivenForEachRound() {
    let bound = findings("A1", "grade:\n  first: partly run\n  second: Not revisited")
    #expect(complaints(bound) == [])
    #expect(values(bound, of: .node(NodeID("A1"))) == "first partly, second not assessed")
  }

  @Test func scoresOfSectionsAndThreadsMayTo() {
    let bound = scores("  B:\n    first: 61\n    second: 66\n  allergies: 70\n  B1:\n    second: none: too\n      few")
    #expect(complaints(bound) == [])
    #expect(values(bound, of: .node(NodeID("B"))) == "first 61, second 66")
    #expect(values(bound, of: .thread("allergies")) == "second 70")
    #expect(values(bound, of: .node(NodeID("B1"))) == "second none: too few")
  }

  @Test(arguments: [
    ("score:\n  frist: 46\n  second: 55", ["4:3-8 unknown-round"], "first -, second 55"),
    ("score:\n  first: 460\n  second: 55", ["4:10-13 invalid-score"], "first -, second 55"),
    ("score:\n  first: Not revisited", ["4:10-23 invalid-score"], "first -"),
    ("score:\n  first: none", ["4:10-14 missing-key"], "first -"),
    ("score:\n  first: 46\n  first: 47", ["5:3-8 duplicate-key"], "first 46"),
    ("score:\n  - first: 46", ["4:3-5 wrong-kind"], "first -, second -"),
    ("score:\n  second: 55\nwhy: x", ["5:6-7 stray-content"], "second 55"),
    ("score: Not revisited\nwhy: x", ["4:6-7 stray-content"], "second not assessed"),
    ("grade:\n  first: well", ["3:1-6 grade-on-scored"], "second -"),
  ])
  func reportsARound(_ header: String, _ expected: [String], _ values: String) {
    let bound = findings("B1", header)
    #expect(complaints(bound) == expected.map { "findings/x.md:\($0)" })
    #expect(self.values(bound, of: .node(NodeID("B1"))) == values)
  }

  @Test func proposesTheNearestRound() throws {
    let bound = findings("B1", "score:\n  secnd: 55")
    #expect(try bound.mended(.unknownRound).contains("  second: 55\n"))
  }

  @Test func oneRoundMayStandInEachPlaceButNotInBoth() {
    let text = "---\ncriterion: B1\nscore:\n  first: 46\n  second: 55\n---\n## What we saw\n- One.\n"
    let both = TestFolder.revisit.with("findings/x.md", text)
      .replacing("subject: Oakdale", with: "subject: Oakdale\nscores:\n  B1:\n    second: 55", in: "inspection.md")
    #expect(complaints(both.bound(to: programme)) == ["findings/x.md:5:3-9 duplicate-criterion"])
    let each = both.replacing("  second: 55\n", with: "", in: "findings/x.md")
    #expect(complaints(each.bound(to: programme)) == [])
    #expect(values(each.bound(to: programme), of: .node(NodeID("B1"))) == "first 46, second 55")
  }

  @Test func aProgrammeThatMeasuresOnceHasNoRounds() {
    let folder = TestFolder.complete.replacing("score: 76", with: "score:\n  first: 76", in: "findings/1.1.md")
    #expect(folder.complaints == ["findings/1.1.md:4:3-8 unknown-round"])
    let listed = TestFolder.complete.replacing("  roh: 65", with: "  roh:\n    first: 65", in: "inspection.md")
    #expect(listed.complaints == ["inspection.md:12:5-10 unknown-round"])
  }
}

@Suite struct ItemRatingsTests {
  private func bound(_ criterion: String, _ header: String) throws -> BoundFolder {
    let text = "---\ncriterion: \(criterion)\n\(header)\n---\n## What we saw\n- One.\n"
    return TestFolder.revisit.with("findings/x.md", text).bound(to: try .revisit())
  }

  private func complaints(_ bound: BoundFolder) -> [String] { bound.wrong }

  @Test func readsTheRatingsOfItems() throws {
    let bound = try bound("A1", "items:\n  Menu plan: strong\n  Stock: Very strong\ngrade-reason: the cook left")
    #expect(complaints(bound) == [])
    let ratings = try #require(bound.inspection?.ratings[NodeID("A1")])
    #expect(ratings.items.map(\.name.value) == ["Menu plan", "Stock"])
    #expect(ratings.items.map(\.rating.value) == ["strong", "very-strong"])
    #expect(ratings.reason?.value == "the cook left")
  }

  @Test(arguments: [
    ("items:\n  Stock: stong", ["4:10-15 invalid-rating"]),
    ("items:\n  Stock:", ["4:3-8 invalid-rating"]),
    ("items:\n  Stock: strong\n  stock: good", ["5:3-8 duplicate-key"]),
    ("items: strong", ["3:8-14 wrong-kind"]),
    ("grade-reason: the cook left", ["3:15-28 stray-content"]),
  ])
  func reportsRatings(_ header: String, _ expected: [String]) throws {
    let bound = try bound("A1", header)
    #expect(complaints(bound) == expected.map { "findings/x.md:\($0)" })
    #expect(bound.inspection?.ratings == [:])
  }

  @Test func proposesTheNearestRating() throws {
    #expect(try bound("A1", "items:\n  Stock: stong").mended(.invalidRating).contains("Stock: Strong\n"))
  }

  @Test func aWrongRatingIsNotAMissingGradeAsWell() throws {
    let bound = try bound("A1", "items:\n  Stock: stong")
    #expect(bound.inspection?.results[ResultKey(.node(NodeID("A1")), round: "second")]?.value == .unreadable)
  }

  @Test func whatIsNotGradedHasNoItems() throws {
    #expect(complaints(try bound("B1", "items:\n  Stock: strong")) == ["findings/x.md:3:1-6 invalid-rating"])
    let folder = TestFolder.complete.replacing(
      "grade: well met", with: "grade: well met\nitems:\n  A: strong", in: "findings/2.1.md")
    #expect(folder.complaints == ["findings/2.1.md:4:1-6 invalid-rating"])
  }

  @Test func theFileOfASectionHasNone() throws {
    let text = "---\nsection: A\nitems:\n  A: strong\ngrade-reason: x\n---\nWords.\n"
    let bound = TestFolder.revisit.with("findings/x.md", text).bound(to: try .revisit())
    #expect(
      complaints(bound) == ["findings/x.md:3:1-6 conflicting-keys", "findings/x.md:5:1-13 conflicting-keys"])
  }
}
