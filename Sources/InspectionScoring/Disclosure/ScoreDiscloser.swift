import InspectionModel

/// Leaves out the scores that are a hidden share, and takes from the others how they came about.
///
/// A criterion with one question has the share of that question for its score. A mean of several questions is printed,
/// rounded to a whole percent: what it allows together with the printed shares of the others is not held against it.
struct ScoreDiscloser {
  let programme: Programme
  let limits: SmallNumbers
  /// The figures as they are printed.
  let shown: FigureBook

  /// The results as they may be printed, and which of them are left out.
  func disclose(_ scorecard: Scorecard) -> (scorecard: Scorecard, hidden: Set<ResultKey>) {
    let hidden = Set(scorecard.results.keys.filter { isHiddenShare($0, in: scorecard) })
    let results = scorecard.results.map { key, result in
      (key, hidden.contains(key) ? left(out: result) : said(of: result, key, in: scorecard, without: hidden))
    }
    let printed = Scorecard(
      results: Dictionary(results) { first, _ in first }, benchmarks: scorecard.benchmarks, round: scorecard.round)
    return (printed, hidden)
  }

  /// Whether a score is one hidden share, by itself or through the one criterion that it is the mean of.
  private func isHiddenShare(_ key: ResultKey, in scorecard: Scorecard) -> Bool {
    guard case .computed(let reckoning)? = scorecard.results[key]?.origin, reckoning.terms.count == 1,
      let term = reckoning.terms.first
    else { return false }
    switch term.subject {
    case .node(let id): return isHiddenShare(ResultKey(.node(id), round: key.round), in: scorecard)
    case .question(let id):
      if key.round == scorecard.round { return shown[id.text]?.hidden != nil }
      // The questions of an earlier round are not printed; their shares are hidden where they would have to be.
      return term.tally.map { limits.isTooSmall($0.cases(.sufficient), of: $0.relevant) } ?? false
    }
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
