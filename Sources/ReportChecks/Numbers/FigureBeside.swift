import InspectionModel
import InspectionScoring

/// A figure that stands beside a word or fraction and says the same thing in numbers.
struct FigureBeside: Hashable, Sendable {
  /// The figure.
  let number: NumberExpression
  /// The share that it states.
  let share: StatedShare
}

/// Finds the figure that a writer puts behind a word for a proportion, in brackets or between commas: "almost all
/// reports (96%)", "the majority, 45%,", "in most of the 45 cases (41)".
///
/// It would rather find none than one that is about something else: nothing but the rest of one clause may stand between.
struct FigureBesideReader {
  let passage: Passage
  let figures: FigureBook

  /// The figures beside the expression of number at `index`, which is in a sentence of tokens `sentence`: one, or all of
  /// a list that the sentence calls respective.
  func figures(beside index: Int, in sentence: Range<Int>) -> [FigureBeside] {
    let word = passage.numbers[index]
    let behind = behind(word, index, in: sentence)
    if !behind.isEmpty { return behind }
    return before(word, index, in: sentence).map { [$0] } ?? []
  }

  /// What stands behind: walks to the bracket or comma that opens it.
  private func behind(_ word: NumberExpression, _ index: Int, in sentence: Range<Int>) -> [FigureBeside] {
    var place = word.tokens.upperBound
    var next = index + 1
    var base: Int?
    var words = 0
    var hasVerb = false
    while place < sentence.upperBound {
      if next < passage.numbers.count, passage.numbers[next].tokens.lowerBound == place {
        // "of the 45 cases": what the word is a part of; any other number belongs to something else.
        guard base == nil, case .count(let count) = passage.numbers[next].meaning, isBase(place, behind: word) else {
          return []
        }
        base = count
        place = passage.numbers[next].tokens.upperBound
        next += 1
        continue
      }
      let token = passage.tokens[place]
      switch token.folded {
      case "(": return inBrackets(from: place + 1, next, of: word, base: base, in: sentence)
      case ",", "\u{2013}", "\u{2014}":
        guard !hasVerb, words <= 4, token.text == "," || token.isSpaced else { return [] }
        return apposed(at: place + 1, next, in: sentence).map { [$0] } ?? []
      default:
        guard token.kind == .word || ["'", "\"", "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}"].contains(token.text),
          !Self.clauseOpenings.contains(token.folded), words < 12
        else { return [] }
        hasVerb = hasVerb || Self.verbs.contains(token.folded)
        words += 1
      }
      place += 1
    }
    return []
  }

  /// Whether the number at `place` is what the word is a part of: "most of the 45", "a third of our 45".
  private func isBase(_ place: Int, behind word: NumberExpression) -> Bool {
    let between = passage.tokens[word.tokens.upperBound..<place].map(\.folded)
    return between.contains("of") && between.count <= 3
  }

  /// The figures with which a bracket opens.
  private func inBrackets(
    from start: Int, _ first: Int, of word: NumberExpression, base: Int?, in sentence: Range<Int>
  ) -> [FigureBeside] {
    guard let end = passage.tokens[start..<min(start + 60, sentence.upperBound)].firstIndex(where: { $0.text == ")" })
    else { return [] }
    var opening = start
    while opening < end, Self.introductions.contains(passage.tokens[opening].folded) { opening += 1 }
    let inner = passage.numbers[first...].prefix { $0.tokens.upperBound <= end }
    guard var found = inner.first, found.tokens.lowerBound == opening else { return [] }
    if case .count(let count) = found.meaning {
      if let base, found.tokens.upperBound == end, found.modifier == nil, let share = StatedShare(count, of: base) {
        return [FigureBeside(number: found, share: share)]
      }
      // "41 cases, 39%": the count, and then its share.
      guard let second = inner.dropFirst().first, case .percent = second.meaning,
        passage.tokens[found.tokens.upperBound..<second.tokens.lowerBound].allSatisfy({ joinsCountAndShare($0) })
      else { return [] }
      found = second
    }
    if passage.tokens[start..<end].contains(where: { $0.folded == "respectively" }) {
      // "almost all sheds and most beds (92% and 78% respectively)": which is whose is not told here.
      let opening = word.tokens.lowerBound
      let isOneOfSeveral = opening > 0 && ["and", "or", ","].contains(passage.tokens[opening - 1].folded)
      let others = passage.numbers[..<first].suffix(2).filter { $0.tokens.lowerBound >= sentence.lowerBound }
      return isOneOfSeveral && others.count > 1 ? [] : inner.compactMap { figure($0) }
    }
    guard isComplete(found, before: end), let figure = figure(found) else { return [] }
    return [figure]
  }

  private func joinsCountAndShare(_ token: Token) -> Bool {
    [",", ";", "or"].contains(token.folded) || token.kind == .word && !Self.clauseOpenings.contains(token.folded)
  }

  /// Whether nothing behind a number in brackets makes it the share of something else: "45% of women".
  private func isComplete(_ number: NumberExpression, before end: Int) -> Bool {
    let place = number.tokens.upperBound
    guard place < end else { return true }
    switch passage.tokens[place].folded {
    case ",", ";", "cases", "overall", "(", "\u{2013}": return true
    case "of":
      var noun = place + 1
      while noun < end, Self.articles.contains(passage.tokens[noun].folded) { noun += 1 }
      return noun > place + 1 && noun == end || noun < end && Self.wholes.contains(passage.tokens[noun].folded)
    case "in": return place + 1 < end && ["all", "total"].contains(passage.tokens[place + 1].folded)
    default:
      // "41 of the 106 cases": the noun of what is counted.
      guard case .outOf = number.meaning else {
        guard case .percentOf = number.meaning else { return false }
        return true
      }
      return true
    }
  }

  /// The figure between commas at `start`: "the majority, 45% of cases, had …".
  private func apposed(at start: Int, _ index: Int, in sentence: Range<Int>) -> FigureBeside? {
    var place = start
    while place < sentence.upperBound, Self.introductions.contains(passage.tokens[place].folded) { place += 1 }
    guard index < passage.numbers.count, passage.numbers[index].tokens.lowerBound == place else { return nil }
    let number = passage.numbers[index]
    var end = number.tokens.upperBound
    var words = 0
    while end < sentence.upperBound, passage.tokens[end].kind == .word {
      guard words < 3,
        Self.wholes.contains(passage.tokens[end].folded) || Self.articles.contains(passage.tokens[end].folded)
          || ["of", "in"].contains(passage.tokens[end].folded)
      else { return nil }
      words += 1
      end += 1
    }
    guard end == sentence.upperBound || [",", ".", ";", "\u{2013}", "\u{2014}", ")"].contains(passage.tokens[end].text)
    else { return nil }
    // "most, 45%, 56% and 60%" lists other things.
    if index + 1 < passage.numbers.count, passage.numbers[index + 1].tokens.lowerBound == end + 1 { return nil }
    return figure(number)
  }

  /// The figure directly before a word that stands in brackets: "78% (almost all)".
  private func before(_ word: NumberExpression, _ index: Int, in sentence: Range<Int>) -> FigureBeside? {
    let (open, close) = (word.tokens.lowerBound - 1, word.tokens.upperBound)
    guard index > 0, open >= sentence.lowerBound, close < sentence.upperBound, passage.tokens[open].text == "(",
      passage.tokens[close].text == ")"
    else { return nil }
    let number = passage.numbers[index - 1]
    let between = number.tokens.upperBound..<open
    guard number.tokens.lowerBound >= sentence.lowerBound, between.lowerBound <= open, between.count <= 4,
      passage.tokens[between].allSatisfy({ $0.kind == .word && !Self.clauseOpenings.contains($0.folded) })
    else { return nil }
    return figure(number)
  }

  /// The share that an expression states as it stands; nil for one that is only a bound: "over 90%".
  private func figure(_ number: NumberExpression) -> FigureBeside? {
    guard number.modifier == nil || number.modifier == .exactly else { return nil }
    return StatedShare(number, in: figures).map { FigureBeside(number: number, share: $0) }
  }

  /// Words with which another clause, and another subject, begins.
  private static let clauseOpenings: Set = [
    "and", "but", "or", "nor", "yet", "so", "while", "whilst", "whereas", "although", "though", "because", "since",
    "as",
    "when", "where", "which", "who", "whom", "whose", "if", "unless", "than", "with", "without", "including", "despite",
    "compared", "after", "before", "until", "especially", "particularly", "notably", "only", "versus", "against",
    "not", "except",
  ]
  /// Verbs that make what stands before them a subject.
  private static let verbs: Set = [
    "was", "were", "had", "has", "have", "is", "are", "did", "do", "does", "been", "be", "could", "would", "should",
    "may", "might", "can", "must", "will", "said", "felt", "thought", "contained", "showed", "received", "remained",
  ]
  /// What may stand before a figure in brackets or between commas.
  private static let introductions: Set = ["or", "that", "is", "i.e", "ie", "namely", "just", "only", "at"]
  /// What a figure beside a word may be a share of: the same as the word.
  private static let wholes: Set = [
    "cases", "them", "these", "those", "all", "total", "sample",
  ]
  private static let articles: Set = ["the", "these", "those", "all", "our", "relevant"]
}
