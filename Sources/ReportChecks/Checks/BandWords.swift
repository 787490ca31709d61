import InspectionModel

/// The labels of a programme's bands, as sentences use them beside a score: "scored 62%: good performance".
struct BandWords {
  private let bands: Scale
  private let language: Language
  /// The longest first.
  private let labels: [(words: [String], step: Scale.Step)]

  /// The labels of `bands` that are more than one word: a single one says too many other things.
  init(_ bands: Scale, in language: Language) {
    self.bands = bands
    self.language = language
    labels = bands.steps.map { step in (Tokenizer().tokens(of: step.label.text(in: language)).map(\.folded), step) }
      .filter { $0.0.count > 1 }.sorted { $1.0.count < $0.0.count }
  }

  /// What a sentence of tokens `sentence` says of one score and one band that do not belong together.
  func diagnostics(
    of sentence: Range<Int>, _ numbers: ArraySlice<NumberExpression>, in passage: Passage
  ) -> [Diagnostic] {
    let words = sentence.map { passage.tokens[$0].folded }
    guard !labels.isEmpty, words.contains(where: { $0.hasPrefix("scor") }),
      !words.contains(where: Self.turning.contains)
    else { return [] }
    let scores = numbers.compactMap { number in StatedScoreCheck.percent(number).map { (number, $0) } }
    guard scores.count == 1, let (number, score) = scores.first, let own = bands.step(for: score),
      !numbers.contains(where: { if case .percent = $0.meaning { $0 != number } else { false } }),
      let found = label(in: sentence, of: passage), found.step.id != own.id
    else { return [] }
    let bytes = passage.range(ofTokens: found.tokens)
    return [
      Diagnostic(
        .statedScore, at: passage.source(of: bytes),
        "'\(passage[bytes])' does not agree with the score beside it, \(score)",
        explanation: "A score of \(score) is '\(own.label.text(in: language))'. Mend the words or the score.",
        notes: [.init(at: passage.source(of: number.range), "The score is here.")])
    ]
  }

  /// The one label in a sentence; nil where several are named.
  private func label(in sentence: Range<Int>, of passage: Passage) -> (tokens: Range<Int>, step: Scale.Step)? {
    var found: (tokens: Range<Int>, step: Scale.Step)?
    var place = sentence.lowerBound
    while place < sentence.upperBound {
      let here = labels.first { label in
        place + label.words.count <= sentence.upperBound
          && label.words.indices.allSatisfy { passage.tokens[place + $0].folded == label.words[$0] }
      }
      if let here {
        guard found == nil || found?.step.id == here.step.id else { return nil }
        found = (place..<(place + here.words.count), here.step)
        place += here.words.count
      } else {
        place += 1
      }
    }
    return found
  }

  /// Words by which a sentence says that a score is not in the band that it names.
  private static let turning: Set = [
    "not", "below", "short", "above", "under", "nearly", "almost", "between", "least", "from", "more", "over", "than",
    "if", "would", "missed", "away", "nor", "no", "threshold", "line", "points", "point", "every", "any", "each",
    "some", "parts", "areas", "area", "although", "but", "however", "while",
  ]
}
