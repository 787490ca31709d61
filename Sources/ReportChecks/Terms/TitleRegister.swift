import InspectionModel

/// The titles of a programme's sections and criteria, to compare what is typed with.
struct TitleRegister {
  /// A title in words.
  private struct Title {
    let node: ProgrammeNode
    let words: [String]
    /// The words without what stands in brackets at the end.
    let bare: [String]
  }

  private let titles: [Title]
  private let known: Set<[String]>
  private let nodes: [String: ProgrammeNode]
  /// The words that stand before an id: "criterion", "section".
  private let terms: Set<String>
  private let language: Language

  init(of programme: Programme) {
    language = programme.ownLanguage
    let language = programme.ownLanguage
    titles = programme.nodes.map { node in
      let title = node.title.text(in: language)
      return Title(node: node, words: Self.words(title), bare: Self.words(Self.bare(title)))
    }
    let others: [Wording] =
      programme.nodes.flatMap { [$0.title, $0.shortTitle] } + programme.threads.flatMap { [$0.title, $0.shortTitle] }
      + programme.outline.compactMap(\.title) + programme.slots.compactMap(\.heading) + programme.processes.map(\.title)
    known = Set(others.flatMap(\.allTexts).map(Self.words))
    var nodes: [String: ProgrammeNode] = [:]
    for node in programme.nodes { nodes[node.id.text] = node }
    self.nodes = nodes
    let wordings =
      [programme.terms.criterion, programme.terms.nodeReference] + [programme.terms.section].compactMap(\.self)
    terms = Set(wordings.flatMap(\.allTexts).flatMap(Self.words) + ["criterion", "section"])
  }

  /// The node whose title `passage`, a heading or title, nearly is, with the tokens that should be the title; nil where it is
  /// the title, or something else.
  func misquoted(in passage: Passage) -> (node: ProgrammeNode, tokens: Range<Int>)? {
    let tokens = passage.tokens
    guard tokens.count < 60 else { return nil }
    if let place = tokens.indices.prefix(6).first(where: { nodes[tokens[$0].text] != nil }),
      tokens[..<place].allSatisfy({ $0.kind == .sign || $0.isCapitalised || terms.contains($0.folded) }),
      place == 0 || terms.contains(where: { term in tokens[..<place].contains { $0.folded == term } }),
      let node = nodes[tokens[place].text]
    {
      let start = tokens[(place + 1)...].firstIndex { $0.kind == .word } ?? tokens.count
      let words = tokens[start...].filter { $0.kind != .sign }.map(\.folded)
      guard !words.isEmpty, !known.contains(words), let title = titles.first(where: { $0.node.id == node.id }),
        isNear(words, title.words) || isAlike(words, title.words) || words == title.bare
      else { return nil }
      return (node, start..<tokens.count)
    }
    let words = tokens.filter { $0.kind != .sign }.map(\.folded)
    guard words.count > 2, !known.contains(words), tokens.allSatisfy({ $0.kind != .object }) else { return nil }
    let found = titles.filter { isNear(words, $0.words) || words.count > 3 && words == $0.bare && $0.bare != $0.words }
    guard found.count == 1, let title = found.first else { return nil }
    return (title.node, 0..<tokens.count)
  }

  /// Whether one word of at least three was replaced, added or left out, and most of the rest stands as it should.
  private func isNear(_ words: [String], _ title: [String]) -> Bool {
    guard title.count > 2, words != title, abs(words.count - title.count) <= 1 else { return false }
    let head = zip(words, title).prefix { $0 == $1 }.count
    let tail = zip(words.reversed(), title.reversed()).prefix { $0 == $1 }.count
    let longer = max(words.count, title.count)
    guard min(head + tail, min(words.count, title.count)) >= longer - 1 else { return false }
    guard words.count == title.count else { return longer > 4 }
    // Of three or four words, the one that differs has to be nearly the same: "sentence" and "sentencing".
    return longer > 4 || words[head].prefix(4) == title[head].prefix(4) && words[head].count > 4
  }

  /// Whether two texts have three fifths of their words in common: enough beside the title's own number.
  private func isAlike(_ words: [String], _ title: [String]) -> Bool {
    let (left, right) = (Set(words.map(ContentWords.stem)), Set(title.map(ContentWords.stem)))
    return left.intersection(right).count * 5 >= left.union(right).count * 3
  }

  private static func words(_ text: String) -> [String] {
    Tokenizer().tokens(of: text).filter { $0.kind != .sign }.map(\.folded)
  }

  private static func bare(_ title: String) -> String {
    guard title.hasSuffix(")"), let open = title.lastIndex(of: "(") else { return title }
    return String(title[..<open])
  }
}
