/// Finds any of many phrases in the tokens of a passage, without trying each of them at each place.
struct PhraseIndex<Value: Sendable>: Sendable {
  private var phrases: [String: [Phrase]] = [:]

  private struct Phrase: Sendable {
    let words: [String]
    /// For each word whether white space stands before it.
    let spaces: [Bool]
    let value: Value
  }

  /// Takes in a phrase; one without a token is left out.
  mutating func add(_ text: String, _ value: Value) {
    let tokens = Tokenizer().tokens(of: text)
    guard let first = tokens.first else { return }
    phrases[first.folded, default: []].append(
      Phrase(words: tokens.map(\.folded), spaces: tokens.map(\.isSpaced), value: value))
  }

  /// What stands at a token: the longest phrase, with the token behind it.
  func phrase(at place: Int, in tokens: [Token]) -> (value: Value, end: Int)? {
    guard let candidates = phrases[tokens[place].folded] else { return nil }
    var longest: Phrase?
    for phrase in candidates where phrase.words.count > longest?.words.count ?? 0 {
      guard place + phrase.words.count <= tokens.count else { continue }
      let stands = phrase.words.indices.allSatisfy { index in
        tokens[place + index].folded == phrase.words[index]
          && (index == 0 || tokens[place + index].isSpaced == phrase.spaces[index])
      }
      if stands { longest = phrase }
    }
    return longest.map { ($0.value, place + $0.words.count) }
  }
}
