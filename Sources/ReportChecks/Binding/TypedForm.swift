import InspectionModel

/// Where the digits and words of a typed number stand in its file: what edits may touch.
enum TypedForm: Hashable {
  /// "82%", "eleven"
  case single(SourceRange)
  /// "83" and "106" of "83 of the 106": what stands between them stays.
  case pair(SourceRange, SourceRange)

  /// The form of `number`; nil where its text does not stand in the file as it reads.
  init?(_ number: NumberExpression, in passage: Passage) {
    let start = NumberWording.modifier(in: passage.tokens, at: number.tokens.lowerBound).1
    guard start < number.tokens.upperBound else { return nil }
    func source(_ tokens: Range<Int>) -> SourceRange? { passage.verbatimSource(of: passage.range(ofTokens: tokens)) }
    switch number.meaning {
    case .outOf, .percentOf:
      // The base is the last number of the expression, and what it is out of stands before an "of" or "out of".
      guard let of = (start..<number.tokens.upperBound).last(where: { passage.tokens[$0].folded == "of" }) else {
        return nil
      }
      var end = of
      while end > start, passage.tokens[end - 1].folded == "out" { end -= 1 }
      guard let opened = Self.numberEnd(from: start, upTo: end, passage.tokens) else { return nil }
      var base = of + 1
      while base < number.tokens.upperBound, NumberWording.articles.contains(passage.tokens[base].folded) { base += 1 }
      guard let first = source(start..<opened), let second = source(base..<number.tokens.upperBound) else { return nil }
      self = .pair(first, second)
    default:
      guard let range = source(start..<number.tokens.upperBound) else { return nil }
      self = .single(range)
    }
  }

  /// The first and the last byte of it.
  var source: SourceRange {
    switch self {
    case .single(let range): range
    case .pair(let first, let second): first.through(second)
    }
  }

  /// The same in the text of its passage.
  func range(in number: NumberExpression, _ passage: Passage) -> Range<Int> {
    let start = NumberWording.modifier(in: passage.tokens, at: number.tokens.lowerBound).1
    return passage.range(ofTokens: start..<number.tokens.upperBound)
  }

  /// The token behind a count or percentage, before the noun that may follow it: "83 cases out of 106".
  private static func numberEnd(from start: Int, upTo limit: Int, _ tokens: [Token]) -> Int? {
    guard start < limit else { return nil }
    let isDigits = tokens[start].kind == .number
    guard let next = isDigits ? start + 1 : NumberWording.wholeNumber(in: tokens, at: start)?.end else { return nil }
    if next < limit, tokens[next].folded == "%" || tokens[next].folded == "percent" { return next + 1 }
    if next + 1 < limit, tokens[next].folded == "per", tokens[next + 1].folded == "cent" { return next + 2 }
    return next
  }
}

extension Passage {
  /// Where a stretch of the text stands in its file, when it stands there byte for byte; nil for what was quoted or
  /// substituted, and for what has marks inside.
  func verbatimSource(of range: Range<Int>) -> SourceRange? {
    guard !range.isEmpty, let piece = piece(at: range.lowerBound), piece.kind == .verbatim,
      piece.range.upperBound >= range.upperBound
    else { return nil }
    return source(of: range)
  }
}
