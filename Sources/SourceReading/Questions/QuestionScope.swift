import InspectionModel

/// What questions can be about: the parts of a programme that a question list is read against.
struct QuestionScope: Sendable {
  /// The sections and criteria.
  let nodes: NodeIndex
  /// The ids of threads.
  let threads: [String]
  /// Whether the rule for criteria sets a summary question apart.
  let hasSummaryQuestions: Bool
  /// What answers count as where a question does not say; nil where every question has to.
  let answers: AnswerScheme?

  /// A scope of the parts of a programme.
  init(sections: [ProgrammeNode], threads: [Thread], scoring: [ScoringRule], answers: AnswerScheme?) {
    nodes = NodeIndex(sections.flatMap { [$0] + $0.children })
    self.threads = threads.map(\.id)
    hasSummaryQuestions = scoring.contains { $0.subject == .criterion && $0.summaryWeight != nil }
    self.answers = answers
  }

  /// The scope that an inspection of `programme` has.
  init(_ programme: Programme) {
    self.init(
      sections: programme.sections, threads: programme.threads, scoring: programme.scoring, answers: programme.answers)
  }
}
