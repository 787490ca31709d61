import InspectionModel

/// Works out means of questions from the answers of one round.
struct QuestionReckoner: Sendable {
  private let index: QuestionIndex
  private let tallies: [Tally]
  private let proportions: [Fraction?]

  /// A reckoner of the answers over a group of cases; a question that was not counted has none.
  init(index: QuestionIndex, tallies: Tallies, group: CaseFilter) {
    self.index = index
    self.tallies = index.questions.map { tallies[$0.id, group] ?? Tally([]) }
    proportions = self.tallies.map(\.proportion)
  }

  /// Every question with its answers.
  var scores: [QuestionScore] { zip(index.questions, tallies).map(QuestionScore.init) }

  /// The places of the questions that apply to no case.
  var withoutCases: [Int] { proportions.indices.filter { proportions[$0] == nil } }

  /// Whether any answer was given to any of the questions at `places`, and be it that they do not apply.
  func isAnswered(_ places: [Int]) -> Bool {
    places.contains { tallies[$0].counts.contains { $0.cases > 0 } }
  }

  /// The mean of the questions at `places`, the summary questions set apart where `rule` says so; nil when none of them
  /// applies to any case.
  func mean(of places: [Int], by rule: ScoringRule) -> Reckoning? {
    let counted = places.compactMap { place in
      proportions[place].map { (question: index.questions[place], $0, tally: tallies[place]) }
    }
    let leftOut = places.filter { proportions[$0] == nil }
    let weights = QuestionWeights(
      summaries: counted.count { $0.question.isSummary }, others: counted.count { !$0.question.isSummary }, rule: rule)
    let summaries = Fraction.sum(of: counted.filter(\.question.isSummary).map(\.1)) * weights.summary
    let others = Fraction.sum(of: counted.filter { !$0.question.isSummary }.map(\.1)) * weights.other
    guard !counted.isEmpty else { return nil }
    return Reckoning(
      rule: rule,
      terms: counted.map { question, value, tally in
        Reckoning.Term(.question(question.id), value: value, weight: weights[question], tally: tally)
      },
      leftOut: leftOut.map { .question(index.questions[$0].id) }, mean: summaries + others)
  }
}

/// What one question counts for in a mean of questions; over all of them it adds up to 1.
struct QuestionWeights {
  /// The share of a summary question.
  let summary: Fraction
  /// The share of any other question.
  let other: Fraction

  /// The shares among some questions: the summary weight of `rule` for the summary questions together and the rest for
  /// the others, or alike where the rule sets none apart or there are only questions of one kind.
  init(summaries: Int, others: Int, rule: ScoringRule) {
    guard let set = rule.summaryWeight, summaries > 0, others > 0 else {
      let each = Fraction(1, over: summaries + others) ?? .zero
      (summary, other) = (each, each)
      return
    }
    summary = Fraction(set.value, over: 100 * summaries) ?? .zero
    other = Fraction(100 - set.value, over: 100 * others) ?? .zero
  }

  /// The share of `question`.
  subscript(question: Question) -> Fraction { question.isSummary ? summary : other }
}

extension ScoringRule {
  /// What a criterion counts for in the mean of its section; 1 where it names no weight of the rule.
  func weight(of criterion: ProgrammeNode) -> Int {
    weights.first { $0.name == criterion.weight }?.value ?? 1
  }
}
