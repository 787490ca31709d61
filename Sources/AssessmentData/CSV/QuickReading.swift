import Dispatch
import SourceReading
import Synchronization

/// Reads a large file on two threads: each enters the blocks that it gets in a book of its own, and the books are put
/// together in the end. Who gets which block does not matter: there is something to complain of in one order of the
/// rows when there is in any other.
struct QuickReading {
  private let first: QuickReader
  private let layout: DataLayout
  private let aloneUpTo: Int

  /// How many bytes one thread reads in less time than it takes to begin another: 4 MiB.
  private static let aloneUpTo = 4 * 1_048_576

  /// A reading that adds to `book`.
  init(_ layout: DataLayout, book: AnswerBook, aloneUpTo: Int = Self.aloneUpTo) {
    self.layout = layout
    self.aloneUpTo = aloneUpTo
    first = QuickReader(layout, book: book)
  }

  /// The answers in `file`; nil when something is wrong with it.
  func read(_ file: DataFile) throws(DataFileFailure) -> AnswerBook? {
    var reader = first
    let other = OtherReader(first)
    var window = DelimitedWindow()
    var seen = 0
    var isClean = true
    try file.read { block in
      let skip = min(max(0, layout.firstByte - seen), block.count)
      let rows = block.extracting(skip..<block.count)
      seen += block.count
      if seen > aloneUpTo, other.isFree, let whole = window.wholeRows(with: rows) {
        other.read(whole)
      } else {
        isClean = window.take(rows) { reader.rows(in: $0, isLast: false) }
      }
      return isClean && !other.hasFailed
    }
    isClean = isClean && !other.hasFailed && window.end { reader.rows(in: $0, isLast: true) }
    guard let rest = other.finish(), isClean, !(reader.isEmpty && rest.isEmpty) else { return nil }
    if rest.isEmpty { return reader.book }
    var book = reader.book
    return book.merge(rest.book) ? book : nil
  }
}

/// Reads blocks of whole rows on another thread, one after the other.
private final class OtherReader: Sendable {
  /// Nil when something is wrong with a row.
  private let reader: Mutex<QuickReader?>
  private let state = Mutex(State())
  private let queue = DispatchQueue(label: "rows")

  private struct State {
    var waiting = 0
    var hasFailed = false
  }

  /// How many blocks may wait for their turn: as many as keep the thread busy while the other reads one itself.
  private static let mostWaiting = 2

  init(_ reader: QuickReader) { self.reader = Mutex(reader) }

  var isFree: Bool { state.withLock { $0.waiting < Self.mostWaiting } }
  var hasFailed: Bool { state.withLock { $0.hasFailed } }

  func read(_ rows: [UInt8]) {
    state.withLock { $0.waiting += 1 }
    queue.async { [self] in
      let isClean = reader.withLock { reader in
        guard reader?.rows(in: rows.span, isLast: true) != nil else {
          reader = nil
          return false
        }
        return true
      }
      state.withLock { state in
        state.waiting -= 1
        state.hasFailed = state.hasFailed || !isClean
      }
    }
  }

  /// Waits until all blocks are read; nil when something was wrong with one of them.
  func finish() -> QuickReader? {
    queue.sync {}
    return reader.withLock { $0 }
  }
}
