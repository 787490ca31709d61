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

  static func contradictoryAnswers(
    at range: SourceRange, caseID: String, question: Question, answer: Int, earlier: Int
  ) -> Diagnostic {
    let words = question.answers.answers
    return Diagnostic(
      .contradictoryAnswers, at: range,
      "Case '\(caseID.shortened)' has two answers to question '\(question.id)': '\(words[earlier].word)' and "
        + "'\(words[answer].word)'",
      explanation: "Find out which of them is right, and take out the other.")
  }

  static func repeatedAnswer(at range: SourceRange, caseID: String, question: Question) -> Diagnostic {
    Diagnostic(
      .repeatedAnswer, at: range,
      "Case '\(caseID.shortened)' has the same answer to question '\(question.id)' twice",
      explanation: "It is counted once.")
  }
}
