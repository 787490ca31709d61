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
  private(set) var book: AnswerBook
  /// Whether no row was seen.
  private(set) var isEmpty = true

  private let layout: DataLayout
  private let roles: [Role]
  private let scanner: QuickScanner
  private var memory: RowMemory
  /// The answers of the row at hand, when it has several.
  private var rowAnswers: [(question: Int, answer: UInt8)] = []

  /// What a column holds.
  private enum Role {
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

  /// Reads all rows; false when something is wrong with one of them.
  mutating func read(_ file: DataFile) throws(DataFileFailure) -> Bool {
    var window = DelimitedWindow()
    var skipped = layout.firstByte
    var isClean = true
    try file.read { block in
      let skip = min(skipped, block.count)
      skipped -= skip
      isClean = window.take(block.extracting(skip..<block.count)) { rows(in: $0, isLast: false) }
      return isClean
    }
    return isClean && window.end { rows(in: $0, isLast: true) }
  }

  /// How many bytes were read; nil when something is wrong.
  private mutating func rows(in bytes: Span<UInt8>, isLast: Bool) -> Int? {
    memory.forget()
    let raw = bytes.bytes
    var start = 0
    while start < bytes.count {
      if let next = isLong ? longRow(in: raw, at: start) : wideRow(in: raw, at: start) {
        start = next
        isEmpty = false
        continue
      }
      switch unusualRow(in: bytes, at: start, isLast: isLast) {
      case .next(let next): start = next
      case .cut: return bytes.count - start > DelimitedLimits.cellBytes ? nil : start
      case .wrong: return nil
      }
    }
    return start
  }
}

extension QuickReader {
  private var isLong: Bool {
    if case .long = layout.form { true } else { false }
  }

  /// Enters the answer of a row of the long form, and says where the next row begins; nil, and nothing entered, when
  /// the row is not of the usual kind.
  private mutating func longRow(in bytes: RawSpan, at start: Int) -> Int? {
    var next = start
    var caseNumber = 0
    var question = 0
    var answer = QuickCell(range: start..<start, next: start)
    for column in 0..<roles.count {
      let endsRow = column + 1 == roles.count
      switch roles[column] {
      case .caseID:
        if let repeated = memory.repeatedCase(in: bytes, at: next) {
          caseNumber = memory.caseNumber
          next = repeated
        } else {
          guard let cell = scanner.cell(in: bytes, at: next, endsRow: endsRow),
            let known = book.cases.find(in: bytes, cell.range)
          else { return nil }
          memory.remember(case: known, from: next, to: cell.next)
          caseNumber = known
          next = cell.next
        }
      case .question:
        if let expected = memory.expectedQuestion(in: bytes, at: next) {
          question = memory.lastQuestion
          next = expected
        } else {
          guard let cell = scanner.cell(in: bytes, at: next, endsRow: endsRow),
            let known = book.questionWords.find(in: bytes, cell.range)
          else { return nil }
          memory.remember(question: known, from: next, to: cell.next)
          question = known
          next = cell.next
        }
      case .answer:
        guard let cell = scanner.cell(in: bytes, at: next, endsRow: endsRow) else { return nil }
        answer = cell
        next = cell.next
      case .ignored, .answerTo:
        guard let cell = scanner.cell(in: bytes, at: next, endsRow: endsRow), bytes.isASCII(in: cell.range) else {
          return nil
        }
        next = cell.next
      }
    }
    guard !answer.range.isEmpty, let place = book.answers[book.schemes[question]].known(in: bytes, answer.range),
      book.enter(UInt8(truncatingIfNeeded: place + 1), of: caseNumber, to: question) == 0
    else { return nil }
    return next
  }

  /// The same for a row of the wide form.
  private mutating func wideRow(in bytes: RawSpan, at start: Int) -> Int? {
    rowAnswers.removeAll(keepingCapacity: true)
    var next = start
    var caseNumber = 0
    for column in 0..<roles.count {
      guard let cell = scanner.cell(in: bytes, at: next, endsRow: column + 1 == roles.count) else { return nil }
      next = cell.next
      switch roles[column] {
      case .caseID:
        guard let known = book.cases.find(in: bytes, cell.range) else { return nil }
        caseNumber = known
      case .answerTo(let question):
        if cell.range.isEmpty { continue }
        guard let place = book.answers[book.schemes[question]].known(in: bytes, cell.range) else { return nil }
        rowAnswers.append((question, UInt8(truncatingIfNeeded: place + 1)))
      case .question, .answer, .ignored:
        guard bytes.isASCII(in: cell.range) else { return nil }
      }
    }
    for (question, _) in rowAnswers where book.answer(of: caseNumber, to: question) != 0 { return nil }
    for (question, answer) in rowAnswers { _ = book.enter(answer, of: caseNumber, to: question) }
    return next
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
