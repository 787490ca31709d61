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
    var nodes: [NodeID: Scorecard.Result] = [:]
    var threads: [String: Scorecard.Result] = [:]
    var diagnostics: [Diagnostic] = []
    for criterion in programme.criteria {
      nodes[criterion.id] = inspection.results[criterion.id].flatMap(entered)
    }
    for section in programme.sections where section.result == .score {
      let mean = PercentInterval.mean(
        of: section.children.compactMap { nodes[$0.id]?.score }.map(PercentInterval.init(printedAs:)))
      let isComplete = section.children.allSatisfy { nodes[$0.id] != nil }
      if let given = inspection.results[section.id] {
        nodes[section.id] = entered(given)
        if isComplete, let mean { diagnostics += possible(given, within: mean, of: section) }
      } else if isComplete, let mean {
        let result = average(of: section.children.compactMap { nodes[$0.id]?.score }, within: mean)
        nodes[section.id] = result
        diagnostics += ambiguous(result, within: mean, of: section, at: inspection.facts.origin)
      }
    }
    for thread in programme.threads { threads[thread.id] = inspection.threadResults[thread.id].flatMap(entered) }
    return Diagnosed(Scorecard(nodes: nodes, threads: threads), diagnostics)
  }

  private func entered(_ result: EnteredResult) -> Scorecard.Result? {
    switch result.value {
    case .score(let score): Scorecard.Result(.score(score), origin: .entered(result.range))
    case .grade(let id):
      programme.grades.steps.first { $0.id == id }.map { Scorecard.Result(.grade($0), origin: .entered(result.range)) }
    case .none(let reason): Scorecard.Result(.none(reason: reason), origin: .entered(result.range))
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
