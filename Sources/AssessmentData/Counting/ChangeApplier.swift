import InspectionModel

/// Puts other answers in the place of those that the data hold.
struct ChangeApplier {
  /// What is to be changed.
  let changes: [AnswerChange]

  /// `book` with the changes that can be made, in their order.
  func apply(to book: AnswerBook) -> Diagnosed<AnswerBook> {
    var book = book
    var diagnostics: [Diagnostic] = []
    for change in changes {
      // What is asked about a question that could not be read will be told once it can be.
      if book.questions.mayHaveLost(change.question) { continue }
      switch change.resolved(in: &book) {
      case .change(let caseNumber, let question, let answer):
        book.replace(answer, of: caseNumber, to: question)
      case .complaint(let complaint): diagnostics.append(complaint)
      }
    }
    return Diagnosed(book, diagnostics)
  }
}

extension AnswerChange {
  fileprivate enum Resolution {
    case change(caseNumber: Int, question: Int, answer: UInt8)
    case complaint(Diagnostic)
  }

  fileprivate func resolved(in book: inout AnswerBook) -> Resolution {
    guard let number = book.questionWords.find(Array(question.text.utf8)) else {
      return .complaint(AssessmentComplaint.unknownQuestion(Located(question.text, at: range), of: book.questions).bare)
    }
    guard let caseNumber = book.cases.find(Array(caseID.utf8)) else {
      return .complaint(AssessmentComplaint.unknownCase(Located(caseID, at: range), list: nil))
    }
    guard let place = book.answer(Array(answer.utf8), to: number), place > 0 else {
      let asked = book.questions.questions[number]
      return .complaint(AssessmentComplaint.unknownAnswer(Located(answer, at: range), to: asked).bare)
    }
    return .change(caseNumber: caseNumber, question: number, answer: place)
  }
}
