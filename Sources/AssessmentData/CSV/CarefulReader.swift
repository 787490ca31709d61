import InspectionModel
import SourceReading

/// Enters the rows of a large file in a book and tells what is wrong with them, each complaint with its place.
struct CarefulReader {
  /// What was read.
  private(set) var book: AnswerBook
  /// What there is to tell.
  private(set) var complaints = RepeatedComplaints()
  /// The lines that are spoken of.
  private(set) var excerpt: ExcerptCollector
  /// Where it is told that a question is answered again on a case.
  private(set) var repeats: [Pair: [SourceRange]] = [:]

  /// Whether no row was seen.
  private(set) var isEmpty = true

  private let layout: DataLayout
  /// The path of the case list, when there is one.
  private let caseList: String?

  /// A reader that adds to `book`.
  init(_ layout: DataLayout, book: AnswerBook, caseList: String?, excerpt: ExcerptCollector) {
    self.layout = layout
    self.book = book
    self.caseList = caseList
    self.excerpt = excerpt
  }

  /// Reads all rows, or those before the first that makes the rest unreadable.
  mutating func read(_ file: DataFile) throws(DataFileFailure) {
    var walk = RowWalk(layout)
    try walk.walk(file, from: layout) { row, fault, bytes in
      isEmpty = false
      if let fault {
        let place = excerpt.range(of: fault.place, in: row, of: bytes)
        complaints.add(DelimitedComplaint.unreadable(fault.fault, at: place))
        return false
      }
      return read(row, of: bytes)
    }
  }

  private mutating func read(_ row: DataRow, of bytes: Span<UInt8>) -> Bool {
    guard let last = row.cells.last, let first = row.cells.first else { return true }
    if let wrong = bytes.firstWrongUTF8(in: row.start..<last.next) {
      complaints.add(DelimitedComplaint.notUTF8(at: excerpt.range(of: wrong, in: row, of: bytes)))
      return false
    }
    guard row.cells.count == layout.width else {
      guard complaints.wants(.rowWidth) else { return true }
      let place = excerpt.range(of: first.range.lowerBound..<last.range.upperBound, in: row, of: bytes)
      complaints.add(
        DelimitedComplaint.wrongWidth(.rowWidth, at: place, cells: row.cells.count, columns: layout.width))
      return true
    }
    switch layout.form {
    case .long(let caseID, let question, let answer):
      let caseNumber = caseNumber(in: caseID, row, bytes)
      guard let number = questionNumber(in: question, row, bytes) else { return true }
      if let clash = enter(answer, to: number, of: caseNumber, row, bytes) { tell(clash, onCaseIn: caseID, row, bytes) }
    case .wide(let caseID, let questions):
      let caseNumber = caseNumber(in: caseID, row, bytes)
      let clashes = questions.enumerated().compactMap { column, question in
        question.flatMap { enter(column, to: $0, of: caseNumber, row, bytes) }
      }
      tell(clashes, onCaseIn: caseID, row, bytes)
    }
    return true
  }

  private func text(_ column: Int, _ row: DataRow, _ bytes: Span<UInt8>) -> [UInt8] {
    layout.scanner.text(of: row.cells[column], in: bytes)
  }

  private mutating func located(_ column: Int, _ row: DataRow, _ bytes: Span<UInt8>) -> Located<String> {
    Located(
      String(decoding: text(column, row, bytes), as: UTF8.self),
      at: excerpt.range(of: row.cells[column].range, in: row, of: bytes))
  }

  private mutating func caseNumber(in column: Int, _ row: DataRow, _ bytes: Span<UInt8>) -> Int? {
    let id = text(column, row, bytes)
    if !id.isEmpty, let known = book.number(ofCase: id) { return known }
    let subject = String(decoding: id, as: UTF8.self)
    if complaints.wants(.unknownCase, about: subject) {
      complaints.add(AssessmentComplaint.unknownCase(located(column, row, bytes), list: caseList), about: subject)
    }
    return nil
  }

  private mutating func questionNumber(in column: Int, _ row: DataRow, _ bytes: Span<UInt8>) -> Int? {
    let id = text(column, row, bytes)
    if let known = book.questionWords.find(id) { return known }
    let name = String(decoding: id, as: UTF8.self)
    if book.questions.mayHaveLost(QuestionID(name)) { return nil }
    // Without any list one complaint tells enough.
    let subject = book.schemes.isEmpty ? "" : name
    if complaints.wants(.unknownQuestion, about: subject) {
      let complaint = AssessmentComplaint.unknownQuestion(located(column, row, bytes), of: book.questions)
      complaints.add(complaint, about: subject)
    }
    return nil
  }

  /// Enters an answer; gives a clash when there is one already.
  private mutating func enter(
    _ column: Int, to number: Int, of caseNumber: Int?, _ row: DataRow, _ bytes: Span<UInt8>
  ) -> AnswerClash? {
    let word = text(column, row, bytes)
    guard let answer = book.answer(word, to: number) else {
      let subject = "\(book.schemes[number]) \(String(decoding: word, as: UTF8.self))"
      if complaints.wants(.unknownAnswer, about: subject) {
        let question = book.questions.questions[number]
        let complaint = AssessmentComplaint.unknownAnswer(located(column, row, bytes), to: question)
        complaints.add(complaint, about: subject)
      }
      return nil
    }
    guard answer > 0, let caseNumber else { return nil }
    let before = book.enter(answer, of: caseNumber, to: number)
    guard before > 0 else { return nil }
    return AnswerClash(
      pair: Pair(caseNumber: caseNumber, question: number), column: column, answer: answer, earlier: before)
  }

  /// Tells that a question is answered again on a case.
  private mutating func tell(_ clash: AnswerClash, onCaseIn column: Int, _ row: DataRow, _ bytes: Span<UInt8>) {
    guard complaints.wants(clash.id) else { return }
    let place = located(clash.column, row, bytes).range
    let caseID = located(column, row, bytes).value
    complaints.add(
      clash.isContradiction
        ? AssessmentComplaint.contradictoryAnswers(at: place, caseID: caseID, clash, in: book.questions)
        : AssessmentComplaint.repeatedAnswer(
          at: place, caseID: caseID, question: book.questions.questions[clash.pair.question]))
    repeats[clash.pair, default: []].append(place)
  }

  /// Tells that a case has one row more, once for each case: where answers differ only that.
  private mutating func tell(_ clashes: [AnswerClash], onCaseIn column: Int, _ row: DataRow, _ bytes: Span<UInt8>) {
    let contradictions = clashes.filter(\.isContradiction)
    guard let clash = contradictions.first ?? clashes.first else { return }
    let subject = String(decoding: text(column, row, bytes), as: UTF8.self)
    guard complaints.wants(clash.id, about: subject) else { return }
    let place = located(clash.isContradiction ? clash.column : column, row, bytes).range
    complaints.add(
      clash.isContradiction
        ? AssessmentComplaint.contradictoryRow(at: place, caseID: subject, contradictions, in: book.questions)
        : AssessmentComplaint.repeatedRow(at: place, caseID: subject), about: subject)
    repeats[clash.pair, default: []].append(place)
  }
}

/// An answer where there is one already.
struct AnswerClash {
  /// What is answered again.
  let pair: Pair
  /// Where the later answer stands in its row.
  let column: Int
  /// The later answer, as the book has it.
  let answer: UInt8
  /// The earlier one.
  let earlier: UInt8

  /// Whether the answers differ.
  var isContradiction: Bool { answer != earlier }
  /// The rule that speaks of it.
  var id: DiagnosticID { isContradiction ? .contradictoryAnswers : .repeatedAnswer }

  /// "'yes' and 'no'".
  func words(of question: Question) -> String {
    let answers = question.answers.answers
    return "'\(answers[Int(earlier) - 1].word)' and '\(answers[Int(answer) - 1].word)'"
  }
}

/// A question on a case.
struct Pair: Hashable, Sendable {
  let caseNumber: Int
  let question: Int
}
