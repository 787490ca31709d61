import InspectionModel

/// A sentence with the numbers in it.
struct NumberedSentence {
  /// Where it stands.
  let passage: Passage
  /// Its tokens in the passage; at least one.
  let tokens: Range<Int>
  /// Its numbers, in order; none in a sentence without any.
  let numbers: [NumberExpression]

  /// The word or sign at a place of the passage, in small letters; nil outside of the sentence.
  func word(_ place: Int) -> String? { tokens.contains(place) ? passage.tokens[place].folded : nil }

  /// The words and signs between two places of the passage, in small letters.
  func words(_ range: Range<Int>) -> [String] { passage.tokens[range.clamped(to: tokens)].map(\.folded) }

  /// What stands between two numbers, in small letters.
  func words(from first: NumberExpression, to second: NumberExpression) -> [String] {
    let (lower, upper) = (first.tokens.upperBound, second.tokens.lowerBound)
    return lower < upper ? words(lower..<upper) : []
  }

  /// What stands behind a number, to the next number of the sentence or its end.
  func words(after place: Int) -> [String] {
    let number = numbers[place]
    let end = place + 1 < numbers.count ? numbers[place + 1].tokens.lowerBound : tokens.upperBound
    return number.tokens.upperBound < end ? words(number.tokens.upperBound..<end) : []
  }

  /// Whether a number stands behind "of", with an article or without: "of the 61".
  func standsBehindOf(_ number: NumberExpression) -> Bool {
    var place = number.tokens.lowerBound - 1
    while let word = word(place), NumberWording.articles.contains(word) { place -= 1 }
    return word(place) == "of"
  }

  /// Whether a number is an amount of time, money or ground, of which there may be parts, or opens a range: "16 to 18".
  func isAmount(_ number: NumberExpression) -> Bool {
    let end = number.tokens.upperBound
    guard let next = word(end) else { return false }
    return NumberWording.amounts.contains(next)
      || ["to", "-", "\u{2013}"].contains(next) && numbers.contains { $0.tokens.lowerBound == end + 1 }
  }

  /// The number with which the sentence says of how many it speaks: "Of the 61 plans, …".
  var opening: NumberExpression? {
    guard let first = numbers.first, first.modifier == nil, case .count = first.meaning, standsBehindOf(first),
      first.tokens.lowerBound - tokens.lowerBound <= 4, !isAmount(first)
    else { return nil }
    let before = words(tokens.lowerBound..<first.tokens.lowerBound)
    return before.first == "of" || before.prefix(2) == ["out", "of"] ? first : nil
  }
}

extension Passage {
  /// The sentences in order, each with its numbers.
  var numberedSentences: [NumberedSentence] {
    var next = 0
    return sentences.map { sentence in
      let first = next
      while next < numbers.count, numbers[next].tokens.lowerBound < sentence.tokens.upperBound { next += 1 }
      return NumberedSentence(passage: self, tokens: sentence.tokens, numbers: Array(numbers[first..<next]))
    }
  }
}

extension NumberExpression {
  /// The count that it is, where nothing widens it.
  var plainCount: Int? {
    guard modifier == nil, case .count(let count) = meaning else { return nil }
    return count
  }

  /// The percentage that it is, without a base, where nothing widens it.
  var plainPercent: PrintedPercent? {
    guard modifier == nil || modifier == .exactly, case .percent(let percent) = meaning else { return nil }
    return percent
  }
}

extension NumberWording {
  /// Words behind a number that is an amount rather than a count of things.
  static let amounts: Set = [
    "hour", "hours", "day", "days", "week", "weeks", "month", "months", "year", "years", "minute", "minutes", "working",
    "mile", "miles", "km", "metres", "hectares", "acres", "litres", "tonnes", "pounds", "pence", "million", "billion",
    "points", "percentage", "per", "degrees", "times",
  ]
  /// Words that make a smaller group of the one that was named.
  static let narrowing: Set = [
    "where", "when", "relevant", "applicable", "appropriate", "required", "necessary", "needed", "these", "those",
    "them", "whom", "which", "who", "eligible", "if", "remaining", "others", "latter", "former", "such",
  ]
}
