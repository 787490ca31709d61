/// The words that tell what a sentence, question or figure is about, each cut down to its stem.
struct SubjectWords: Hashable, Sendable {
  /// Stems, without the words that stand in every sentence.
  let stems: Set<String>

  /// The words of `tokens`.
  init(_ tokens: some Sequence<Token>) {
    stems = Set(tokens.filter { $0.kind == .word }.flatMap { Self.stems(of: $0.folded) })
  }

  /// The words of a text.
  init(_ text: String) { self.init(Tokenizer().tokens(of: text)) }

  private static func stems(of word: String) -> [String] {
    word.split(whereSeparator: { "-'.".contains($0) }).map(String.init)
      .filter { $0.count > 2 && !common.contains($0) }.map(stem)
  }

  /// The word without the endings of its forms: "assessments", "assessed" and "assessing" are one.
  private static func stem(_ word: String) -> String {
    var stem = word
    for ending in ["ments", "ment", "ings", "ing", "ies", "ied", "ed", "es", "s", "y", "e"] {
      guard stem.hasSuffix(ending), stem.count - ending.count >= 3 else { continue }
      stem.removeLast(ending.count)
      break
    }
    if stem.count > 3, let last = stem.last, stem.dropLast().last == last, !"aeiousl".contains(last) {
      stem.removeLast()
    }
    return String(stem.prefix(7))
  }

  private static let common: Set = [
    "the", "and", "for", "with", "that", "this", "these", "those", "was", "were", "are", "been", "being", "have", "has",
    "had", "not", "but", "from", "which", "there", "their", "they", "them", "than", "then", "also", "all", "any",
    "each",
    "its", "his", "her", "our", "who", "whom", "whose", "what", "when", "where", "whether", "why", "how", "did", "does",
    "case", "cases", "work", "offender", "offenders", "per", "cent", "percent", "only", "just", "over", "under", "out",
    "more", "most", "less", "some", "such", "into", "other", "others", "one", "two", "three", "four", "five", "six",
    "seven", "eight", "nine", "ten", "could", "would", "should", "will", "can", "may", "made", "make", "enough", "well",
    "good", "sufficient", "sufficiently", "very", "about", "none", "yes", "required", "relevant", "appropriate",
  ]
}
