import InspectionModel
import SourceReading

/// Enters the rows of a large file in a book, in little time, as long as there is nothing to complain of.
///
/// Rows tend to resemble those before them: the same case again, and the question that followed this one last time. So
/// the bytes of a cell are first compared with those where such a cell stood, then looked up; and only what is unusual
/// (doubled marks, blanks, the end of a block) goes through the scanner. Whoever wants to know what is wrong reads the
/// file again with `CarefulReader`.
struct QuickReader {
  /// What was read.
  var book: AnswerBook
  /// Whether no row was seen.
  var isEmpty = true

  let layout: DataLayout
  let roles: [Role]
  let scanner: QuickScanner
  var memory: RowMemory
  /// The answers of the row at hand, when it has several.
  var rowAnswers: [(question: Int, answer: UInt8)] = []

  /// What a column holds.
  enum Role {
    case caseID, question, answer, ignored
    case answerTo(Int)
  }

  /// A reader that adds to `book`.
  init(_ layout: DataLayout, book: AnswerBook) {
    self.layout = layout
    self.book = book
    scanner = QuickScanner(separator: layout.scanner.separator)
    memory = RowMemory(questions: book.schemes.count)
    roles = (0..<layout.width).map { column in
      switch layout.form {
      case .long(let caseID, let question, let answer):
        column == caseID ? .caseID : column == question ? .question : column == answer ? .answer : .ignored
      case .wide(let caseID, let questions):
        column == caseID ? .caseID : questions[column].map { .answerTo($0) } ?? .ignored
      }
    }
  }

  /// Reads the whole rows in `bytes`, which begin with one, and says how many bytes they take; nil when something is
  /// wrong with one of them.
  mutating func rows(in bytes: Span<UInt8>, isLast: Bool) -> Int? {
    memory.forget()
    return withUnsafeTemporaryAllocation(of: PendingAnswer.self, capacity: Self.mostPending) { pending in
      var waiting = 0
      var start = 0
      while start < bytes.count {
        if waiting == Self.mostPending {
          guard enter(UnsafeBufferPointer(pending), in: bytes) else { return nil }
          waiting = 0
        }
        if isLong, let row = longRow(in: bytes.bytes, at: start) {
          pending.initializeElement(at: waiting, to: row.answer)
          waiting += 1
          start = row.next
        } else if !isLong, let next = wideRow(in: bytes.bytes, at: start) {
          start = next
        } else {
          switch unusualRow(in: bytes, at: start, isLast: isLast) {
          case .next(let next): start = next
          case .cut:
            let isClean = enter(UnsafeBufferPointer(rebasing: pending[..<waiting]), in: bytes)
            return !isClean || bytes.count - start > DelimitedLimits.cellBytes ? nil : start
          case .wrong: return nil
          }
        }
      }
      return enter(UnsafeBufferPointer(rebasing: pending[..<waiting]), in: bytes) ? start : nil
    }
  }

  private var isLong: Bool {
    if case .long = layout.form { true } else { false }
  }

  private enum Step {
    case next(Int), cut, wrong
  }

  /// Enters the answers of any row.
  private mutating func unusualRow(in bytes: Span<UInt8>, at start: Int, isLast: Bool) -> Step {
    var cells: [DelimitedCell] = []
    var next = start
    var ending = DelimitedCell.Ending.separator
    while ending == .separator {
      let cell = layout.scanner.cell(in: bytes, at: next, isLast: isLast)
      if cell.ending == .cut { return .cut }
      if cell.fault(index: cells.count) != nil { return .wrong }
      cells.append(cell)
      next = cell.next
      ending = cell.ending
    }
    func text(_ column: Int) -> [UInt8] { layout.scanner.text(of: cells[column], in: bytes) }
    if cells.count == 1, text(0).isEmpty { return .next(next) }
    isEmpty = false
    guard cells.count == layout.width, bytes.firstWrongUTF8(in: start..<next) == nil else { return .wrong }
    switch layout.form {
    case .long(let caseID, let question, let answer):
      return enter(text(answer), of: text(caseID), to: book.questionWords.find(text(question))) ? .next(next) : .wrong
    case .wide(let caseID, let questions):
      for (column, question) in questions.enumerated() where question != nil {
        guard enter(text(column), of: text(caseID), to: question) else { return .wrong }
      }
      return .next(next)
    }
  }

  private mutating func enter(_ answer: [UInt8], of caseID: [UInt8], to question: Int?) -> Bool {
    guard let question, !caseID.isEmpty, let caseNumber = book.number(ofCase: caseID),
      let answer = book.answer(answer, to: question)
    else { return false }
    return answer == 0 || book.enter(answer, of: caseNumber, to: question) == 0
  }
}
