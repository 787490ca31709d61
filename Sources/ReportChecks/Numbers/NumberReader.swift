import InspectionModel

/// Reads the expressions of number in a passage by a small grammar, from left to right; the longest reading counts.
///
///     expression = all-but | [modifier] (out-of | percent-of | percent | fraction | count) | proportion
///     all-but    = ("all" | "every") ("but" | "except" | "bar") count [noun [noun]] ["of" [the] count]
///     out-of     = count [noun] ("out of" | "of") [the] count
///     percent-of = percent "of" [the] count
///     one-in     = count "in" count, both in words
struct NumberReader {
  let tokens: [Token]
  let pieces: [Passage.Piece]
  /// Words for proportions, each split at its spaces, the longest first.
  let phrases: [[String]]

  init(tokens: [Token], pieces: [Passage.Piece], phrases: [[String]]) {
    self.tokens = tokens
    self.pieces = pieces
    self.phrases = phrases
  }

  /// Every expression of number, in order.
  func expressions() -> [NumberExpression] {
    var result: [NumberExpression] = []
    var quoted = pieces.lazy.filter { $0.kind.isQuoted }.makeIterator()
    var nextQuoted = quoted.next()
    var place = 0
    while place < tokens.count {
      guard let found = reading(at: place, after: result.last) else {
        place += 1
        continue
      }
      let range = tokens[place].range.lowerBound..<tokens[found.end - 1].range.upperBound
      var quotations: [String] = []
      while let piece = nextQuoted, piece.range.lowerBound < range.upperBound {
        if piece.range.upperBound > range.lowerBound, case .quoted(let words) = piece.kind { quotations.append(words) }
        // A figure such as "11 of the 14" may go on behind what was read of it.
        if piece.range.upperBound > range.upperBound { break }
        nextQuoted = quoted.next()
      }
      result.append(
        NumberExpression(
          meaning: found.meaning, modifier: found.modifier, range: range, tokens: place..<found.end,
          quotations: quotations))
      place = found.end
    }
    return result
  }

  /// What was read, and the token behind it.
  struct Reading {
    var meaning: NumberExpression.Meaning
    var modifier: NumberExpression.Modifier?
    var end: Int
  }

  private func reading(at place: Int, after last: NumberExpression?) -> Reading? {
    if let reading = allBut(at: place) ?? proportion(at: place) { return reading }
    let (modifier, start) = NumberWording.modifier(in: tokens, at: place)
    guard var found = atom(at: start, after: last) else { return nil }
    found = composed(found)
    found.modifier = modifier
    return found
  }

  /// The atom with what it is a part of, where it goes on.
  private func composed(_ atom: Reading) -> Reading {
    switch atom.meaning {
    case .count(let count):
      if let share = oneIn(count, endingAt: atom.end) { return share }
      guard let base = base(after: atom.end, allowsNoun: true) else { return atom }
      return Reading(meaning: .outOf(count: count, base: base.count), end: base.end)
    case .percent(let percent):
      guard let base = base(after: atom.end, allowsNoun: false) else { return atom }
      return Reading(meaning: .percentOf(percent, base: base.count), end: base.end)
    default: return atom
    }
  }

  /// "One in five", in words: a share, and no count.
  private func oneIn(_ count: Int, endingAt place: Int) -> Reading? {
    guard word(place - 1)?.kind == .word, folded(place) == "in", word(place + 1)?.kind == .word,
      let whole = self.count(at: place + 1, opensExpression: false), count > 0, count < whole.value, whole.value <= 20
    else { return nil }
    return Fraction(count, over: whole.value).map { Reading(meaning: .fraction($0), end: whole.end) }
  }

  /// The number behind "of the" or "out of".
  private func base(after place: Int, allowsNoun: Bool) -> (count: Int, end: Int)? {
    var next = place
    if allowsNoun, word(next)?.kind == .word, folded(next) != "of", folded(next) != "out", folded(next + 1) == "out",
      folded(next + 2) == "of"
    {
      next += 1
    }
    if folded(next) == "out" { next += 1 }
    guard folded(next) == "of" else { return nil }
    next += 1
    if folded(next) == "a", folded(next + 1) == "total", folded(next + 2) == "of" { next += 3 }
    while let word = folded(next), NumberWording.articles.contains(word), next < place + 6 { next += 1 }
    guard let base = count(at: next, opensExpression: false), base.value > 1, !isJoined(base.end - 1) else {
      return nil
    }
    return (base.value, base.end)
  }

  private func allBut(at place: Int) -> Reading? {
    guard folded(place) == "all" || folded(place) == "every" else { return nil }
    var next = place + 1
    if let word = folded(next), word == "case" || word == "cases" { next += 1 }
    guard let word = folded(next), NumberWording.exceptions.contains(word) else { return nil }
    next += 1
    if folded(next) == "for" { next += 1 }
    guard let left = count(at: next, opensExpression: false) else { return nil }
    var end = left.end
    while end < left.end + 2, self.word(end)?.kind == .word, folded(end) != "of" { end += 1 }
    if let base = base(after: end, allowsNoun: false) {
      return Reading(meaning: .allBut(left.value, base: base.count), end: base.end)
    }
    return Reading(meaning: .allBut(left.value, base: nil), end: left.end)
  }

  private func proportion(at place: Int) -> Reading? {
    guard let opening = word(place), opening.kind == .word else { return nil }
    for phrase in phrases where phrase.first == opening.folded && place + phrase.count <= tokens.count {
      let stands = phrase.indices.allSatisfy { tokens[place + $0].folded == phrase[$0] }
      if stands, QuantifierWording.isQuantifier(phrase, at: place, in: tokens) {
        return Reading(meaning: .proportion(phrase.joined(separator: " ")), end: place + phrase.count)
      }
    }
    return nil
  }

  /// A number by itself.
  private func atom(at place: Int, after last: NumberExpression?) -> Reading? {
    guard let token = word(place) else { return nil }
    switch token.kind {
    case .number, .mixed: return digits(token, at: place, after: last)
    case .word:
      if let fraction = NumberWording.fraction(in: tokens, at: place) {
        return Reading(meaning: .fraction(fraction.value), end: fraction.end)
      }
      guard let count = count(at: place, opensExpression: true) else { return nil }
      if let end = percentSign(at: count.end) {
        return Reading(meaning: .percent(PrintedPercent(Fraction(count.value))), end: end)
      }
      return Reading(meaning: names(place, after: last) ? .name : .count(count.value), end: count.end)
    case .sign:
      guard ["£", "$", "€"].contains(token.text), let next = word(place + 1), next.kind != .word, next.kind != .sign
      else { return nil }
      return Reading(meaning: .money, end: place + 2)
    case .object: return nil
    }
  }

  private func digits(_ token: Token, at place: Int, after last: NumberExpression?) -> Reading {
    let name = Reading(meaning: .name, end: place + 1)
    guard token.kind == .number else { return name }
    if let end = percentSign(at: place + 1) {
      return PrintedPercent(token.text).map { Reading(meaning: .percent($0), end: end) } ?? name
    }
    guard !isJoined(place), !names(place, after: last) else {
      let isYear = NumberWording.year(token.text) != nil
      return isYear && !followsName(place, after: last)
        ? Reading(meaning: .year(NumberWording.year(token.text) ?? 0), end: place + 1) : name
    }
    if let year = NumberWording.year(token.text) { return Reading(meaning: .year(year), end: place + 1) }
    guard let count = count(at: place, opensExpression: true) else { return name }
    return Reading(meaning: .count(count.value), end: count.end)
  }

  /// A whole number in digits or words, with the token behind it.
  ///
  /// - Parameter opensExpression: Whether "one" may be a pronoun: "no one", "one another".
  private func count(at place: Int, opensExpression: Bool) -> (value: Int, end: Int)? {
    guard let token = word(place) else { return nil }
    if token.kind == .number {
      guard !token.text.contains("."), token.text.utf8.count <= 9, let value = Int(token.text.replacing(",", with: ""))
      else { return nil }
      return (value, place + 1)
    }
    guard token.kind == .word else { return nil }
    if token.folded == "none" { return folded(place + 1) == "of" ? (0, place + 1) : nil }
    if token.folded == "one" {
      if opensExpression, let before = folded(place - 1), NumberWording.pronounsBeforeOne.contains(before) {
        return nil
      }
      if folded(place + 1) == "another" { return nil }
    }
    return NumberWording.wholeNumber(in: tokens, at: place)
  }

  private func percentSign(at place: Int) -> Int? {
    if folded(place) == "%" || folded(place) == "percent" { return place + 1 }
    return folded(place) == "per" && folded(place + 1) == "cent" ? place + 2 : nil
  }

  /// Whether digits are tied to something without a space: "14-17", "28-day", "1.5(b)", "24/7".
  private func isJoined(_ place: Int) -> Bool {
    if place > 0, !tokens[place].isSpaced, ["-", "\u{2013}", "/", ":", "#"].contains(tokens[place - 1].text) {
      return true
    }
    guard let next = word(place + 1), !next.isSpaced else { return false }
    if ["-", "\u{2013}", "/", ":"].contains(next.text), let after = word(place + 2), !after.isSpaced {
      return after.kind != .sign
    }
    return next.text == "(" && word(place + 2)?.kind == .word && word(place + 3)?.text == ")"
  }

  /// Whether the number at `place` is the name of something: "section 3", "12 May", "Tier 3 and 4".
  private func names(_ place: Int, after last: NumberExpression?) -> Bool {
    if let before = folded(place - 1), NumberWording.namedByNumber.contains(before) { return true }
    if let next = word(place + 1), NumberWording.months.contains(next.folded), next.isCapitalised { return true }
    if let before = word(place - 1), NumberWording.months.contains(before.folded), before.isCapitalised { return true }
    return followsName(place, after: last)
  }

  private func followsName(_ place: Int, after last: NumberExpression?) -> Bool {
    guard let last, last.meaning == .name, last.tokens.upperBound == place - 1, let joint = folded(place - 1) else {
      return false
    }
    // "By 2007-08, 12 of 15" lists no names.
    let year = word(last.tokens.lowerBound - 2).flatMap { NumberWording.year($0.text) }
    return NumberWording.joints.contains(joint) && (joint != "," || year == nil)
  }

  private func word(_ place: Int) -> Token? { tokens.indices.contains(place) ? tokens[place] : nil }

  private func folded(_ place: Int) -> String? { word(place)?.folded }
}

extension Passage.Piece.Kind {
  /// Whether it comes from a figure, a result or a value of the inspection.
  var isQuoted: Bool { if case .quoted = self { true } else { false } }
}
