import InspectionModel

/// Finds typed numbers of cases that are too small to be printed, where small numbers are left out of a report.
///
/// Numbers that figures quote are hidden by the program; typed ones it cannot hide.
struct SmallNumberCheck: Check {
  let ids: [DiagnosticID] = [.smallNumber]

  /// Each small number of cases in prose, tables and charts.
  func check(_ manuscript: Manuscript) -> [Diagnostic] {
    let limits = manuscript.inspection.smallNumbers(of: manuscript.programme)
    guard !limits.isOff else { return [] }
    return prose(manuscript, limits) + tables(manuscript, limits) + charts(manuscript, limits)
  }

  private func prose(_ manuscript: Manuscript, _ limits: SmallNumbers) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    for passage in manuscript.authored where passage.place.isCounted {
      var next = 0
      for sentence in passage.sentences {
        let tokens = passage.tokens[sentence.tokens]
        let speaksOfCases = tokens.contains { CaseNouns.contains($0.folded) }
        while next < passage.numbers.count, passage.numbers[next].tokens.lowerBound < sentence.tokens.upperBound {
          let number = passage.numbers[next]
          next += 1
          guard number.isTyped, speaksOfCases, let reason = reason(number, in: passage, sentence, limits) else {
            continue
          }
          let range = passage.source(of: number.range)
          diagnostics.append(.small(passage[number.range], reason, limits, at: range))
        }
      }
    }
    return diagnostics
  }

  /// Why a number must not be printed.
  enum Reason: Hashable { case count, rest, base, percentage }

  private func reason(
    _ number: NumberExpression, in passage: Passage, _ sentence: Sentence, _ limits: SmallNumbers
  ) -> Reason? {
    guard number.modifier == nil || number.modifier == .exactly || number.modifier == .about else { return nil }
    switch number.meaning {
    case .count(let count):
      return limits.hides(count) && countsCases(number, in: passage, sentence) ? .count : nil
    case .outOf(let count, let base): return reason(count...count, of: base, limits)
    case .percentOf(let percent, let base):
      if !limits.allowsPercentage(of: base) { return .percentage }
      return percent.counts(on: base).flatMap { reason($0, of: base, limits) }
    case .allBut(let left, _): return limits.hides(left) ? .rest : nil
    default: return nil
    }
  }

  private func reason(_ counts: ClosedRange<Int>, of base: Int, _ limits: SmallNumbers) -> Reason? {
    if limits.hides(base) { return .base }
    if counts.allSatisfy(limits.hides) { return .count }
    return counts.allSatisfy { limits.hides(base - $0) } ? .rest : nil
  }

  /// Whether a noun for cases follows, with no more than adjectives or "of the" between.
  private func countsCases(_ number: NumberExpression, in passage: Passage, _ sentence: Sentence) -> Bool {
    let tokens = passage.tokens
    var place = number.tokens.upperBound
    // "In one case the plan was late" is an instance, and no number.
    if number.meaning == .count(1), tokens[place - 1].folded == "one" {
      let before = number.tokens.lowerBound > 0 ? tokens[number.tokens.lowerBound - 1].folded : ""
      guard before == "only" || before == "just" else { return false }
    }
    let limit = min(place + 4, sentence.tokens.upperBound)
    while place < limit {
      let token = tokens[place]
      if CaseNouns.contains(token.folded) { return true }
      guard token.kind == .word, !Self.enders.contains(token.folded) else { return false }
      place += 1
    }
    return false
  }

  /// What ends the words between a number and what it counts.
  private static let enders: Set = [
    "staff", "had", "has", "have", "was", "were", "in", "on", "at", "to", "for", "from", "with", "by", "and", "or",
    "whose", "who", "that", "which", "where", "when", "officers", "managers", "months", "weeks", "days", "years",
    "hours", "per", "offices", "teams", "areas", "sites", "agencies", "types", "kinds", "reasons", "questions", "main",
  ]
}

/// The words for those whose cases are read.
enum CaseNouns {
  private static let words: Set = ["case", "cases", "offender", "offenders", "individuals"]

  /// Whether a word, in small letters, is one of them.
  static func contains(_ word: String) -> Bool { words.contains(word) }

  /// Whether one of them stands in a text.
  static func stand(in text: String) -> Bool {
    Tokenizer().tokens(of: text).contains { contains($0.folded) }
  }
}

extension Place {
  /// Whether numbers in it count what was found: not those of somebody's story or words.
  fileprivate var isCounted: Bool {
    switch kind {
    case .finding, .conclusion, .recommendation, .prose, .footnote, .note, .caption, .heading, .chartText,
      .glossaryMeaning:
      !isBoxed
    case .example, .exampleTitle, .quotation, .tableHead, .tableCell, .glossaryTerm: false
    }
  }
}

extension Diagnostic {
  static func small(
    _ text: String, _ reason: SmallNumberCheck.Reason, _ limits: SmallNumbers, at range: SourceRange
  ) -> Diagnostic {
    let summary =
      switch reason {
      case .count: "'\(text)' is a number of cases under \(limits.under), which this report leaves out"
      case .rest: "'\(text)' leaves a number of cases under \(limits.under), which this report leaves out"
      case .base: "'\(text)' is out of fewer than \(limits.under) cases, which this report leaves out"
      case .percentage: "'\(text)' is a percentage of fewer than \(limits.percentagesUnder) cases"
      }
    return Diagnostic(
      .smallNumber, at: range, summary,
      explanation: """
        `small-numbers:` says which numbers of cases are left out, so that nobody is recognised by them. Write "fewer \
        than \(max(limits.under, 2))" or the like, or quote a figure: the program then prints what may be said. A number \
        of something else than cases can be accepted.
        """)
  }
}
