import InspectionModel

/// A count and a percentage that stand together as one number: "97 cases (78%)", "73% (11 of the 15 cases)".
struct CountWithPercent {
  let sentence: NumberedSentence
  let count: Int
  /// What the count is out of, where that is said with it.
  let base: Int?
  let percent: PrintedPercent
  /// The two numbers, in the order in which they stand.
  let numbers: (first: NumberExpression, second: NumberExpression)
  /// What is counted, in small letters; nil where no word says it.
  let noun: String?
  /// Whether the percentage is said to be of all cases.
  let isOfAll: Bool
  /// The bytes of the passage from one number to the other, and the bracket behind.
  let range: Range<Int>

  /// Every such pair of a sentence.
  static func all(in sentence: NumberedSentence) -> [CountWithPercent] {
    zip(sentence.numbers, sentence.numbers.dropFirst()).compactMap { CountWithPercent($0, $1, in: sentence) }
  }

  private init?(_ first: NumberExpression, _ second: NumberExpression, in sentence: NumberedSentence) {
    guard first.modifier == nil, second.modifier == nil, !sentence.isAmount(first) else { return nil }
    let between = sentence.words(from: first, to: second)
    switch (first.meaning, second.meaning) {
    case (.count(let count), .percent(let percent)): (self.count, base, self.percent) = (count, nil, percent)
    case (.outOf(let count, let base), .percent(let percent)):
      (self.count, self.base, self.percent) = (count, base, percent)
    case (.count(let count), .percentOf(let percent, let base)):
      (self.count, self.base, self.percent) = (count, base, percent)
    case (.percent(let percent), .outOf(let count, let base)):
      (self.count, self.base, self.percent) = (count, base, percent)
    case (.percentOf(let percent, let base), .count(let count)):
      (self.count, self.base, self.percent) = (count, base, percent)
    default: return nil
    }
    guard let noun = Self.link(between) else { return nil }
    self.noun = noun.isEmpty ? nil : noun
    self.sentence = sentence
    numbers = (first, second)
    var end = second.tokens.upperBound
    isOfAll =
      sentence.word(end) == "of" && sentence.word(end + 1) == "all"
      && ["case", "cases"].contains(sentence.word(end + 2))
      && sentence.word(end + 3).map { $0 == ")" || $0 == "," || $0 == "." } ?? true
    while let word = sentence.word(end), word != ")", end < second.tokens.upperBound + 6 { end += 1 }
    let last = sentence.word(end) == ")" ? end : second.tokens.upperBound - 1
    range = first.range.lowerBound..<sentence.passage.tokens[last].range.upperBound
  }

  /// The noun before the bracket, empty where there is none; nil where the words tie no two numbers together.
  private static func link(_ words: [String]) -> String? {
    guard let bracket = words.firstIndex(of: "(") else {
      return [["or"], [",", "or"], [",", "that", "is", ","]].contains(words) ? "" : nil
    }
    let (before, inside) = (words[..<bracket], words[(bracket + 1)...])
    guard before.count <= 3, inside.count <= 2, inside.allSatisfy(openings.contains) else { return nil }
    guard before.allSatisfy({ $0.first?.isLetter == true && !verbs.contains($0) }) else { return nil }
    return before.last ?? ""
  }

  private static let openings: Set = ["or", "representing", "that", "is", "making", "i.e"]
  private static let verbs: Set = [
    "was", "were", "is", "are", "had", "has", "have", "been", "did", "do", "said", "in", "on", "for", "with", "and",
    "where", "who", "that", "which",
  ]
}
