import InspectionModel

/// Puts together the results of `scores:` and of the findings files, and reports what is given twice or not at all.
struct ResultMerger: Sendable {
  /// The results by node.
  func merge(
    _ listed: [NodeID: ListedResult], _ findings: FindingsBinder.Findings, to binding: inout Binding
  ) -> [NodeID: EnteredResult] {
    var results: [NodeID: EnteredResult] = [:]
    for node in binding.programme.nodes {
      let inScores = listed[node.id]
      let inFile = findings.results[node.id]
      if let inScores, let inFile {
        binding.report(.resultGivenTwice(node.id.text, at: inFile.range, first: inScores.range))
      }
      results[node.id] = inFile?.result ?? inScores?.result
      guard inScores == nil, inFile == nil, node.level == .criterion, let place = findings.covered[node.id] else {
        continue
      }
      switch node.result {
      case .score: binding.report(.noResult(node, key: "score", at: place))
      case .grade: binding.report(.noResult(node, key: "grade", at: place))
      case .none: break
      }
    }
    return results
  }
}

extension Diagnostic {
  fileprivate static func noResult(_ node: ProgrammeNode, key: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .missingScore, at: range, "Criterion \(node.id) has no \(key)",
      explanation: "Write `\(key): ` in the front matter of this file, or `\(key): none` with `why: ` and the reason.",
      subject: node.id.text)
  }
}
