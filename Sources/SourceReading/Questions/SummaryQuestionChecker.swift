import InspectionModel

/// Checks that criteria have the summary questions that the programme's rule weighs.
struct SummaryQuestionChecker: Sendable {
  /// What questions can be about.
  let scope: QuestionScope

  /// Reports each summary question that cannot be one, and each criterion with questions that lacks one.
  func check(_ questions: [Question]) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    var summaries: [NodeID: Question] = [:]
    for question in questions where question.isSummary {
      if let wrong = fault(of: question) {
        diagnostics.append(wrong)
      } else if let node = question.nodes.first {
        if let first = summaries[node] {
          diagnostics.append(.twoSummaries(question, of: node, first: first))
        } else {
          summaries[node] = question
        }
      }
    }
    guard scope.hasSummaryQuestions, diagnostics.isEmpty else { return diagnostics }
    var told: Set<NodeID> = []
    for question in questions {
      for node in question.nodes where isScored(node) && summaries[node] == nil && told.insert(node).inserted {
        diagnostics.append(.noSummary(of: node, at: question.range))
      }
    }
    return diagnostics
  }

  private func isScored(_ id: NodeID) -> Bool {
    scope.nodes.node(named: id.text).map { $0.level == .criterion && $0.result == .score } ?? false
  }

  private func fault(of question: Question) -> Diagnostic? {
    let mend = "Write `no` in its column `overall`, or leave that empty."
    if !scope.hasSummaryQuestions {
      return Diagnostic(
        .summaryQuestion, at: question.range, "The programme sets no summary question apart", explanation: mend)
    }
    guard let node = question.nodes.first, question.nodes.count == 1 else {
      return Diagnostic(
        .summaryQuestion, at: question.range, "A summary question is about one criterion", explanation: mend)
    }
    guard isScored(node) else {
      return Diagnostic(
        .summaryQuestion, at: question.range, "'\(node)' is no criterion with a score, so it has no summary question",
        explanation: mend, subject: node.text)
    }
    return nil
  }
}

extension Diagnostic {
  fileprivate static func twoSummaries(_ question: Question, of node: NodeID, first: Question) -> Diagnostic {
    Diagnostic(
      .summaryQuestion, at: question.range, "Criterion \(node) has two summary questions",
      explanation: "Keep `yes` in the column `overall` of one of them.",
      notes: [Note(at: first.range, "'\(first.id)' is one already")], subject: node.text)
  }

  fileprivate static func noSummary(of node: NodeID, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .summaryQuestion, at: range, severity: .warning, "Criterion \(node) has questions and no summary question",
      explanation:
        "The programme weighs one question of a criterion by itself. Without it the criterion is the mean of all its "
        + "questions. Write `yes` in the column `overall` of the one that sums up.", subject: node.text)
  }
}
