import InspectionModel

/// A total and the parts that the text lists of it.
struct ListedParts {
  let total: Int
  let parts: [Int]
  /// The bytes of the passage from the total to the last part that stands in the same passage.
  let range: Range<Int>

  /// Whether the parts are the total.
  var addsUp: Bool { parts.reduce(0, +) == total }

  /// "A total of 32 … ; 17 …, five … and ten …", "25 plots: 12 …, 8 … and 5 …", "25 plots (12 …, 8 … and 5 …)"; nil for
  /// another sentence.
  init?(in sentence: NumberedSentence) {
    // A sentence with more numbers is no list that anybody reads, and adding up all its tails would take long.
    guard sentence.numbers.count <= 60 else { return nil }
    for (place, number) in sentence.numbers.enumerated() {
      guard let total = number.plainCount, total > 1, !sentence.isAmount(number) else { continue }
      let isNamed = sentence.saysTotal(before: number)
      let start = number.tokens.upperBound
      let limit = start + (isNamed ? 9 : 4)
      guard let sign = (start..<limit).first(where: { sentence.word($0).map(Self.openings.contains) ?? false }),
        isNamed || sentence.word(sign) != ";",
        isNamed || !sentence.words(start..<sign).contains(where: { !($0.first?.isLetter ?? false) }),
        !sentence.words(start..<sign).contains(where: Self.unfinished.contains)
      else { continue }
      let end =
        sentence.word(sign) == "("
        ? (sign..<sentence.tokens.upperBound).first { sentence.word($0) == ")" } : sentence.tokens.upperBound
      guard let end else { continue }
      let listed = sentence.numbers[(place + 1)...].filter {
        $0.tokens.lowerBound > sign && $0.tokens.upperBound <= end
      }
      guard let list = Self.parts(listed, from: sign + 1, to: end, of: total, in: sentence) else { continue }
      self.total = total
      parts = list.map(\.count)
      range = number.range.lowerBound..<(list.last?.range.upperBound ?? number.range.upperBound)
      return
    }
    return nil
  }

  /// The parts of a list that is wholly made of counts, each at its beginning or behind a comma or "and", and whose sum is
  /// near enough to the total to be meant so.
  private static func parts(
    _ listed: [NumberExpression], from start: Int, to end: Int, of total: Int, in sentence: NumberedSentence
  ) -> [(count: Int, range: Range<Int>)]? {
    let words = sentence.words(start..<end)
    guard !words.contains(where: unfinished.contains), !words.dropLast().contains(".") else { return nil }
    var parts: [(count: Int, range: Range<Int>)] = []
    var isGrouped = false
    for (place, number) in listed.enumerated() {
      if case .name = number.meaning { continue }
      if case .year = number.meaning { continue }
      guard let count = number.plainCount, !sentence.isAmount(number) else { return nil }
      let before = number.tokens.lowerBound - 1
      if place + 1 < listed.count, groups.contains(sentence.word(number.tokens.upperBound) ?? ""),
        sentence.word(number.tokens.upperBound + 1) == "of",
        listed[place + 1].tokens.lowerBound == number.tokens.upperBound + 2
      {
        // "two groups of three and six each": the groups are told one by one.
        isGrouped = true
        continue
      }
      let opens = before < start || separators.contains(sentence.word(before) ?? "")
      guard opens || isGrouped && sentence.word(before) == "of" else { return nil }
      isGrouped = false
      parts.append((count, number.range))
    }
    let sum = parts.reduce(0) { $0 + $1.count }
    guard parts.count > 1, parts.allSatisfy({ $0.count < total }), abs(sum - total) <= max(1, total / 4) else {
      return nil
    }
    return parts
  }

  private static let openings: Set = [";", ":", "("]
  private static let separators: Set = [",", "and", ";", "plus", "&", "remaining", "other", "further"]
  private static let groups: Set = ["groups", "teams", "parties", "batches", "sets", "pairs"]
  /// Words of a list that leaves something out, or names something twice.
  private static let unfinished: Set = [
    "including", "includes", "included", "such", "mainly", "mostly", "some", "others", "rest", "remainder", "several",
    "most", "many", "few", "least", "also", "both", "whom", "which", "e.g", "eg", "etc", "per", "these",
    "labelled", "labeled", "numbered", "aged", "ages", "\u{2026}",
  ]
}

extension ListedParts {
  /// "Of the 25, 12 … and the remaining 13 …", "12 of the 25 …; the other 13 …": nil for another sentence.
  init?(remainderIn sentence: NumberedSentence) { self.init(in: sentence, remainderIn: sentence) }

  /// A list whose last part is the remainder, which opens the next sentence, or ends the same one.
  init?(in sentence: NumberedSentence, remainderIn next: NumberedSentence?) {
    guard let next, let first = sentence.numbers.first, first.modifier == nil else { return nil }
    let isSame = next.tokens == sentence.tokens
    guard let last = isSame ? sentence.numbers.last : next.numbers.first, let rest = last.plainCount,
      let word = next.word(last.tokens.lowerBound - 1), word == "remaining" || word == "other",
      next.word(last.tokens.lowerBound - 2) == "the", !next.isAmount(last),
      isSame || last.tokens.lowerBound - next.tokens.lowerBound == 2
    else { return nil }
    var parts: [Int] = []
    switch first.meaning {
    case .count(let count) where sentence.opening == first: total = count
    case .outOf(let count, let base):
      total = base
      parts = [count]
    default: return nil
    }
    for number in sentence.numbers.dropFirst() where number != last {
      // Anything but a plain part may be a part of a part.
      guard let count = number.plainCount, !sentence.isAmount(number), !sentence.standsBehindOf(number) else {
        return nil
      }
      parts.append(count)
    }
    guard !parts.isEmpty, !sentence.words(sentence.tokens).contains(where: Self.nested.contains) else { return nil }
    if case .outOf = first.meaning, parts.count > 1 { return nil }
    self.parts = parts + [rest]
    range = first.range.lowerBound..<(isSame ? last : sentence.numbers.last ?? first).range.upperBound
  }

  private static let nested: Set = ["these", "those", "whom", "which", "them", "including", "both", "respectively"]
}

extension NumberedSentence {
  /// Whether "total of" stands before a number.
  fileprivate func saysTotal(before number: NumberExpression) -> Bool {
    let start = number.tokens.lowerBound
    return word(start - 1) == "of" && word(start - 2) == "total"
  }
}
