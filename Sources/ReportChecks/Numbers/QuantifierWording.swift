/// Tells where a word for a proportion is one: "most cases", and not "at most", "most recent" or "a few".
enum QuantifierWording {
  /// Whether `phrase`, which stands at `place`, can be a proportion there.
  static func isQuantifier(_ phrase: [String], at place: Int, in tokens: [Token]) -> Bool {
    let before = place > 0 ? tokens[place - 1].folded : ""
    let end = place + phrase.count
    let after = end < tokens.count ? tokens[end] : nil
    switch phrase {
    case ["most"]:
      // "the most", "at most", "what mattered most" and "his most"
      guard place == 0 || !notBeforeMost.contains(before) else { return false }
      return countsAfterMost(after, end + 1 < tokens.count ? tokens[end + 1] : nil, before: before)
    case ["few"]: return !notBeforeFew.contains(before) && after?.folded != "and"
    case ["a", "minority"], ["the", "majority"], ["a", "majority"]:
      return !notAfterMinority.contains(after?.folded ?? "")
    default: return true
    }
  }

  /// Whether "most" with these words behind it counts: "most cases", "most of", "most (78%)", "most staff".
  private static func countsAfterMost(_ next: Token?, _ second: Token?, before: String) -> Bool {
    guard let next else { return true }
    guard next.kind == .word else { return next.kind == .sign && beforeLoneMost.contains(before) }
    if next.folded == "of" || isPlural(next) { return true }
    // An adjective before a noun in the plural: "most community cases", and not "most recent cases".
    guard let second, second.kind == .word, isPlural(second) else { return false }
    return !graded.contains(next.folded) && !next.folded.hasSuffix("ly")
  }

  private static func isPlural(_ token: Token) -> Bool {
    let word = token.folded
    if collective.contains(word) { return true }
    return word.count > 3 && word.hasSuffix("s") && !["ss", "us", "is"].contains { word.hasSuffix($0) }
  }

  private static let notBeforeMost: Set = [
    "at", "the", "its", "their", "his", "her", "our", "my", "your", "what", "second", "next", "mattered", "needed",
    "a", "those", "who", "ever",
  ]
  /// What may stand before "most" that has no noun: "in most (78%)", and not "what they liked most (45%)".
  private static let beforeLoneMost: Set = [
    "", "in", "for", "of", "by", "from", "to", "and", "but", ",", "(", "although",
  ]
  private static let notBeforeFew: Set = [
    "a", "the", "last", "next", "past", "first", "these", "those", "too", "so", "as", "every", "how", "only", "quite",
    "previous", "final", "not", "of",
  ]
  private static let notAfterMinority: Set = ["ethnic", "group", "groups", "report", "shareholder", "vote", "view"]
  private static let collective: Set = [
    "people", "staff", "children", "women", "men", "work", "practice", "probation", "information", "evidence",
  ]
  /// Adjectives of which there is a most.
  private static let graded: Set = [
    "recent", "serious", "common", "important", "effective", "appropriate", "significant", "relevant", "suitable",
    "frequent", "successful", "vulnerable", "senior", "experienced", "encouraging", "positive", "notable", "striking",
    "difficult", "dangerous", "complex", "popular", "pressing", "urgent", "useful", "valuable", "prolific", "promising",
    "intensive", "persistent", "prominent", "demanding", "critical", "challenging", "severe", "similar", "extreme",
    "modern", "northern", "southern", "eastern", "western", "powerful", "helpful", "worrying", "obvious", "numerous",
  ]
}
