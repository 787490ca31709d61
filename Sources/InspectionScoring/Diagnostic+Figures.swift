import InspectionModel

extension Diagnostic {
  static func unknownQuestion(_ id: Located<String>, in questions: QuestionList) -> Diagnostic {
    nearest(
      .unknownQuestion, id, "There is no question '\(id.value.cut)'", known: questions.questions.map(\.id.text),
      explanation: questions.questions.isEmpty
        ? "The inspection has no question list: the programme's, or a `questions.csv` of its own."
        : "A figure names a question by its id in the question list.")
  }

  static func unknownAnswer(_ answer: Located<String>, to question: Question) -> Diagnostic {
    let words = question.answers.answers.filter { $0.judgement != .notApplicable }.map(\.word)
    return nearest(
      .unknownAnswer, answer, "Question \(question.id) has no answer '\(answer.value.cut)'", known: words,
      explanation: "A figure can count the answers \(words.map { "'\($0)'" }.joined(separator: ", ")).")
  }

  static func notRelevant(_ answer: Located<String>, to question: Question, in figure: String) -> Diagnostic {
    Diagnostic(
      .malformedFigure, at: answer.range, "The figure '\(figure)' counts '\(answer.value)', which is no relevant case",
      explanation: """
        A figure counts answers out of the cases that question \(question.id) applies to, and this answer says that it \
        does not apply. Name other answers, or none for the sufficient ones.
        """)
  }

  /// The most names that are compared, so that a hostile file cannot make each of its errors as long as itself.
  private static let mostKnown = 200

  private static func nearest(
    _ id: DiagnosticID, _ written: Located<String>, _ headline: String, known: [String], explanation: String
  ) -> Diagnostic {
    guard let meant = NearMiss.nearest(to: written.value, in: known.prefix(mostKnown)) else {
      return Diagnostic(id, at: written.range, headline, explanation: explanation)
    }
    return Diagnostic(
      id, at: written.range, "\(headline); did you mean '\(meant)'?", explanation: explanation,
      suggestions: [Suggestion("Write '\(meant)'", edits: [Edit(written.range, meant)])])
  }
}

extension String {
  /// The text as a headline can hold it: cut after 60 characters.
  fileprivate var cut: String { unicodeScalars.count <= 60 ? self : String(unicodeScalars.prefix(60)) + "…" }
}
