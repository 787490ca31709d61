/// The words that tell what a sentence is about, without endings, so that its wording can be compared with another.
enum ContentWords {
  /// The stems of the words of `tokens` that carry meaning, in order.
  static func of(_ tokens: some Sequence<Token>) -> [String] {
    tokens.lazy.filter { $0.kind == .word && $0.folded.count > 2 && !empty.contains($0.folded) }.map {
      stem($0.folded)
    }
  }

  /// Whether a word only joins others, or denies: what tells nothing by itself.
  static func isEmpty(_ word: String) -> Bool { word.count < 3 && shortWords.contains(word) || empty.contains(word) }

  /// A word without the endings of the plural, the past and the present participle, and without "'s".
  static func stem(_ word: String) -> String {
    var stem = Substring(word)
    if stem.hasSuffix("'s") { stem = stem.dropLast(2) }
    for (ending, least) in [("ing", 5), ("ed", 4)]
    where stem.hasSuffix(ending) && stem.utf8.count >= least + ending.count - 1 {
      return String(stem.dropLast(ending.count))
    }
    if stem.hasSuffix("ies"), stem.utf8.count > 4 { return String(stem.dropLast(3)) + "y" }
    if stem.hasSuffix("s"), !stem.hasSuffix("ss"), stem.utf8.count > 3 { stem = stem.dropLast() }
    if stem.hasSuffix("e"), stem.utf8.count > 4 { stem = stem.dropLast() }
    return String(stem)
  }

  private static let shortWords: Set = [
    "a", "an", "as", "at", "be", "by", "do", "go", "he", "if", "in", "is", "me", "my", "no", "of", "on", "or", "so",
    "to", "up", "us", "we",
  ]
  private static let empty: Set = [
    "the", "and", "but", "for", "with", "from", "that", "this", "these", "those", "which", "who", "whom", "whose",
    "what", "when", "where", "while", "than", "then", "there", "their", "them", "they", "its", "his", "her", "our",
    "your", "you", "has", "have", "had", "was", "were", "are", "been", "being", "not", "nor", "all", "any", "some",
    "most", "more", "many", "much", "few", "each", "every", "both", "other", "others", "such", "only", "also", "very",
    "into", "over", "under", "about", "above", "below", "between", "through", "during", "before", "after", "although",
    "though", "because", "however", "will", "would", "should", "could", "can", "may", "might", "must", "did", "does",
    "see", "out", "per", "cent", "too", "yet", "still", "well", "within", "without", "upon", "never", "always",
  ]
}
