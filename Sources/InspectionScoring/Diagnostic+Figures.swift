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

  /// A difference that is below 0.
  static func negative(_ first: Located<String>, _ left: Int, _ second: Located<String>, _ right: Int) -> Diagnostic {
    Diagnostic(
      .malformedFigure, at: first.range.through(second.range),
      "A difference names the larger figure first: '\(first.value)' is \(left), and '\(second.value)' is \(right)",
      explanation:
        "Write `difference: \(second.value), \(first.value)`; or `compare:`, which also tells the direction.",
      suggestions: [
        .init(
          "Write '\(second.value)' first",
          edits: [.init(first.range, second.value), .init(second.range, first.value)])
      ])
  }

  /// Shares of different groups, which cannot be added.
  static func differentBases(
    _ first: Located<String>, _ left: Figure, _ second: Located<String>, _ right: Figure
  ) -> Diagnostic {
    let numbers = [left, right].compactMap { figure -> String? in
      if case .share(_, let base) = figure.value { "\(base)" } else { nil }
    }
    return Diagnostic(
      .malformedFigure, at: second.range,
      "Shares with different bases cannot be added: '\(first.value)' and '\(second.value)'",
      explanation: """
        Their bases, of \(numbers.joined(separator: " and ")), are counted differently. Add answers to one question over \
        the same cases, or define a figure over all the cases meant with `where:`.
        """)
  }

  /// Shares of one base that overlap.
  static func countedTwice(
    _ name: Located<String>, _ total: Int, of base: Int, in parts: [Located<String>]
  ) -> Diagnostic {
    let range = parts.first.flatMap { first in parts.last.map { first.range.through($0.range) } }
    return Diagnostic(
      .malformedFigure, at: range ?? name.range,
      "The parts of '\(name.value)' come to more than their base: \(total) of \(base)",
      explanation: "Some cases are counted in more than one part. Add parts that have no case in common.")
  }

  /// A part that counts answers which an earlier one counts too.
  static func countedTwice(_ part: Located<String>) -> Diagnostic {
    Diagnostic(
      .malformedFigure, at: part.range, "'\(part.value)' counts answers that another part of the sum counts too",
      explanation: "Add parts that have no case in common.")
  }
}
