import InspectionModel

/// Adds up percentages that share out a whole: "89.9% were men and 10.2% women", "60% …, 25% … and the remaining 20%", the
/// rows of a table that are each other's complements, or that stand over a total of 100%.
///
/// A difference that rounding explains is let pass, and one that is so great that no whole was meant. Two sides may make less
/// than the whole, since some may belong to neither.
struct SharesAndWholeCheck: Check {
  let ids: [DiagnosticID] = [.sharesAndWhole]

  /// Each group of percentages that should make 100% and do not.
  func check(_ manuscript: Manuscript) -> [Diagnostic] {
    let passages = manuscript.authored.filter { $0.place.kind.isRunningText }
    return passages.flatMap(\.numberedSentences).compactMap(Self.complaint)
      + CellTable.all(in: manuscript).flatMap { Self.complements(in: $0) + Self.totals(in: $0) }
  }

  private static func complaint(of sentence: NumberedSentence) -> Diagnostic? {
    let remainder = sentence.remainder
    guard let shared = remainder ?? sentence.complements else { return nil }
    let whole = SharedWhole(parts: shared.compactMap(\.plainPercent))
    // Of two sides that say nothing of a rest, some may belong to neither: only more than the whole is too much.
    guard whole.parts.count == shared.count, let first = shared.first, let last = shared.last, !whole.isWhole,
      whole.isNearlyWhole(below: remainder == nil ? 0 : 20, above: remainder == nil && sentence.isBare(last) ? 4 : 20)
    else { return nil }
    return whole.complaint(at: sentence.passage.source(of: first.range.lowerBound..<last.range.upperBound))
  }

  /// Neighbouring rows that share out a whole in every column: "Male" and "Female".
  private static func complements(in table: CellTable) -> [Diagnostic] {
    guard !table.rows.contains(where: { Complements.isNeither(table.label(ofRow: $0)) }) else { return [] }
    return table.rows.dropFirst().flatMap { row -> [Diagnostic] in
      guard Complements.areComplements(table.label(ofRow: row - 1), table.label(ofRow: row)) else { return [] }
      let columns = table.columns.dropFirst().compactMap { column -> (column: Int, whole: SharedWhole)? in
        guard let one = table.percent(row: row - 1, column: column), let other = table.percent(row: row, column: column)
        else { return nil }
        return (column, SharedWhole(parts: [one, other]))
      }
      // Rates of two groups may come near 100% by chance in one column, and not in all.
      guard columns.allSatisfy({ $0.whole.isNearlyWhole(below: 2, above: 2) }) else { return [] }
      return columns.filter { !$0.whole.isWhole && $0.whole.isNearlyWhole(below: 0, above: 2) }.map {
        $0.whole.complaint(at: table.source(row: row, column: $0.column))
      }
    }
  }

  /// Columns whose total is 100%.
  private static func totals(in table: CellTable) -> [Diagnostic] {
    guard let total = table.rowOfTotals else { return [] }
    return table.columns.dropFirst().compactMap { column in
      guard table.percent(row: total, column: column)?.value == Fraction(100) else { return nil }
      let parts = (0..<total).compactMap { table.percent(row: $0, column: column) }
      let whole = SharedWhole(parts: parts)
      guard parts.count == total, parts.count > 1, !whole.isWhole, whole.isNearlyWhole(below: 20, above: 20) else {
        return nil
      }
      return whole.complaint(at: table.source(row: total, column: column))
    }
  }
}

extension NumberedSentence {
  /// "60% …, 25% … and the remaining 20%": every percentage up to the remainder; nil for another sentence.
  fileprivate var remainder: [NumberExpression]? {
    guard
      let last = numbers.firstIndex(where: { number in
        guard number.plainPercent != nil, let before = word(number.tokens.lowerBound - 1) else { return false }
        return (before == "remaining" || before == "other") && word(number.tokens.lowerBound - 2) == "the"
          && word(number.tokens.lowerBound - 3) != "of"
      }), last > 0
    else { return nil }
    let parts = Array(numbers[...last])
    guard parts.allSatisfy({ $0.plainPercent != nil }) else { return nil }
    let inner = words(parts[0].tokens.upperBound..<parts[last].tokens.lowerBound)
    return inner.contains(where: NumberWording.narrowing.subtracting(["remaining"]).contains) ? nil : parts
  }

  /// "90% were men and 11% women", "60% had one and 45% did not": both percentages; nil for another sentence.
  fileprivate var complements: [NumberExpression]? {
    guard numbers.count(where: { $0.plainPercent != nil }) == 2 else { return nil }
    for (one, other) in zip(numbers, numbers.dropFirst()) where one.plainPercent != nil && other.plainPercent != nil {
      let between = words(from: one, to: other)
      let behind = words(other.tokens.upperBound..<tokens.upperBound)
      if let noun = Self.sharedOut(between), between.contains(where: Self.joints.contains) {
        let complements = Complements.complements(of: noun)
        if let second = Self.sharedOut(behind), complements.contains(second), !tellsMore(of: second, behind) {
          return [one, other]
        }
      }
      let verbs = behind.prefix(3)
      if verbs.count > 1, Self.negated.contains(verbs.prefix(2).joined(separator: " ")),
        verbs.count == 2 || [".", ";", ")"].contains(verbs[2]), between.contains(where: Self.joints.contains),
        !between.contains(where: { NumberWording.narrowing.contains($0) || $0 == "not" || $0 == ";" })
      {
        return [one, other]
      }
    }
    return nil
  }

  /// The word that a percentage shares out to: "men" behind "of the staff were"; nil where none of the kind stands there.
  private static func sharedOut(_ words: [String]) -> String? {
    for (place, word) in words.prefix(6).enumerated() {
      if !Complements.complements(of: word).isEmpty { return place > 0 && words[place - 1] == "of" ? nil : word }
      guard fillers.contains(word) else { return nil }
    }
    return nil
  }

  /// Whether more is told of those that a word names: "48% men had a plan" says nothing of how many men there are.
  private func tellsMore(of noun: String, _ words: [String]) -> Bool {
    guard let place = words.firstIndex(of: noun), !words[..<place].contains(where: Self.copulas.contains) else {
      return false
    }
    return place + 1 < words.count && words[place + 1].first?.isLetter == true
  }

  /// Whether a percentage stands right before what it counts, without a verb: "10% women".
  fileprivate func isBare(_ number: NumberExpression) -> Bool {
    !words(number.tokens.upperBound..<tokens.upperBound).prefix(6).contains(where: Self.copulas.contains)
  }

  private static let copulas: Set = ["was", "were", "is", "are", "being", "did", "had", "have", "has", "do", "does"]
  private static let fillers: Set = [
    "of", "the", "them", "these", "those", "cases", "offenders", "staff", "sample", "all", "were", "was", "are", "is",
    "respondents", "people", "being",
  ]
  private static let joints: Set = ["and", ",", "while", "but", ";"]
  private static let negated: Set = [
    "did not", "had not", "have not", "has not", "was not", "were not", "is not", "are not", "do not", "does not",
    "could not",
  ]
}
