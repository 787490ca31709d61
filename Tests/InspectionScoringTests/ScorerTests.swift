import InspectionModel
import InspectionScoring
import Testing

@Suite struct ScorerTests {
  @Test func aSectionScoreLeftOutIsTheMeanOfItsCriteria() throws {
    // (76 + 62 + 69 + 75 + 62) / 5 = 344 / 5 = 68.8, printed 69
    let scored = try score(["A1": 76, "A2": 62, "A3": 69, "A4": 75, "A5": 62])
    #expect(scored.value[.node(NodeID("A"))]?.score?.value == 69)
  }

  @Test func aMeanOnAHalfIsRoundedUp() throws {
    // (58 + 63) / 2 = 60.5, printed 61
    let scored = try score(["A1": 58, "A2": 63])
    #expect(scored.value[.node(NodeID("A"))]?.score?.value == 61)
  }

  @Test func saysWhenThePrintedCriteriaAllowTwoScores() throws {
    // [75.5, 76.5) and [61.5, 62.5): a mean from 68.5 to 69.5 is printed 69 only; with 77 it is [69, 70): 69 or 70
    #expect(try score(["A1": 76, "A2": 62]).diagnostics.isEmpty)
    let scored = try score(["A1": 77, "A2": 62])
    #expect(scored.diagnostics.map(\.id) == [.sectionScoreAmbiguous])
    #expect(scored.diagnostics[0].summary.hasSuffix("its criteria allow 69% or 70%"))
  }

  @Test func acceptsAnEnteredSectionScoreThatIsPossible() throws {
    for entered in [69, 70] {
      let scored = try score(["A1": 77, "A2": 62], section: entered)
      #expect(scored.diagnostics.isEmpty)
      #expect(scored.value[.node(NodeID("A"))]?.score?.value == entered)
    }
  }

  @Test func reportsAnEnteredSectionScoreThatIsImpossible() throws {
    // Lancashire 2011, section 1: printed 78 where the criteria allow only 77 (conventions, Scores)
    let scored = try score(["A1": 77, "A2": 77], section: 78)
    let diagnostic = try #require(scored.diagnostics.first)
    #expect(diagnostic.id == .sectionScoreImpossible)
    #expect(diagnostic.subject == "A")
    #expect(diagnostic.summary == "The score of section A cannot be 78%: its criteria allow only 77%")
  }

  @Test func aSectionWithAnUnscoredCriterionHasNoMean() throws {
    let scored = try score(["A1": 77], criteria: 2)
    #expect(scored.value[.node(NodeID("A"))] == nil)
    #expect(scored.diagnostics.isEmpty)
  }

  @Test func aScoreThatCannotBeHadIsLeftOutOfTheMean() throws {
    var inspection = try inspection(["A1": 77])
    inspection.results[ResultKey(.node(NodeID("A2")), round: nil)] = EnteredResult(
      .none(reason: "no relevant cases"), at: place)
    let scored = Scorer(programme: programme(criteria: 2)).score(inspection)
    #expect(scored.value[.node(NodeID("A"))]?.score?.value == 77)
  }

  @Test func aThreadHasWhatWasEntered() throws {
    let threads = ["harm", "care"].map { Thread(id: $0, title: Wording($0), sections: [NodeID("A")]) }
    var inspection = try inspection(["A1": 50])
    inspection.results[ResultKey(.thread("harm"), round: nil)] = EnteredResult(
      .score(try #require(WholePercent(65))), at: place)
    let scored = Scorer(programme: programme(criteria: 1, threads: threads)).score(inspection)
    #expect(scored.value[.thread("harm")]?.score?.value == 65)
    #expect(scored.value[.thread("care")] == nil)
    #expect(scored.diagnostics.map(\.subject) == ["care"])
  }
}

private let place = SourceRange(file: FileID(0), lower: 0, upper: 1)

private func score(
  _ criteria: KeyValuePairs<String, Int>, section: Int? = nil, criteria count: Int? = nil
) throws -> Diagnosed<Scorecard> {
  var inspection = try inspection(criteria)
  if let section {
    inspection.results[ResultKey(.node(NodeID("A")), round: nil)] = EnteredResult(
      .score(try #require(WholePercent(section))), at: place)
  }
  return Scorer(programme: programme(criteria: count ?? criteria.count)).score(inspection)
}

private func inspection(_ criteria: KeyValuePairs<String, Int>) throws -> Inspection {
  var inspection = Inspection(
    facts: InspectionFacts(origin: place, subject: "Anywhere", body: "Anywhere Service", status: .draft))
  for (id, score) in criteria {
    inspection.results[ResultKey(.node(NodeID(id)), round: nil)] = EnteredResult(
      .score(try #require(WholePercent(score))), at: place)
  }
  return inspection
}

/// One section A with criteria A1, A2 …
private func programme(criteria: Int, threads: [InspectionModel.Thread] = []) -> Programme {
  let children = (1...criteria).map { number in
    ProgrammeNode(
      id: NodeID("A\(number)"), level: .criterion, title: Wording("Criterion \(number)"), shortTitle: nil,
      statement: nil, result: .score, children: [])
  }
  let section = ProgrammeNode(
    id: NodeID("A"), level: .section, title: Wording("Section"), shortTitle: nil, statement: nil, result: .score,
    children: children)
  return Programme(
    id: "test", edition: nil, name: Wording("Test"), inspectorate: Wording("Inspectors"), languages: [.english],
    terms: .init(criterion: Wording("Criterion"), nodeReference: Wording("{id}")), inspectionKeys: [],
    sections: [section], bands: Scale(steps: []), grades: Scale(steps: []), threads: threads, slots: [], boxes: [],
    recommendationEnds: .init(inner: "", last: "."), outline: [], glossary: [], texts: [:], labels: Labels([:]))
}
