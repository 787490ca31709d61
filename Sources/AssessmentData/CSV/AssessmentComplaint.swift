import InspectionModel
import SourceReading

/// What there is to tell about the words of assessments.
enum AssessmentComplaint {
  static func unknownQuestion(_ written: Located<String>, of questions: QuestionList) -> Diagnostic {
    guard !written.value.isEmpty else {
      return Diagnostic(
        .unknownQuestion, at: written.range, "No question is named here",
        explanation: "Give the id of a question, as the list of questions has it.")
    }
    let ids = questions.questions.map(\.id.text)
    guard !ids.isEmpty else {
      return Diagnostic(
        .unknownQuestion, at: written.range, "Question '\(written.value.shortened)' is in no list: there is none",
        explanation: "Define the questions in `data/questions.csv`, or in the programme's `questions.csv`.")
    }
    let headline = "Question '\(written.value.shortened)' is not in the list of questions"
    // A long list would tell less than it takes to read.
    guard ids.count > 20 else {
      return .unknown(.unknownQuestion, written, headline, known: ids, listing: "The questions are")
    }
    return .unknown(
      .unknownQuestion, written, headline, meant: NearMiss.nearest(to: written.value, in: ids), known: [],
      listing: "")
  }

  static func unknownAnswer(_ written: Located<String>, to question: Question) -> Diagnostic {
    .unknown(
      .unknownAnswer, written, "'\(written.value.shortened)' is no answer to question '\(question.id)'",
      known: question.answers.answers.map(\.word), listing: "The answers are")
  }

  static func unknownCase(_ written: Located<String>, list: String?) -> Diagnostic {
    guard !written.value.isEmpty else {
      return Diagnostic(
        .unknownCase, at: written.range, "No case is named here", explanation: "Give the id of the case.")
    }
    guard let list else {
      return Diagnostic(
        .unknownCase, at: written.range, "Case '\(written.value.shortened)' is not among the assessments")
    }
    return Diagnostic(
      .unknownCase, at: written.range, "Case '\(written.value.shortened)' is not in '\(list)'",
      explanation: "Add the case to that list, or correct its id.")
  }

  static func caseWithoutAnswers(at range: SourceRange, first ids: [String], count: Int, of all: Int) -> Diagnostic {
    let quoted = ids.map(\.shortened)
    let mend = "Put their answers into the assessments, or take the cases out of the list."
    guard count > 1 else {
      return Diagnostic(
        .caseWithoutAnswers, at: range, "Case '\(quoted.joined())' is listed and has no answers",
        explanation: "Put its answers into the assessments, or take the case out of the list.")
    }
    return Diagnostic(
      .caseWithoutAnswers, at: range, "\(count) of the \(all) cases that are listed have no answers",
      explanation: quoted.listed(after: count > ids.count ? "The first are" : "They are").map { "\($0) \(mend)" }
        ?? mend)
  }

  static func contradictoryAnswers(
    at range: SourceRange, caseID: String, _ clash: AnswerClash, in questions: QuestionList
  ) -> Diagnostic {
    let question = questions.questions[clash.pair.question]
    return Diagnostic(
      .contradictoryAnswers, at: range,
      "Case '\(caseID.shortened)' has two answers to question '\(question.id)': \(clash.words(of: question))",
      explanation: "Find out which of them is right, and take out the other.")
  }

  /// A second row for a case, with other answers in it: the first of them are named.
  static func contradictoryRow(
    at range: SourceRange, caseID: String, _ clashes: [AnswerClash], in questions: QuestionList
  ) -> Diagnostic {
    guard clashes.count > 1 else {
      return contradictoryAnswers(at: range, caseID: caseID, clashes[0], in: questions)
    }
    let differing = clashes.prefix(3).map { clash in
      let question = questions.questions[clash.pair.question]
      return "to '\(question.id)' \(clash.words(of: question))"
    }
    return Diagnostic(
      .contradictoryAnswers, at: range,
      "Case '\(caseID.shortened)' stands twice, with different answers to \(clashes.count) questions",
      explanation:
        "\(clashes.count > differing.count ? "The first are" : "They are"): \(differing.joined(separator: "; ")). "
        + "Find out which row is right, and take out the other.")
  }

  static func repeatedAnswer(at range: SourceRange, caseID: String, question: Question) -> Diagnostic {
    Diagnostic(
      .repeatedAnswer, at: range,
      "Case '\(caseID.shortened)' has the same answer to question '\(question.id)' twice",
      explanation: "It is counted once.")
  }

  /// A second row for a case, without other answers in it.
  static func repeatedRow(at range: SourceRange, caseID: String) -> Diagnostic {
    Diagnostic(
      .repeatedAnswer, at: range, "Case '\(caseID.shortened)' stands twice, with the same answers",
      explanation: "Each of them is counted once. Keep one row for the case.")
  }
}

extension Diagnostic {
  /// Without mends, for words that do not stand alone at the place of the complaint.
  var bare: Diagnostic {
    var bare = self
    bare.suggestions = []
    return bare
  }
}
