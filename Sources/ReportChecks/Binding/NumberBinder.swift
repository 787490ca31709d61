import InspectionModel

/// Finds typed numbers that figures of the inspection say, and ranks the figures that each may be.
///
/// Numbers coincide by chance where there are many figures. So a number alone is never enough: its base, the criterion
/// under which it stands, or the words around it must speak for the figure too.
public struct NumberBinder: Sendable {
  private let manuscript: Manuscript
  private let index: FigureIndex
  private let sections: [NodeID: NodeID]

  /// A binder of the numbers of `manuscript`.
  public init(_ manuscript: Manuscript) {
    self.manuscript = manuscript
    index = FigureIndex(manuscript)
    var sections: [NodeID: NodeID] = [:]
    for section in manuscript.programme.sections {
      sections[section.id] = section.id
      for criterion in section.children { sections[criterion.id] = section.id }
    }
    self.sections = sections
  }

  /// The numbers in running text that figures may say, in the order of the manuscript.
  public func bindings() -> [NumberBinding] {
    manuscript.authored.filter(\.place.kind.isRunningText).flatMap(bindings)
  }

  private func bindings(in passage: Passage) -> [NumberBinding] {
    guard passage.numbers.contains(where: \.isTyped) else { return [] }
    var result: [NumberBinding] = []
    var next = 0
    for sentence in passage.sentences {
      var numbers: [NumberExpression] = []
      while next < passage.numbers.count, passage.numbers[next].tokens.lowerBound < sentence.tokens.upperBound {
        numbers.append(passage.numbers[next])
        next += 1
      }
      guard numbers.contains(where: \.isTyped) else { continue }
      let around = Vicinity(passage, sentence, numbers, section: passage.place.node.flatMap { sections[$0] })
      let found = numbers.map { number in
        let isOwn = number.isTyped && !passage.isSpeech(number.range.lowerBound) && !Self.isForeign(number, in: passage)
        return isOwn ? matches(number, around) : []
      }
      let companions = companionMatches(numbers, found)
      for (place, number) in numbers.enumerated() {
        let matches = found[place].isEmpty ? companions[place] : found[place]
        if let binding = binding(of: number, matches, in: passage, sentence) { result.append(binding) }
      }
    }
    return result
  }

  /// A figure that a number may be, and what of it the number says.
  private struct Match {
    let entry: FigureIndex.Entry
    let isExact: Bool
    let weight: Int
    var word: Word = .whole

    enum Word { case whole, count, base }
  }

  /// Whether a number is one that others set or found: "the national target of 50%".
  private static func isForeign(_ number: NumberExpression, in passage: Passage) -> Bool {
    passage.tokens[..<number.tokens.lowerBound].suffix(4).contains { foreignWords.contains($0.folded) }
  }

  private static let foreignWords: Set = [
    "target", "targets", "national", "nationally", "average", "averages", "regional", "england", "previous",
    "elsewhere",
  ]

  private func matches(_ number: NumberExpression, _ around: Vicinity) -> [Match] {
    guard number.modifier == nil || number.modifier == .exactly || number.modifier == .about else { return [] }
    switch number.meaning {
    case .percent(let percent):
      return ranked(percents(percent).map { ($0, $1, around.saysBase(of: $0)) }, around)
    case .percentOf(let percent, let base):
      return ranked(percents(percent).filter { $0.0.base == base }.map { ($0, $1, true) }, around)
    case .outOf(let count, let base):
      let near = [count - 1, count + 1].flatMap { index.byShare[.init(count: $0, base: base)] ?? [] }
      let exact = index.byShare[.init(count: count, base: base)] ?? []
      return ranked(exact.map { ($0, true, true) } + near.map { ($0, false, true) }, around)
    case .count(let count):
      return ranked((index.byNumber[count] ?? []).map { ($0, true, false) }, around)
    default: return []
    }
  }

  private func percents(_ percent: PrintedPercent) -> [(FigureIndex.Entry, Bool)] {
    guard percent.decimals == 0, let whole = Int(exactly: percent.value) else { return [] }
    let near = [whole - 1, whole + 1].flatMap { index.byPercent[$0] ?? [] }
    return (index.byPercent[whole] ?? []).map { ($0, true) } + near.map { ($0, false) }
  }

  /// Those for which enough speaks, the likeliest first.
  private func ranked(
    _ candidates: [(entry: FigureIndex.Entry, isExact: Bool, hasBase: Bool)], _ around: Vicinity
  ) -> [Match] {
    candidates.compactMap { candidate -> Match? in
      let entry = candidate.entry
      let shared = entry.words.intersection(around.words).count
      let isHere = around.node.map(entry.nodes.contains) ?? false
      let isNear = isHere || around.section.map { section in entry.nodes.contains { sections[$0] == section } } ?? false
      let hasCount = candidate.hasBase && around.saysCount(of: entry)
      let isPlain = entry.percent == nil
      let isConvincing: Bool
      if isPlain {
        // Small numbers are everywhere.
        let count = entry.count ?? 0
        isConvincing = count >= 100 ? shared >= 1 : count > 10 && shared >= 2
      } else if !candidate.isExact {
        // One off is an earlier state of the data, or another figure.
        isConvincing = candidate.hasBase && (isHere && shared >= 1 || shared >= 2)
      } else if candidate.hasBase {
        // Of four, or out of all cases, is much.
        let isCommonBase = entry.base.map { index.figuresOnBase[$0, default: 0] > 8 || $0 < 10 } ?? false
        isConvincing =
          isHere || shared >= (isCommonBase ? 2 : 1) || (isNear && shared >= 1) || (hasCount && isNear && !isCommonBase)
      } else {
        isConvincing = isHere ? shared >= 2 : shared >= 3
      }
      guard isConvincing else { return nil }
      let weight =
        (candidate.hasBase ? 4 : 0) + (hasCount ? 4 : 0) + (isHere ? 4 : isNear ? 1 : 0) + 2 * min(shared, 4)
        + (candidate.isExact ? 3 : 0) + (entry.isInsufficient ? 0 : 1)
      return Match(entry: entry, isExact: candidate.isExact, weight: weight)
    }
    .sorted { first, second in
      if first.isExact != second.isExact { return first.isExact }
      return first.weight != second.weight ? first.weight > second.weight : first.entry.place < second.entry.place
    }
  }

  /// Counts beside a percentage that is bound: "97 cases (78%)", "62% of those 106".
  private func companionMatches(_ numbers: [NumberExpression], _ found: [[Match]]) -> [[Match]] {
    let shares = found.flatMap { $0.prefix(1) }.filter { $0.entry.base != nil && $0.isExact }
    return numbers.map { number -> [Match] in
      guard number.isTyped, number.modifier == nil, case .count(let count) = number.meaning, count > 10 else {
        return []
      }
      return shares.compactMap { match in
        guard match.entry.count == count || match.entry.base == count else { return nil }
        let word: Match.Word = match.entry.count == count ? .count : .base
        return Match(entry: match.entry, isExact: true, weight: match.weight, word: word)
      }
    }
  }

  private func binding(
    of number: NumberExpression, _ matches: [Match], in passage: Passage, _ sentence: Sentence
  ) -> NumberBinding? {
    guard let form = TypedForm(number, in: passage) else { return nil }
    var names: Set<String> = []
    let candidates = matches.compactMap { match -> NumberBinding.Candidate? in
      guard names.insert(match.entry.name).inserted else { return nil }
      let side = match.entry.isInsufficient ? " " + Placeholder.insufficient : ""
      func quoting(_ word: Placeholder.FigureWord) -> String { "{{\(word.rawValue) \(match.entry.name)\(side)}}" }
      let written: [Diagnostic.Edit]
      switch (form, match.word) {
      case (.single(let range), .count): written = [.init(range, quoting(.count))]
      case (.single(let range), .base): written = [.init(range, "{{base \(match.entry.name)}}")]
      case (.single(let range), .whole):
        written = [.init(range, quoting(match.entry.percent == nil ? .count : .percent))]
      case (.pair(let first, let second), _):
        let word: Placeholder.FigureWord = number.meaning.isPercentage ? .percent : .count
        written = [.init(first, quoting(word)), .init(second, "{{base \(match.entry.name)}}")]
      }
      return NumberBinding.Candidate(
        figure: match.entry.name, words: written.map(\.replacement).joined(separator: " of "),
        value: match.entry.printed, isExact: match.isExact, edits: written, weight: match.weight)
    }
    guard !candidates.isEmpty else { return nil }
    return NumberBinding(
      text: passage[form.range(in: number, passage)], range: form.source,
      sentence: passage[passage.range(ofTokens: sentence.tokens)], node: passage.place.node,
      candidates: Array(candidates.prefix(3)))
  }
}

extension FigureIndex.Entry {
  /// "82%, 87 of 106"
  fileprivate var printed: String {
    let share = base.flatMap { base in count.map { "\($0) of \(base)" } } ?? count.map { "\($0)" }
    return [percent.map { "\($0)%" }, share].compactMap { $0 }.joined(separator: ", ")
  }
}

extension NumberExpression.Meaning {
  fileprivate var isPercentage: Bool {
    switch self {
    case .percent, .percentOf: true
    default: false
    }
  }
}

extension Int {
  /// The whole number that a fraction is; nil for one that is none.
  fileprivate init?(exactly fraction: Fraction) {
    guard fraction.denominator == 1 else { return nil }
    self.init(exactly: fraction.numerator)
  }
}
