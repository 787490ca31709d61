import InspectionModel

/// The answers that were given, one byte for each question on each case, and the words that they are read by.
struct AnswerBook: Sendable {
  /// The questions that may be answered.
  let questions: QuestionList
  /// Whether cases that are not in the book are taken in when they are met.
  let takesNewCases: Bool
  /// The cases by their ids.
  private(set) var cases: WordTable
  /// For each case and question in turn 0, or 1 more than the place of the answer in its scheme.
  private(set) var cells: [UInt8]
  /// The questions by their ids.
  let questionWords: WordTable
  /// For each question the place of its scheme in `answers`.
  let schemes: [Int]
  private(set) var answers: [AnswerWords]

  /// A book in which nothing is answered, with the cases of a list; without a list the cases are those that are met.
  init(questions: QuestionList, cases: WordTable?) {
    self.questions = questions
    takesNewCases = cases == nil
    self.cases = cases ?? WordTable()
    cells = Array(repeating: 0, count: (cases?.count ?? 0) * questions.questions.count)
    var words = WordTable(expecting: questions.questions.count)
    var schemes: [Int] = []
    var answers: [AnswerWords] = []
    for question in questions.questions {
      _ = words.insert(Array(question.id.text.utf8))
      let known = answers.firstIndex { $0.scheme == question.answers }
      schemes.append(known ?? answers.count)
      if known == nil { answers.append(AnswerWords(question.answers)) }
    }
    questionWords = words
    self.schemes = schemes
    self.answers = answers
  }

  /// The number of the case called `id`; nil when the book has none and takes none in.
  mutating func number(ofCase id: [UInt8]) -> Int? {
    if let known = cases.find(id) { return known }
    guard takesNewCases else { return nil }
    let number = cases.insert(id)
    cells.append(contentsOf: repeatElement(0, count: questions.questions.count))
    return number
  }

  /// One more than the place of an answer in the scheme of a question; nil when the scheme lacks it, 0 for no answer.
  mutating func answer(_ word: [UInt8], to question: Int) -> UInt8? {
    word.isEmpty ? 0 : answers[schemes[question]].place(of: word).map { UInt8($0 + 1) }
  }

  /// Writes down an answer where none is yet, and says what was there before.
  mutating func enter(_ answer: UInt8, of caseNumber: Int, to question: Int) -> UInt8 {
    let cell = caseNumber * schemes.count + question
    let before = cells[cell]
    if before == 0 { cells[cell] = answer }
    return before
  }

  /// What is written down: 0 for no answer.
  func answer(of caseNumber: Int, to question: Int) -> UInt8 { cells[caseNumber * schemes.count + question] }

  /// The numbers of the cases on which no question is answered.
  var unanswered: [Int] {
    let width = schemes.count
    return (0..<cases.count).filter { number in
      cells[number * width..<(number + 1) * width].allSatisfy { $0 == 0 }
    }
  }

  /// Takes in the answers of another book of the same questions; false when a question is answered in both on one case.
  mutating func merge(_ other: AnswerBook) -> Bool {
    let width = schemes.count
    var both: UInt8 = 0
    for (number, id) in other.cases.words.enumerated() {
      guard let mine = self.number(ofCase: id) else { return false }
      for question in 0..<width {
        let answer = other.cells[number * width + question]
        let cell = mine * width + question
        both |= min(answer, cells[cell])
        cells[cell] |= answer
      }
    }
    return both == 0
  }

  /// Puts an answer in the place of what is there.
  mutating func replace(_ answer: UInt8, of caseNumber: Int, to question: Int) {
    cells[caseNumber * schemes.count + question] = answer
  }
}

/// The answers of a scheme by the ways in which data write them.
struct AnswerWords: Sendable {
  let scheme: AnswerScheme
  private var spellings: WordTable
  private var places: [Int]

  /// Capitals can be set in very many ways; only the first are remembered.
  private static let mostSpellings = 1000

  init(_ scheme: AnswerScheme) {
    self.scheme = scheme
    spellings = WordTable(expecting: scheme.answers.count)
    places = []
    for answer in scheme.answers { _ = place(of: Array(answer.word.utf8)) }
  }

  /// The place of an answer that is remembered.
  @inline(__always) func known(in bytes: RawSpan, _ range: Range<Int>) -> Int? {
    spellings.find(in: bytes, range).map { places[$0] }
  }

  /// The place in the scheme of the answer that data write as `word`; nil when there is none.
  mutating func place(of word: [UInt8]) -> Int? {
    if let spelling = spellings.find(word) { return places[spelling] }
    guard let place = scheme.place(of: String(decoding: word, as: UTF8.self)) else { return nil }
    if spellings.count < Self.mostSpellings {
      _ = spellings.insert(word)
      places.append(place)
    }
    return place
  }
}
