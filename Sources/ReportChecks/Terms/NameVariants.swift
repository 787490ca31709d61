import InspectionModel

/// Names of the inspection with one word that is nearly right: "Norwich & Suffolk" in a report on Norfolk & Suffolk.
struct NameVariants {
  private let manuscript: Manuscript
  /// By each end of a name of several words, which names it is in and where.
  private var anchors: [String: [(name: Int, word: Int)]] = [:]
  private var names: [Name] = []
  /// The words of all names, which are right wherever they stand.
  private var right: Set<String> = []
  /// The long words of the subject, by themselves.
  private var single: [String] = []

  /// A name and what may vary in it.
  private struct Name {
    let text: String
    let words: [String]
    /// Whether it names somebody: people with names that are nearly alike are many.
    let isPerson: Bool
    /// The words that may be nearly right.
    let proper: Set<String>
  }

  init(_ manuscript: Manuscript) {
    self.manuscript = manuscript
    let facts = manuscript.inspection.facts
    let subject = Self.words(facts.subject)
    add(facts.subject, isPerson: false, proper: Set(subject))
    add(facts.body, isPerson: false, proper: Set(subject))
    for member in facts.team.flatMap(\.members) { add(member.name, isPerson: true, proper: nil) }
    if let signature = facts.signature { add(signature.name, isPerson: true, proper: nil) }
    single = subject.filter { $0.count > 5 }
  }

  private mutating func add(_ text: String, isPerson: Bool, proper: Set<String>?) {
    let words = Self.words(text)
    right.formUnion(words)
    guard words.count > 1, words.count < 9, let first = words.first, let last = words.last, first != last,
      !names.contains(where: { $0.words == words })
    else { return }
    anchors[first, default: []].append((names.count, 0))
    anchors[last, default: []].append((names.count, words.count - 1))
    names.append(Name(text: text, words: words, isPerson: isPerson, proper: proper ?? Set(words)))
  }

  /// A name beside what is nearly it, with all its spots.
  func groups() -> [VariantGroup] {
    var found = VariantCollection()
    var names: [String: String] = [:]
    for (index, passage) in manuscript.passages.enumerated() where !passage.place.isStanding {
      var end = 0
      for place in passage.tokens.indices where place >= end {
        guard let variant = variant(at: place, in: passage.tokens) else { continue }
        let bytes = passage.range(ofTokens: variant.tokens)
        guard !passage.isQuoted(bytes) else { continue }
        found.add(passage[bytes], to: variant.name + "\u{0}" + passage[bytes], at: .init(passage: index, range: bytes))
        names[variant.name + "\u{0}" + passage[bytes]] = variant.name
        end = variant.tokens.upperBound
      }
    }
    return found.all.map { key, form in
      let name = names[key] ?? form.text
      return VariantGroup(
        preferred: name, forms: [VariantGroup.Form(text: name, spots: []), form], mend: .none)
    }
  }

  private struct Variant {
    let name: String
    let tokens: Range<Int>
  }

  private func variant(at place: Int, in tokens: [Token]) -> Variant? {
    var best: Variant?
    for (number, word) in anchors[Self.fold(tokens[place])] ?? [] {
      let name = names[number]
      let start = place - word
      guard start >= 0, start + name.words.count <= tokens.count else { continue }
      let range = start..<start + name.words.count
      guard best.map({ range.count > $0.tokens.count }) ?? true, isNearly(name, tokens[range]) else { continue }
      best = Variant(name: name.text, tokens: range)
    }
    if let best { return best }
    let token = tokens[place]
    guard token.isCapitalised, token.text.count > 5, !right.contains(token.folded) else { return nil }
    let stem = token.folded.hasSuffix("'s") ? String(token.folded.dropLast(2)) : token.folded
    guard !right.contains(stem),
      let name = single.first(where: { $0 != stem && $0.first == stem.first && isOneLetterOff($0, stem) })
    else { return nil }
    return Variant(name: name.prefix(1).uppercased() + name.dropFirst(), tokens: place..<place + 1)
  }

  /// Whether `tokens` are `name` with one word that is nearly that of the name.
  private func isNearly(_ name: Name, _ tokens: ArraySlice<Token>) -> Bool {
    var other: (String, String)?
    for (token, word) in zip(tokens, name.words) where Self.fold(token) != word {
      guard other == nil, token.isCapitalised, name.proper.contains(word), !right.contains(token.folded) else {
        return false
      }
      other = (token.folded, word)
    }
    guard let (written, word) = other, written.count > 3, ContentWords.stem(written) != ContentWords.stem(word) else {
      return false
    }
    guard written.first == word.first else { return false }
    if name.isPerson { return isOneLetterOff(word, written) }
    return written.prefix(3) == word.prefix(3) || isOneLetterOff(word, written)
  }

  /// Whether one letter was added, left out or replaced, or two neighbours changed places; an "s" at the end is none.
  private func isOneLetterOff(_ left: String, _ right: String) -> Bool {
    let (short, long) = left.count <= right.count ? (Array(left), Array(right)) : (Array(right), Array(left))
    guard long.count - short.count <= 1, long != short + ["s"] else { return false }
    let head = zip(short, long).prefix { $0 == $1 }.count
    let tail = zip(short.reversed(), long.reversed()).prefix { $0 == $1 }.count
    if head + tail >= long.count - 1 { return short != long }
    return short.count == long.count && head + tail == long.count - 2 && short[head] == long[head + 1]
      && short[head + 1] == long[head]
  }

  private static func words(_ text: String) -> [String] { Tokenizer().tokens(of: text).map(fold) }

  private static func fold(_ token: Token) -> String { token.folded == "and" ? "&" : token.folded }
}
