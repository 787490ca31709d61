import InspectionModel

/// Words that stand with a hyphen and without: "e-mail" and "email", "South-West" and "South West".
struct HyphenVariants {
  let manuscript: Manuscript

  /// Every word in several spellings.
  ///
  /// A hyphen in the place of a space follows from the grammar of small words ("a long-term plan for the long term"), so
  /// only names are compared there.
  func groups() -> [VariantGroup] {
    var letters: [String: Int] = [:]
    var names: Set<String> = []
    for token in manuscript.passages.lazy.flatMap(\.tokens) {
      guard let hyphen = Hyphenated(token) else { continue }
      if hyphen.isName { names.insert(hyphen.pair) }
      if hyphen.isWord, letters[hyphen.stem] == nil { letters[hyphen.stem] = hyphen.first.count }
    }
    var words = VariantCollection()
    var places = VariantCollection()
    for (index, passage) in manuscript.passages.enumerated() {
      for (place, token) in passage.tokens.enumerated()
      where token.kind == .word && !passage.isSpeech(token.range.lowerBound) {
        let spot = VariantGroup.Spot(passage: index, range: token.range)
        if let hyphen = Hyphenated(token) {
          if hyphen.isWord { words.add(hyphen.first + "-\u{2026}", to: hyphen.stem, at: spot) }
          if hyphen.isName { places.add(token.text, to: hyphen.pair, at: spot) }
        } else if let first = letters[ContentWords.stem(token.folded)], !token.text.contains("-") {
          words.add(token.folded.prefix(first) + "\u{2026}", to: ContentWords.stem(token.folded), at: spot)
        }
        if token.isCapitalised, place + 1 < passage.tokens.count {
          let next = passage.tokens[place + 1]
          let pair = token.folded + " " + next.folded
          if next.isCapitalised, next.isSpaced, names.contains(pair) {
            places.add(
              token.text + " " + next.text, to: pair,
              at: .init(passage: index, range: token.range.lowerBound..<next.range.upperBound))
          }
        }
      }
    }
    return words.groups(mend: { .hyphen(after: letters[$0] ?? 0) }) + places.groups(mend: { _ in .whole })
  }

  /// A word with one hyphen.
  private struct Hyphenated {
    let first: String
    let second: String
    let isName: Bool

    init?(_ token: Token) {
      guard token.kind == .word else { return nil }
      let parts = token.text.split(separator: "-", omittingEmptySubsequences: false)
      guard parts.count == 2, parts.allSatisfy({ !$0.isEmpty && $0.allSatisfy(\.isLetter) }) else { return nil }
      first = parts[0].lowercased()
      second = parts[1].lowercased()
      isName = parts.allSatisfy { part in
        part.first?.isUppercase == true && part.count > 1 && part.dropFirst().allSatisfy(\.isLowercase)
      }
    }

    var pair: String { first + " " + second }
    var stem: String { ContentWords.stem(first + second) }

    /// Whether it is a word that may as well stand without its hyphen, and would mean the same.
    var isWord: Bool { first.count + second.count > 4 && second.count > 2 && !HyphenVariants.different.contains(stem) }
  }

  /// Words, without endings, that mean something else without the hyphen.
  private static let different: Set = Set(
    [
      "reform", "recover", "resign", "resent", "resort", "release", "recount", "redress", "retreat", "react",
      "recreate", "remark", "represent", "reserve", "relay", "repress", "reside", "recede", "recollect", "restrain",
      "unionised", "coop", "extract", "prefer",
    ].map(ContentWords.stem))
}
