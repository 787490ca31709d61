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
    guard let rule = programme.rule(for: .criterion), let score = results[subject]?.score,
      let entered = entered(subject), reckoner?.isAnswered(places) != true
    else { return }
    let criteria = programme.criteria.filter { $0.result == .score }
    let bounds = QuestionMeanBounds(
      index: index, rule: rule,
      scores: criteria.compactMap { node in results[.node(node.id)]?.score.map { (node.id, $0) } },
      unscored: Set(criteria.map(\.id).filter { results[.node($0)]?.isUnscored ?? false }))
    guard let allowed = bounds.bounds(of: places)?.printedValues, !allowed.contains(score) else { return }
    report(
      .impossible(id, name + inRound, score, allowed: allowed, questions: places.count, at: entered.range, subject.id))
  }

  /// Reports what a report needs and has not got; what was entered wrongly was reported as that.
  mutating func reportMissing() {
    func isMissing(_ subject: ResultKey.Subject, in scorer: RoundScorer) -> Bool {
      scorer.results[subject] == nil && scorer.entered(subject) == nil && !scorer.explained.contains(subject)
    }
    for node in programme.criteria where node.result != .none && isMissing(.node(node.id), in: self) {
      guard let place = inspection.origins[node.id] else { continue }
      report(.missing(node, at: place))
    }
    for section in programme.sections where section.result == .score && isMissing(.node(section.id), in: self) {
      // A criterion without a score was reported, and the section's follows from it.
      let criteria = section.children.filter { $0.result == .score }
      let isFollowing = programme.rule(for: .section)?.method != .meanOfQuestions && !criteria.isEmpty
      guard !isFollowing || criteria.allSatisfy({ results[.node($0.id)] != nil }) else { continue }
      report(.missing(section: section, at: inspection.facts.origin))
    }
    for thread in programme.threads where isMissing(.thread(thread.id), in: self) {
      report(.missing(thread, called: thread.title.text(in: programme.ownLanguage), at: inspection.facts.origin))
    }
  }
}

extension Scorecard.Result {
  fileprivate var isEnteredScore: Bool {
    if case .entered = origin { score != nil } else { false }
  }

  /// Whether it is known that there is no score.
  fileprivate var isUnscored: Bool {
    switch value {
    case .none, .notAssessed: true
    case .score, .grade: false
    }
  }
}
