/// The English words that tell which side of a judgement a sentence is on.
enum JudgementWording {
  /// Words of a measure of which more is better: "in 40% of cases plans were timely".
  static let praised: Set = [
    "sufficient", "sufficiently", "timely", "appropriate", "appropriately", "accurate", "accurately", "correct",
    "correctly", "good", "well", "effective", "effectively", "clear", "clearly", "proper", "properly", "thorough",
    "thoroughly", "satisfactory", "satisfactorily", "adequate", "adequately", "suitable", "suitably", "complete",
    "completed", "comprehensive", "promptly", "punctual", "sound", "helpful", "excellent", "consistent", "consistently",
    "reviewed", "delivered", "achieved", "fully",
  ]
  /// Where writers say that they did not like what they found; nil where they do not: "the offenders concerned" says
  /// nothing of the kind.
  static func regret(in words: [String]) -> Int? {
    words.indices.first { place in
      if regretting.contains(words[place]) { return true }
      let before = place > 0 ? words[place - 1] : ""
      let further = place > 1 ? words[place - 2] : ""
      switch words[place] {
      case "concern":
        return before == "of" || further == "cause" && before == "for" || further == "was" && before == "a"
      case "concerned", "disappointed", "worried": return further == "we" && before == "were"
      default: return false
      }
    }
  }

  private static let regretting: Set = [
    "disappointing", "disappointingly", "worrying", "worryingly", "unacceptable", "unacceptably", "regrettably",
    "regrettable", "alarming", "alarmingly",
  ]
  /// Words that turn a measure round, or say that less of it is better.
  private static let turning: Set = [
    "not", "no", "none", "never", "neither", "nor", "without", "only", "just", "few", "fewer", "less", "little",
    "hardly", "rarely", "seldom", "cannot", "poor", "poorly", "late", "lateness", "delay", "delays", "delayed", "lack",
    "lacked", "lacking", "missing", "missed", "absent", "absence", "absences", "failed", "failure", "failures", "fails",
    "weak", "weakness", "weaknesses", "limited", "low", "lower", "problem", "problems", "difficult", "difficulty",
    "difficulties", "unable", "outdated", "shortage", "needed", "need", "needs", "should", "must", "could", "too",
    "reconvicted", "convicted", "cautioned", "reoffended", "breach", "breached", "breaches", "sickness", "vacant",
    "vacancies", "complaint", "complaints", "overdue", "rest", "remaining", "remainder", "against", "rather", "still",
    "leaving", "omitted", "neglected", "overlooked", "short", "worse", "wrong", "wrongly", "errors", "error",
    "inconsistent", "inconsistently", "ignored", "refused", "dropped", "fell", "declined", "deteriorated", "risk",
    "barrier", "barriers", "gap", "gaps", "reduction", "reduced",
  ]
  private static let turningPrefixes = ["insuff", "inadeq", "inappr", "inaccu", "incompl", "incorr", "ineff", "unsuit"]
  private static let turningOpenings: Set = [
    "unclear", "unsafe", "unlikely", "unsupported", "unplanned", "unmet", "unsuccessful", "unnecessary", "untimely",
  ]
  /// Words that set one thing against another, or one time against another.
  private static let contrasting: Set = [
    "but", "although", "though", "however", "while", "whilst", "whereas", "despite", "nevertheless", "nonetheless",
    "yet", "except", "than", "compared", "comparison", "target", "targets", "national", "nationally", "average",
    "previous", "previously", "earlier", "original", "increase", "increased", "improved", "improvement", "rose",
    "risen", "progress", "since", "pilot", "further", "another", "especially", "particularly", "whom",
  ]

  /// Whether a word turns a measure round: "not", "late", "insufficiently", "didn't".
  static func turns(_ word: String) -> Bool {
    turning.contains(word) || turningOpenings.contains(word) || word.hasSuffix("n't")
      || turningPrefixes.contains { word.hasPrefix($0) }
  }

  /// Whether a word sets one thing or time against another.
  static func contrasts(_ word: String) -> Bool { contrasting.contains(word) }
}
