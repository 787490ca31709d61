/// What the next row is likely to hold, and where the same bytes stood before in the bytes at hand.
struct RowMemory {
  /// The number of the case of the last row; negative while it has not been looked up.
  private(set) var caseNumber = -1
  /// Where its id stands.
  private(set) var caseText = 0..<0
  /// The question of the last row.
  private(set) var lastQuestion = 0

  /// Where the cell of that case begins; its separator or line end is part of it.
  private var caseStart = 0
  /// In bytes; 0 when there is none.
  private var caseCount = 0
  /// How many rows in turn named that case.
  private var repeats = 0
  private var questions: [QuestionMemory]

  private struct QuestionMemory {
    /// The question that came after this one.
    var following = 0
    /// Where the cell of this question begins; its separator or line end is part of it.
    var start = 0
    /// In bytes; 0 when there is none.
    var count = 0
  }

  init(questions: Int) {
    self.questions = Array(repeating: QuestionMemory(), count: max(1, questions))
  }

  /// Whether the rows seem to be sorted by case.
  var isInRun: Bool { repeats >= 4 }

  /// Forgets where the cells stood, since the bytes at hand are others.
  mutating func forget() {
    caseCount = 0
    for index in questions.indices { questions[index].count = 0 }
  }

  /// Where the cell behind the one at `offset` begins, when that one names the case of the last row again.
  @inline(__always) mutating func repeatedCase(in bytes: RawSpan, at offset: Int) -> Int? {
    guard caseCount > 0, bytes.hasSame(caseCount, at: caseStart, and: offset) else { return nil }
    repeats += 1
    return offset + caseCount
  }

  /// Where the cell behind the one at `offset` begins, when that one names the question that came next last time, which
  /// then is the last question.
  @inline(__always) mutating func expectedQuestion(in bytes: RawSpan, at offset: Int) -> Int? {
    let expected = questions[lastQuestion].following
    let known = questions[expected]
    guard known.count > 0, bytes.hasSame(known.count, at: known.start, and: offset) else { return nil }
    lastQuestion = expected
    return offset + known.count
  }

  /// The cell from `start` up to `next` names a case by the text in `range`.
  mutating func remember(case number: Int, in range: Range<Int>, from start: Int, to next: Int) {
    caseNumber = number
    caseText = range
    repeats = 0
    caseStart = start
    caseCount = next - start
  }

  /// The cell from `start` up to `next` names a question.
  mutating func remember(question: Int, from start: Int, to next: Int) {
    questions[lastQuestion].following = question
    questions[question].start = start
    questions[question].count = next - start
    lastQuestion = question
  }
}
