import InspectionModel

/// Puts together the results of `scores:` and of the findings files, and reports what is given twice.
struct ResultMerger: Sendable {
  /// The results of every round.
  func merge(
    _ facts: InspectionFactsBinder.Reading, _ findings: FindingsBinder.Findings, to binding: inout Binding
  ) -> [ResultKey: EnteredResult] {
    let programme = binding.programme
    let rounds = programme.rounds.isEmpty ? [nil] : programme.rounds.map { Optional($0.id) }
    let subjects =
      programme.nodes.map { ResultKey.Subject.node($0.id) } + programme.threads.map { .thread($0.id) }
    var results: [ResultKey: EnteredResult] = [:]
    for subject in subjects {
      for round in rounds {
        let key = ResultKey(subject, round: round)
        let inScores = facts.results[key]
        let inFile = findings.results[key]
        if let inScores, let inFile {
          binding.report(.resultGivenTwice(subject.id, at: inFile.range, first: inScores.range))
        }
        results[key] = (inFile ?? inScores)?.entered
      }
    }
    return results
  }
}
