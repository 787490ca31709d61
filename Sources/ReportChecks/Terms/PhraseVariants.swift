import InspectionModel

/// Names of several words in which one lost its capital: "Plot holder Training Course" beside "Plot Holder Training Course".
struct PhraseVariants {
  private let manuscript: Manuscript
  /// By its first two words, the words of each name in small letters.
  private var names: [String: [[String]]] = [:]
  /// How the list of abbreviations writes a name, by its small letters.
  private var listed: [String: String] = [:]

  init(_ manuscript: Manuscript) {
    self.manuscript = manuscript
    for entry in manuscript.inspection.glossary {
      let tokens = Tokenizer().tokens(of: entry.expansion)
      guard let name = Self.name(at: 0, in: tokens), name.count == tokens.count else { continue }
      add(tokens)
      listed[tokens.map(\.folded).joined(separator: " ")] = entry.expansion
    }
    for passage in manuscript.passages where passage.place.kind.isRunningText && !passage.isAllInCapitals {
      var place = 0
      while place < passage.tokens.count {
        guard let name = Self.name(at: place, in: passage.tokens) else {
          place += 1
          continue
        }
        add(Array(passage.tokens[name]))
        place = name.upperBound
      }
    }
  }

  private mutating func add(_ tokens: [Token]) {
    let words = tokens.map(\.folded)
    let key = Self.key(words)
    if names[key]?.contains(words) != true, names[key]?.count ?? 0 < 20 { names[key, default: []].append(words) }
  }

  /// Every name in several spellings.
  func groups() -> [VariantGroup] {
    var found = VariantCollection()
    for (index, passage) in manuscript.passages.enumerated() where !passage.isAllInCapitals {
      for place in passage.tokens.indices.dropLast() where passage.tokens[place].isCapitalised {
        let tokens = passage.tokens
        for words in names[Self.key([tokens[place].folded, tokens[place + 1].folded])] ?? [] {
          let range = place..<place + words.count
          guard range.upperBound <= tokens.count, tokens[range.upperBound - 1].isCapitalised,
            zip(tokens[range], words).allSatisfy({ $0.folded == $1 }),
            !passage.isSpeech(tokens[place].range.lowerBound)
          else { continue }
          let bytes = passage.range(ofTokens: range)
          let text = tokens[range].map(\.text).joined(separator: " ")
          found.add(text, to: words.joined(separator: " "), at: .init(passage: index, range: bytes))
        }
      }
    }
    return found.groups(mend: { _ in .whole }, preferred: { listed[$0] })
  }

  private static func key(_ words: [String]) -> String { words.prefix(2).joined(separator: " ") }

  /// The tokens of a name that begins at `place`: three to eight words that all have capitals, but for what joins them.
  private static func name(at place: Int, in tokens: [Token]) -> Range<Int>? {
    guard tokens[place].isCapitalised, !ContentWords.isEmpty(tokens[place].folded) else { return nil }
    var end = place + 1
    var last = place
    while end < tokens.count, end - place < 8, tokens[end].kind == .word, tokens[end].isSpaced {
      if tokens[end].isCapitalised {
        last = end
      } else if !Expansion.joints.contains(tokens[end].folded) {
        break
      }
      end += 1
    }
    return last - place >= 2 ? place..<last + 1 : nil
  }
}
