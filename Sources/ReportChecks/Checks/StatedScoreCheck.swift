import InspectionModel
import InspectionScoring

/// Compares the scores that sentences and headings state with the results, and the words of bands with the scores beside
/// them.
struct StatedScoreCheck: Check {
  let ids: [DiagnosticID] = [.statedScore]

  /// Each score that is another than the result, and each band that its score is not in.
  func check(_ manuscript: Manuscript) -> [Diagnostic] {
    let names = MeasuredNames(of: manuscript.programme, in: manuscript.language)
    let bands = BandWords(manuscript.programme.bands, in: manuscript.language)
    return manuscript.authored.filter { $0.place.kind.isRunningText || $0.place.kind == .heading }.flatMap { passage in
      guard passage.numbers.contains(where: { Self.percent($0) != nil }) else { return [Diagnostic]() }
      var diagnostics: [Diagnostic] = []
      passage.forEachSentence { sentence, numbers in
        let reader = StatedScoreReader(
          passage: passage, sentence: sentence, numbers: passage.numbers[numbers], names: names)
        guard !numbers.isEmpty, !reader.comparesWithOthers else { return }
        diagnostics += reader.scores().compactMap { differs($0, in: passage, manuscript) }
        diagnostics += bands.diagnostics(of: sentence, passage.numbers[numbers], in: passage)
      }
      return diagnostics
    }
  }

  /// The whole percentage that an expression states as it stands.
  static func percent(_ number: NumberExpression) -> WholePercent? {
    guard case .percent(let percent) = number.meaning, percent.decimals == 0, number.modifier == nil else { return nil }
    return WholePercent(Int(percent.value.roundedHalfUp))
  }

  private func differs(_ stated: StatedScore, in passage: Passage, _ manuscript: Manuscript) -> Diagnostic? {
    let rounds = manuscript.programme.measuredRounds.map { $0?.id }
    let scores = rounds.compactMap { manuscript.scorecard[stated.subject, round: $0]?.score }
    guard let score = manuscript.scorecard[stated.subject]?.score, !scores.contains(stated.score) else { return nil }
    let subject =
      switch stated.subject {
      case .node(let id): id.text
      case .thread(let id): id
      }
    return Diagnostic(
      .statedScore, at: passage.source(of: stated.number.range),
      "The text says that \(subject) scored \(stated.score), and its result is \(score)",
      explanation: "Write `{{score \(subject)}}`, which is never out of date, or mend the result.", subject: subject)
  }
}

/// A score that a sentence states of a section, criterion or thread.
struct StatedScore {
  /// Whose.
  let subject: ResultKey.Subject
  /// What it says.
  let score: WholePercent
  /// The expression that says it.
  let number: NumberExpression
}

/// Reads the scores that a sentence states.
struct StatedScoreReader {
  let passage: Passage
  let sentence: Range<Int>
  /// The expressions of number in the sentence, in order.
  let numbers: ArraySlice<NumberExpression>
  let names: MeasuredNames

  /// Whether the sentence speaks of other inspections or times too, whose scores nobody knows here.
  var comparesWithOthers: Bool {
    sentence.contains { Self.others.contains(folded($0)) }
  }

  /// Every score that is tied to a name: "Watering scored 78%", "the score for section 1 was 78%", and what follows in
  /// the same list.
  func scores() -> [StatedScore] {
    var found: [StatedScore] = []
    for number in numbers {
      guard let score = StatedScoreCheck.percent(number) else { continue }
      let opening = number.tokens.lowerBound
      guard let subject = subject(of: number) ?? (found.isEmpty ? nil : listed(before: opening)) else { continue }
      found.append(StatedScore(subject: subject, score: score, number: number))
    }
    return found
  }

  private func subject(of number: NumberExpression) -> ResultKey.Subject? {
    let opening = number.tokens.lowerBound
    // "Watering scored 78%", "section 1 had a score of 78%", "the score for section 1 was 78%"
    var place = opening - 1
    var hasScore = false
    while place >= sentence.lowerBound, Self.links.contains(folded(place)), place > opening - 8 {
      hasScore = hasScore || Self.scored.contains(folded(place))
      place -= 1
    }
    if let (subject, start) = name(endingBefore: place + 1) {
      let before = (max(sentence.lowerBound, start - 4)..<max(sentence.lowerBound, start)).reversed()
        .prefix { Self.links.contains(folded($0)) }
      return hasScore || before.contains { Self.scored.contains(folded($0)) } ? subject : nil
    }
    // "a score of 78% for section 1"
    let end = number.tokens.upperBound
    guard hasScore, ["for", "on", "in"].contains(folded(end)) else { return nil }
    return name(at: end + 1)?.subject
  }

  /// The name directly before a number of a list, behind a comma: ", weeding 80%".
  private func listed(before opening: Int) -> ResultKey.Subject? {
    guard let (subject, start) = name(endingBefore: opening) else { return nil }
    return [",", "and", ";"].contains(folded(start - 1)) ? subject : nil
  }

  private func name(endingBefore end: Int) -> (subject: ResultKey.Subject, start: Int)? {
    for start in stride(from: max(sentence.lowerBound, end - 14), to: end, by: 1) {
      if let found = name(at: start), found.end == end { return (found.subject, start) }
    }
    return nil
  }

  private func name(at place: Int) -> (subject: ResultKey.Subject, end: Int)? {
    guard sentence.contains(place) else { return nil }
    if folded(place) == "this", let node = passage.place.node,
      ["section", "outcome", "criterion"].contains(folded(place + 1))
    {
      return (.node(node), place + 2)
    }
    return names.name(at: place, in: passage.tokens)
  }

  private func folded(_ place: Int) -> String { sentence.contains(place) ? passage.tokens[place].folded : "" }

  private static let scored: Set = ["score", "scored", "scores", "scoring"]
  /// What may stand between a name and its score.
  private static let links: Set = [
    "score", "scored", "scores", "scoring", "of", "a", "an", "the", "had", "has", "have", "overall", "was", "is", "for",
    "with", "at", ":", "(", "=", "achieved", "received", "just", "only", "and", "\u{2013}", "on", "under",
  ]
  private static let others: Set = [
    "national", "nationally", "average", "averages", "previous", "previously", "earlier", "original", "other", "others",
    "elsewhere", "region", "regional", "compared", "than", "if", "would", "could", "least", "target", "between",
    "highest", "lowest", "example", "threshold", "formerly", "then",
  ]
}
