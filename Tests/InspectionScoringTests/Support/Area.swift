import InspectionModel
import InspectionScoring
import Testing

/// An inspected area in a few words: a small programme, and what was entered and counted.
struct Area {
  var sections: [ProgrammeNode]
  var rules: [ScoringRule] = [.criteria(), .sections(), .threads]
  var threads: [InspectionModel.Thread] = []
  var rounds: [Round] = []
  var bands = Scale(steps: [])
  var grades = Scale(steps: [])
  var ratings = Scale(steps: [])
  /// What stands in the one part of the outline.
  var outline: [OutlineEntry.Piece] = []
  var inspection = Inspection(
    facts: InspectionFacts(origin: .origin, subject: "Anyshire", body: "Anyshire Service", status: .draft))
  private(set) var tallies: [Tallies.Key: Tally] = [:]
  /// The number of cases in a group, where it is not that of a question's answers.
  var cases: [CaseFilter: Int] = [:]

  var programme: Programme {
    Programme(
      id: "test", edition: nil, name: Wording("Test"), inspectorate: Wording("Inspectors"), languages: [.english],
      terms: .init(criterion: Wording("Criterion"), nodeReference: Wording("{id}")), inspectionKeys: [],
      sections: sections, bands: bands, grades: grades, itemRatings: ratings, scoring: rules, rounds: rounds,
      threads: threads, slots: [], boxes: [], recommendationEnds: .init(inner: "", last: "."),
      outline: [OutlineEntry(id: PartID("data"), title: nil, isAppendix: false, isRequired: false, pieces: outline)],
      glossary: [], texts: [:], labels: Labels([:]))
  }

  /// Asks a question of `nodes` ("A1", or "A1 B1") that was answered on some cases.
  func asking(
    _ id: String, of nodes: String, _ sufficient: Int, outOf relevant: Int, notApplicable: Int = 0, noneDone: Int = 0,
    threads: [String] = [], isSummary: Bool = false, round: String? = nil
  ) -> Area {
    var area = self
    if area.inspection.questions[QuestionID(id)] == nil {
      let question = Question(
        id: QuestionID(id), nodes: nodes.split(separator: " ").map { NodeID(String($0)) }, text: "Was it done?",
        threads: threads, isSummary: isSummary, answers: .yesOrNo,
        range: SourceRange(file: FileID(9), lower: UInt32(area.inspection.questions.questions.count), upper: 100))
      area.inspection.questions = QuestionList(area.inspection.questions.questions + [question])
    }
    let words = AnswerScheme.yesOrNo.answers
    let counts = zip(words, [sufficient, relevant - sufficient - noneDone, noneDone, notApplicable])
    let group = round.map { Round(id: $0, label: Wording($0)).filter } ?? .all
    area.tallies[Tallies.Key(QuestionID(id), group)] = Tally(counts.map { Tally.Count($0, $1) })
    area.cases[group] = max(area.cases[group, default: 0], relevant + notApplicable)
    return area
  }

  /// Enters a score of a section, criterion or thread.
  func entering(_ id: String, _ score: Int, round: String? = nil) throws -> Area {
    entering(id, .score(try #require(WholePercent(score))), round: round)
  }

  func entering(_ id: String, _ value: EnteredResult.Value, round: String? = nil) -> Area {
    var area = self
    area.inspection.results[ResultKey(subject(id), round: round)] = EnteredResult(value, at: .entry)
    return area
  }

  /// Enters scores as reports list them.
  func entering(_ scores: KeyValuePairs<String, Int>, round: String? = nil) throws -> Area {
    try scores.reduce(self) { try $0.entering($1.key, $1.value, round: round) }
  }

  func subject(_ id: String) -> ResultKey.Subject {
    threads.contains { $0.id == id } ? .thread(id) : .node(NodeID(id))
  }

  /// The scorecard by what was entered alone.
  func scoredAsEntered() -> Diagnosed<Scorecard> { Scorer(programme: programme).score(inspection) }

  /// The scorecard by what was entered and counted.
  func scored() -> Diagnosed<Scorecard> { Scorer(programme: programme).score(inspection, tallies: counted) }

  var counted: Tallies { Tallies(cases: cases, tallies: tallies) }

  /// Ratings of the items of a criterion, in one word each.
  func rating(_ id: String, _ ratings: String, reason: String? = nil) -> Area {
    var area = self
    area.inspection.ratings[NodeID(id)] = ItemRatings(
      items: ratings.split(separator: " ").map { rating in
        .init(name: Located("an item", at: .entry), rating: Located(String(rating), at: .entry))
      }, reason: reason.map { Located($0, at: .entry) })
    return area
  }
}

extension ProgrammeNode {
  /// A section "A" with the criteria "A1", "A2" …, each with a result of `kind` and its weight, if it has one.
  static func section(
    _ id: String, criteria: Int, weights: [String?] = [], of kind: ResultKind = .score, result: ResultKind = .score
  ) -> ProgrammeNode {
    let children = (0..<criteria).map { number in
      ProgrammeNode(
        id: NodeID("\(id)\(number + 1)"), level: .criterion, title: Wording("Criterion"), shortTitle: nil,
        statement: nil, result: kind, weight: weights.indices.contains(number) ? weights[number] : nil, children: [])
    }
    return ProgrammeNode(
      id: NodeID(id), level: .section, title: Wording("Section"), shortTitle: nil, statement: nil, result: result,
      children: children)
  }
}

extension ScoringRule {
  static func criteria(summary: Int? = nil) -> ScoringRule {
    ScoringRule(
      subject: .criterion, method: .meanOfQuestions, summaryWeight: summary.flatMap { WholePercent($0) }, source: "test"
    )
  }

  static func sections(_ weights: [Weight] = [], method: Method = .meanOfCriteria) -> ScoringRule {
    ScoringRule(subject: .section, method: method, weights: weights, source: "test")
  }

  static var threads: ScoringRule { ScoringRule(subject: .thread, method: .meanOfQuestions, source: "test") }
}

extension AnswerScheme {
  static let yesOrNo = AnswerScheme([
    Answer("yes", .sufficient), Answer("no", .insufficient), Answer("none done", .insufficient),
    Answer("n/a", .notApplicable),
  ])
}

extension SourceRange {
  /// Where `inspection.md` stands.
  static let origin = SourceRange(file: FileID(0), lower: 0, upper: 1)
  /// Where results were entered.
  static let entry = SourceRange(file: FileID(1), lower: 5, upper: 7)
}

extension Diagnosed<Scorecard> {
  /// The printed score of a section or criterion; nil without one.
  func printed(_ id: String, round: String? = nil) -> Int? {
    (round.map { value[.node(NodeID(id)), round: $0] } ?? value[.node(NodeID(id))])?.score?.value
  }

  /// The exact percentage of a section, criterion or thread, in lowest terms.
  func exact(_ id: String) -> String? {
    (value[.node(NodeID(id))] ?? value[.thread(id)])?.exact?.description
  }

  /// What is told, as "id at subject".
  var told: [String] { diagnostics.map { "\($0.id.rawValue) at \($0.subject ?? "-")" } }

  /// How a score came about.
  func reckoning(_ id: String) throws -> Reckoning {
    guard case .computed(let reckoning) = try #require(value[.node(NodeID(id))] ?? value[.thread(id)]).origin else {
      throw NotReckoned()
    }
    return reckoning
  }
}

struct NotReckoned: Error {}

extension Reckoning {
  /// "Q1 x 2/5 + …"
  var sum: String {
    terms.map { term in
      switch term.subject {
      case .question(let id): "\(id) x \(term.weight)"
      case .node(let id): "\(id) x \(term.weight)"
      }
    }.joined(separator: " + ")
  }
}
