import InspectionModel
import InspectionScoring

/// Compares words of direction with the two numbers that they are about: "rose from 60% to 46%", "72%, higher than the
/// 80% of the year before", and with how a result changed between two rounds.
struct DirectionCheck: Check {
  let ids: [DiagnosticID] = [.directionWord]

  /// Each word that says the other way.
  func check(_ manuscript: Manuscript) -> [Diagnostic] {
    let rounds = RoundDirections(manuscript)
    return manuscript.authored.flatMap { passage -> [Diagnostic] in
      guard passage.place.kind != .tableCell, passage.place.kind != .tableHead else { return [] }
      var diagnostics: [Diagnostic] = []
      passage.forEachSentence { sentence, numbers in
        let reader = DirectionReader(passage: passage, sentence: sentence, numbers: Array(passage.numbers[numbers]))
        diagnostics += reader.contradictions().map { .contradicted($0, in: passage) }
        diagnostics += rounds.diagnostics(of: sentence, in: passage)
      }
      return diagnostics
    }
  }
}

/// A word of direction with the two numbers that contradict it.
struct DirectionContradiction {
  /// The tokens of the word.
  let word: Range<Int>
  /// The number that is compared with.
  let first: NumberExpression
  /// The number that is compared.
  let second: NumberExpression
  /// What is wrong about them.
  let fault: Fault

  /// What can be wrong about a word of direction.
  enum Fault: Hashable {
    /// The numbers go the other way.
    case otherWay
    /// The difference is called slight, and is so many percentage points.
    case notSlight(Int)
  }
}

/// Reads the words of direction in one sentence with the numbers around them.
struct DirectionReader {
  private let passage: Passage
  private let sentence: Range<Int>
  private let numbers: [NumberExpression]
  /// The places in `numbers` of the shares.
  private let shares: [Int]

  /// Reads a sentence with the expressions of number in it, in order.
  init(passage: Passage, sentence: Range<Int>, numbers: [NumberExpression]) {
    self.passage = passage
    self.sentence = sentence
    self.numbers = numbers
    shares = numbers.indices.filter { Self.value(numbers[$0])?.isShare == true }
  }

  /// From how many points on a difference is not slight any more.
  private static let slightPoints = 5

  /// Each word that its numbers contradict, in order.
  func contradictions() -> [DirectionContradiction] {
    guard numbers.count >= 2 else { return [] }
    return sentence.compactMap { place in
      let word = folded(place)
      if let direction = DirectionWording.changes[word] { return change(direction, at: place) }
      if let direction = DirectionWording.comparatives[word] { return comparison(direction, at: place) }
      return nil
    }
  }

  /// "rose from 60% to 46%", "had fallen to 60% from 46%", "72%, an improvement on the 80% of the year before"
  private func change(_ direction: DirectionWording.Direction, at place: Int) -> DirectionContradiction? {
    guard !isUnreal(place) else { return nil }
    if let pair = fromAndTo(behind: place) {
      return contradiction(direction, place..<(place + 1), from: pair.from, to: pair.to)
    }
    guard ["on", "from", "over"].contains(folded(place + 1)), let index = index(behind: place + 1, within: 7),
      index > 0, isApposed(place, to: numbers[index - 1])
    else { return nil }
    return contradiction(direction, place..<(place + 1), from: numbers[index], to: numbers[index - 1])
  }

  /// The two numbers of "from … to …" or "to … from …" behind a word of change.
  private func fromAndTo(behind place: Int) -> (from: NumberExpression, to: NumberExpression)? {
    var opening = place + 1
    while opening < min(place + 9, sentence.upperBound), folded(opening) != "from", folded(opening) != "to" {
      guard passage.tokens[opening].kind == .word || folded(opening) == ",",
        !["and", "but", "while", "which", "with", "than", "when"].contains(folded(opening))
      else { return nil }
      opening += 1
    }
    let opensWithFrom = folded(opening) == "from"
    guard opensWithFrom || folded(opening) == "to", let first = number(at: opening + 1) else { return nil }
    var joint = numbers[first].tokens.upperBound
    let end = min(joint + 7, sentence.upperBound)
    let wanted = opensWithFrom ? "to" : "from"
    while joint < end, folded(joint) != wanted {
      guard ![",", ";", "and", "but", ":"].contains(folded(joint)) else { return nil }
      joint += 1
    }
    guard joint < end, let second = number(at: joint + 1) else { return nil }
    return opensWithFrom ? (numbers[first], numbers[second]) : (numbers[second], numbers[first])
  }

  /// "72% … higher than the 80% …", "71%, and an even lower figure of 75%", "(72%) were slightly lower for …"
  private func comparison(_ direction: DirectionWording.Direction, at place: Int) -> DirectionContradiction? {
    let before = folded(place - 1)
    guard !["no", "not", "neither", "any", "nor", "points", "point", "times"].contains(before), before != "n't" else {
      return nil
    }
    let isSlight = DirectionWording.slight.contains(before)
    guard shares.count == 2, numbers[shares[0]].tokens.lowerBound < place else { return nil }
    let (one, other) = (numbers[shares[0]], numbers[shares[1]])
    let word = (isSlight ? place - 1 : place)..<(place + 1)
    if folded(place + 1) == "than" {
      guard other.tokens.lowerBound > place, other.tokens.lowerBound <= place + 14,
        !breaks(one.tokens.upperBound..<place, at: [";", ":"]), !isCompared(one),
        !breaks((place + 2)..<other.tokens.lowerBound, at: [",", ";"])
      else { return nil }
      return contradiction(direction, word, from: other, to: one) ?? slight(isSlight, word, other, one)
    }
    if ["figure", "rate", "proportion", "percentage", "score", "level", "share"].contains(folded(place + 1)),
      folded(place + 2) == "of", other.tokens.lowerBound == place + 3
    {
      return contradiction(direction, word, from: one, to: other) ?? slight(isSlight, word, one, other)
    }
    // "83% …, though the figures (72%) were slightly lower for …": what it is compared with is the other clause.
    guard isSlight, other.tokens.upperBound < place, !breaks(other.tokens.upperBound..<place, at: [",", ";", ":"]),
      !sentence.clamped(to: place..<sentence.upperBound).contains(where: { folded($0) == "than" })
    else { return nil }
    return contradiction(direction, word, from: one, to: other) ?? slight(isSlight, word, one, other)
  }

  private func slight(
    _ isSlight: Bool, _ word: Range<Int>, _ first: NumberExpression, _ second: NumberExpression
  ) -> DirectionContradiction? {
    guard isSlight, let one = Self.value(first)?.number, let other = Self.value(second)?.number else { return nil }
    let points = one < other ? other - one : one - other
    guard Fraction(Self.slightPoints) < points else { return nil }
    return DirectionContradiction(
      word: word, first: first, second: second, fault: .notSlight(Int(points.roundedHalfUp)))
  }

  private func contradiction(
    _ direction: DirectionWording.Direction, _ word: Range<Int>, from first: NumberExpression,
    to second: NumberExpression
  ) -> DirectionContradiction? {
    guard let one = Self.value(first), let other = Self.value(second), one.isShare == other.isShare else { return nil }
    if direction.isJudged {
      // More of a share is better, unless the sentence speaks of what nobody wants; of plain numbers nobody knows.
      guard one.isShare, !sentence.contains(where: { DirectionWording.isUnwanted(folded($0)) }) else { return nil }
    }
    guard direction.isUp ? other.number < one.number : one.number < other.number else { return nil }
    return DirectionContradiction(word: word, first: first, second: second, fault: .otherWay)
  }

  /// What a number is worth in a comparison: a percentage, or a plain number.
  private static func value(_ number: NumberExpression) -> (number: Fraction, isShare: Bool)? {
    switch number.meaning {
    case .count(let count): (Fraction(count), false)
    case .percent(let percent), .percentOf(let percent, _): (percent.value, true)
    case .outOf(let count, let base): Fraction(count, over: base).map { ($0 * Fraction(100), true) }
    case .allBut, .fraction, .proportion, .money, .year, .name: nil
    }
  }

  /// Whether a word of change has not happened: "could be improved", "had not risen".
  private func isUnreal(_ place: Int) -> Bool {
    (max(sentence.lowerBound, place - 3)..<max(sentence.lowerBound, place)).contains {
      DirectionWording.unreal.contains(folded($0)) || folded($0).hasSuffix("n't")
    }
  }

  /// Whether nothing but a comma and an article stands between a number and the word behind it.
  private func isApposed(_ place: Int, to number: NumberExpression) -> Bool {
    let between = number.tokens.upperBound..<max(number.tokens.upperBound, place)
    guard between.count <= 12 else { return false }
    let comma = between.last { folded($0) == "," || folded($0) == "(" || folded($0) == "\u{2013}" }
    guard let comma else { return false }
    return ((comma + 1)..<place).allSatisfy {
      ["a", "an", "which", "was", "is", "this", "good", "clear", "great", "slight", "marked"].contains(folded($0))
    }
  }

  /// The number that begins at `place`.
  private func number(at place: Int) -> Int? {
    let index = firstIndex(from: place)
    return index < numbers.count && numbers[index].tokens.lowerBound == place ? index : nil
  }

  /// The first number that begins at `place` or behind it, found by halving; one behind the last where there is none.
  private func firstIndex(from place: Int) -> Int {
    var (lower, upper) = (0, numbers.count)
    while lower < upper {
      let middle = (lower + upper) / 2
      if numbers[middle].tokens.lowerBound < place { lower = middle + 1 } else { upper = middle }
    }
    return lower
  }

  /// The first number within some tokens behind `place`, with nothing but words between.
  private func index(behind place: Int, within distance: Int) -> Int? {
    let index = firstIndex(from: place + 1)
    guard index < numbers.count else { return nil }
    let start = numbers[index].tokens.lowerBound
    guard start <= place + distance, !breaks((place + 1)..<start, at: [",", ";", ":", "and", "but"]) else { return nil }
    return index
  }

  /// Whether a number is itself what something is compared with: "better than the 86% of the year before".
  private func isCompared(_ number: NumberExpression) -> Bool {
    (max(sentence.lowerBound, number.tokens.lowerBound - 8)..<number.tokens.lowerBound).contains {
      ["than", "from", "on", "target"].contains(folded($0))
    }
  }

  private func breaks(_ range: Range<Int>, at signs: Set<String>) -> Bool {
    range.contains { signs.contains(folded($0)) }
  }

  private func folded(_ place: Int) -> String { sentence.contains(place) ? passage.tokens[place].folded : "" }
}

extension Diagnostic {
  fileprivate static func contradicted(_ found: DirectionContradiction, in passage: Passage) -> Diagnostic {
    let bytes = passage.range(ofTokens: found.word)
    let (first, second) = (passage[found.first.range], passage[found.second.range])
    let summary =
      switch found.fault {
      case .otherWay: "'\(passage[bytes])' does not agree with the numbers, \(first) and \(second)"
      case .notSlight(let points):
        "'\(passage[bytes])' is said of a difference of \(points) percentage points, between \(first) and \(second)"
      }
    return Diagnostic(
      .directionWord, at: passage.source(of: bytes), summary,
      explanation: "Mend the word or the number, whichever is wrong.",
      notes: [Note(at: passage.source(of: found.second.range), "It is said of this number.")])
  }
}
