import InspectionModel

/// Scores an inspection: takes what was entered, averages what was left out, and holds the two against each other.
public struct Scorer: Sendable {
  private let programme: Programme

  /// A scorer by the rules of `programme`.
  public init(programme: Programme) { self.programme = programme }

  /// The results of `inspection`.
  ///
  /// A section score left out is the mean of the printed scores of its criteria; an entered one must be possible with
  /// them. A thread must be entered. Criteria without a result are the binder's to report.
  public func score(_ inspection: Inspection) -> Diagnosed<Scorecard> {
    let round = programme.currentRound?.id
    var results = inspection.results.compactMapValues(entered)
    var diagnostics: [Diagnostic] = []
    for section in programme.sections where section.result == .score {
      let key = ResultKey(.node(section.id), round: round)
      let criteria = section.children.map { results[ResultKey(.node($0.id), round: round)] }
      let scores = criteria.compactMap { $0?.score }
      let isComplete = criteria.allSatisfy { $0 != nil }
      guard isComplete, let mean = PercentInterval.mean(of: scores.map(PercentInterval.init(printedAs:))) else {
        continue
      }
      if let given = inspection.results[key] {
        diagnostics += possible(given, within: mean, of: section)
      } else {
        let result = average(of: scores, within: mean)
        results[key] = result
        diagnostics += ambiguous(result, within: mean, of: section, at: inspection.facts.origin)
      }
    }
    diagnostics += missing(inspection)
    return Diagnosed(Scorecard(results: results, round: round), diagnostics)
  }

  /// What a report needs and nobody entered; what was entered wrongly was reported as that.
  private func missing(_ inspection: Inspection) -> [Diagnostic] {
    let round = programme.currentRound?.id
    let language = programme.languages.first ?? .english
    let criteria = programme.criteria.compactMap { node -> Diagnostic? in
      guard node.result != .none, let place = inspection.origins[node.id],
        inspection.results[ResultKey(.node(node.id), round: round)] == nil
      else { return nil }
      let key = node.result == .grade ? "grade" : "score"
      return Diagnostic(
        .missingScore, at: place, "Criterion \(node.id) has no \(key)",
        explanation:
          "Write `\(key): ` in the front matter of this file, or `\(key): none` with `why: ` and the reason.",
        subject: node.id.text)
    }
    let threads = programme.threads.compactMap { thread -> Diagnostic? in
      guard inspection.results[ResultKey(.thread(thread.id), round: round)] == nil else { return nil }
      return Diagnostic(
        .missingThread, at: inspection.facts.origin, "The thread '\(thread.title.text(in: language))' has no score",
        explanation: "Write `\(thread.id): ` and its percentage under `scores:`.", subject: thread.id)
    }
    return criteria + threads
  }

  private func entered(_ result: EnteredResult) -> Scorecard.Result? {
    switch result.value {
    case .score(let score): Scorecard.Result(.score(score), origin: .entered(result.range))
    case .grade(let id):
      programme.grades.steps.first { $0.id == id }.map { Scorecard.Result(.grade($0), origin: .entered(result.range)) }
    case .none(let reason): Scorecard.Result(.none(reason: reason), origin: .entered(result.range))
    case .notAssessed: Scorecard.Result(.notAssessed, origin: .entered(result.range))
    case .unreadable: nil
    }
  }

  private func average(of scores: [WholePercent], within mean: PercentInterval) -> Scorecard.Result {
    let exact = Fraction.mean(of: scores.map(\.exact)) ?? .zero
    return Scorecard.Result(.score(WholePercent(rounding: exact)), origin: .averaged(mean))
  }

  private func possible(_ given: EnteredResult, within mean: PercentInterval, of section: ProgrammeNode) -> [Diagnostic]
  {
    guard case .score(let score) = given.value, !mean.printedValues.contains(score) else { return [] }
    return [
      Diagnostic(
        .sectionScoreImpossible, at: given.range,
        "The score of section \(section.id) cannot be \(score): its criteria allow \(allowed(by: mean))",
        explanation: """
          A section score is the mean of its criteria before rounding. Mend the figure that is wrong, leave the section \
          score out so that it is worked out, or accept it with a reason under `accept:`.
          """, subject: section.id.text)
    ]
  }

  private func ambiguous(
    _ result: Scorecard.Result, within mean: PercentInterval, of section: ProgrammeNode, at origin: SourceRange
  ) -> [Diagnostic] {
    guard let score = result.score, mean.printedValues.lowerBound != mean.printedValues.upperBound else { return [] }
    return [
      Diagnostic(
        .sectionScoreAmbiguous, at: origin,
        "The score of section \(section.id) is printed as \(score), and its criteria allow \(allowed(by: mean))",
        explanation: """
          The mean of the printed scores was taken. Enter the section's own score under `scores:` where it is known.
          """, subject: section.id.text)
    ]
  }

  private func allowed(by mean: PercentInterval) -> String {
    let values = mean.printedValues
    return values.lowerBound == values.upperBound
      ? "only \(values.lowerBound)" : "\(values.lowerBound) or \(values.upperBound)"
  }
}
