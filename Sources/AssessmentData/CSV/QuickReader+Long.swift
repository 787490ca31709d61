import SourceReading

/// An answer that was read and is still to be entered.
struct PendingAnswer: BitwiseCopyable {
  /// The number of the case; negative while it has not been looked up.
  var caseNumber: Int32
  let question: Int32
  /// Where the case stands in the bytes at hand.
  let caseStart: Int32
  let caseCount: Int32
  let answer: UInt8
}

extension QuickReader {
  /// How many answers are entered together. Looking up many cases in turn, and touching many cells in turn, lets the
  /// machine fetch them from memory side by side: on unsorted rows that is most of the time.
  static let mostPending = 256

  /// The answer in a row of the long form, and where the next row begins; nil when the row is not of the usual kind.
  mutating func longRow(in bytes: RawSpan, at start: Int) -> (answer: PendingAnswer, next: Int)? {
    var next = start
    var question = 0
    var answer = QuickCell(range: start..<start, next: start)
    for column in 0..<roles.count {
      let endsRow = column + 1 == roles.count
      switch roles[column] {
      case .caseID:
        if let repeated = memory.repeatedCase(in: bytes, at: next) {
          next = repeated
        } else {
          guard let cell = scanner.cell(in: bytes, at: next, endsRow: endsRow), !cell.range.isEmpty else { return nil }
          let number = memory.isInRun ? book.cases.find(in: bytes, cell.range) : -1
          // A case that begins a run is taken in before its run is read.
          guard let number else { return nil }
          memory.remember(case: number, in: cell.range, from: next, to: cell.next)
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
        guard let cell = scanner.cell(in: bytes, at: next, endsRow: endsRow), !cell.range.isEmpty else { return nil }
        answer = cell
        next = cell.next
      case .ignored, .answerTo:
        guard let cell = scanner.cell(in: bytes, at: next, endsRow: endsRow), bytes.isASCII(in: cell.range) else {
          return nil
        }
        next = cell.next
      }
    }
    guard let place = book.answers[book.schemes[question]].known(in: bytes, answer.range) else { return nil }
    let pending = PendingAnswer(
      caseNumber: Int32(truncatingIfNeeded: memory.caseNumber), question: Int32(truncatingIfNeeded: question),
      caseStart: Int32(truncatingIfNeeded: memory.caseText.lowerBound),
      caseCount: Int32(truncatingIfNeeded: memory.caseText.count), answer: UInt8(truncatingIfNeeded: place + 1))
    return (pending, next)
  }

  /// Enters answers whose cases stand in `bytes`; false when one was given before, or its case cannot be.
  mutating func enter(_ pending: UnsafeBufferPointer<PendingAnswer>, in bytes: Span<UInt8>) -> Bool {
    guard !pending.isEmpty else { return true }
    isEmpty = false
    return withUnsafeTemporaryAllocation(of: Int.self, capacity: pending.count) { numbers in
      for index in pending.indices { numbers.initializeElement(at: index, to: Int(pending[index].caseNumber)) }
      var touched = 0
      for answer in pending where answer.caseNumber < 0 {
        touched &+= book.cases.touch(in: bytes.bytes, answer.caseRange)
      }
      for index in pending.indices where numbers[index] < 0 {
        let range = pending[index].caseRange
        if let known = book.cases.find(in: bytes.bytes, range) {
          numbers[index] = known
        } else {
          guard bytes.firstWrongUTF8(in: range) == nil, let new = book.number(ofCase: bytes.copy(of: range)) else {
            return false
          }
          numbers[index] = new
        }
      }
      for index in pending.indices {
        touched &+= Int(book.answer(of: numbers[index], to: Int(pending[index].question)))
      }
      var before: UInt8 = 0
      for index in pending.indices {
        before |= book.enter(pending[index].answer, of: numbers[index], to: Int(pending[index].question))
      }
      // What was touched is of no interest, but must not be left out.
      return before == 0 && touched >= 0
    }
  }
}

extension PendingAnswer {
  fileprivate var caseRange: Range<Int> { Int(caseStart)..<Int(caseStart) + Int(caseCount) }
}

extension Span<UInt8> {
  /// The bytes of a range.
  func copy(of range: Range<Int>) -> [UInt8] { range.map { self[$0] } }
}
