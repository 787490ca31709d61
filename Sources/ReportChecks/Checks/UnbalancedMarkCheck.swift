import InspectionModel

/// Finds brackets and quotation marks that have no partner in their paragraph.
struct UnbalancedMarkCheck: Check {
  let ids: [DiagnosticID] = [.unbalancedMark]

  /// The first such mark of each passage.
  func check(_ manuscript: Manuscript) -> [Diagnostic] {
    let passages = manuscript.authored
    return passages.indices.compactMap { place in
      let next = place + 1 < passages.count ? passages[place + 1] : nil
      var reader = MarkReader(passages[place], next: next)
      return reader.unbalanced().map { .unbalanced($0, in: passages[place]) }
    }
  }
}

/// Pairs the marks of one passage.
private struct MarkReader {
  private let passage: Passage
  private let next: Passage?
  private var open: [(mark: String, place: Int)] = []

  init(_ passage: Passage, next: Passage?) {
    self.passage = passage
    self.next = next
  }

  /// The first token without a partner; nil where all have one.
  mutating func unbalanced() -> Int? {
    for place in passage.tokens.indices where passage.tokens[place].kind == .sign {
      if let lonely = take(place) { return lonely }
    }
    return open.first { !goesOn($0.mark, from: $0.place) }?.place
  }

  /// Takes in the mark at a token; what has no partner for certain.
  private mutating func take(_ place: Int) -> Int? {
    let mark = passage.tokens[place].text
    switch mark {
    case "(", "[": open.append((mark, place))
    case ")": return close("(", place, isEnumerator: isEnumerator(place))
    case "]": return close("[", place, isEnumerator: false)
    case "\u{201C}": open.append((mark, place))
    case "\u{201D}": return close("\u{201C}", place, isEnumerator: false)
    case "\"": return open.last?.mark == mark ? pop() : push(mark, place)
    case "\u{2018}" where !isElision(place): open.append((mark, place))
    case "\u{2019}": return takeRaised(place)
    default: break
    }
    return nil
  }

  /// A raised comma closes a quotation, or leaves letters out.
  private mutating func takeRaised(_ place: Int) -> Int? {
    if passage.touches(place + 1), passage.tokens[place + 1].kind != .sign {
      // What opens with the wrong mark: 'Control, typed without its second mark.
      if !passage.touches(place), !isElision(place) { open.append(("\u{2018}", place)) }
      return nil
    }
    if open.last?.mark == "\u{2018}" { return pop() }
    guard passage.touches(place), passage.tokens[place - 1].kind == .word else { return nil }
    // The offenders' plans, and goin' out.
    let ending = passage.tokens[place - 1].folded.last
    return ending == "s" || ending == "x" || ending == "z" || ending == "n" || ending == "o" ? nil : place
  }

  private mutating func close(_ mark: String, _ place: Int, isEnumerator: Bool) -> Int? {
    // A single mark may be an apostrophe: it gives way to what closes around it.
    while open.last?.mark == "\u{2018}", mark != "\u{2018}", open.contains(where: { $0.mark == mark }) { _ = pop() }
    if open.last?.mark == mark { return pop() }
    return isEnumerator ? nil : place
  }

  private mutating func pop() -> Int? {
    open.removeLast()
    return nil
  }

  private mutating func push(_ mark: String, _ place: Int) -> Int? {
    open.append((mark, place))
    return nil
  }

  /// Whether a bracket closes the name of an item: "a)", "12)", "iv)".
  private func isEnumerator(_ place: Int) -> Bool {
    guard passage.touches(place), !passage.touches(place - 1) || place == 1 else { return false }
    let name = passage.tokens[place - 1]
    return name.kind == .number || name.text.count == 1 || name.folded.allSatisfy { "ivx".contains($0) }
  }

  /// Whether a single mark stands for letters left out at a word's beginning: '07, 'til.
  private func isElision(_ place: Int) -> Bool {
    guard passage.touches(place + 1) else { return true }
    let word = passage.tokens[place + 1]
    return word.kind == .number || word.kind == .mixed
      || ["til", "tis", "twas", "em", "cause", "n"].contains(word.folded)
  }

  /// Whether a quotation of several paragraphs goes on in the next, which opens with the mark again.
  private func goesOn(_ mark: String, from place: Int) -> Bool {
    guard mark != "(", mark != "[", let next, next.place.part == passage.place.part else { return false }
    return next.tokens.first?.text == mark
  }
}

extension Diagnostic {
  fileprivate static func unbalanced(_ place: Int, in passage: Passage) -> Diagnostic {
    let token = passage.tokens[place]
    return Diagnostic(
      .unbalancedMark, at: passage.source(of: token.range), "The mark '\(token.text)' has no partner in its paragraph",
      explanation: "Add the mark that opens or closes what it belongs to, or take it out.")
  }
}
