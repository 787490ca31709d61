import InspectionModel

/// Tells which terms of the list of abbreviations anything in a report uses.
struct TermUses {
  private var used: Set<[String]> = []

  init(_ manuscript: Manuscript) {
    let inspection = manuscript.inspection
    var terms: [String: [[String]]] = [:]
    for entry in inspection.glossary where entry.range != nil {
      for key in Self.keys(of: entry) where !key.isEmpty {
        if terms[key[0]]?.contains(key) != true { terms[key[0], default: []].append(key) }
      }
    }
    guard !terms.isEmpty else { return }
    for passage in manuscript.passages where passage.place.kind != .glossaryMeaning { find(terms, in: passage.tokens) }
    for text in OwnNames(manuscript).all { find(terms, in: Tokenizer().tokens(of: text)) }
    // What explains one term may use another.
    for entry in inspection.glossary {
      let own = Set(Self.keys(of: entry))
      let meaning = entry.expansion + " " + (entry.definition?.plainText ?? "")
      find(terms, in: Tokenizer().tokens(of: meaning), except: own)
    }
  }

  /// Whether anything uses the term of `entry`, or a part of it that stands beside a stroke or in brackets.
  func contains(_ entry: GlossaryEntry) -> Bool { Self.keys(of: entry).contains { used.contains($0) } }

  private mutating func find(_ terms: [String: [[String]]], in tokens: [Token], except own: Set<[String]> = []) {
    let stems = tokens.flatMap(Self.stems)
    for place in stems.indices {
      for key in terms[stems[place]] ?? [] where place + key.count <= stems.count && !own.contains(key) {
        if stems[place..<place + key.count].elementsEqual(key) { used.insert(key) }
      }
    }
  }

  /// The stems of each form of a term.
  private static func keys(of entry: GlossaryEntry) -> [[String]] {
    entry.term.split { "/()".contains($0) }.map { part in Tokenizer().tokens(of: String(part)).flatMap(stems) }
      .filter { !$0.isEmpty }
  }

  /// Capitals as they are, so that "IT" is not "it"; other words without endings.
  private static func stems(_ token: Token) -> [String] {
    guard token.kind == .word || token.kind == .number || token.kind == .mixed else { return [] }
    // Most words have no capital, and so no abbreviation in them.
    let capitals = token.text == token.folded ? [] : Abbreviation.all(in: token)
    return capitals.isEmpty
      ? token.folded.split(separator: "-").map { ContentWords.stem(String($0)) } : capitals.map(\.name)
  }
}
