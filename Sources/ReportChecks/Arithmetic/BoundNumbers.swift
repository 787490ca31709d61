import InspectionModel

/// Numbers that are typed beside a figure that says them too: "{{percent plans}} of 61 cases" where the figure is out of 62.
struct BoundNumbers {
  private let passage: Passage
  private let manuscript: Manuscript

  init(in passage: Passage, of manuscript: Manuscript) {
    self.passage = passage
    self.manuscript = manuscript
  }

  /// Each typed number that is not the one of its figure.
  var complaints: [Diagnostic] {
    guard passage.numbers.contains(where: { !$0.isTyped }) else { return [] }
    return passage.numbers.compactMap(complaint)
      + passage.numberedSentences.flatMap(CountWithPercent.all).compactMap(complaint)
  }

  /// An expression of which a part is quoted: "{{count plans}} of the 14".
  private func complaint(of number: NumberExpression) -> Diagnostic? {
    let count: Int?
    let base: Int
    switch number.meaning {
    case .outOf(let own, let of): (count, base) = (own, of)
    case .percentOf(_, let of): (count, base) = (nil, of)
    default: return nil
    }
    guard number.quotations.count == 1, let share = share(number.quotations[0]) else { return nil }
    if count.map({ $0 == share.count }) ?? true, base == share.base { return nil }
    return .differs(share, at: passage.source(of: number.range))
  }

  /// A count and a percentage of which one is quoted: "11 cases ({{percent plans}})".
  private func complaint(of pair: CountWithPercent) -> Diagnostic? {
    let (first, second) = pair.numbers
    guard first.isTyped != second.isTyped, let quoted = (first.quotations + second.quotations).first,
      first.quotations.count + second.quotations.count == 1, let share = share(quoted)
    else { return nil }
    let fits = pair.count == share.count && (pair.base ?? share.base) == share.base
    guard !fits || !pair.percent.isPrinted(for: share.count, of: share.base) else { return nil }
    return .differs(share, at: passage.source(of: pair.range))
  }

  /// The share that a placeholder quotes; nil for one that quotes none.
  private func share(_ words: String) -> Share? {
    guard case .figure(_, let name, let isInsufficient)? = Placeholder(words), let figure = manuscript.figures[name],
      case .share(let count, let base) = figure.value
    else { return nil }
    return Share(name: name, count: isInsufficient ? base - count : count, base: base)
  }

  fileprivate struct Share {
    let name: String
    let count: Int
    let base: Int
  }
}

extension Diagnostic {
  fileprivate static func differs(_ share: BoundNumbers.Share, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .twoValues, at: range,
      "The figure '\(share.name)' is \(share.count) of \(share.base), and the numbers beside it differ",
      explanation: "Quote the number that is typed here from the figure too, or another figure.")
  }
}
