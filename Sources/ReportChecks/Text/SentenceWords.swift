import InspectionModel

/// The words of a sentence that carry its meaning, for comparing it with others.
struct SentenceWords: Hashable, Sendable {
  /// In small letters, in order: without little words, without what counts, without what stands in quotation marks.
  let frame: [String]
  /// What counts, as written, in order: "all but two", "12". Lengths of time and other measures stand in the frame.
  let numbers: [String]
  /// What stands in quotation marks, in small letters.
  let spoken: [String]

  /// The words of a sentence of `passage`, of which `spoken` stand in quotation marks.
  init(_ sentence: Sentence, of passage: Passage, spoken: [Range<Int>]) {
    var frame: [String] = []
    var numbers: [String] = []
    var said: [String] = []
    var counts = passage.numbers[...].drop { $0.tokens.upperBound <= sentence.tokens.lowerBound }
    var place = sentence.tokens.lowerBound
    while place < sentence.tokens.upperBound {
      while let first = counts.first, first.tokens.upperBound <= place { counts.removeFirst() }
      if let number = counts.first, number.tokens.lowerBound == place, Self.counts(number, in: passage) {
        numbers.append(passage[number.range].lowercased())
        place = number.tokens.upperBound
        continue
      }
      let token = passage.tokens[place]
      if token.kind != .sign, token.kind != .object {
        if spoken.contains(where: { $0.contains(place) }) {
          said.append(token.folded)
        } else if !Self.little.contains(token.folded) {
          frame.append(token.folded)
        }
      }
      place += 1
    }
    (self.frame, self.numbers, self.spoken) = (frame, numbers, said)
  }

  /// Whether a number says how many of the cases: not when, which, or how long.
  private static func counts(_ number: NumberExpression, in passage: Passage) -> Bool {
    switch number.meaning {
    case .year, .name: false
    default:
      !units.contains(passage.folded(number.tokens.upperBound))
        && !units.contains(passage.folded(number.tokens.upperBound + 1))
    }
  }

  private static let units: Set = [
    "day", "days", "week", "weeks", "month", "months", "year", "years", "hour", "hours", "working", "mile", "miles",
    "minute", "minutes",
  ]

  /// Words that two sentences share without saying the same; what turns a meaning round is not among them.
  private static let little: Set = [
    "the", "a", "an", "of", "to", "in", "on", "for", "and", "or", "by", "with", "was", "were", "is", "are", "be",
    "been", "being", "has", "have", "had", "that", "this", "these", "those", "it", "its", "they", "their", "them",
    "which", "who", "whom", "whose", "at", "from", "we", "our", "us", "there", "as", "but", "between", "also",
    "however",
    "where", "when", "all", "had", "than", "then", "so", "such", "into", "about", "within",
  ]
}

extension SentenceWords {
  /// The numbers in order, with what stands between them, by which the same sentence is found again.
  var key: String {
    [frame, numbers, spoken].map { $0.joined(separator: " ") }.joined(separator: "|")
  }

  /// Whether the other one begins as this one reads, with a word moved or put in other words: each has one word, or two,
  /// that the other lacks, and never in the same place, where one word in the place of another tells two things apart.
  func isReworded(in other: SentenceWords) -> Bool {
    guard frame.count >= 8, frame.count <= 60, numbers == Array(other.numbers.prefix(numbers.count)) else {
      return false
    }
    let theirs = Array(other.frame.prefix(frame.count + 2))
    let known = Set(theirs)
    guard frame.count(where: { !known.contains($0) }) == 1, let gaps = Alignment(frame, theirs) else { return false }
    return gaps.onlyFirst == 1 && (1...2).contains(gaps.onlySecond) && !gaps.meet
  }
}

/// What two lists of words do not share, when they are laid side by side as well as can be.
private struct Alignment {
  /// Words that only the first has.
  let onlyFirst: Int
  /// Words that only the second has, before the last shared one.
  let onlySecond: Int
  /// Whether words of both stand between the same two shared ones.
  let meet: Bool

  /// Nil where nothing is shared. Quadratic: for single sentences.
  init?(_ first: [String], _ second: [String]) {
    var lengths = Array(repeating: Array(repeating: 0, count: second.count + 1), count: first.count + 1)
    for row in first.indices.reversed() {
      for column in second.indices.reversed() {
        lengths[row][column] =
          first[row] == second[column]
          ? lengths[row + 1][column + 1] + 1 : max(lengths[row + 1][column], lengths[row][column + 1])
      }
    }
    guard lengths[0][0] > 0 else { return nil }
    var (row, column) = (0, 0)
    var gap = (first: 0, second: 0)
    var (onlyFirst, onlySecond, meet) = (0, 0, false)
    while lengths[row][column] > 0 {
      if first[row] == second[column] {
        (onlyFirst, onlySecond) = (onlyFirst + gap.first, onlySecond + gap.second)
        if gap.first > 0, gap.second > 0 { meet = true }
        gap = (0, 0)
        (row, column) = (row + 1, column + 1)
      } else if lengths[row + 1][column] >= lengths[row][column + 1] {
        (gap.first, row) = (gap.first + 1, row + 1)
      } else {
        (gap.second, column) = (gap.second + 1, column + 1)
      }
    }
    self.onlyFirst = onlyFirst + gap.first + first.count - row
    (self.onlySecond, self.meet) = (onlySecond, meet || (gap.first + first.count - row > 0 && gap.second > 0))
  }
}
