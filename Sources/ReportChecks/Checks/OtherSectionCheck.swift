import InspectionModel

/// Finds prose that was copied from another section, criterion or report, and still speaks of it.
struct OtherSectionCheck: Check {
  let ids: [DiagnosticID] = [.otherSection]

  /// Each sentence that calls another section "this" one, opens with its name, or tells its score in its own sentence; and
  /// each that tells of another inspected body as if it were this one.
  func check(_ manuscript: Manuscript) -> [Diagnostic] {
    let names = NodeNames(of: manuscript)
    let bodies = OtherBodies(of: manuscript)
    return manuscript.authored.flatMap { passage -> [Diagnostic] in
      guard passage.place.kind.isRunningText else { return [] }
      return copied(passage, names) + bodies.named(in: passage)
    }
  }

  private func copied(_ passage: Passage, _ names: NodeNames) -> [Diagnostic] {
    guard let own = passage.place.node else { return [] }
    let openings = Set(passage.sentences.map(\.tokens.lowerBound))
    return passage.tokens.indices.compactMap { place in
      let found =
        names.calledThis(at: place, in: passage)
        ?? (openings.contains(place) ? names.opening(at: place, in: passage) : nil)
        ?? names.scored(at: place, in: passage)
      guard let (node, tokens) = found, !names.isFamily(node, own) else { return nil }
      return .ofOther(node, own: own, at: passage.source(of: passage.range(ofTokens: tokens)))
    }
  }
}

/// What sections and criteria are called, by the first word.
private struct NodeNames {
  private let terms: Set<String>
  private let ids: [String: NodeID]
  private let titles: [String: [(words: [String], node: NodeID)]]
  private let sentences: [String: [(words: [String], node: NodeID)]]
  private let parents: [NodeID: NodeID]

  init(of manuscript: Manuscript) {
    let (programme, language) = (manuscript.programme, manuscript.language)
    let term = [programme.terms.section, programme.terms.criterion].compactMap { $0?.text(in: language) }
    terms = Set(term.flatMap { Self.words($0.replacing("{id}", with: "")) } + ["section", "criterion"])
      .subtracting(["general"])
    var ids: [String: NodeID] = [:]
    var titles: [String: [(words: [String], node: NodeID)]] = [:]
    var sentences: [String: [(words: [String], node: NodeID)]] = [:]
    var parents: [NodeID: NodeID] = [:]
    for node in programme.nodes {
      ids[node.id.text.lowercased()] = node.id
      for child in node.children { parents[child.id] = node.id }
      let title = Self.words(node.title.text(in: language))
      if let first = title.first { titles[first, default: []].append((title, node.id)) }
      let parts = node.scoreSentence?.text(in: language).components(around: "{score}").map(Self.words) ?? []
      if let part = parts.max(by: { $0.count < $1.count }), part.count >= 6 {
        sentences[part[0], default: []].append((part, node.id))
      }
    }
    (self.ids, self.titles, self.sentences, self.parents) = (ids, titles, sentences, parents)
  }

  private static func words(_ text: String) -> [String] {
    Tokenizer().tokens(of: text).filter { $0.kind != .sign }.map(\.folded)
  }

  /// Whether one is the other, or stands in it.
  func isFamily(_ one: NodeID, _ other: NodeID) -> Bool {
    one == other || parents[one] == other || parents[other] == one
  }

  /// "this outcome (Outcome 3)", "this section, Working the plots"
  func calledThis(at place: Int, in passage: Passage) -> (NodeID, Range<Int>)? {
    guard passage.folded(place) == "this", terms.contains(passage.folded(place + 1)) else { return nil }
    var next = place + 2
    while next < place + 5,
      ["(", ",", ":", "on", "about", "-", "\u{2013}", "\u{2018}", "\u{201C}"]
        .contains(passage.folded(next))
    { next += 1 }
    guard next > place + 2, let (node, end) = id(at: next, in: passage) ?? title(at: next, in: passage) else {
      return nil
    }
    return (node, place..<end)
  }

  /// "Outcome 3: …" at the beginning of a sentence.
  func opening(at place: Int, in passage: Passage) -> (NodeID, Range<Int>)? {
    guard let (node, end) = id(at: place, in: passage), passage.folded(end) == ":" else { return nil }
    return (node, place..<end)
  }

  /// The sentence that tells the score of a section.
  func scored(at place: Int, in passage: Passage) -> (NodeID, Range<Int>)? {
    guard let found = sentences[passage.folded(place)]?.first(where: { passage.stands($0.words, at: place) }) else {
      return nil
    }
    return (found.node, place..<place + found.words.count)
  }

  private func id(at place: Int, in passage: Passage) -> (NodeID, Int)? {
    guard terms.contains(passage.folded(place)), let node = ids[passage.folded(place + 1)] else { return nil }
    return (node, place + 2)
  }

  private func title(at place: Int, in passage: Passage) -> (NodeID, Int)? {
    let found = titles[passage.folded(place)]?.filter { passage.stands($0.words, at: place) }
    return found?.max { $0.words.count < $1.words.count }.map { ($0.node, place + $0.words.count) }
  }
}

extension String {
  fileprivate func components(around name: String) -> [String] {
    guard let place = range(of: name) else { return [self] }
    return [String(self[..<place.lowerBound]), String(self[place.upperBound...])]
  }
}

extension Diagnostic {
  fileprivate static func ofOther(_ node: NodeID, own: NodeID, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .otherSection, at: range, "What stands under \(own) speaks as if it stood under \(node)",
      explanation: "Check the whole sentence: it may have been copied from there. Write what holds for \(own).",
      subject: own.text)
  }
}
