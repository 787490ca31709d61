import InspectionModel

extension Diagnostic {
  static func unknownQuestion(_ id: Located<String>, in questions: QuestionList) -> Diagnostic {
    var diagnostic = unknown(
      .unknownQuestion, id, "There is no question '\(id.value.shortened)'", known: questions.questions.map(\.id.text),
      listing: "The questions are")
    if questions.questions.isEmpty {
      diagnostic.explanation = "The inspection has no question list: the programme's, or a `questions.csv` of its own."
    }
    return diagnostic
  }

  static func unknownAnswer(_ answer: Located<String>, to question: Question) -> Diagnostic {
    unknown(
      .unknownAnswer, answer, "Question \(question.id) has no answer '\(answer.value.shortened)'",
      known: question.answers.answers.filter { $0.judgement != .notApplicable }.map(\.word),
      listing: "A figure can count the answers")
  }

  static func notRelevant(_ answer: Located<String>, to question: Question, in figure: String) -> Diagnostic {
    Diagnostic(
      .malformedFigure, at: answer.range, "The figure '\(figure)' counts '\(answer.value)', which is no relevant case",
      explanation: """
        A figure counts answers out of the cases that question \(question.id) applies to, and this answer says that it \
        does not apply. Name other answers, or none for the sufficient ones.
        """)
  }
}
