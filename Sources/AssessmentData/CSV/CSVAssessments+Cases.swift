import InspectionModel
import SourceReading

/// The answer to a question on one case.
public struct CaseAnswer: Hashable, Sendable {
  /// The case, by its id.
  public let caseID: String
  /// A word of the question's scheme; nil where the case has no answer.
  public let answer: String?
}

extension CSVAssessments {
  /// What was answered to `question` on each case of a group that `request` asks for, in the order of the cases; nil when
  /// the data cannot be read, which counting them reports.
  public func answers(
    to question: QuestionID, over filter: CaseFilter, asking request: TallyRequest
  ) -> [CaseAnswer]? {
    var excerpt = ExcerptCollector(FileID(0))
    guard let groups = readCases(request).value,
      let layout = (try? HeaderReader(questions: request.questions).read(data, into: &excerpt))?.value,
      let book = (try? readAnswers(layout, request, groups, into: &excerpt))?.value,
      let place = book.questions.place(of: question)
    else { return nil }
    let members = zip(groups.groups, groups.members).first { $0.0.filter.filter == filter }?.1
    guard members != nil || filter == .all else { return nil }
    let words = book.questions.questions[place].answers.answers.map(\.word)
    return book.cases.words.enumerated().filter { members?[$0.offset] ?? true }.map { number, id in
      let answer = Int(book.answer(of: number, to: place))
      return CaseAnswer(
        caseID: String(decoding: id, as: UTF8.self), answer: answer == 0 ? nil : words[answer - 1])
    }
  }
}
