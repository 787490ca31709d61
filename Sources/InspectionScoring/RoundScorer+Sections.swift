import InspectionModel

extension RoundScorer {
  /// Scores a section by its rule; a programme without one has the printed scores of criteria averaged, and nothing
  /// worked out.
  mutating func scoreSection(_ section: ProgrammeNode) {
    let rule = programme.rule(for: .section)
    guard rule?.method == .meanOfQuestions, let rule else {
      scoreFromCriteria(section, by: rule)
      return
    }
    let places = index.places(in: section)
    let subject = ResultKey.Subject.node(section.id)
    if let reckoner, isCovered(places) { scoreFromQuestions(section, places: places, by: rule, with: reckoner) }
    guard case .entered? = results[subject]?.origin else { return }
    holdAgainstCriteria(subject, places: places, called: section.called, id: .sectionScoreImpossible)
  }

  private mutating func scoreFromCriteria(_ section: ProgrammeNode, by rule: ScoringRule?) {
    let criteria = section.children.filter { $0.result == .score }
    let parts = criteria.compactMap { node in results[.node(node.id)].map { (node: node, result: $0) } }
    // A criterion without a result leaves the mean open.
    guard parts.count == criteria.count else { return }
    let scored = parts.filter { $0.result.score != nil }
    let values = scored.compactMap(\.result.exact)
    let weights = scored.map { rule?.weight(of: $0.node) ?? 1 }
    let exact = scored.count(where: \.result.isComputed)
    guard let mean = Fraction.mean(of: values, weights: weights) else { return }
    if exact == scored.count, let rule {
      let terms = terms(of: scored.map(\.node), values: values, weights: weights)
      let leftOut = parts.filter { $0.result.score == nil }.map { Reckoning.Term.Subject.node($0.node.id) }
      let reckoning = Reckoning(rule: rule, terms: terms, leftOut: leftOut, mean: mean * Self.percent)
      take(reckoning, for: .node(section.id), called: section.called)
    } else if exact == 0 || rule != nil {
      let intervals = scored.compactMap(\.result.interval)
      guard let interval = PercentInterval.mean(of: intervals, weights: weights) else { return }
      settle(section, mean: mean, within: interval)
    }
  }

  private static let percent = Fraction(1, over: 100) ?? .zero

  /// The percentages of some criteria with what each weighs in their mean.
  private func terms(of criteria: [ProgrammeNode], values: [Fraction], weights: [Int]) -> [Reckoning.Term] {
    let total = Fraction.sum(of: weights.map { Fraction($0) })
    return zip(criteria, zip(values, weights)).map { node, term in
      Reckoning.Term(
        .node(node.id), value: term.0 * Self.percent, weight: Fraction(term.1).divided(by: total) ?? .zero)
    }
  }

  /// Holds an entered section score against what its criteria allow, or takes their mean where none was entered.
  private mutating func settle(_ section: ProgrammeNode, mean: Fraction, within interval: PercentInterval) {
    let subject = ResultKey.Subject.node(section.id)
    let allowed = interval.printedValues
    if let entered = entered(subject) {
      guard case .score(let score) = entered.value, !allowed.contains(score) else { return }
      report(.impossible(section, score, allowed: allowed, inRound: inRound, at: entered.range))
    } else {
      let score = WholePercent(rounding: mean)
      take(Scorecard.Result(.score(score), origin: .averaged(interval)), for: subject)
      guard allowed.lowerBound != allowed.upperBound else { return }
      report(.ambiguous(section, score, allowed: allowed, inRound: inRound, at: inspection.facts.origin))
    }
  }
}

extension Scorecard.Result {
  fileprivate var isComputed: Bool {
    if case .computed = origin { true } else { false }
  }

  /// What the exact score can be; nil without a score.
  fileprivate var interval: PercentInterval? {
    if case .computed(let reckoning) = origin { return PercentInterval(exactly: reckoning.percentage) }
    return score.map(PercentInterval.init(printedAs:))
  }
}
