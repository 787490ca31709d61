import InspectionModel

/// The words with which reports of a programme refer to their own places, in small letters.
struct ReferenceVocabulary: Sendable {
  /// By its first word, what a phrase can stand before, longest phrases first.
  private(set) var phrases: [String: [Phrase]] = [:]
  /// The ids of sections and criteria.
  let nodes: Set<String>
  /// The ids of sections.
  let sections: Set<String>
  /// Whether criteria are named by section and number: "1.2".
  let hasDecimalCriteria: Bool

  /// A phrase that refers, with what stands behind it.
  struct Phrase: Hashable, Sendable {
    let words: [String]
    let kind: Kind
  }

  /// What a phrase refers to.
  enum Kind: Hashable, Sendable {
    case section, criterion, paragraph, table, chart, appendix, recommendation
    /// Findings of some slots.
    case items([String])
  }

  init(of programme: Programme) {
    let criteria = programme.criteria.map(\.id.text)
    sections = Set(programme.sections.map(\.id.text))
    nodes = sections.union(criteria)
    hasDecimalCriteria = criteria.contains { $0.contains(".") }
    let language = programme.ownLanguage
    add(["section"], .section)
    add(["criterion"], .criterion)
    add(["criteria"], .criterion)
    let terms = programme.terms
    for words in [terms.section, terms.nodeReference].compactMap({ $0?.text(in: language) }) {
      add(Self.words(of: words, before: "{id}"), .section)
    }
    for (key, kind) in [(LabelKey.table, Kind.table), (.chart, .chart), (.appendix, .appendix)] {
      add(Self.words(of: programme.labels[key].text(in: language), before: "{number}"), kind)
    }
    // In the second of two rounds "recommendation 4" is one of the report before.
    if programme.rounds.isEmpty { add(["recommendation"], .recommendation) }
    addItems(of: programme)
    for key in phrases.keys {
      phrases[key]?.sort { ($0.words.count, $1.words.joined()) > ($1.words.count, $0.words.joined()) }
    }
  }

  private mutating func addItems(of programme: Programme) {
    let language = programme.ownLanguage
    var slots: [[String]: [String]] = [:]
    var order: [[String]] = []
    for slot in programme.slots {
      switch slot.content {
      case .findings(let style) where style.number != .bullets:
        let heading = slot.heading?.allTexts.map { Self.words(of: $0, before: "{") } ?? []
        let reference = Self.words(of: style.reference.near.text(in: language), before: "{")
        for words in heading + [reference] where !words.isEmpty {
          if slots[words] == nil { order.append(words) }
          if slots[words]?.contains(slot.id) != true { slots[words, default: []].append(slot.id) }
        }
      case .paragraphs: add(["paragraph"], .paragraph)
      default: break
      }
    }
    for words in order { add(words, .items(slots[words] ?? [])) }
  }

  private mutating func add(_ words: [String], _ kind: Kind) {
    guard let last = words.last, last.count > 2 else { return }
    for form in last.hasSuffix("s") ? [last] : [last, last + "s"] {
      let phrase = Phrase(words: words.dropLast() + [form], kind: kind)
      let known = phrases[phrase.words[0], default: []]
      if !known.contains(where: { $0.words == phrase.words }) { phrases[phrase.words[0]] = known + [phrase] }
    }
  }

  private static func words(of text: String, before mark: String) -> [String] {
    let end = text.firstRange(of: mark)?.lowerBound ?? text.endIndex
    return Tokenizer().tokens(of: String(text[..<end])).filter { $0.kind == .word }.map(\.folded)
  }
}
