import InspectionModel

/// The sentence around a number, and where it stands.
struct Vicinity {
  let node: NodeID?
  let section: NodeID?
  let words: Set<String>
  /// Whole numbers of the sentence that stand by themselves: typed, or quoted as the base of a figure. The count of
  /// another figure says nothing about this one.
  let counts: Set<Int>
  /// What is out of what in the sentence: a base that belongs to another count says nothing either.
  let shares: Set<FigureIndex.Share>

  init(_ passage: Passage, _ sentence: Sentence, _ numbers: [NumberExpression], section: NodeID?) {
    node = passage.place.node
    self.section = section
    words = SubjectWords(passage.tokens[sentence.tokens]).stems
    let known = numbers.filter { $0.isTyped || $0.isQuotedBase }
    counts = Set(known.compactMap { if case .count(let count) = $0.meaning { count } else { nil } })
    shares = Set(
      known.compactMap { number in
        if case .outOf(let count, let base) = number.meaning { .init(count: count, base: base) } else { nil }
      })
  }

  /// Whether the sentence says what an entry is out of.
  func saysBase(of entry: FigureIndex.Entry) -> Bool {
    entry.base.map(counts.contains) ?? false || saysShare(of: entry)
  }

  /// Whether the sentence says how many cases an entry counts.
  func saysCount(of entry: FigureIndex.Entry) -> Bool {
    entry.count.map(counts.contains) ?? false || saysShare(of: entry)
  }

  private func saysShare(of entry: FigureIndex.Entry) -> Bool {
    guard let count = entry.count, let base = entry.base else { return false }
    return shares.contains(.init(count: count, base: base))
  }
}

extension NumberExpression {
  /// Whether it is quoted from a figure as what it is out of.
  fileprivate var isQuotedBase: Bool {
    quotations.contains { words in
      if case .figure(let word, _, _)? = Placeholder(words) { word == .base || word == .of } else { false }
    }
  }
}
