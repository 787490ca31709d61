import InspectionModel

extension RoundScorer {
  /// Scores a thread by the questions that are tagged with it.
  mutating func scoreThread(_ thread: Thread) {
    guard let rule = programme.rule(for: .thread), rule.method == .meanOfQuestions else { return }
    let subject = ResultKey.Subject.thread(thread.id)
    let places = index.places(taggedWith: thread, of: programme)
    let name = "the thread '\(thread.title.text(in: programme.ownLanguage))'"
    if isCovered(places), let reckoning = reckoner?.mean(of: places, by: rule) {
      take(reckoning, for: subject, called: name)
    } else {
      holdAgainstCriteria(subject, places: places, called: name, id: .threadScoreImpossible)
    }
  }

  /// Whether the assessments speak of the criteria of all questions at `places`: a mean over the others alone would be
  /// one of half the data.
  func isCovered(_ places: [Int]) -> Bool {
    let entered = Set(programme.criteria.map(\.id).filter { results[.node($0)]?.isEnteredScore ?? false })
    return !places.contains { index.questions[$0].nodes.contains(where: entered.contains) }
  }

  /// Reports an entered mean of the questions at `places` that the printed scores of their criteria do not allow.
  mutating func holdAgainstCriteria(
    _ subject: ResultKey.Subject, places: [Int], called name: String, id: DiagnosticID
  ) {
    guard let rule = programme.rule(for: .criterion), rule.method == .meanOfQuestions,
      let score = results[subject]?.score,
      let entered = entered(subject), reckoner?.isAnswered(places) != true
    else { return }
    var scores: [(criterion: NodeID, printed: WholePercent)] = []
    var unscored: Set<NodeID> = []
    for criterion in programme.criteria where criterion.result == .score {
      guard let result = results[.node(criterion.id)] else { continue }
      if let printed = result.score { scores.append((criterion.id, printed)) } else { unscored.insert(criterion.id) }
    }
    let bounds = QuestionMeanBounds(index: index, rule: rule, scores: scores, unscored: unscored)
    guard let allowed = bounds.bounds(of: places)?.printedValues, !allowed.contains(score) else { return }
    report(
      .impossible(id, name + inRound, score, allowed: allowed, questions: places.count, at: entered.range, subject.id))
  }
}

extension Scorecard.Result {
  fileprivate var isEnteredScore: Bool {
    if case .entered = origin { score != nil } else { false }
  }
}
