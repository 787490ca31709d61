import SourceReading

extension QuickReader {
  /// Enters the answers of a row of the wide form, and says where the next row begins; nil, and nothing entered, when
  /// the row is not of the usual kind.
  mutating func wideRow(in bytes: RawSpan, at start: Int) -> Int? {
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
}
