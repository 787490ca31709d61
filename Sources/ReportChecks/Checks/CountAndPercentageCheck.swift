import InspectionModel

/// Looks at counts that stand with their percentage: "97 cases (78%)", "11 of the 14 (79%)".
///
/// The base is the one that is said with the count, in its sentence, or of the same things in its item; a count that any
/// of the numbers before it could be the base of is let pass. Without a base, only what no base can give is told, and what
/// would take more cases than the sample has.
struct CountAndPercentageCheck: Check {
  let ids: [DiagnosticID] = [.countAndPercentage]

  /// Each count whose percentage is another one.
  func check(_ manuscript: Manuscript) -> [Diagnostic] {
    let sample = SampleSize(of: manuscript).cases
    return manuscript.items.flatMap { passages -> [Diagnostic] in
      let sentences = passages.filter { $0.place.kind.isRunningText }.flatMap(\.numberedSentences)
      let item = ItemCounts(of: sentences)
      return sentences.flatMap(CountWithPercent.all).compactMap { complaint(of: $0, in: item, sample: sample) }
    }
  }

  private func complaint(of pair: CountWithPercent, in item: ItemCounts, sample: Int?) -> Diagnostic? {
    let (count, percent) = (pair.count, pair.percent)
    // Performance against a target may be above 100%, and then the count is no part.
    guard !(Fraction(100) < percent.value) else { return nil }
    func fits(_ base: Int) -> Bool { percent.isPrinted(for: count, of: base) }
    if let base = pair.base { return fits(base) ? nil : .differs(pair, on: base) }
    guard let bases = percent.bases(for: count), bases.upperBound >= count else { return .differs(pair, reason: nil) }
    if item.hasCount(in: bases) || sample.map(fits) == true { return nil }
    if pair.isOfAll { return sample.map { .differs(pair, on: $0) } }
    // A word such as "where" may have made the base smaller, never greater.
    func isCertain(_ base: Int) -> Bool { bases.lowerBound > base || !pair.sentence.isNarrowed }
    if let base = base(in: pair) ?? item.base(like: pair), isCertain(base) { return .differs(pair, on: base) }
    if let sample, pair.noun == "cases" || pair.noun == "case", bases.lowerBound > sample {
      let needed = bases.count == 1 ? "\(bases.lowerBound)" : "\(bases.lowerBound) or more"
      return .differs(pair, reason: "It would take \(needed) cases, and the sample has \(sample).")
    }
    return nil
  }

  /// The base that the sentence says: "…, of 106", "Of the 106 cases, …"; nil where it says several.
  private func base(in pair: CountWithPercent) -> Int? {
    let bases = pair.sentence.numbers.filter { number in
      guard let count = number.plainCount, count > pair.count, number != pair.numbers.first else { return false }
      return pair.sentence.standsBehindOf(number) && !pair.sentence.isAmount(number)
    }
    return bases.count == 1 ? bases.first?.plainCount : nil
  }
}

/// The numbers of things that an item speaks of.
private struct ItemCounts {
  private let counts: [Int]
  private let byNoun: [String: [Int]]

  init(of sentences: [NumberedSentence]) {
    var counts: Set<Int> = []
    var byNoun: [String: [Int]] = [:]
    for sentence in sentences {
      for number in sentence.numbers where number.modifier == nil {
        switch number.meaning {
        case .count(let count):
          counts.insert(count)
          if let noun = sentence.word(number.tokens.upperBound) { byNoun[noun, default: []].append(count) }
        case .outOf(let count, let base): counts.formUnion([count, base])
        case .percentOf(_, let base): counts.insert(base)
        default: break
        }
      }
    }
    self.counts = counts.sorted()
    self.byNoun = byNoun
  }

  /// Whether one of them is in a range, found by halving.
  func hasCount(in range: ClosedRange<Int>) -> Bool {
    var (lower, upper) = (0, counts.count)
    while lower < upper {
      let middle = (lower + upper) / 2
      if counts[middle] < range.lowerBound { lower = middle + 1 } else { upper = middle }
    }
    return lower < counts.count && range.contains(counts[lower])
  }

  /// The one greater number of the same things; nil where there are several, and for cases, of which any may be meant.
  func base(like pair: CountWithPercent) -> Int? {
    guard let noun = pair.noun, noun != "cases", noun != "case" else { return nil }
    let greater = Set((byNoun[noun] ?? []).filter { $0 > pair.count })
    return greater.count == 1 ? greater.first : nil
  }
}

extension NumberedSentence {
  /// Whether a word in it makes the group smaller of which it speaks.
  fileprivate var isNarrowed: Bool { words(tokens).contains { NumberWording.narrowing.contains($0) || $0 == ";" } }
}

extension Diagnostic {
  fileprivate static func differs(_ pair: CountWithPercent, on base: Int) -> Diagnostic {
    let own = pair.percent.printed(for: pair.count, of: base) ?? "no percentage"
    return differs(pair, "\(pair.count) of \(base) is \(own), not \(pair.percent)", reason: nil)
  }

  fileprivate static func differs(_ pair: CountWithPercent, reason: String?) -> Diagnostic {
    guard let reason else {
      return differs(pair, "\(pair.count) is \(pair.percent) of no whole number", reason: nil)
    }
    return differs(
      pair, "\(pair.count) cases cannot be \(pair.percent) of the sample or of a part of it", reason: reason)
  }

  private static func differs(_ pair: CountWithPercent, _ summary: String, reason: String?) -> Diagnostic {
    let mend = "Mend the count, the percentage or the base; a figure of figures.yml keeps all three together."
    return Diagnostic(
      .countAndPercentage, at: pair.sentence.passage.source(of: pair.range), summary,
      explanation: [reason, mend].compactMap(\.self).joined(separator: " "))
  }
}
