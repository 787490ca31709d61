import TestSupport
import Testing

/// Scores, grades and figures worked out from case assessments, from the files to the report.
///
/// At the second visit, with the summary question of each criterion (H3, K3, D2) at 20%:
/// - B1: H1 2/3, H2 1/4, H3 2/4. 0.8 x (2/3 + 1/4) / 2 + 0.2 x 1/2 = 0.36667 + 0.1 = 46.67%
/// - B2: K1 4/4, K2 1/3, T1 3/4, K3 3/4. 0.8 x (25/12) / 3 + 0.15 = 0.55556 + 0.15 = 70.56%
/// - B3: D1 1/4, T1 3/4, D2 4/4. 0.8 x 1/2 + 0.2 = 60%
/// - B: critical B1 and B2, important B3. (2 x 46.67 + 2 x 70.56 + 60) / 5 = 58.89%
/// - allergies: K1, K2, T1. (1 + 1/3 + 3/4) / 3 = 69.44%
///
/// And at the first: B1 0.8 x 1/4 + 0.1 = 30%, B2 100%, B3 0.8 x 1/2 + 0 = 40%; B (60 + 200 + 40) / 5 = 60%; allergies
/// 100%.
@Suite struct ScoringTests {
  private let canteen = MealsFolder.canteen
  private let place = Workplace()

  @Test func everyScoreFollowsFromTheCases() throws {
    let ending = place.run("score", "oakdale", "--format", "csv", over: canteen)
    #expect(ending.errors == "")
    #expect(
      ending.output.split(separator: "\r\n").map(String.init) == [
        "id,title,first,second,band,exact,from",
        "A1,Planning,Badly run,Fairly run,,,3 items",
        "A2,Staff,Well run,Not revisited,,,entered",
        "B,What is served,60%,59%,Bland,58.89,3 criteria",
        "B1,Hot meals,30%,47%,Bland,46.67,3 questions",
        "B2,Cold meals,100%,71%,Tasty,70.56,4 questions",
        "B3,Drinks,40%,60%,Bland,60.00,3 questions",
        "allergies,Care over allergies,100%,69%,Bland,69.44,3 questions",
      ])
  }

  @Test func theReportPrintsWhatFollows() {
    let markdown = canteen.expectBuilt().markdown
    #expect(markdown.contains("The canteens have 59%, against 60% at first."))
    #expect(markdown.contains("Soup was hot in two of the three canteens."))
    #expect(markdown.contains("Salad was fresh in four."))
    #expect(markdown.contains("Three canteens had no water."))
    #expect(markdown.contains("| A1 Planning | Badly run | Fairly run |"))
  }

  @Test func aCorrectionToOneCaseChangesEveryNumberThatDependsOnIt() {
    // D1 0/4: B3 is 0.8 x 3/8 + 0.2 = 50%, and B (93.33 + 141.11 + 50) / 5 = 56.89%.
    let markdown = canteen.replacing("yes,good,yes", with: "yes,good,no", in: "data/assessments.csv").expectBuilt()
      .markdown
    #expect(markdown.contains("The canteens have 57%, against 60% at first."))
    #expect(markdown.contains("Four canteens had no water."))
  }

  @Test func anEnteredScoreMustBeTheComputedOne() throws {
    let result = canteen.replacing("criterion: B1", with: "criterion: B1\nscore: 46", in: "findings/B1.md").built()
    #expect(result.complaints == ["findings/B1.md:3:8 error score-differs"])
    #expect(try #require(result.run.diagnostics.first).summary.contains("47%"))
    canteen.replacing("criterion: B1", with: "criterion: B1\nscore: 47", in: "findings/B1.md").expectBuilt()
  }

  @Test func aShareOfNoCasesIsNeverQuoted() {
    let none = canteen.with(
      "figures.yml", "dry:\n  question: D1\n  answer: no\n  where:\n    case: c1\n    size: small\n")
    #expect(none.built().complaints == ["findings/B3.md:5:3 error figure-without-cases"])
  }

  @Test(arguments: [
    (
      "o2,poor,poor,good,good,yes,good,no,poor,good,good", "o2,poor,poor,good,good,yes,good,no,poor,good,superb",
      "7:46", "unknown-answer"
    ),
    ("o1,good", "o9,good", "6:1", "unknown-case"),
    ("o1,good,poor,poor", "o1,good,poor", "6:1", "row-width"),
    ("H2,H3", "H22,H3", "1:9", "unknown-question"),
    ("case,H1", "kase,H1", "1:1", "missing-column"),
    ("o2,poor", "o2,\"poor", "7:4", "quote-not-closed"),
    ("o2,poor", "o1,poor", "7:4", "contradictory-answers"),
  ])
  func halfTheDataIsNeverScored(_ old: String, _ new: String, _ place: String, _ id: String) {
    let bad = canteen.replacing(old, with: new, in: "data/assessments.csv")
    let result = bad.built()
    #expect(result.complaints.first == "data/assessments.csv:\(place) error \(id)")
    #expect(!result.complaints.contains { $0.contains("missing-score") || $0.contains("figure-not-counted") })
    #expect(result.report.isEmpty)
  }

  @Test(arguments: ["c1,secnd", "c1,", "c1,Second"])
  func everyCaseBelongsToARound(_ row: String) {
    let result = canteen.replacing("c1,second", with: row, in: "data/cases.csv").built()
    #expect(result.complaints.contains("inspection.md:1:1 error unknown-round"))
    #expect(result.report.isEmpty)
  }

  @Test func aCaseListOfAProgrammeWithRoundsNamesThem() {
    let result = canteen.replacing("case,round", with: "case,rond", in: "data/cases.csv").built()
    #expect(result.complaints.contains { $0.hasSuffix("error unknown-case-attribute") })
    #expect(result.report.isEmpty)
  }

  @Test func dataThatAreNamedWronglyAreNotReplacedByOthers() {
    let wrong = canteen.replacing(
      "status: final", with: "status: final\ndata: sqlte:data/tool.sqlite", in: "inspection.md")
    #expect(wrong.built().complaints == ["inspection.md:9:7 error wrong-kind"])
    let ending = place.run("score", "oakdale", over: wrong)
    #expect(ending.status == 1)
    #expect(ending.output == "")
  }

  @Test func nobodyComparesAnInspectionWithItself() {
    let own = canteen.replacing("status: final", with: "status: final\nbenchmarks: ../oakdale", in: "inspection.md")
    #expect(own.built().complaints == ["inspection.md:9:13 error malformed-benchmark"])
  }

  @Test func otherInspectionsAreComparedAndListed() throws {
    canteen.write(to: place.path)
    // One answer otherwise: B is 57%, as in the test of a correction.
    let other = canteen.replacing("yes,good,yes", with: "yes,good,no", in: "data/assessments.csv")
      .replacing("inspected: 2024-03", with: "inspected: 2023-03", in: "inspection.md")
    other.write(to: place.path, as: "elmdale")
    let compared = canteen.replacing(
      "status: final", with: "status: final\nbenchmarks: ../elmdale", in: "inspection.md")
    let ending = place.run("score", "oakdale", "--format", "json", over: compared)
    #expect(ending.output.contains("\"lowest\": 57"))
    #expect(place.run("build", "oakdale", over: compared).status == 0)
    let manifest = place.file("build/oakdale/manifest.json")
    for path in ["../elmdale/data/assessments.csv", "../elmdale/data/cases.csv", "../elmdale/inspection.md"] {
      #expect(manifest.contains("\"path\": \"\(path)\""), "\(path)")
    }
  }

  @Test func theManifestListsTheData() {
    let manifest = canteen.expectBuilt().manifest
    for path in ["data/assessments.csv", "data/cases.csv", "figures.yml"] {
      #expect(manifest.contains("\"path\": \"\(path)\""), "\(path)")
    }
  }

  @Test func rowsMayComeInAnyOrderAndShape() {
    let long =
      "answer,case,question\n"
      + ["c1", "c2", "c3", "c4", "o1", "o2"].reversed().map { id in
        let rows = MealsFolder.canteenRows
        return zip(rows[0].dropFirst(), rows.first { $0[0] == id }?.dropFirst() ?? []).map { question, answer in
          "\(answer),\(id),\(question)\n"
        }.joined()
      }.joined()
    #expect(canteen.with("data/assessments.csv", long).expectBuilt().markdown == canteen.expectBuilt().markdown)
  }
}

extension MealsFolder {
  /// The rows of the canteens' assessments, the header first.
  fileprivate static var canteenRows: [[Substring]] {
    guard case .file(let bytes)? = canteen.files["data/assessments.csv"] else { return [[]] }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").map { $0.split(separator: ",") }
  }
}
