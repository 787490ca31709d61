import InspectionModel
import SourceReading
import Testing

@testable import AssessmentData

/// Two threads, which begin with the first block here, and one give the same.
@Suite struct QuickReadingTests {
  private let questions = QuestionList(
    (1...9).map {
      Question(
        id: QuestionID("Q\($0)"), nodes: [], text: "", answers: Counting.scheme,
        range: SourceRange(file: FileID(0), 0..<0))
    })

  private func tallies(_ rows: [String], end: String = "\n", blockSize: Int, aloneUpTo: Int) throws -> Tallies? {
    let bytes = Array((["case,question,answer"] + rows).joined(separator: end).utf8)
    let file = DataFile(path: "a.csv") { take in
      for start in stride(from: 0, to: bytes.count, by: blockSize) {
        guard take(bytes.span.extracting(start..<min(start + blockSize, bytes.count))) else { return }
      }
    }
    var excerpt = ExcerptCollector(FileID(0))
    guard let layout = try HeaderReader(questions: questions).read(file, into: &excerpt).value else { return nil }
    let book = AnswerBook(questions: questions, cases: nil)
    guard let read = try QuickReading(layout, book: book, aloneUpTo: aloneUpTo).read(file) else { return nil }
    return TallyCounter(book: read, groups: .none).count()
  }

  /// Ids of every length from 1 to 24, so that all kinds of keys are met; nine answers on each case, in any order.
  private func rows(_ seed: UInt64) -> [String] {
    var random = Seeded(state: seed)
    let ids = (1...24).flatMap { length in ["a", "b"].map { $0 + String(repeating: "x", count: length - 1) } }
    return ids.flatMap { id in
      (1...9).map { "\(id),Q\($0),\(["yes", "no", "not applicable"].randomElement(using: &random) ?? "")" }
    }.shuffled(using: &random)
  }

  @Test(arguments: 1...20) func oneThreadAndTwoAgree(_ seed: UInt64) throws {
    let rows = rows(seed)
    let alone = try #require(try tallies(rows, blockSize: 500, aloneUpTo: .max))
    #expect(alone.cases[.all] == 48)
    for (end, size) in [("\n", 100), ("\n", 333), ("\r\n", 200), ("\r", 200)] {
      #expect(try tallies(rows, end: end, blockSize: size, aloneUpTo: 0) == alone)
    }
    let quoted = rows.enumerated().map { $0 % 7 == 0 ? "\"\($1.replacing(",", with: "\",\""))\"" : $1 }
    #expect(try tallies(quoted, blockSize: 150, aloneUpTo: 0) == alone)
  }

  @Test(arguments: 1...20) func aRepeatedAnswerIsNeverPassedOver(_ seed: UInt64) throws {
    let rows = rows(seed)
    let repeated = rows + [rows[Int(seed) * 7]]
    #expect(try tallies(repeated, blockSize: 100, aloneUpTo: 0) == nil)
    #expect(try tallies(rows + ["a,Q1,perhaps"], blockSize: 100, aloneUpTo: 0) == nil)
  }
}
