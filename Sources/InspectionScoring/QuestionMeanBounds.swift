import InspectionModel

/// What a mean of questions can be when only the printed scores of their criteria are known.
///
/// Takes every question to apply to some case. A question may stand anywhere between 0 and 1 as long as the weighted mean
/// of its criterion's questions stays in what the printed score stands for; so the counted questions of a criterion get
/// as much of its score as they can hold, or as little as the others leave them.
struct QuestionMeanBounds {
  let index: QuestionIndex
  /// How criteria are scored.
  let rule: ScoringRule
  /// The printed scores, in the order of the tree.
  let scores: [(criterion: NodeID, printed: WholePercent)]
  /// The criteria without a score, whose questions count for nothing.
  let unscored: Set<NodeID>

  /// The interval of the mean of the questions at `places`; nil when none of them counts.
  func bounds(of places: [Int]) -> PercentInterval? {
    var left = Set(places.filter { !index.questions[$0].nodes.allSatisfy(unscored.contains) })
    guard !left.isEmpty else { return nil }
    let count = left.count
    var least: [Fraction] = []
    var most: [Fraction] = []
    for (criterion, printed) in scores {
      let own = index.places(of: criterion)
      // A question of two criteria is held to the score of the first: that can only widen the interval.
      let counted = own.filter { left.contains($0) }
      guard !counted.isEmpty else { continue }
      left.subtract(counted)
      let pools = pools(of: own, counted: Set(counted))
      let interval = PercentInterval(printedAs: printed)
      least.append(pools.least(of: interval.lower * Self.percent))
      most.append(pools.most(of: interval.upper * Self.percent))
    }
    // What no printed score holds may be anything from 0 to 1.
    most.append(Fraction(left.count))
    guard let scale = Fraction(100, over: count) else { return nil }
    return PercentInterval(lower: Fraction.sum(of: least) * scale, upper: Fraction.sum(of: most) * scale)
  }

  private static let percent = Fraction(1, over: 100) ?? .zero

  private func pools(of own: [Int], counted: Set<Int>) -> Pools {
    let summaries = own.filter { index.questions[$0].isSummary }
    let weights = QuestionWeights(summaries: summaries.count, others: own.count - summaries.count, rule: rule)
    let pools = [(true, weights.summary), (false, weights.other)].map { isSummary, weight in
      let pool = own.filter { index.questions[$0].isSummary == isSummary }
      let inMean = pool.count { counted.contains($0) }
      return (weight: weight, counted: inMean, others: pool.count - inMean)
    }
    return Pools(
      counted: pools.map { Pool(weight: $0.weight, count: $0.counted) }.sorted { $0.weight < $1.weight },
      othersWeight: Fraction.sum(of: pools.map { $0.weight * Fraction($0.others) }))
  }

  /// Questions of one weight.
  private struct Pool {
    let weight: Fraction
    let count: Int
  }

  /// The questions of a criterion.
  private struct Pools {
    /// Those in the mean, the lightest first.
    let counted: [Pool]
    /// What all others weigh together.
    let othersWeight: Fraction

    /// The least sum of the counted questions when the criterion is at `score`: the others take what they can, and the
    /// heaviest use the rest up soonest.
    func least(of score: Fraction) -> Fraction {
      filled(counted.filter { $0.weight > .zero }.reversed(), with: max(score - othersWeight, .zero))
    }

    /// The greatest sum of the counted questions when the criterion is at `score`: the lightest make the most of it.
    func most(of score: Fraction) -> Fraction { filled(counted, with: score) }

    private func filled(_ pools: [Pool], with score: Fraction) -> Fraction {
      var rest = score
      var sum = Fraction.zero
      for pool in pools {
        let taken = min(rest, pool.weight * Fraction(pool.count))
        rest = rest - taken
        // A question without weight holds whatever it likes.
        sum = sum + (taken.divided(by: pool.weight) ?? Fraction(pool.count))
      }
      return sum
    }
  }
}
