import InspectionModel

/// Puts together the results of `scores:` and of the findings files, and reports what is given twice.
struct ResultMerger: Sendable {
  /// The results of the current round.
  func merge(
    _ facts: InspectionFactsBinder.Reading, _ findings: FindingsBinder.Findings, to binding: inout Binding
  ) -> [ResultKey: EnteredResult] {
    let round = binding.programme.currentRound?.id
    var results: [ResultKey: EnteredResult] = [:]
    for node in binding.programme.nodes {
      let inScores = facts.results[node.id]
      let inFile = findings.results[node.id]
      if let inScores, let inFile {
        binding.report(.resultGivenTwice(node.id.text, at: inFile.range, first: inScores.range))
      }
      results[ResultKey(.node(node.id), round: round)] = (inFile ?? inScores)?.entered
    }
    for thread in binding.programme.threads {
      results[ResultKey(.thread(thread.id), round: round)] = facts.threadResults[thread.id]?.entered
    }
    return results
  }
}
