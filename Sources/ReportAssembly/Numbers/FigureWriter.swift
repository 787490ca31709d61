import InspectionModel
import InspectionScoring

/// Words the results and figures that prose quotes, in the programme's house style.
struct FigureWriter: Sendable {
  /// What a draft prints for a number that is not known yet.
  static let unknown = "\u{2026}"

  let programme: Programme
  let language: Language
  let scorecard: Scorecard
  let figures: FigureBook
  let proportions: ProportionWords

  /// Where in the text a number stands.
  struct Place: Hashable, Sendable {
    /// Where it is quoted.
    let range: SourceRange
    /// Whether it opens a sentence, which never begins with a count in digits.
    let opensSentence: Bool
    /// Whether it stands in a table, where every number is in digits.
    let isInTable: Bool

    /// The same place, further on in the sentence.
    var within: Place { Place(range: range, opensSentence: false, isInTable: isInTable) }
  }

  /// A result as `{{score 1.2}}` and its like print it; an ellipsis where there is none yet.
  func text(_ word: Placeholder.ResultWord, of subject: String, round: String?) -> String {
    guard let key = programme.subject(called: subject), let result = scorecard[key, round: round ?? scorecard.round]
    else {
      return Self.unknown
    }
    switch (word, result.value) {
    case (.band, .score(let score)): return programme.bands.step(for: score)?.label.text(in: language) ?? Self.unknown
    case (_, .score(let score)): return score.description
    case (_, .grade(let step)): return step.label.text(in: language)
    case (_, .none): return programme.labels[.noScore].text(in: language)
    case (_, .notAssessed): return programme.notAssessed(in: round ?? scorecard.round, language)
    }
  }

  /// A figure as `{{share F}}` and its like print it; an ellipsis where it cannot be quoted, which is reported.
  func text(
    _ word: Placeholder.FigureWord, of name: String, isInsufficient: Bool, at place: Place
  ) -> Diagnosed<String> {
    guard let found = figures[name] else {
      // One that is unknown or wrong was reported where it is read.
      switch figures.reason(for: name) {
      case .notCounted: return Diagnosed(Self.unknown, [.notCounted(name, at: place.range)])
      case .withoutCases(let part):
        let empty = figures[part].map { Diagnostic.withoutCases(name, $0, at: place.range) }
        return Diagnosed(Self.unknown, [empty].compactMap(\.self))
      case .malformed, nil: return Diagnosed(Self.unknown)
      }
    }
    guard let figure = isInsufficient ? found.complement : found else { return Diagnosed(Self.unknown) }
    switch figure.value {
    case .share(_, base: 0):
      let root = figures.roots(of: figure).first ?? figure
      return Diagnosed(Self.unknown, [.withoutCases(name, root, at: place.range)])
    case .share(let count, let base):
      let limits = figures.smallNumbers
      let isMissing = word == .percent && !limits.allowsPercentage(of: base)
      return Diagnosed(
        text(word, count: count, base: base, of: figure, at: place),
        isMissing ? [.smallBase(figure, under: limits.percentagesUnder, at: place.range)] : [])
    case .percentage(let percentage):
      return Diagnosed(word == .quantifier ? quantifier(percentage, at: place) : percentage.description)
    case .comparison(let first, let second):
      return Diagnosed(word == .direction ? direction(first, second, at: place) : points(first, second, at: place))
    case .number(let number): return Diagnosed(self.number(number, at: place))
    case .text(let text): return Diagnosed(text)
    case .hidden(let hidden): return Diagnosed(text(word, hidden: hidden, at: place), [.hidden(name, at: place.range)])
    }
  }

  private func text(
    _ word: Placeholder.FigureWord, count: Int, base: Int, of figure: Figure, at place: Place
  ) -> String {
    if word == .percent || word == .share, !figures.smallNumbers.allowsPercentage(of: base) {
      return outOf(count, base, at: place)
    }
    switch word {
    case .percent: return percentage(of: figure)
    case .count: return number(count, at: place)
    case .base: return number(base, at: place)
    case .of: return outOf(count, base, at: place)
    case .share: return base < programme.proseStyle.smallBase ? outOf(count, base, at: place) : percentage(of: figure)
    case .quantifier: return quantifier(of: figure, count: count, base: base, at: place)
    case .fraction: return fraction(of: figure, count: count, base: base, at: place)
    case .allBut: return allBut(count, base, at: place)
    // Those of two figures were refused where the file is read.
    case .points, .direction: return Self.unknown
    }
  }

  private func percentage(of figure: Figure) -> String {
    figure.percentage.map { WholePercent(rounding: $0).description } ?? Self.unknown
  }

  func outOf(_ count: Int, _ base: Int, at place: Place) -> String {
    programme.labels[.shareOf].text(
      in: language, count: base, filling: ["count": number(count, at: place), "base": number(base, at: place.within)])
  }

  /// A count in words where it is small or opens a sentence, in digits otherwise.
  func number(_ number: Int, at place: Place) -> String {
    let digits = NumberWords.digits(number)
    guard !place.isInTable, place.opensSentence || number < programme.proseStyle.wordsBelow else { return digits }
    let words = NumberWords(language: language).words(number) ?? digits
    return place.opensSentence ? words.capitalisedFirst : words
  }
}

extension Diagnostic {
  fileprivate static func notCounted(_ name: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .figureNotCounted, at: range,
      "The figure '\(name)' and others like it have no numbers: there are no case assessments",
      explanation: "Put them into data/assessments.csv, or say with `data:` in inspection.md where they are.",
      subject: name)
  }

  /// `name` is quoted, and `figure`, which it is or rests on, has no case.
  fileprivate static func withoutCases(_ name: String, _ figure: Figure, at range: SourceRange) -> Diagnostic {
    let reason =
      switch figure.origin {
      case .question(let question, _, let filter) where filter == .all:
        "no case has an answer to \(question) that says sufficient or insufficient"
      case .question(let question, _, let filter):
        "no case where \(filter) has an answer to \(question) that says sufficient or insufficient"
      case .cases(_, let among): "there is no case where \(among)"
      case .entered, .derived: figure.name == name ? "its base is 0" : "the base of '\(figure.name)' is 0"
      }
    return Diagnostic(
      .figureWithoutCases, at: range, "The figure '\(name)' is quoted, and rests on no case",
      explanation: "A share of nothing is no percentage: \(reason). Mend the filter, or take the sentence out.",
      subject: name)
  }
}
