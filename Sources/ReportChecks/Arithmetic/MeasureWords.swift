/// The words that say what a share is a share of, brought to a form in which the same measure reads the same.
struct MeasureWords: Hashable {
  /// The words that carry meaning, as stems, each once, in the order of the alphabet.
  let stems: [String]
  /// Whether they are turned round: "not", "insufficient".
  let isNegative: Bool

  /// The measure that words say, in small letters; nil where they are turned round more than once.
  init?(_ words: [String]) {
    var stems: Set<String> = []
    var negations = 0
    for word in words {
      if Self.negations.contains(word) || word.hasSuffix("n't") {
        negations += 1
        continue
      }
      guard !Self.empty.contains(word), let first = word.first, first.isLetter || first.isNumber else { continue }
      if Self.relevant.contains(word) {
        stems.insert("relevant")
      } else if let positive = Self.negatives[word] {
        negations += 1
        stems.insert(Self.stem(positive))
      } else {
        stems.insert(Self.stem(word))
      }
    }
    guard negations < 2 else { return nil }
    self.stems = stems.sorted()
    isNegative = negations == 1
  }

  /// How many words carry meaning, of those that say more than which cases are meant.
  var weight: Int { stems.count { $0 != "relevant" } }

  /// The stem of a word by its ending: "reflected", "reflects" and "reflect" are one.
  static func stem(_ word: String) -> String {
    var stem = word.hasSuffix("'s") ? String(word.dropLast(2)) : word
    guard stem.count > 4 else {
      return stem.hasSuffix("s") && !stem.hasSuffix("ss") && stem.count > 3 ? String(stem.dropLast()) : stem
    }
    if stem.hasSuffix("s"), !stem.hasSuffix("ss") { stem.removeLast() }
    for ending in ["ing", "ed"] where stem.hasSuffix(ending) && stem.count - ending.count >= 3 {
      stem.removeLast(ending.count)
      if let last = stem.last, stem.dropLast().last == last, !"sl".contains(last) { stem.removeLast() }
      return stem
    }
    if stem.hasSuffix("e") { stem.removeLast() }
    return stem
  }

  /// Words that turn a sentence round.
  private static let negations: Set = ["not", "no", "never", "none", "nor", "neither", "cannot", "without", "failed"]
  private static let negatives = [
    "insufficient": "sufficient", "inadequate": "adequate", "inappropriate": "appropriate", "inaccurate": "accurate",
    "unclear": "clear", "incomplete": "complete", "insufficiently": "sufficiently", "inappropriately": "appropriately",
    "unsatisfactory": "satisfactory",
  ]
  /// Words that say only that the share is of those whom it concerns.
  private static let relevant: Set = ["relevant", "applicable", "eligible"]
  /// Words that carry no meaning of their own here.
  private static let empty: Set = [
    "a", "an", "the", "of", "in", "on", "at", "to", "for", "by", "with", "from", "and", "or", "but", "that", "this",
    "these", "those", "it", "its", "their", "they", "them", "there", "was", "were", "is", "are", "be", "been", "being",
    "had", "has", "have", "did", "do", "does", "we", "our", "us", "as", "which", "who", "whose", "case", "cases", "so",
    "only", "just", "overall", "however", "also", "although", "while", "whilst", "still", "therefore", "specifically",
    "accurately", "rightly", "clearly", "generally", "found", "judged", "considered", "felt", "thought", "that", "then",
    "any", "all", "out", "per", "cent", "percent", "s", "nearly", "about", "over", "under", "than",
  ]
}
