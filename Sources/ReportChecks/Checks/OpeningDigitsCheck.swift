import InspectionModel

/// Finds sentences that open with a count in digits: "97 cases had a plan."
struct OpeningDigitsCheck: Check {
  let ids: [DiagnosticID] = [.openingDigits]

  /// Each such count. A percentage, a year and a date may open a sentence, and a quoted figure is spelt out there.
  func check(_ manuscript: Manuscript) -> [Diagnostic] {
    manuscript.authored.filter { Self.kinds.contains($0.place.kind) }.flatMap { passage -> [Diagnostic] in
      let openings = Set(passage.sentences.filter { $0.tokens.count >= 4 }.map(\.tokens.lowerBound))
      return passage.numbers.compactMap { number in
        guard openings.contains(number.tokens.lowerBound), number.isTyped, number.modifier == nil,
          passage.tokens[number.tokens.lowerBound].kind == .number, let count = number.meaning.openingCount,
          passage.folded(number.tokens.lowerBound + 1).first?.isLetter == true
        else { return nil }
        return .opens(passage, number.tokens.lowerBound, count)
      }
    }
  }

  private static let kinds: Set<Place.Kind> = [.finding, .conclusion, .prose, .example, .footnote]
}

extension NumberExpression.Meaning {
  /// The count that stands first in it.
  fileprivate var openingCount: Int? {
    switch self {
    case .count(let count), .outOf(let count, _): count
    case .percent, .percentOf, .allBut, .fraction, .proportion, .money, .year, .name: nil
    }
  }
}

extension Diagnostic {
  fileprivate static func opens(_ passage: Passage, _ place: Int, _ count: Int) -> Diagnostic {
    let token = passage.tokens[place]
    return Diagnostic(
      .openingDigits, at: passage.source(of: token.range), "A sentence opens with the digits '\(token.text)'",
      explanation: count < 100
        ? "Write the number in words, or let another word open the sentence."
        : "Let another word open the sentence; a count of this size is not read easily in words.")
  }
}
