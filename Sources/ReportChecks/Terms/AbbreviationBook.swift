import InspectionModel

/// Every abbreviation of a manuscript: where it stands, and where somebody says what it stands for.
struct AbbreviationBook {
  /// Where an abbreviation stands.
  struct Mention {
    let abbreviation: Abbreviation
    /// The passage, by its place in the manuscript.
    let passage: Int
    /// Its token in the passage.
    let token: Int
  }

  /// Where a text says what an abbreviation stands for.
  struct Definition {
    /// Nil where its words cannot be told from those around them.
    let expansion: Expansion?
    let isPlural: Bool
    /// The passage, by its place in the manuscript.
    let passage: Int
    /// The bytes of the words and the abbreviation.
    let range: Range<Int>
  }

  /// What the list of abbreviations says.
  struct Entry {
    let expansion: Expansion?
    /// Where the authors wrote it; nil for an entry of the programme.
    let range: SourceRange?
  }

  /// The names in the order of their first mention.
  private(set) var names: [String] = []
  /// In the order of the manuscript, but for passages that are all in capitals.
  private(set) var mentions: [String: [Mention]] = [:]
  /// In the order of the manuscript.
  private(set) var definitions: [String: [Definition]] = [:]
  /// By the abbreviations of their terms.
  private(set) var entries: [String: Entry] = [:]
  /// Words that stand in small letters somewhere.
  private(set) var words: Set<String> = []

  init(_ manuscript: Manuscript) {
    for entry in manuscript.inspection.glossary { add(entry) }
    for (index, passage) in manuscript.passages.enumerated() {
      for token in passage.tokens where token.kind == .word && token.text == token.folded { words.insert(token.text) }
      let found = ExpansionReader(tokens: passage.tokens).expansions()
      for one in found {
        definitions[one.abbreviation.name, default: []].append(
          Definition(
            expansion: one.expansion, isPlural: one.abbreviation.isPlural, passage: index,
            range: passage.range(ofTokens: one.tokens)))
      }
      guard !passage.isAllInCapitals else { continue }
      for (place, token) in passage.tokens.enumerated() {
        for abbreviation in Abbreviation.all(in: token) {
          if mentions[abbreviation.name] == nil { names.append(abbreviation.name) }
          mentions[abbreviation.name, default: []].append(
            Mention(abbreviation: abbreviation, passage: index, token: place))
        }
      }
    }
  }

  private mutating func add(_ entry: GlossaryEntry) {
    let words = Tokenizer().tokens(of: entry.expansion).filter { $0.kind == .word || $0.text == "&" }.map(\.text)
    for token in Tokenizer().tokens(of: entry.term) {
      for abbreviation in Abbreviation.all(in: token) where entries[abbreviation.name] == nil {
        entries[abbreviation.name] = Entry(
          expansion: Expansion.beginning(of: words, spelling: abbreviation.name), range: entry.range)
      }
    }
    // A term may be explained in the words of another: "Courts: … the Crown Prosecution Service (CPS)".
    for one in ExpansionReader(tokens: Tokenizer().tokens(of: entry.expansion)).expansions()
    where entries[one.abbreviation.name] == nil {
      entries[one.abbreviation.name] = Entry(expansion: one.expansion, range: entry.range)
    }
  }

  /// What an abbreviation stands for: by the list, or else by the first text that says so.
  func expansion(of name: String) -> Expansion? {
    entries[name]?.expansion ?? definitions[name]?.lazy.compactMap(\.expansion).first
  }
}

extension Passage {
  /// Whether more than half of its words are in capitals, of at least two.
  var isAllInCapitals: Bool {
    let words = tokens.filter { $0.kind == .word && $0.text.count > 1 }
    let capitals = words.count { word in word.text.allSatisfy { !$0.isLowercase } }
    return capitals >= 2 && capitals * 2 > words.count
  }
}
