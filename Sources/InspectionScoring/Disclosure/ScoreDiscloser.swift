import InspectionModel

/// Leaves out the scores from which a hidden share could be worked out.
///
/// A printed score says in which half-open interval of one percent the mean of its questions lies. Where all shares but
/// one are printed, that may leave a single count for the one. Every score is held against what the others allow; one
/// that leaves some hidden count only one value is left out.
struct ScoreDiscloser {
  let programme: Programme
  let limits: SmallNumbers
  /// The figures with their numbers.
  let figures: FigureBook
  /// The figures as they are printed.
  let shown: FigureBook

  /// The results as they may be printed, and which of them are left out.
  func disclose(_ scorecard: Scorecard) -> (scorecard: Scorecard, hidden: Set<ResultKey>) {
    var hidden: Set<ResultKey> = []
    var bounds = CountBounds()
    for key in order(of: scorecard) {
      guard let score = scorecard.results[key]?.score else { continue }
      let terms = terms(of: key, weight: Fraction(1), in: scorecard)
      let equation = CountBounds.Equation(terms: terms, printed: score)
      if equation.hasUnknowns, !bounds.allows(equation) { hidden.insert(key) }
    }
    let results = scorecard.results.map { key, result in
      (key, hidden.contains(key) ? left(out: result) : said(of: result, key, in: scorecard, without: hidden))
    }
    let printed = Scorecard(
      results: Dictionary(results) { first, _ in first }, benchmarks: scorecard.benchmarks, round: scorecard.round)
    return (printed, hidden)
  }

  /// The results that were worked out: sections first, since more rests on them, then threads, then criteria.
  private func order(of scorecard: Scorecard) -> [ResultKey] {
    let rounds = programme.measuredRounds.map { $0?.id }.reversed()
    let subjects: [ResultKey.Subject] =
      programme.sections.map { .node($0.id) } + programme.threads.map { .thread($0.id) }
      + programme.criteria.map { .node($0.id) }
    return rounds.flatMap { round in subjects.map { ResultKey($0, round: round) } }
      .filter { if case .computed? = scorecard.results[$0]?.origin { true } else { false } }
  }

  /// The shares that a score is the mean of, with what each counts for.
  private func terms(of key: ResultKey, weight: Fraction, in scorecard: Scorecard) -> [CountBounds.Term] {
    guard case .computed(let reckoning)? = scorecard.results[key]?.origin else { return [] }
    return reckoning.terms.flatMap { term -> [CountBounds.Term] in
      let weight = weight * term.weight
      switch term.subject {
      case .node(let id):
        let inner = terms(of: ResultKey(.node(id), round: key.round), weight: weight, in: scorecard)
        return inner.isEmpty ? [.init(known: term.value, weight: weight)] : inner
      case .question(let id):
        guard let tally = term.tally, let share = hiddenShare(of: id, tally, in: key.round, scorecard.round) else {
          return [.init(known: term.value, weight: weight)]
        }
        return [.init(unknown: .init(question: id, round: key.round), share: share, of: tally.relevant, weight: weight)]
      }
    }
  }

  /// What is said of a question in a round; nil where its share is printed, or could be.
  private func hiddenShare(of id: QuestionID, _ tally: Tally, in round: String?, _ current: String?) -> HiddenShare? {
    if round == current { return shown[id.text]?.hidden }
    // The questions of an earlier round are not printed; their shares are hidden where they would have to be.
    let count = tally.cases(.sufficient)
    return limits.isTooSmall(count, of: tally.relevant) ? HiddenShare(limit: limits.under) : nil
  }
}

extension ScoreDiscloser {
  private func left(out result: Scorecard.Result) -> Scorecard.Result {
    let reason = programme.labels[.hiddenScore].text(in: programme.ownLanguage, filling: ["limit": "\(limits.under)"])
    return Scorecard.Result(.none(reason: reason), origin: unsaid(result.origin))
  }

  /// A printed result, with what may be said of how it came about.
  private func said(
    of result: Scorecard.Result, _ key: ResultKey, in scorecard: Scorecard, without hidden: Set<ResultKey>
  ) -> Scorecard.Result {
    guard case .computed(let reckoning) = result.origin, let score = result.score else { return result }
    let terms = reckoning.terms.compactMap { term -> Reckoning.Term? in
      switch term.subject {
      case .question(let id):
        guard key.round == scorecard.round, case .share? = shown[id.text]?.value else { return nil }
        return Reckoning.Term(term.subject, value: term.value, weight: term.weight)
      case .node(let id):
        let node = ResultKey(.node(id), round: key.round)
        guard !hidden.contains(node), let printed = scorecard.results[node]?.score,
          let value = Fraction(printed.value, over: 100)
        else { return nil }
        return Reckoning.Term(term.subject, value: value, weight: term.weight)
      }
    }
    let mean = Fraction(score.value, over: 100) ?? .zero
    return Scorecard.Result(
      result.value, origin: .computed(Reckoning(rule: reckoning.rule, terms: terms, leftOut: [], mean: mean)))
  }

  private func unsaid(_ origin: Scorecard.Origin) -> Scorecard.Origin {
    guard case .computed(let reckoning) = origin else { return origin }
    return .computed(Reckoning(rule: reckoning.rule, terms: [], leftOut: [], mean: .zero))
  }
}
