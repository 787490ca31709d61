import InspectionModel

/// Reads the references that somebody typed in a passage.
///
///     reference = phrase id ["(" letters ")"] | phrase "(" letters ")" | id "(" letters ")" | "see" ["also"] id
///
/// What belongs to another document ("section 11 of the Children Act") is none.
struct ReferenceReader {
  let vocabulary: ReferenceVocabulary
  let tokens: [Token]

  /// Every reference, in order.
  func references() -> [TypedReference] {
    var result: [TypedReference] = []
    var place = 0
    while place < tokens.count {
      guard let found = reference(at: place) else {
        place += 1
        continue
      }
      if !isOfAnotherDocument(found.start..<found.end), !isTitle(found.start..<found.end) {
        let direction = direction(behind: found.end)
        let range = found.start..<found.end
        result.append(TypedReference(target: found.target, tokens: range, direction: direction))
        for (mark, end) in further(behind: found.end) {
          guard case .item(let node, let slots, _) = found.target else { break }
          result.append(
            TypedReference(
              target: .item(node: node, slots: slots, mark: mark), tokens: end - 3..<end, direction: direction))
        }
      }
      place = found.end
    }
    return result
  }

  private struct Found {
    let target: TypedReference.Target
    let start: Int
    let end: Int
  }

  private func reference(at place: Int) -> Found? {
    let token = tokens[place]
    for phrase in vocabulary.phrases[token.folded] ?? [] {
      guard stands(phrase.words, at: place) else { continue }
      if let found = reference(by: phrase.kind, at: place, behind: place + phrase.words.count) { return found }
    }
    if isCriterion(token), let mark = mark(at: place + 1) {
      return Found(target: .item(node: token.text, slots: [], mark: mark), start: place, end: place + 4)
    }
    guard token.folded == "see" else { return nil }
    let next = text(place + 1) == "also" ? place + 2 : place + 1
    guard next < tokens.count, isCriterion(tokens[next]), mark(at: next + 1) == nil, !isMeasure(next + 1) else {
      return nil
    }
    return Found(target: .node(tokens[next].text, isSure: false), start: next, end: next + 1)
  }

  private func reference(by kind: ReferenceVocabulary.Kind, at place: Int, behind next: Int) -> Found? {
    let isSeveral = tokens[next - 1].folded.hasSuffix("s") && tokens[next - 1].folded != "appendices"
    if isSeveral, !joints.contains(text(next + 1) ?? "") { return itemsOnly(of: kind, at: place, behind: next) }
    if let found = itemsOnly(of: kind, at: place, behind: next) { return found }
    guard next < tokens.count, tokens[next].kind != .sign, tokens[next].kind != .object else { return nil }
    let id = tokens[next].text
    func found(_ target: TypedReference.Target) -> Found { Found(target: target, start: place, end: next + 1) }
    switch kind {
    case .items: return nil
    case .section, .criterion:
      if isCriterion(tokens[next]), let mark = mark(at: next + 1) {
        return Found(target: .item(node: id, slots: [], mark: mark), start: place, end: next + 4)
      }
      guard !isMeasure(next + 1) else { return nil }
      if let paragraph = paragraph(of: id, behind: next + 1) { return paragraph(place) }
      if vocabulary.nodes.contains(id) {
        guard isCriterion(tokens[next]) || !isSeveral && standsAlone(place..<next + 1) else { return nil }
        return found(.node(id, isSure: true))
      }
      guard tokens[next].kind == .number, vocabulary.hasDecimalCriteria, id.contains(".") else { return nil }
      return found(.node(id, isSure: kind == .criterion))
    case .paragraph:
      guard tokens[next].kind == .number, id.contains(".") else { return nil }
      return found(.paragraph(section: nil, mark: id))
    case .table, .chart, .appendix, .recommendation:
      guard tokens[next].kind == .number, id.utf8.count <= 3, let number = Int(id), number > 0 else { return nil }
      guard !isMeasure(next + 1) else { return nil }
      switch kind {
      case .table: return found(.table(number))
      case .chart: return found(.chart(number))
      case .appendix: return found(.appendix(number))
      default: return found(.recommendation(number))
      }
    }
  }

  /// "strengths (b)", "strength 1.5(b)"
  private func itemsOnly(of kind: ReferenceVocabulary.Kind, at place: Int, behind next: Int) -> Found? {
    guard case .items(let slots) = kind, next < tokens.count else { return nil }
    if let mark = mark(at: next) {
      return Found(target: .item(node: nil, slots: slots, mark: mark), start: place, end: next + 3)
    }
    let id = tokens[next].text
    guard vocabulary.nodes.contains(id), let mark = mark(at: next + 1) else { return nil }
    return Found(target: .item(node: id, slots: slots, mark: mark), start: place, end: next + 4)
  }

  /// "Outcome 3, paragraph 2.8": what follows a section's id.
  private func paragraph(of section: String, behind next: Int) -> ((Int) -> Found)? {
    let start = text(next) == "," ? next + 1 : next
    guard vocabulary.sections.contains(section), text(start) == "paragraph",
      vocabulary.phrases["paragraph"] != nil, start + 1 < tokens.count, tokens[start + 1].kind == .number
    else { return nil }
    let mark = tokens[start + 1].text
    return { Found(target: .paragraph(section: section, mark: mark), start: $0, end: start + 2) }
  }

  /// The letters in brackets at `place`.
  private func mark(at place: Int) -> String? {
    guard place + 2 < tokens.count, tokens[place].text == "(", tokens[place + 2].text == ")" else { return nil }
    let mark = tokens[place + 1].text
    let isMark =
      mark.utf8.count <= 2 && mark.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
    return isMark ? mark : nil
  }

  /// "and (f)", ", (g)" behind an item.
  private func further(behind end: Int) -> [(mark: String, end: Int)] {
    var result: [(mark: String, end: Int)] = []
    var place = end
    while let joint = text(place), joint == "and" || joint == "," || joint == "or" || joint == "&",
      let mark = mark(at: place + 1)
    {
      place += 4
      result.append((mark, place))
    }
    return result
  }

  private func isCriterion(_ token: Token) -> Bool {
    guard token.kind == .number || token.kind == .word else { return false }
    return vocabulary.nodes.contains(token.text) && !vocabulary.sections.contains(token.text)
  }

  /// Whether what stands at `place` makes the number before it a quantity.
  private func isMeasure(_ place: Int) -> Bool {
    guard let next = text(place) else { return false }
    return next == "%" || next == "per" || next == "percent" || next == "million" || next == "billion"
  }

  private func direction(behind place: Int) -> TypedReference.Direction? {
    switch text(place) {
    case "above": .above
    case "below": .below
    default: nil
    }
  }

  /// Whether a section's bare number is surely meant: "Section 11 audits" are not.
  private func standsAlone(_ range: Range<Int>) -> Bool {
    if let before = text(range.lowerBound - 1), ["a", "an", "by", "under"].contains(before) { return false }
    guard range.upperBound < tokens.count else { return true }
    let next = tokens[range.upperBound]
    return next.kind == .sign || Self.followers.contains(next.folded)
  }

  /// Whether it heads what follows, and refers to nothing: "Table 2: …", "Appendix 1 Contextual information".
  private func isTitle(_ range: Range<Int>) -> Bool {
    guard range.lowerBound == 0 else { return false }
    guard range.upperBound < tokens.count else { return true }
    let next = tokens[range.upperBound]
    return next.isCapitalised || [":", "-", "\u{2013}", "\u{2014}"].contains(next.text)
  }

  private var joints: Set<String> { ["and", "or", "to", ",", "&", "-", "\u{2013}", "("] }

  /// Whether a reference is to a law, a standard or another report.
  private func isOfAnotherDocument(_ range: Range<Int>) -> Bool {
    var before = range.lowerBound - 1
    if text(before) == "," || text(before) == "(" { before -= 1 }
    if let word = text(before), word.utf8.count == 4, Int(word) != nil { return true }
    if let word = text(before), ["act", "its", "their", "order", "standards", "guidance"].contains(word) {
      return true
    }
    let next = range.upperBound
    guard let joint = text(next), joint == "of" || joint == "from" || joint == "in" else { return false }
    guard let article = text(next + 1) else { return false }
    if ["this", "our"].contains(article) { return false }
    if article == "the", text(next + 2) == "report" || text(next + 2) == "summary" { return false }
    return joint != "in" || article == "the" || article == "their" || article == "its" || tokens[next + 1].isCapitalised
  }

  private static let followers: Set = [
    "above", "below", "of", "and", "or", "for", "shows", "show", "sets", "set", "gives", "describes", "explains",
    "contains", "has", "deals", "was", "is", "were", "are",
  ]

  private func stands(_ words: [String], at place: Int) -> Bool {
    place + words.count <= tokens.count && words.indices.allSatisfy { tokens[place + $0].folded == words[$0] }
  }

  private func text(_ place: Int) -> String? { tokens.indices.contains(place) ? tokens[place].folded : nil }
}
