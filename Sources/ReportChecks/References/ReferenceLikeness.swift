/// Tells which finding a sentence has the words of.
struct ReferenceLikeness {
  private let findings: [FindingRegister.Finding]
  private let words: [Set<String>]
  /// In how many findings each word stands.
  private let spread: [String: Int]

  init(_ findings: [FindingRegister.Finding]) {
    self.findings = findings
    words = findings.map(\.words)
    var spread: [String: Int] = [:]
    for set in words { for word in set { spread[word, default: 0] += 1 } }
    self.spread = spread
  }

  /// The finding whose wording a sentence clearly has, where it does not have that of `finding`; nil where it is not clear.
  ///
  /// Three words in common, three fifths of what the other finding says and less than half of that of its own: words that
  /// many findings have count less.
  func betterMatch(
    than finding: FindingRegister.Finding, for sentence: some Sequence<Token>
  ) -> FindingRegister.Finding? {
    let said = Set(ContentWords.of(sentence))
    guard let own = findings.firstIndex(where: { $0.item.range == finding.item.range }) else { return nil }
    let ownShare = share(of: own, in: said)
    var best: (place: Int, share: Double)?
    for place in findings.indices where place != own {
      guard words[place].intersection(said).count >= 3 else { continue }
      let share = share(of: place, in: said)
      if share > best?.share ?? 0 { best = (place, share) }
    }
    guard let best, best.share >= 0.6, ownShare < 0.3, ownShare * 2 < best.share else { return nil }
    return findings[best.place]
  }

  /// Which part of a finding's words `said` has, each word weighed by how few findings have it.
  private func share(of place: Int, in said: Set<String>) -> Double {
    var all = 0.0
    var shared = 0.0
    for word in words[place].sorted() {
      let weight = 1 / Double(spread[word] ?? 1)
      all += weight
      if said.contains(word) { shared += weight }
    }
    return all == 0 ? 0 : shared / all
  }
}
