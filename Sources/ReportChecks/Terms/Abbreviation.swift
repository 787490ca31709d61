/// A word in capitals where it stands: "PPO", "TPOs", and the "PPO" of "non-PPO" and "PPO's".
struct Abbreviation: Hashable, Sendable {
  /// Its capitals: "TPO".
  let name: String
  /// Whether a small "s" stands behind it.
  let isPlural: Bool
  /// The bytes of the passage's text.
  let range: Range<Int>

  /// The abbreviations in a word.
  static func all(in token: Token) -> [Abbreviation] {
    guard token.kind == .word else { return [] }
    var result: [Abbreviation] = []
    var offset = token.range.lowerBound
    for part in token.text.split(separator: hyphen, omittingEmptySubsequences: false) {
      defer { offset += part.utf8.count + 1 }
      var stem = part
      for ending in ["'s", "\u{2019}s", "'", "\u{2019}"] where stem.hasSuffix(ending) {
        stem = stem.dropLast(ending.count)
        break
      }
      let written = stem
      let isPlural = stem.last == "s"
      if isPlural { stem = stem.dropLast() }
      guard stem.utf8.count >= 2, stem.utf8.allSatisfy({ (0x41...0x5A).contains($0) }) else { continue }
      result.append(
        Abbreviation(name: String(stem), isPlural: isPlural, range: offset..<offset + written.utf8.count))
    }
    return result
  }

  private static let hyphen: Character = "-"
}
