import InspectionModel

/// Finds words that were typed twice: "the the".
struct DoubledWordCheck: Check {
  let ids: [DiagnosticID] = [.doubledWord]

  /// Each second word, but in what somebody else said.
  func check(_ manuscript: Manuscript) -> [Diagnostic] {
    guard manuscript.language == .english else { return [] }
    return manuscript.authored.filter { $0.place.kind != .quotation }.flatMap { passage -> [Diagnostic] in
      let doubled = passage.tokens.indices.dropFirst().filter { Self.isDoubled($0, in: passage) }
      guard !doubled.isEmpty else { return [] }
      let spoken = passage.spokenTokens()
      return doubled.filter { place in !spoken.contains { $0.contains(place) } }.map { .doubled($0, in: passage) }
    }
  }

  private static func isDoubled(_ place: Int, in passage: Passage) -> Bool {
    let (first, second) = (passage.tokens[place - 1], passage.tokens[place])
    guard first.kind == .word, second.kind == .word, second.isSpaced, first.folded == second.folded else {
      return false
    }
    let word = second.folded
    if rightly.contains(word) || first.isAbbreviation { return false }
    // "Baden Baden" is a name; "The the" is none.
    return little.contains(word) || first.text == second.text && !second.isCapitalised
  }

  /// Words that stand twice in good prose: "he had had", "gave her her plan", "very, very" without its comma.
  private static let rightly: Set = ["had", "her", "very", "so", "no", "do", "bye", "ha", "many", "long", "far", "new"]

  /// Words that are no name, whatever letter they begin with.
  private static let little: Set = [
    "the", "a", "an", "of", "to", "in", "on", "for", "and", "or", "by", "with", "was", "were", "is", "are", "be",
    "been",
    "has", "have", "that", "this", "these", "those", "it", "they", "their", "which", "who", "at", "from", "we", "our",
    "not", "there", "as", "but", "all", "most", "in", "some", "would", "should", "could", "will",
  ]
}

extension Diagnostic {
  fileprivate static func doubled(_ place: Int, in passage: Passage) -> Diagnostic {
    let (first, second) = (passage.tokens[place - 1], passage.tokens[place])
    let range = first.range.lowerBound..<second.range.upperBound
    let rest = first.range.upperBound..<second.range.upperBound
    let mend = Suggestion(
      "Take the second '\(second.text)' out", edits: [Edit(passage.source(of: rest), "")], isSafe: true)
    return Diagnostic(
      .doubledWord, at: passage.source(of: range), "'\(second.text)' stands twice",
      explanation: "Take one of the two out, or say it in other words.",
      suggestions: passage.isVerbatim(range) ? [mend] : [])
  }
}
