import InspectionModel

/// Finds book numbers in prose whose check digit is wrong.
struct TypedISBNCheck: Check {
  let ids: [DiagnosticID] = [.invalidISBN]

  /// Each number behind the letters ISBN that is none.
  func check(_ manuscript: Manuscript) -> [Diagnostic] {
    manuscript.authored.flatMap { passage in
      passage.tokens.indices.filter { passage.tokens[$0].text == "ISBN" }.compactMap { place in
        guard let range = Self.number(behind: place, in: passage), ISBN(passage[range]) == nil else { return nil }
        return .wrong(passage[range], at: passage.source(of: range))
      }
    }
  }

  /// The bytes of the number that follows; nil where none does.
  private static func number(behind place: Int, in passage: Passage) -> Range<Int>? {
    var first = place + 1
    // ISBN-13: and ISBN 10 say how long it is.
    if passage.folded(first) == "-" { first += 1 }
    if ["10", "13"].contains(passage.folded(first)), !passage.touches(first + 1) || passage.folded(first + 1) == ":" {
      first += 1
    }
    if passage.folded(first) == ":" { first += 1 }
    var end = first
    var digits = 0
    while end < min(passage.tokens.count, first + 12), digits < 13 {
      let token = passage.tokens[end]
      if token.kind == .number || token.kind == .mixed && token.folded.hasSuffix("x") {
        digits += token.text.count
      } else if token.folded == "x", digits == 9 {
        digits += 1
      } else if token.text != "-" {
        break
      }
      end += 1
    }
    while end > first, passage.tokens[end - 1].text == "-" { end -= 1 }
    return digits >= 9 ? passage.range(ofTokens: first..<end) : nil
  }
}

extension Diagnostic {
  fileprivate static func wrong(_ number: String, at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .invalidISBN, at: range, "'\(number)' is no ISBN",
      explanation: "It has 13 digits (or ten, before 2007), and the last is worked out from the others: one is wrong.")
  }
}
