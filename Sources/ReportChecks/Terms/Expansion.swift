/// The words that an abbreviation stands for.
struct Expansion: Hashable, Sendable {
  /// As written, one after the other.
  let words: [String]

  /// The words that tell two expansions apart: without endings, and without what joins them.
  var key: [String] {
    words.flatMap(Self.units).map { $0.lowercased() }.filter { !Self.joints.contains($0) || $0 == "other" }
      .map(ContentWords.stem)
  }

  /// The last word without its ending.
  var lastStem: String? { words.last.flatMap { Self.units($0).last }.map { ContentWords.stem($0.lowercased()) } }

  /// Whether its last word is a plural: "Arrangements".
  var isPlural: Bool {
    guard let last = words.last?.lowercased(), last.count > 3 else { return false }
    return last.hasSuffix("s") && !["ss", "us", "is", "es'"].contains { last.hasSuffix($0) }
  }

  /// The words at the end of `words` whose initials are `letters`; nil where they are not.
  static func ending(of words: [String], spelling letters: String) -> Expansion? {
    let wanted = Array(letters.lowercased())
    guard wanted.count >= 2 else { return nil }
    let start = start(of: wanted, in: words, passesJoints: true) ?? start(of: wanted, in: words, passesJoints: false)
    return start.map { Expansion(words: Array(words[$0...])) }
  }

  /// The words at the beginning of `words` whose initials are `letters`; nil where they are not.
  static func beginning(of words: [String], spelling letters: String) -> Expansion? {
    for count in stride(from: min(words.count, letters.count * 2 + 2), to: 0, by: -1) {
      let head = Array(words.prefix(count))
      if !joints.contains(head.last?.lowercased() ?? ""), let found = ending(of: head, spelling: letters),
        found.words.count == count
      {
        return found
      }
    }
    return nil
  }

  /// What the first words of `words` can be abbreviated to, with and without what joins them.
  static func initials(of words: [String]) -> [String] {
    var result: [String] = []
    for passesJoints in [true, false] {
      var letters = ""
      for word in words.prefix(16) where !(passesJoints && joints.contains(word.lowercased())) {
        letters += units(word).compactMap(\.first).map { $0.uppercased() }.joined()
        if letters.count >= 2 { result.append(letters) }
      }
    }
    return result
  }

  /// Whether `letters` stand in this order in some words, the first of them at the beginning of a word.
  static func mayBe(_ words: [String], for letters: String) -> Bool {
    let wanted = Array(letters.lowercased())
    guard let first = wanted.first else { return false }
    for start in words.indices where words[start].lowercased().first == first {
      var place = 0
      for letter in words[start...].joined().lowercased() where place < wanted.count && letter == wanted[place] {
        place += 1
      }
      if place == wanted.count { return true }
    }
    return false
  }

  /// Where the words begin whose initials are `letters`, read from the end.
  private static func start(of letters: [Character], in words: [String], passesJoints: Bool) -> Int? {
    var left = letters[...]
    for (place, word) in words.enumerated().reversed() {
      let isJoint = joints.contains(word.lowercased())
      if isJoint, passesJoints || word.lowercased().first != left.last { continue }
      for unit in units(word).reversed() {
        guard let wanted = left.last, unit.lowercased().first == wanted else { return nil }
        left = left.dropLast()
      }
      if left.isEmpty { return place }
    }
    return nil
  }

  /// The parts of a hyphenated word.
  private static func units(_ word: String) -> [String] { word.split(separator: "-").map(String.init) }

  /// Words that abbreviations pass over.
  static let joints: Set = [
    "of", "and", "the", "for", "to", "in", "on", "with", "or", "at", "by", "a", "an", "other", "&", "from", "as",
  ]
}
