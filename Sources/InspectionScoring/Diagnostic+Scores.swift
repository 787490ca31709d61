import InspectionModel

extension Diagnostic {
  static func differs(
    _ name: String, entered: Scorecard.Value, at range: SourceRange, _ reckoning: Reckoning, subject: String
  ) -> Diagnostic {
    let printed = WholePercent(rounding: reckoning.percentage)
    let parts = reckoning.terms.count { if case .question = $0.subject { true } else { false } }
    let origin =
      parts > 0
      ? "the assessments of \(parts) \(parts == 1 ? "question" : "questions")"
      : "the assessments of its \(reckoning.terms.count == 1 ? "criterion" : "\(reckoning.terms.count) criteria")"
    return Diagnostic(
      .scoreDiffers, at: range,
      "The score of \(name) was entered as \(entered.words(in: .english)) and comes to \(printed)",
      explanation: """
        \(printed) is worked out from \(origin), exactly \(reckoning.percentage.decimal(places: 2))%. Take the entered score out, \
        or mend the assessments.
        """, subject: subject)
  }

  static func differs(
    _ criterion: ProgrammeNode, entered: Scorecard.Value, at range: SourceRange, _ grade: Scale.Step,
    _ ratings: ItemRatings, of programme: Programme
  ) -> Diagnostic {
    let language = programme.ownLanguage
    let counts = programme.itemRatings.steps.compactMap { step -> String? in
      let count = ratings.items.count { $0.rating.value == step.id }
      return count == 0 ? nil : "\(count) '\(step.label.text(in: language))'"
    }
    return Diagnostic(
      .gradeDiffers, at: range,
      """
      The grade of \(criterion.called) was entered as \(entered.words(in: language)) and its items give \
      '\(grade.label.text(in: language))'
      """,
      explanation: """
        The items are rated: \(counts.joined(separator: ", ")). Take the entered grade out, mend a rating, or give the reason \
        with `grade-reason:`.
        """, subject: criterion.id.text)
  }

  static func withoutQuestions(_ node: ProgrammeNode, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .criterionWithoutQuestions, at: range, "No question counts for \(node.called)",
      explanation: "Name it in the question list, or enter its score, or `score: none` with `why:` and the reason.",
      subject: node.id.text)
  }

  static func withoutCases(_ node: ProgrammeNode, inRound: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .criterionWithoutCases, at: range, "No case is relevant to any question of \(node.called)\(inRound)",
      explanation: """
        A score is a share of relevant cases, and there are none. Mend the assessments, or write `score: none` with \
        `why:` and the reason.
        """, subject: node.id.text)
  }

  static func withoutCases(_ question: Question, in rounds: [Round?], of programme: Programme) -> Diagnostic {
    let names = rounds.compactMap { $0.map { "'\($0.label.text(in: programme.ownLanguage))'" } }
    let rounds =
      names.isEmpty ? "" : " in the \(names.count == 1 ? "round" : "rounds") \(names.joined(separator: " and "))"
    return Diagnostic(
      .questionWithoutCases, at: question.range, "Question \(question.id) is relevant to no case\(rounds)",
      explanation: "It is left out of every score that it counts for.", subject: question.id.text)
  }
}

extension Diagnostic {
  /// The most questions that one note names.
  private static let mostNamed = 20

  /// Questions that no score is worked out from, all in one; nil when there are none.
  static func withoutScore(_ questions: [Question]) -> Diagnostic? {
    guard let first = questions.first else { return nil }
    var named = questions.prefix(mostNamed).map { "'\($0.id)'" }.joined(separator: ", ")
    if questions.count > mostNamed { named += " and \(questions.count - mostNamed) more" }
    return Diagnostic(
      .questionWithoutScore, at: first.range,
      questions.count == 1
        ? "The question \(named) counts for no score" : "\(questions.count) questions count for no score",
      explanation: """
        \(questions.count == 1 ? "" : "They are \(named). ")The programme works no score out from questions about what \
        \(questions.count == 1 ? "it is" : "they are") about. Figures can quote the answers all the same.
        """)
  }
}

extension Scorecard.Value {
  /// As diagnostics quote it.
  fileprivate func words(in language: Language) -> String {
    switch self {
    case .score(let score): score.description
    case .grade(let step): "'\(step.label.text(in: language))'"
    case .none: "'none'"
    case .notAssessed: "not assessed"
    }
  }
}
