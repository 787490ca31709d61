import InspectionModel

/// Scores an inspection: works scores out from what was counted, takes what was entered, and holds the two against each
/// other.
public struct Scorer: Sendable {
  let programme: Programme

  /// A scorer by the rules of `programme`.
  public init(programme: Programme) { self.programme = programme }

  /// The results of `inspection` in every round.
  ///
  /// What the assessments give and the programme has a rule for is worked out, and an entered score beside it must be the
  /// same. A section score left out is the mean of its criteria, exact or as printed; an entered one must be possible
  /// with them. Criteria without a file of their own are the binder's to report.
  ///
  /// - Parameter tallies: What was counted as `request(for:)` asks; nil where there are no assessments.
  public func score(_ inspection: Inspection, tallies: Tallies? = nil) -> Diagnosed<Scorecard> {
    let index = QuestionIndex(inspection.questions)
    var results: [ResultKey: Scorecard.Result] = [:]
    var diagnostics: [Diagnostic] = []
    var withoutCases: [Int: [Round?]] = [:]
    var questions: [QuestionScore] = []
    for round in programme.measuredRounds {
      let reckoner = tallies.flatMap { tallies in
        RoundGroups(programme: programme, tallies: tallies).group(of: round)
          .map { QuestionReckoner(index: index, tallies: tallies, group: $0) }
      }
      var scorer = RoundScorer(
        programme: programme, inspection: inspection, round: round, index: index, reckoner: reckoner)
      scorer.score()
      for (subject, result) in scorer.results { results[ResultKey(subject, round: round?.id)] = result }
      diagnostics += scorer.diagnostics
      for place in reckoner?.withoutCases ?? [] { withoutCases[place, default: []].append(round) }
      if round == programme.currentRound { questions = reckoner?.scores ?? [] }
    }
    diagnostics += [tallies.flatMap { strayCases(in: $0, of: inspection) }].compactMap(\.self)
    diagnostics += index.questions.enumerated().compactMap { place, question in
      withoutCases[place].map { .withoutCases(question, in: $0, of: programme) }
    }
    // What the programme's own list asks besides is its affair, and no author of an inspection could mend it.
    if tallies != nil, inspection.questions != programme.questions,
      let unused = Diagnostic.withoutScore(index.questions(withoutScoreIn: programme))
    {
      diagnostics.append(unused)
    }
    return Diagnosed(
      Scorecard(results: results, questions: questions, round: programme.currentRound?.id), diagnostics)
  }

  /// Cases of a programme with rounds that belong to none of them: they would be in no score.
  private func strayCases(in tallies: Tallies, of inspection: Inspection) -> Diagnostic? {
    let known = programme.rounds.compactMap { tallies.cases[$0.filter] }
    guard !known.isEmpty, let all = tallies.cases[.all] else { return nil }
    let strays = all - known.reduce(0, +)
    guard strays > 0 else { return nil }
    let rounds = programme.rounds.map(\.id).joined(separator: ", ")
    return Diagnostic(
      .unknownRound, at: inspection.data?.range ?? inspection.facts.origin,
      strays == 1 ? "One case belongs to no round" : "\(strays) cases belong to no round",
      explanation: "Write one of the programme's rounds under `\(Round.attribute)` in the case list: \(rounds).")
  }
}
