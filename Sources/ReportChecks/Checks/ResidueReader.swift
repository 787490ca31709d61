import InspectionModel

/// Finds the residues of one passage, from left to right.
struct ResidueReader {
  private let passage: Passage
  private var spoken: [Range<Int>]?

  init(_ passage: Passage) { self.passage = passage }

  mutating func residues() -> [Range<Int>] {
    var found: [Range<Int>] = []
    var place = 0
    while place < passage.tokens.count {
      if let end = markUp(from: place) {
        place = end
      } else if let range = residue(at: place) {
        found.append(range)
        place = range.upperBound
      } else {
        place += 1
      }
    }
    return found
  }

  /// The token behind braces of this format that were put in a wrong place: `{#label}`, `{{figure}`; others tell of them.
  private func markUp(from place: Int) -> Int? {
    guard passage.tokens[place].text == "{", passage.touches(place + 1),
      ["{", "#"].contains(passage.tokens[place + 1].text)
    else { return nil }
    var end = (place + 2..<passage.tokens.count).prefix(20).first { passage.tokens[$0].text == "}" } ?? place + 1
    while passage.touches(end + 1), passage.tokens[end + 1].text == "}" { end += 1 }
    return end + 1
  }

  private mutating func residue(at place: Int) -> Range<Int>? {
    let token = passage.tokens[place]
    switch token.kind {
    case .sign: return sign(token.text, at: place)
    case .word: return word(token, at: place)
    case .mixed: return token.folded.hasSuffix("xx") ? place..<place + 1 : nil
    case .number, .object: return nil
    }
  }

  private mutating func sign(_ text: String, at place: Int) -> Range<Int>? {
    switch text {
    case "{": return braces(from: place)
    case "}": return place..<place + 1
    case "?": return run(of: "?", from: place, least: isQuotation ? 100 : 3) ?? query(at: place)
    case "_": return run(of: "_", from: place, least: 3)
    case "[": return run(of: "[", from: place, least: 2) ?? bracket(at: place)
    case "(": return limit(at: place)
    case "<": return run(of: "<", from: place, least: 2) ?? order(at: place)
    case ">": return run(of: ">", from: place, least: 2)
    default: return nil
    }
  }

  /// From a brace to the one that closes it, or by itself.
  private func braces(from place: Int) -> Range<Int> {
    let end = (place + 1..<passage.tokens.count).prefix(20).first { passage.tokens[$0].text == "}" }
    return place..<(end ?? place) + 1
  }

  private func run(of sign: String, from place: Int, least: Int) -> Range<Int>? {
    var end = place + 1
    while passage.touches(end), passage.tokens[end].text == sign { end += 1 }
    return end - place >= least ? place..<end : nil
  }

  /// "(?)", "[?]"
  private func query(at place: Int) -> Range<Int>? {
    let around = passage.folded(place - 1) + passage.folded(place + 1)
    return around == "()" || around == "[]" ? place - 1..<place + 2 : nil
  }

  /// "[insert the name", "[to come]", "[AB1]", "[name]"
  private mutating func bracket(at place: Int) -> Range<Int>? {
    if let range = order(at: place) { return range }
    let closes = passage.folded(place + 2) == "]"
    guard passage.tokens.indices.contains(place + 1), closes else {
      return passage.stands(["to", "come"], at: place + 1) ? place..<place + 3 : nil
    }
    let inner = passage.tokens[place + 1]
    // The mark of a comment: initials with a number.
    let initials = inner.text.prefix { $0.isUppercase }
    let isComment =
      inner.kind == .word && (2...3).contains(initials.count) && initials.count < inner.text.count
      && inner.text.dropFirst(initials.count).allSatisfy(\.isNumber)
    // In quotations a bracket hides a name.
    let isBlank = Self.blanks.contains(inner.folded) && !isSpoken(place)
    return isComment || isBlank ? place..<place + 3 : nil
  }

  /// "[insert the name", "(check", "<enter"
  private func order(at place: Int) -> Range<Int>? {
    let word = passage.folded(place + 1)
    if ["insert", "tbc", "todo", "delete", "amend"].contains(word) { return place..<place + 2 }
    let isNote = ["check", "confirm", "update", "add", "enter", "type"].contains(word)
    guard isNote, passage.tokens[place].text != "(" || passage.folded(place + 2) == ")" else { return nil }
    return place..<place + 2
  }

  /// "(maximum two pages)", "(max. 300 words)"
  private func limit(at place: Int) -> Range<Int>? {
    if let range = order(at: place) { return range }
    if passage.folded(place + 1) == "?", passage.folded(place + 2) == ")" { return place..<place + 3 }
    var next = place + 1
    if passage.folded(next) == "a" { next += 1 }
    guard ["maximum", "max", "minimum", "min"].contains(passage.folded(next)) else { return nil }
    let end = (next + 1..<passage.tokens.count).prefix(5).first {
      ["page", "pages", "word", "words", "paragraph", "paragraphs", "lines", "characters"].contains(passage.folded($0))
    }
    return end.map { place..<(passage.folded($0 + 1) == ")" ? $0 + 2 : $0 + 1) }
  }

  private func word(_ token: Token, at place: Int) -> Range<Int>? {
    if Self.marks.contains(token.text) { return place..<place + 1 }
    if isBlank(token, at: place) { return place..<place + (passage.folded(place + 1) == "%" ? 2 : 1) }
    // "Staff insert names": an order opens what it stands in.
    let opens = place == 0 || passage.tokens[place - 1].kind == .sign
    for phrase in opens ? Self.phrases[token.folded] ?? [] : [] where passage.stands(phrase, at: place) {
      return place..<place + phrase.count
    }
    if token.text == "NB", Self.chores.contains(passage.folded(place + (passage.folded(place + 1) == ":" ? 2 : 1))) {
      return place..<place + (passage.folded(place + 1) == ":" ? 3 : 2)
    }
    // The length that a heading was to have.
    if passage.place.kind == .heading, token.folded == "maximum" || token.folded == "max" {
      return ["page", "pages", "words"].contains(passage.folded(place + 2)) ? place..<place + 3 : nil
    }
    return nil
  }

  /// "XX", "xxx", which stand for digits or a name; not the Roman number of a chapter or an order.
  private func isBlank(_ token: Token, at place: Int) -> Bool {
    guard token.text.count >= 2, token.folded.allSatisfy({ $0 == "x" }) else { return false }
    // Kisses in a letter.
    if isQuotation { return false }
    guard token.text.count <= 3, token.text.first == "X", place > 0 else { return true }
    let before = passage.tokens[place - 1]
    return passage.folded(place + 1) == "%"
      || !(before.isCapitalised && NumberWording.namedByNumber.contains(before.folded))
  }

  private var isQuotation: Bool { passage.place.kind == .quotation }

  private mutating func isSpoken(_ place: Int) -> Bool {
    if isQuotation { return true }
    if spoken == nil { spoken = passage.spokenTokens() }
    return spoken?.contains { $0.contains(place) } ?? false
  }

  private static let marks: Set = ["TBC", "TBA", "TBD", "TODO", "FIXME"]
  private static let blanks: Set = [
    "name", "names", "date", "number", "area", "trust", "figure", "percentage", "title", "place", "text", "x", "n",
    "month", "year",
  ]
  private static let chores: Set = ["check", "confirm", "update", "add", "amend", "insert", "delete", "ask", "tbc"]
  private static let phrases: [String: [[String]]] = [
    "lorem": [["lorem", "ipsum"]],
    "insert": [
      ["insert", "name"], ["insert", "text"], ["insert", "here"], ["insert", "figure"], ["insert", "date"],
      ["insert", "number"], ["insert", "chart"], ["insert", "table"], ["insert", "title"], ["insert", "quote"],
    ],
    "click": [["click", "here", "to", "enter"], ["click", "or", "tap", "here"]],
    "enter": [["enter", "text", "here"]],
    "type": [["type", "here"], ["type", "text", "here"]],
    "error": [
      ["error", "!", "reference", "source", "not", "found"], ["error", "!", "bookmark", "not", "defined"],
    ],
    "note": [["note", "to", "editor"], ["note", "to", "author"], ["note", "to", "self"], ["note", "to", "typist"]],
    "drafting": [["drafting", "note"]],
  ]
}
