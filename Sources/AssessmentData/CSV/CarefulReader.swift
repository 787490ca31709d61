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
      enter(answer, to: number, of: caseNumber, named: caseID, row, bytes)
    case .wide(let caseID, let questions):
      let caseNumber = caseNumber(in: caseID, row, bytes)
      for (column, question) in questions.enumerated() {
        guard let question else { continue }
        enter(column, to: question, of: caseNumber, named: caseID, row, bytes)
      }
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

  private mutating func enter(
    _ column: Int, to number: Int, of caseNumber: Int?, named caseColumn: Int, _ row: DataRow, _ bytes: Span<UInt8>
  ) {
    let question = book.questions.questions[number]
    let word = text(column, row, bytes)
    guard let answer = book.answer(word, to: number) else {
      let subject = "\(book.schemes[number]) \(String(decoding: word, as: UTF8.self))"
      if complaints.wants(.unknownAnswer, about: subject) {
        let complaint = AssessmentComplaint.unknownAnswer(located(column, row, bytes), to: question)
        complaints.add(complaint, about: subject)
      }
      return
    }
    guard answer > 0, let caseNumber else { return }
    let before = book.enter(answer, of: caseNumber, to: number)
    guard before > 0, complaints.wants(before == answer ? .repeatedAnswer : .contradictoryAnswers) else { return }
    let place = located(column, row, bytes).range
    let caseID = String(decoding: text(caseColumn, row, bytes), as: UTF8.self)
    complaints.add(
      before == answer
        ? AssessmentComplaint.repeatedAnswer(at: place, caseID: caseID, question: question)
        : AssessmentComplaint.contradictoryAnswers(
          at: place, caseID: caseID, question: question, answer: Int(answer) - 1, earlier: Int(before) - 1))
    repeats[Pair(caseNumber: caseNumber, question: number), default: []].append(place)
  }
}

/// A question on a case.
struct Pair: Hashable, Sendable {
  let caseNumber: Int
  let question: Int
}
