import InspectionModel

/// Reads the results of a criterion out of the front matter of its file, under the key that goes with the criterion.
struct CriterionResult: Sendable {
  /// The criterion.
  let node: ProgrammeNode

  /// The results; empty when none is entered. A score where grades are given, and the reverse, are reported.
  func read(_ keys: inout KeyDecoder, to binding: inout Binding) -> [ResultKey: ListedResult] {
    let score = keys.place(of: FindingsKeys.score.name)
    let grade = keys.place(of: FindingsKeys.grade.name)
    guard let reader = ResultReader(node, in: binding) else {
      if let place = score ?? grade { binding.report(.resultOnUnmeasured(node, at: place)) }
      return [:]
    }
    switch node.result {
    case .score, .none:
      if let grade { binding.report(.gradeOnScored(node, at: grade)) }
      let results = reader.read(FindingsKeys.score.name, from: &keys, to: &binding)
      return results.isEmpty ? wrong(at: grade, in: binding) : results
    case .grade:
      if let score { binding.report(.scoreOnGraded(node, at: score, in: binding)) }
      let results = reader.read(FindingsKeys.grade.name, from: &keys, to: &binding)
      return results.isEmpty ? wrong(at: score, in: binding) : results
    }
  }

  /// A result that stands under the wrong key: reported as that, it is not missing.
  private func wrong(at range: SourceRange?, in binding: Binding) -> [ResultKey: ListedResult] {
    guard let range else { return [:] }
    return [
      ResultKey(.node(node.id), round: binding.programme.currentRound?.id): ListedResult(result: nil, range: range)
    ]
  }
}

extension Diagnostic {
  fileprivate static func gradeOnScored(_ node: ProgrammeNode, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .gradeOnScored, at: range, "Criterion \(node.id) has a score and no grade",
      explanation: "Write `score: ` and a whole percentage.", subject: node.id.text)
  }

  fileprivate static func scoreOnGraded(_ node: ProgrammeNode, at range: SourceRange, in binding: Binding) -> Diagnostic
  {
    let grades = binding.programme.grades.steps.map { $0.label.text(in: binding.language) }
    let steps = grades.listed(after: "The grades are").map { " " + $0 } ?? ""
    return Diagnostic(
      .scoreOnGraded, at: range, "Criterion \(node.id) has a grade and no score",
      explanation: "Write `grade: ` and one of the programme's grades.\(steps)", subject: node.id.text)
  }

  /// A result for what the programme does not measure.
  static func resultOnUnmeasured(_ node: ProgrammeNode, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .scoreOnGraded, at: range, "\(node.id) has no result of its own",
      explanation: "The programme gives it none: take it out.", subject: node.id.text)
  }
}
