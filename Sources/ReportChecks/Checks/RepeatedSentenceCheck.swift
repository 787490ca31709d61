import InspectionModel

/// Finds sentences that a report says twice.
struct RepeatedSentenceCheck: Check {
  let ids: [DiagnosticID] = [.repeatedSentence]

  /// Each sentence that was said before in the findings, in the same part, or among the examples; and each that says the
  /// same as one near by with other numbers, another quotation or a word moved. A summary may repeat what findings say.
  func check(_ manuscript: Manuscript) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    var said: [String: Said] = [:]
    var near = Nearby()
    var runs = Runs()
    for passage in manuscript.authored where Self.kinds.contains(passage.place.kind) {
      near.move(to: passage.place)
      let spoken = passage.spokenTokens()
      for sentence in passage.sentences {
        let words = SentenceWords(sentence, of: passage, spoken: spoken)
        let here = Said(words: words, source: passage.source(of: passage.range(ofTokens: sentence.tokens)))
        if words.frame.count + words.spoken.count >= Self.fewestWords {
          let key = Self.realm(of: passage.place) + "|" + words.key
          if let first = said[key] {
            diagnostics.append(.repeated(here, before: first))
            continue
          }
          said[key] = here
        }
        if let first = runs.firstSaid(here, in: passage.place) {
          diagnostics.append(.partlyRepeated(here, before: first))
          continue
        }
        if let first = near.sentences.last(where: { $0.words.isCopied(in: words) }) {
          diagnostics.append(.nearlyRepeated(here, before: first))
        }
        near.take(here)
      }
    }
    return diagnostics
  }

  /// Shorter sentences are said again and again in every report.
  private static let fewestWords = 8
  private static let kinds: Set<Place.Kind> = [.finding, .prose, .example]

  /// Within what a sentence stands once.
  private static func realm(of place: Place) -> String {
    if place.slot != nil { return "findings" }
    return place.kind == .example ? "examples" : "part " + (place.part?.text ?? "")
  }

  /// A sentence and its place.
  fileprivate struct Said {
    let words: SentenceWords
    let source: SourceRange
  }

  /// Runs of words that sentences of the findings share, found by their first words.
  private struct Runs {
    private var first: [ArraySlice<String>: (said: Said, item: Int)] = [:]
    /// As many words in a row, none of them little, are no set phrase.
    private static let length = 9

    /// The sentence of another item that has a run in common with this one, which is at least half of it; takes this one
    /// in where there is none.
    mutating func firstSaid(_ here: Said, in place: Place) -> Said? {
      let frame = here.words.frame
      guard place.slot != nil, frame.count >= Self.length else { return nil }
      let starts = 0...frame.count - Self.length
      for start in starts {
        if let found = first[frame[start..<start + Self.length]], found.item != place.item,
          min(frame.count, found.said.words.frame.count) <= 2 * Self.length
        {
          return found.said
        }
      }
      for start in starts {
        first[frame[start..<start + Self.length], default: (here, place.item)] = (here, place.item)
      }
      return nil
    }
  }

  /// The sentences just before one, in the same item or the one before it.
  private struct Nearby {
    private(set) var sentences: [Said] = []
    private var place: Place?
    private static let most = 10

    mutating func move(to place: Place) {
      let isNear = self.place.map {
        place.item - $0.item <= 1 && $0.node == place.node && $0.slot == place.slot && $0.part == place.part
          && $0.kind == place.kind
      }
      if isNear != true { sentences = [] }
      self.place = place
    }

    mutating func take(_ said: Said) {
      sentences.append(said)
      if sentences.count > Self.most { sentences.removeFirst() }
    }
  }
}

extension SentenceWords {
  /// Whether a sentence near by is this one over again: with other numbers or another quotation, or in other words.
  fileprivate func isCopied(in other: SentenceWords) -> Bool {
    if frame == other.frame, frame.count >= 5, numbers != other.numbers || spoken != other.spoken {
      // "It was so in 12 cases, and in 14 …": a count alone makes no copy of a bare frame.
      return numbers.count == other.numbers.count
    }
    return isReworded(in: other) || other.isReworded(in: self)
  }
}

extension Diagnostic {
  fileprivate static func repeated(
    _ here: RepeatedSentenceCheck.Said, before first: RepeatedSentenceCheck.Said
  ) -> Diagnostic {
    Diagnostic(
      .repeatedSentence, at: here.source, "A sentence is said twice",
      explanation: "Take one of the two out, or say what is particular to each place.",
      notes: [Note(at: first.source, "it is first said here")])
  }

  fileprivate static func partlyRepeated(
    _ here: RepeatedSentenceCheck.Said, before first: RepeatedSentenceCheck.Said
  ) -> Diagnostic {
    Diagnostic(
      .repeatedSentence, at: here.source, "A sentence says over again what another finding says",
      explanation: "Say it in one place, and refer to it from the other; or say what is particular to each.",
      notes: [Note(at: first.source, "the other finding")])
  }

  fileprivate static func nearlyRepeated(
    _ here: RepeatedSentenceCheck.Said, before first: RepeatedSentenceCheck.Said
  ) -> Diagnostic {
    Diagnostic(
      .repeatedSentence, at: here.source, "A sentence says nearly the same as one before it",
      explanation: "Keep the one that is right, or make one sentence of both.",
      notes: [Note(at: first.source, "the one before it")])
  }
}
