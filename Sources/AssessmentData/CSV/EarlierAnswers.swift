import InspectionModel
import SourceReading

/// Finds where questions were first answered on some cases.
struct EarlierAnswers {
  let layout: DataLayout
  let book: AnswerBook

  /// The place of the first answer of each pair, all of which are answered in the file.
  func find(
    _ pairs: some Sequence<Pair>, in file: DataFile, into excerpt: inout ExcerptCollector
  ) throws(DataFileFailure) -> [Pair: SourceRange] {
    var wanted = Set(pairs)
    var found: [Pair: SourceRange] = [:]
    guard !wanted.isEmpty else { return found }
    var walk = RowWalk(layout)
    try walk.walk(file, from: layout) { row, fault, bytes in
      guard fault == nil else { return false }
      guard row.cells.count == layout.width else { return true }
      func text(_ column: Int) -> [UInt8] { layout.scanner.text(of: row.cells[column], in: bytes) }
      func take(_ question: Int?, _ caseNumber: Int, _ column: Int) {
        guard let question, case let pair = Pair(caseNumber: caseNumber, question: question), wanted.contains(pair),
          !text(column).isEmpty
        else { return }
        wanted.remove(pair)
        found[pair] = excerpt.range(of: row.cells[column].range, in: row, of: bytes)
      }
      switch layout.form {
      case .long(let caseID, let question, let answer):
        guard let caseNumber = book.cases.find(text(caseID)) else { return true }
        take(book.questionWords.find(text(question)), caseNumber, answer)
      case .wide(let caseID, let questions):
        guard let caseNumber = book.cases.find(text(caseID)) else { return true }
        for (column, question) in questions.enumerated() { take(question, caseNumber, column) }
      }
      return !wanted.isEmpty
    }
    return found
  }
}
