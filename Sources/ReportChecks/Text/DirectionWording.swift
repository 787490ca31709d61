/// The English words that say which way something went, or which of two things is more.
enum DirectionWording {
  /// What a word says of the second of two numbers beside the first.
  enum Direction: Hashable, Sendable {
    /// The number grew.
    case up
    /// The number shrank.
    case down
    /// Things are better: the number grew, where more of it is better.
    case better
    /// Things are worse: the number shrank, where more of it is better.
    case worse

    /// Whether the number is said to have grown.
    var isUp: Bool { self == .up || self == .better }

    /// Whether the number is judged and not only counted.
    var isJudged: Bool { self == .better || self == .worse }
  }

  /// Verbs and nouns of change: "rose", "an improvement".
  static let changes: [String: Direction] = [
    "increased": .up, "increase": .up, "increasing": .up, "rose": .up, "risen": .up, "rise": .up, "rising": .up,
    "grew": .up, "grown": .up, "growth": .up, "climbed": .up, "up": .up,
    "decreased": .down, "decrease": .down, "decreasing": .down, "fell": .down, "fallen": .down, "fall": .down,
    "falling": .down, "dropped": .down, "drop": .down, "dropping": .down, "reduced": .down, "reduction": .down,
    "shrank": .down, "down": .down,
    "improved": .better, "improvement": .better, "improving": .better,
    "deteriorated": .worse, "deterioration": .worse, "worsened": .worse, "worsening": .worse, "declined": .worse,
    "decline": .worse,
  ]

  /// Words that compare, before "than" or "of".
  static let comparatives: [String: Direction] = [
    "higher": .up, "greater": .up, "larger": .up, "lower": .down, "smaller": .down, "better": .better, "worse": .worse,
  ]

  /// Words that call a difference small.
  static let slight: Set = ["slightly", "marginally", "fractionally"]

  /// Words before a verb of change by which it has not happened: "could be improved", "had not risen".
  static let unreal: Set = [
    "be", "could", "should", "must", "needs", "need", "to", "not", "can", "would", "may", "might", "if", "never",
    "hardly", "neither", "nor", "will", "cannot", "whether", "no",
  ]

  /// What a lower number is better of.
  private static let unwanted: Set = [
    "sickness", "absence", "absences", "absenteeism", "reoffending", "reconviction", "reconvictions", "breach",
    "breaches", "delay", "delays", "late", "vacancies", "vacancy", "complaints", "complaint", "turnover", "cost",
    "costs", "waiting", "backlog", "errors", "error", "failure", "failures", "insufficient", "not", "without",
    "missing",
    "lost", "wait", "drop-out", "attrition", "unemployment", "unemployed", "caseload", "caseloads", "incidents",
    "overdue", "outstanding", "accidents", "deaths", "risk", "offences", "crime",
  ]

  /// Whether a word names something of which less is better, or turns a measure round.
  static func isUnwanted(_ word: String) -> Bool { unwanted.contains(word) || word.hasSuffix("n't") }
}
