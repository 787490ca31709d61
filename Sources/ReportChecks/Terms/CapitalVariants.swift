import InspectionModel

/// Terms whose capitals, or whose space before a number, vary: "MAPPA" and "MAPPa", "OMI 2" and "OMI2".
struct CapitalVariants {
  let manuscript: Manuscript

  /// Every term in several spellings.
  func groups() -> [VariantGroup] {
    var capitals = VariantCollection()
    var numbers = VariantCollection()
    for (index, passage) in manuscript.passages.enumerated() {
      guard !passage.isAllInCapitals else { continue }
      for (place, token) in passage.tokens.enumerated()
      where token.kind == .word && !passage.isSpeech(token.range.lowerBound) {
        for part in Self.parts(of: token) {
          guard let stem = Self.stem(part.text) else { continue }
          let range = part.offset..<part.offset + stem.utf8.count
          capitals.add(stem, to: stem.lowercased(), at: .init(passage: index, range: range))
        }
        addNumbered(token, at: place, of: passage, index, to: &numbers)
      }
    }
    let listed = terms
    return capitals.groups(mend: { _ in .whole }, preferred: { listed[$0] }) + numbers.groups(mend: { _ in .whole })
  }

  /// The terms of the list of abbreviations, by their small letters.
  private var terms: [String: String] {
    var terms: [String: String] = [:]
    for entry in manuscript.inspection.glossary {
      for token in Tokenizer().tokens(of: entry.term) {
        for part in Self.parts(of: token) {
          if let stem = Self.stem(part.text), terms[stem.lowercased()] == nil { terms[stem.lowercased()] = stem }
        }
      }
    }
    return terms
  }

  private func addNumbered(
    _ token: Token, at place: Int, of passage: Passage, _ index: Int, to numbers: inout VariantCollection
  ) {
    let text = token.text
    if let last = text.last, last.isASCII, last.isNumber {
      let letters = text.prefix { !$0.isNumber }
      let digits = text.dropFirst(letters.count)
      guard digits.allSatisfy(\.isNumber), digits.count <= 2, letters.count > 1, letters.allSatisfy(\.isUppercase)
      else {
        return
      }
      numbers.add(text, to: text, at: .init(passage: index, range: token.range))
    } else if token.isAbbreviation, !text.hasSuffix("s"), place + 1 < passage.tokens.count {
      let next = passage.tokens[place + 1]
      guard next.kind == .number, next.isSpaced, next.text.utf8.count <= 2, next.text.allSatisfy(\.isNumber) else {
        return
      }
      numbers.add(
        text + " " + next.text, to: text + next.text,
        at: .init(passage: index, range: token.range.lowerBound..<next.range.upperBound))
    }
  }

  /// The parts of a word between hyphens, with the byte at which each begins.
  private static func parts(of token: Token) -> [(text: Substring, offset: Int)] {
    var offset = token.range.lowerBound
    return token.text.split(separator: "-", omittingEmptySubsequences: false).map { part in
      defer { offset += part.utf8.count + 1 }
      return (part, offset)
    }
  }

  /// A word of at least three letters, two of them capitals, without "'s" and without the "s" of the plural.
  private static func stem(_ part: Substring) -> String? {
    var stem = part
    for ending in ["'s", "\u{2019}s"] where stem.hasSuffix(ending) { stem = stem.dropLast(ending.count) }
    if stem.last == "s", stem.dropLast().last?.isUppercase == true { stem = stem.dropLast() }
    guard stem.count > 2, stem.allSatisfy(\.isLetter), stem.count(where: \.isUppercase) > 1 else { return nil }
    return String(stem)
  }
}
