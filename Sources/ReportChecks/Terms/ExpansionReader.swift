/// Finds where running text says what an abbreviation stands for: "Garden Management Unit (GMU)", "GMU (Garden …)".
struct ExpansionReader {
  let tokens: [Token]

  /// An abbreviation with its words, or with none where they cannot be told from those before them.
  struct Found: Hashable {
    let abbreviation: Abbreviation
    let expansion: Expansion?
    /// From the first word of both to the last.
    let tokens: Range<Int>
  }

  /// Every expansion, in order.
  func expansions() -> [Found] {
    tokens.indices.compactMap { place in
      guard tokens[place].text == "(" else { return nil }
      return behindWords(at: place) ?? beforeWords(at: place)
    }
  }

  /// "Garden Management Unit (the GMU)"
  private func behindWords(at bracket: Int) -> Found? {
    var place = bracket + 1
    while place < tokens.count, place < bracket + 5, Self.leads.contains(tokens[place].folded) { place += 1 }
    guard place < tokens.count, let abbreviation = Abbreviation.all(in: tokens[place]).first else { return nil }
    guard place + 1 < tokens.count, tokens[place + 1].kind == .sign else { return nil }
    let words = words(before: bracket, atMost: abbreviation.name.count * 2 + 4)
    guard !words.isEmpty else { return nil }
    if let expansion = Expansion.ending(of: words.map(\.text), spelling: abbreviation.name) {
      let first = words[words.count - expansion.words.count].place
      let end = tokens[place + 1].text == ")" ? place + 2 : place + 1
      return Found(abbreviation: abbreviation, expansion: expansion, tokens: first..<end)
    }
    guard Expansion.mayBe(words.map(\.text), for: abbreviation.name) else { return nil }
    return Found(abbreviation: abbreviation, expansion: nil, tokens: bracket..<place + 1)
  }

  /// "GMU (Garden Management Unit)"
  private func beforeWords(at bracket: Int) -> Found? {
    guard bracket > 0, let abbreviation = Abbreviation.all(in: tokens[bracket - 1]).last else { return nil }
    var words: [String] = []
    var places: [Int] = []
    var place = bracket + 1
    while place < tokens.count, words.count < 16 {
      let token = tokens[place]
      if token.kind == .word || token.text == "&" {
        words.append(token.text)
        places.append(place)
      } else if !Self.passed.contains(token.text) {
        break
      }
      place += 1
    }
    guard words.count >= 2, place < tokens.count, tokens[place].kind == .sign else { return nil }
    if let expansion = Expansion.beginning(of: words, spelling: abbreviation.name) {
      let last = places[expansion.words.count - 1]
      let end = tokens[last + 1].text == ")" ? last + 2 : last + 1
      return Found(abbreviation: abbreviation, expansion: expansion, tokens: bracket - 1..<end)
    }
    guard words.first?.first?.lowercased() == abbreviation.name.first?.lowercased(),
      Expansion.mayBe(words, for: abbreviation.name)
    else { return nil }
    return Found(abbreviation: abbreviation, expansion: nil, tokens: bracket - 1..<place)
  }

  /// The words that stand before a bracket without a sign between them, with their places.
  private func words(before bracket: Int, atMost most: Int) -> [(text: String, place: Int)] {
    var words: [(text: String, place: Int)] = []
    var place = bracket - 1
    while place >= 0, words.count < most {
      let token = tokens[place]
      if token.kind == .word || token.text == "&" {
        words.append((token.text, place))
      } else if !Self.passed.contains(token.text) {
        break
      }
      place -= 1
    }
    return words.reversed()
  }

  private static let leads: Set = [
    "the", "or", "known", "as", "also", "called", "hereafter", "'", "\u{2018}", "\u{201C}", "\"",
  ]
  private static let passed: Set = [",", "/", "'", "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\""]
}
