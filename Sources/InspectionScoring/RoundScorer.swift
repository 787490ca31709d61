import InspectionModel

/// Scores one round of an inspection: its criteria first, then what is made of them.
struct RoundScorer {
  let programme: Programme
  let inspection: Inspection
  /// Nil for a programme that measures once.
  let round: Round?
  let index: QuestionIndex
  /// The answers of the round; nil where none were counted.
  let reckoner: QuestionReckoner?

  private(set) var results: [ResultKey.Subject: Scorecard.Result] = [:]
  private(set) var diagnostics: [Diagnostic] = []
  /// What has no result for a reason that was told.
  private(set) var explained: Set<ResultKey.Subject> = []

  init(programme: Programme, inspection: Inspection, round: Round?, index: QuestionIndex, reckoner: QuestionReckoner?) {
    self.programme = programme
    self.inspection = inspection
    self.round = round
    self.index = index
    self.reckoner = reckoner
  }

  /// Fills `results` and `diagnostics`.
  mutating func score() {
    for (key, result) in inspection.results where key.round == round?.id {
      results[key.subject] = known(result)
    }
    let grades = GradeReckoner(programme: programme)
    for criterion in programme.criteria {
      switch criterion.result {
      case .score: scoreCriterion(criterion)
      case .grade: if isCurrent { rate(criterion, by: grades) }
      case .none: break
      }
    }
    for section in programme.sections where section.result == .score { scoreSection(section) }
    for thread in programme.threads { scoreThread(thread) }
    if isCurrent { reportMissing() }
  }

  /// Whether the report is about this round.
  var isCurrent: Bool { round == programme.currentRound }

  /// " in the round 'Original inspection'"; empty where there is only one.
  var inRound: String { round.map { " in the round '\($0.label.text(in: programme.ownLanguage))'" } ?? "" }

  /// What was entered for `subject` in this round.
  func entered(_ subject: ResultKey.Subject) -> EnteredResult? {
    inspection.results[ResultKey(subject, round: round?.id)]
  }

  mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }

  /// Takes a result that follows from other results.
  mutating func take(_ result: Scorecard.Result, for subject: ResultKey.Subject) { results[subject] = result }

  /// Takes a score that was worked out; one that was entered as well has to be the same.
  mutating func take(_ reckoning: Reckoning, for subject: ResultKey.Subject, called name: String) {
    let computed = Scorecard.Result(
      .score(WholePercent(rounding: reckoning.percentage)), origin: .computed(reckoning))
    if let known = results[subject], known.value != computed.value, let entered = entered(subject) {
      report(.differs(name + inRound, entered: known.value, at: entered.range, reckoning, subject: subject.id))
    }
    results[subject] = computed
  }

  /// Tells why `subject` can have no score; nothing more is missing then.
  mutating func refuse(_ subject: ResultKey.Subject, _ diagnostic: Diagnostic) {
    explained.insert(subject)
    report(diagnostic)
  }

  private mutating func scoreCriterion(_ criterion: ProgrammeNode) {
    guard let reckoner, let rule = programme.rule(for: .criterion), rule.method == .meanOfQuestions else { return }
    scoreFromQuestions(criterion, places: index.places(of: criterion.id), by: rule, with: reckoner)
  }

  /// Scores a section or criterion by the questions at `places`.
  mutating func scoreFromQuestions(
    _ node: ProgrammeNode, places: [Int], by rule: ScoringRule, with reckoner: QuestionReckoner
  ) {
    let subject = ResultKey.Subject.node(node.id)
    if let mean = reckoner.mean(of: places, by: rule) {
      take(mean, for: subject, called: node.called)
    } else if places.isEmpty {
      guard entered(subject) == nil, isCurrent else { return }
      refuse(subject, .withoutQuestions(node, at: origin(of: node)))
    } else if results[subject]?.score != nil ? reckoner.isAnswered(places) : entered(subject) == nil {
      // A score of which the data say nothing stands by itself; one that they contradict does not.
      refuse(
        subject, .withoutCases(node, inRound: inRound, at: entered(subject)?.range ?? origin(of: node)))
    }
  }

  private mutating func rate(_ criterion: ProgrammeNode, by grades: GradeReckoner) {
    let subject = ResultKey.Subject.node(criterion.id)
    guard let ratings = inspection.ratings[criterion.id] else { return }
    guard let grade = grades.grade(for: ratings) else {
      // A rating that is on no scale was reported where it is read.
      if !grades.knows(ratings) { explained.insert(subject) }
      return
    }
    if let known = results[subject], known.value != .grade(grade), let entered = entered(subject) {
      guard ratings.reason == nil else { return }
      report(.differs(criterion, entered: known.value, at: entered.range, grade, ratings, of: programme))
    }
    results[subject] = Scorecard.Result(.grade(grade), origin: .rated(ratings))
  }

  private func origin(of node: ProgrammeNode) -> SourceRange {
    inspection.origins[node.id] ?? inspection.facts.origin
  }

  private func known(_ result: EnteredResult) -> Scorecard.Result? {
    switch result.value {
    case .score(let score): Scorecard.Result(.score(score), origin: .entered(result.range))
    case .grade(let id):
      programme.grades.steps.first { $0.id == id }.map { Scorecard.Result(.grade($0), origin: .entered(result.range)) }
    case .none(let reason): Scorecard.Result(.none(reason: reason), origin: .entered(result.range))
    case .notAssessed: Scorecard.Result(.notAssessed, origin: .entered(result.range))
    case .unreadable: nil
    }
  }
}

extension ProgrammeNode {
  /// "criterion 1.2", as sentences call it.
  var called: String { "\(level.rawValue) \(id)" }
}
