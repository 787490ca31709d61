import InspectionModel

/// What the rows of a `CountStatement` say.
struct TallyReading {
  /// The number of cases in each group that has any.
  private(set) var cases: [CaseFilter: Int] = [:]
  /// Whether a text was found that a unique index does not compare as it is counted.
  private(set) var isIrregular = false
  /// Whether a case and question were found more than once, which these counts do not heed.
  let hasRepeats: Bool
  /// Whether rows were found whose case is not listed.
  private(set) var hasStrays = false
  /// Whether there is no row of answers at all.
  private(set) var isEmpty = true
  /// The cases that are listed more than once, or have no id.
  private(set) var listedTwice: [String] = []
  /// Ids that the list of questions lacks, in order.
  private(set) var unknownQuestions: [String] = []
  /// Words that are no answers, in the order of questions and words.
  private(set) var unknownAnswers: [UnknownAnswer] = []
  /// The answers that are given again.
  private(set) var repeats: [FoundRepeat] = []
  /// The changes whose case is listed.
  private(set) var placedChanges: Set<Int> = []

  private let plan: CountPlan
  private let questions: QuestionList
  /// For each group and question the count of each answer.
  private var counts: [[[Int]]]
  /// The places of questions by what the rows call them.
  private let places: [[UInt8]: Int]
  private var seenQuestions: Set<String> = []
  private var seenAnswers: Set<UnknownAnswer> = []

  /// Reads `rows`.
  init(_ rows: [DatabaseRow], hasRepeats: Bool, plan: CountPlan, questions: QuestionList) {
    self.hasRepeats = hasRepeats
    self.plan = plan
    self.questions = questions
    let empty = questions.questions.map { [Int](repeating: 0, count: $0.answers.answers.count) }
    counts = Array(repeating: empty, count: plan.groups.count)
    var places: [[UInt8]: Int] = [:]
    for (place, question) in questions.questions.enumerated().reversed() {
      if case .long = plan.answers {
        places[Array(question.id.text.utf8)] = place
      } else {
        places[Array("\(place)".utf8)] = place
      }
    }
    self.places = places
    for row in rows { read(row) }
    unknownQuestions.sort { $0.utf8.lexicographicallyPrecedes($1.utf8) }
    unknownAnswers.sort { ($0.question, $0.word) < ($1.question, $1.word) }
    repeats.sort { ($0.way.question, $0.way.answer) < ($1.way.question, $1.way.answer) }
  }

  /// Every question over every group, with the values of `attributes`.
  func tallies(attributes: [String: [Tallies.ValueCount]]) -> Tallies {
    var cases: [CaseFilter: Int] = [:]
    var tallies: [Tallies.Key: Tally] = [:]
    for (group, counts) in zip(plan.groups, counts) {
      cases[group.filter] = self.cases[group.filter] ?? 0
      for (question, counts) in zip(questions.questions, counts) where group.asks(question.id) {
        tallies[Tallies.Key(question.id, group.filter)] = Tally(
          zip(question.answers.answers, counts).map { Tally.Count($0, $1) })
      }
    }
    return Tallies(cases: cases, tallies: tallies, attributes: attributes)
  }

  /// The rows of `CountStatement.repeats` with the questions' ids.
  func named(_ rows: [DatabaseRow]) -> [NamedRepeat] {
    rows.filter { $0.count == 4 }.map { row in
      let question = places[Array((row[1] ?? "").utf8)].map { questions.questions[$0].id.text }
      return NamedRepeat(
        caseID: row[0] ?? "", question: question ?? row[1] ?? "", answer: row[2] ?? "", earlier: row[3] ?? "")
    }
  }

  private mutating func read(_ row: DatabaseRow) {
    guard row.count == 7, let count = row[5].flatMap({ Int($0) }) else { return }
    let group = row[1].flatMap { Int($0) } ?? 0
    switch row[0] {
    case "cases" where plan.groups.indices.contains(group - 1): cases[plan.groups[group - 1].filter] = count
    case "listed": listedTwice.append(row[2] ?? "")
    case "change":
      guard let place = row[2].flatMap({ Int($0) }), let change = plan.changes.first(where: { $0.place == place }),
        plan.groups.indices.contains(group - 1)
      else { return }
      placedChanges.insert(place)
      counts[group - 1][change.question][change.answer] += 1
    case "answer": readAnswer(row, group: group, count: count)
    default: return
    }
  }

  private mutating func readAnswer(_ row: DatabaseRow, group: Int, count: Int) {
    isEmpty = false
    hasStrays = hasStrays || group == 0
    let marks = (row[6] ?? "").split(separator: " ")
    isIrregular = isIrregular || marks.contains("irregular")
    let id = (row[2] ?? "").trimmingSpaces
    guard let place = places[Array(id.utf8)] else {
      if seenQuestions.insert(id).inserted { unknownQuestions.append(id) }
      return
    }
    let word = (row[3] ?? "").trimmingSpaces
    guard !word.isEmpty else { return }
    let scheme = questions.questions[place].answers
    guard let answer = scheme.place(of: word) else {
      let unknown = UnknownAnswer(question: place, word: word)
      if seenAnswers.insert(unknown).inserted { unknownAnswers.append(unknown) }
      return
    }
    let earlier = row[4].flatMap { $0.isEmpty ? nil : $0 }
    if group == 1 {
      let before = earlier.flatMap { scheme.place(of: $0) }
      let question = row[2] ?? ""
      if let earlier, let before {
        repeats.append(
          FoundRepeat(
            way: RepeatedWay(question: question, answer: row[3] ?? "", earlier: earlier),
            isContradictory: before != answer, count: count))
      }
      if marks.contains("repeated") {
        repeats.append(
          FoundRepeat(
            way: RepeatedWay(question: question, answer: row[3] ?? "", earlier: nil), isContradictory: false,
            count: count))
      }
    }
    guard earlier == nil, !marks.contains("changed"), plan.groups.indices.contains(group - 1) else { return }
    counts[group - 1][place][answer] += count
  }
}

/// A word that is no answer.
struct UnknownAnswer: Hashable, Sendable {
  /// The place of the question in the list.
  let question: Int
  let word: String
}

/// An answer that is given again, on some cases.
struct FoundRepeat: Hashable, Sendable {
  let way: RepeatedWay
  /// Whether the answers say different things.
  let isContradictory: Bool
  /// The number of cases.
  let count: Int
}

/// A case on which a question is answered more than once.
struct NamedRepeat: Hashable, Sendable {
  let caseID: String
  let question: String
  let answer: String
  /// Empty when it is the same.
  let earlier: String
}
