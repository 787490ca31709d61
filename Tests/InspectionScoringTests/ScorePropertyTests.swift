import BigInt
import InspectionModel
import InspectionScoring
import Testing

/// What holds for any answers, over areas generated from seeds.
@Suite struct ScorePropertyTests {
  private static let seeds = UInt64(1)...150

  @Test func everyExactScoreIsThatOfThePublishedRule() throws {
    for seed in Self.seeds {
      let generated = GeneratedArea(seed: seed)
      let scorecard = generated.area.scored().value
      for id in generated.ids {
        let result = try #require(scorecard[generated.area.subject(id)], "\(id) of seed \(seed)")
        let exact = try #require(result.exact)
        let (numerator, denominator) = generated.oracle(id)
        #expect(exact.numerator * denominator == exact.denominator * numerator * 100, "\(id) of seed \(seed)")
        // Half up: the whole part of the percentage and a half
        let printed = (200 * numerator + denominator) / (2 * denominator)
        #expect(result.score.map { BigInt($0.value) } == printed, "\(id) of seed \(seed)")
      }
    }
  }

  @Test func theTermsOfAScoreAddUpToIt() throws {
    for seed in Self.seeds {
      let generated = GeneratedArea(seed: seed)
      let scored = generated.area.scored()
      for id in generated.ids {
        let reckoning = try scored.reckoning(id)
        #expect(Fraction.sum(of: reckoning.terms.map(\.weight)) == Fraction(1))
        #expect(Fraction.sum(of: reckoning.terms.map { $0.value * $0.weight }) == reckoning.mean)
      }
    }
  }

  @Test func anAnswerThatBecomesSufficientLowersNoScore() throws {
    for seed in Self.seeds {
      let generated = GeneratedArea(seed: seed)
      var random = SplitMix(seed: seed)
      let place = Int.random(in: generated.facts.indices, using: &random)
      guard let improved = generated.improved(at: place) else { continue }
      let (before, after) = (generated.area.scored().value, improved.area.scored().value)
      for id in generated.ids {
        let subject = generated.area.subject(id)
        let (was, became) = (try #require(before[subject]?.exact), try #require(after[subject]?.exact))
        #expect(was <= became, "\(id) of seed \(seed)")
      }
      // A question counts for something unless the programme gives it no weight
      let isWeightless = [0, 100].contains(generated.summaryWeight)
      #expect(isWeightless || before.results != after.results, "seed \(seed)")
    }
  }

  /// What is printed of counted scores, typed in without the answers, is never called impossible.
  @Test func everyPrintedScoreIsPossibleByItsPrintedCriteria() throws {
    for seed in Self.seeds {
      let generated = GeneratedArea(seed: seed, least: 1)
      let scorecard = generated.area.scored().value
      var entered = generated.area
      for id in generated.ids {
        entered = try entered.entering(id, try #require(scorecard[entered.subject(id)]?.score?.value))
      }
      #expect(entered.scoredAsEntered().told == [], "seed \(seed)")
    }
  }

  @Test func countedAndEnteredAlikeAgree() throws {
    for seed in Self.seeds {
      let generated = GeneratedArea(seed: seed)
      let scored = generated.area.scored()
      var entered = generated.area
      for id in generated.ids {
        entered = try entered.entering(id, try #require(scored.value[entered.subject(id)]?.score?.value))
      }
      #expect(entered.scored().value == scored.value)
      #expect(entered.scored().told == scored.told)
    }
  }

  @Test(.timeLimit(.minutes(1))) func tenThousandQuestionsOfOneCriterionAreSummed() throws {
    // Each of them is 1 over a number up to 1,000
    var random = SplitMix(seed: 7)
    let values = try (0..<10_000).map { _ in
      try #require(Fraction(1, over: Int.random(in: 1...1_000, using: &random)))
    }
    let mean = try #require(Fraction.mean(of: values))
    // The same over one denominator that every one of them divides
    let common = (1...1_000).reduce(BigInt(1)) { $0 * BigInt($1) / $0.greatestCommonDivisor(with: BigInt($1)) }
    let sum = values.reduce(BigInt(0)) { $0 + common / $1.denominator }
    #expect(mean.numerator * common * 10_000 == sum * mean.denominator)
  }
}
