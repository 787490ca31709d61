import InspectionModel

/// A stretch of a sentence that gives one measure one value: "In 78% of 97 cases, plans reflected the purposes".
struct MeasureStatement {
  let passage: Passage
  let number: NumberExpression
  let words: MeasureWords
  /// Whether a word in it points to something outside: "this was done in 40%".
  let isPointing: Bool
  /// How many headings stand before it in the manuscript.
  let heading: Int

  /// Every statement of a passage, below so many headings.
  static func all(in passage: Passage, below heading: Int) -> [MeasureStatement] {
    var before: NumberedSentence?
    return passage.numberedSentences.flatMap { sentence -> [MeasureStatement] in
      defer { before = sentence }
      return statements(of: sentence, after: before, below: heading)
    }
  }

  private static func statements(
    of sentence: NumberedSentence, after before: NumberedSentence?, below heading: Int
  ) -> [MeasureStatement] {
    let shares = sentence.numbers.filter(\.isShare)
    // A sentence with more shares is a list, whose parts say too little by themselves.
    guard (1...12).contains(shares.count) else { return [] }
    var start = sentence.tokens.lowerBound
    var isFirst = true
    var statements: [MeasureStatement] = []
    for (place, share) in shares.enumerated() {
      var end = sentence.tokens.upperBound
      if place + 1 < shares.count {
        guard let cut = sentence.cut(between: share, and: shares[place + 1]) else { return statements }
        end = cut
      }
      defer { (start, isFirst) = (end, false) }
      guard share.modifier == nil else { continue }
      var words = sentence.measure(start..<end)
      var isPointing = words.contains(where: pointing.contains)
      if isFirst, let first = words.first, ["it", "they"].contains(first), let subject = before?.subject {
        words = subject + words.dropFirst()
        isPointing = words.contains(where: pointing.contains)
      }
      // What a "not" at the head of a list turns round further on cannot be told.
      if !isFirst, statements.isEmpty || statements.contains(where: \.words.isNegative) { continue }
      guard let measure = MeasureWords(words) else { continue }
      statements.append(
        MeasureStatement(
          passage: sentence.passage, number: share, words: measure, isPointing: isPointing, heading: heading))
    }
    return statements
  }

  private static let pointing: Set = [
    "it", "they", "this", "these", "those", "them", "he", "she", "above", "below", "latter", "former", "such", "same",
    "further", "others", "other", "here",
  ]
}

extension NumberExpression {
  /// Whether it says how many of some things: "78%", "11 of the 14", "all but two".
  fileprivate var isShare: Bool {
    switch meaning {
    case .percent, .percentOf, .outOf, .allBut: true
    case .count, .fraction, .proportion, .money, .year, .name: false
    }
  }
}

extension NumberedSentence {
  /// The words of some tokens that are no numbers and stand in no brackets, with the names and years among them.
  fileprivate func measure(_ range: Range<Int>) -> [String] {
    var words: [String] = []
    var depth = 0
    var next = numbers.firstIndex { $0.tokens.upperBound > range.lowerBound } ?? numbers.count
    for place in range {
      while next < numbers.count, numbers[next].tokens.upperBound <= place { next += 1 }
      let word = passage.tokens[place].folded
      if word == "(" { depth += 1 } else if word == ")" { depth = max(0, depth - 1) }
      guard depth == 0 else { continue }
      if next < numbers.count, numbers[next].tokens.contains(place) {
        switch numbers[next].meaning {
        case .name, .year: break
        default: continue
        }
      }
      words.append(word)
    }
    return words
  }

  /// Where a sentence with two shares is cut between them: at the first of its strongest joints.
  fileprivate func cut(between first: NumberExpression, and second: NumberExpression) -> Int? {
    let range = first.tokens.upperBound..<max(first.tokens.upperBound, second.tokens.lowerBound)
    let words = range.map { passage.tokens[$0].folded }
    func place(_ fits: (Int) -> Bool) -> Int? { words.indices.first(where: fits).map { range.lowerBound + $0 } }
    return place { words[$0] == ";" }
      ?? place { words[$0] == "," && $0 + 1 < words.count && Self.conjunctions.contains(words[$0 + 1]) }
      ?? place { words[$0] == "," } ?? place { Self.conjunctions.contains(words[$0]) }
  }

  /// The words before the first verb of a kind that stands in most sentences; nil where none does.
  fileprivate var subject: [String]? {
    let words = words(tokens)
    guard let verb = words.firstIndex(where: Self.verbs.contains), (1...5).contains(verb) else { return nil }
    return Array(words[..<verb])
  }

  private static let conjunctions: Set = ["and", "but", "while", "whilst", "although", "though", "with"]
  private static let verbs: Set = [
    "did", "do", "does", "was", "were", "is", "are", "had", "has", "have", "could", "should", "would", "needed",
  ]
}
