import InspectionModel

/// The words for proportions that a manuscript may use, and what each stands for.
struct ProportionVocabulary: Hashable, Sendable {
  /// The report's own table.
  let table: ProportionWords
  /// Every phrase, split at its spaces and in small letters, the longest first.
  let phrases: [[String]]
  private let language: Language
  private let meanings: [String: Meaning]

  /// What a phrase stands for.
  struct Meaning: Hashable, Sendable {
    /// The percentages: one range of the report's own table, or one of each known table that has the phrase.
    let ranges: [ClosedRange<Int>]
    /// Whether it is a phrase of the report's own table.
    let isOwn: Bool
  }

  /// The words of `table` in a language, and, for English, those that are known from elsewhere.
  init(_ table: ProportionWords, in language: Language) {
    self.table = table
    self.language = language
    var ranges: [String: [ClosedRange<Int>]] = [:]
    var order: [String] = []
    func add(_ other: ProportionWords, isWanted: (String) -> Bool) {
      for step in other.steps {
        guard let range = other.range(of: step) else { continue }
        for words in step.words(in: language) {
          let phrase = Self.folded(words)
          guard !phrase.isEmpty, isWanted(phrase) else { continue }
          if ranges[phrase] == nil { order.append(phrase) }
          ranges[phrase, default: []].append(range)
        }
      }
    }
    add(table) { _ in true }
    let own = Set(order)
    if language == .english {
      // "less than half" of another table is plain arithmetic in a report that has no such word.
      for known in Self.known { add(known) { !own.contains($0) && !Self.isArithmetic($0) } }
    }
    meanings = Dictionary(
      uniqueKeysWithValues: order.map { ($0, Meaning(ranges: ranges[$0] ?? [], isOwn: own.contains($0))) })
    phrases = order.map { $0.split(separator: " ").map(String.init) }
      .enumerated().sorted { ($1.element.count, $0.offset) < ($0.element.count, $1.offset) }.map(\.element)
  }

  /// What a phrase stands for; nil for one that is unknown.
  func meaning(of phrase: String) -> Meaning? { meanings[phrase] }

  /// Whether every table that has the phrase says that it is wrong for a share.
  func isWrong(_ phrase: String, for share: StatedShare) -> Bool {
    guard let meaning = meanings[phrase], !meaning.ranges.isEmpty else { return false }
    return !meaning.ranges.contains { $0.overlaps(share.printed) }
  }

  /// The word of the report's own table for a share; nil without a table, and where it may be one of two.
  func word(for share: StatedShare) -> String? {
    let printed = share.printed
    guard let lowest = WholePercent(printed.lowerBound), let highest = WholePercent(printed.upperBound),
      let step = table.step(for: lowest), step == table.step(for: highest)
    else { return nil }
    return step.words(in: language).first
  }

  private static func folded(_ words: String) -> String {
    Tokenizer().tokens(of: words).map(\.folded).joined(separator: " ")
  }

  private static func isArithmetic(_ phrase: String) -> Bool {
    let tokens = Tokenizer().tokens(of: phrase)
    let (modifier, place) = NumberWording.modifier(in: tokens, at: 0)
    return modifier != nil && place < tokens.count && NumberWording.fraction(in: tokens, at: place) != nil
  }

  /// Published tables of inspectorates, for the words that a report uses and explains nowhere.
  private static let known: [ProportionWords] = [
    // Education Scotland: terms used in its inspection reports.
    ProportionWords(steps: [
      .init(words: ["almost all", "nearly all"], bound: .over(90)), .init(words: ["most"], bound: .from(75)),
      .init(words: ["the majority", "a majority"], bound: .from(50)),
      .init(words: ["less than half"], bound: .from(15)), .init(words: ["few"], bound: .from(0)),
    ]),
    // Education and Training Inspectorate, Northern Ireland: quantitative terms.
    ProportionWords(steps: [
      .init(words: ["almost all", "nearly all"], bound: .over(90)), .init(words: ["most"], bound: .from(75)),
      .init(words: ["a majority", "the majority"], bound: .from(50)),
      .init(words: ["a significant minority"], bound: .from(30)), .init(words: ["a minority"], bound: .from(10)),
      .init(words: ["very few", "a small number"], bound: .from(0)),
    ]),
  ]
}
