import InspectionModel
import ReportPipeline
import ReportRendering
import Testing

/// A correction to one case changes the places that `explain` lists, and no other number of the text.
@Suite struct ChangedAnswerTests {
  @Test(arguments: [
    // 40 of 46 = 87.0%, 39 of 46 = 84.8%
    Flip("devon-and-cornwall-2008", "DC006", "PSR1", to: "below", changes: ["percent PSR1"]),
    // 64 of 106 = 60.4%, 63 of 106 = 59.4%
    Flip("devon-and-cornwall-2008", "DC001", "SUS1", to: "below", changes: ["percent SUS1"]),
    // 48 of 60 = 80%, 47 of 60 = 78.3%, in the follow-up
    Flip("gloucestershire-2005-follow-up", "GF001", "RHA2", to: "no", changes: ["percent RHA2"]),
    // 176 of 180 = 97.8%, 175 of 180 = 97.2%
    Flip("lancashire-2011", "LA001", "SCR1", to: "below", changes: ["percent SCR1"]),
    // 17 of 38 = 44.7%, 16 of 38 = 42.1%, in two chapters and a chart
    Flip("norfolk-and-suffolk-2014", "NS002", "OBJ4", to: "below", changes: ["percent OBJ4", "chart"]),
    // A case that was not relevant becomes one: 38 + 1.
    Flip("norfolk-and-suffolk-2014", "NS003", "OBJ4", to: "above", changes: ["percent OBJ4", "chart"]),
    // 50 of 73, 49 of 73: in a pie, and in a chart of figures
    Flip("norfolk-and-suffolk-2014", "NS001", "ALL1", to: "below", changes: ["chart"]),
  ])
  func changesThePlacesThatExplainLists(_ flip: Flip) throws {
    let (before, after) = (flip.run(changes: []), flip.run(changes: [flip.change]))
    let explainer = try #require(ScoreExplainer(before))
    let question = try #require(before.inspection?.questions[QuestionID(flip.question)])
    let resting = explainer.resting(on: question)
    let listed = explainer.places(of: resting)

    // Numbers of the text, by what stands between their braces.
    let (old, new) = (before.printedFigures, after.printedFigures)
    #expect(old.map(\.words) == new.map(\.words), "the text is the same")
    let changed = Set(zip(old, new).filter { $0.text != $1.text }.map(\.0.words))
    #expect(changed.subtracting(listed.map(\.words)) == [], "changed and not listed")
    #expect(flip.changes.subtracting(changed) == flip.changes.intersection(["chart"]), "listed and not changed")
    for (first, second) in zip(old, new) where changed.contains(first.words) {
      #expect(first.text != second.text, "one place of '\(first.words)' stayed behind")
    }
    for words in changed {
      #expect(listed.count { $0.words == words } <= old.count { $0.words == words }, "\(words) is listed too often")
    }

    // Charts of the authors, by their titles.
    let charts = before.titlesOfCharts(unlike: after)
    #expect(charts == Set(listed.filter { $0.words == "chart" }.map(\.sentence)))
    #expect(charts.isEmpty != flip.changes.contains("chart"))

    // And what they print: every figure and result that is another now rests on the question.
    let others = before.figures.names.filter { before.figures[$0]?.value != after.figures[$0]?.value }
    #expect(Set(others.map { .figure($0) }).isSubset(of: resting))
    #expect(others.contains(flip.question))
    let results = (before.scorecard?.results ?? [:]).keys.filter {
      before.scorecard?.results[$0]?.exact != after.scorecard?.results[$0]?.exact
    }
    #expect(Set(results.map { .result($0) }).isSubset(of: resting))
    #expect(!results.isEmpty)
  }

  @Test(arguments: BuiltExample.names) func noPlaceIsListedTwice(_ name: String) throws {
    let run = try #require(BuiltExample.all[name]).run
    let explainer = try #require(ScoreExplainer(run))
    var count = 0
    for question in run.inspection?.questions.questions ?? [] {
      let places = explainer.places(of: explainer.resting(on: question))
      #expect(Set(places).count == places.count, "\(question.id)")
      count += places.count
    }
    #expect(count > 0)
  }
}

/// One case whose answer is another, and words of the places that have to change with it.
struct Flip: Sendable, CustomTestStringConvertible {
  let example: String
  let change: String
  let question: String
  let changes: Set<String>

  init(_ example: String, _ caseID: String, _ question: String, to answer: String, changes: Set<String>) {
    self.example = example
    change = "\(caseID)/\(question)=\(answer)"
    self.question = question
    self.changes = changes
  }

  var testDescription: String { "\(example) \(change)" }

  /// The example as far as its report is put together.
  func run(changes: [String]) -> ReportRun {
    Runner(surroundings: .system(), request: .init(lastStage: .assemble, changes: changes))
      .run("\(Repository.root)/Examples/\(example)")
  }
}

extension ReportRun {
  /// The numbers that the text quotes, with what stands between their braces.
  fileprivate var printedFigures: [(words: String, text: String)] {
    (report?.figureUses ?? []).map { ($0.quotation, $0.text) }
  }

  /// The titles of the authors' charts that are drawn otherwise in another run.
  fileprivate func titlesOfCharts(unlike other: ReportRun) -> Set<String> {
    let own = Set((inspection?.charts ?? []).map(\.title.value))
    let charts = (report?.namedCharts ?? []).filter { own.contains($0.chart.chart.title) }
    let others = Set((other.report?.namedCharts ?? []).map(\.chart))
    return Set(charts.map(\.chart).filter { !others.contains($0) }.map(\.chart.title))
  }
}
