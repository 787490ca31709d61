import InspectionModel

/// Adds up the parts that are listed of a total: "A total of 32 …; 17 …, five … and ten …", "Of the 25, 12 … and the
/// remaining 13 …", and the rows over a row of totals.
///
/// Sentences are only added up that say that their list is whole, and nothing in them may be a share, or a part of a part.
struct PartsAndTotalCheck: Check {
  let ids: [DiagnosticID] = [.partsAndTotal]

  /// Each total that is not the sum of its parts, and each part that is more than its whole.
  func check(_ manuscript: Manuscript) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    for passage in manuscript.authored where passage.place.kind.isRunningText {
      let sentences = passage.numberedSentences
      for (place, sentence) in sentences.enumerated() where !sentence.numbers.isEmpty {
        diagnostics += sentence.numbers.compactMap { Self.tooMany($0, in: passage) }
        let list = ListedParts(in: sentence) ?? ListedParts(remainderIn: sentence)
        let whole =
          list ?? ListedParts(in: sentence, remainderIn: place + 1 < sentences.count ? sentences[place + 1] : nil)
        guard let whole, !whole.addsUp else { continue }
        diagnostics.append(.unequal(whole, in: passage))
      }
    }
    return diagnostics + CellTable.all(in: manuscript).flatMap(TotalledTable.complaints)
  }

  /// A part that is more than its whole: "12 of the 11".
  private static func tooMany(_ number: NumberExpression, in passage: Passage) -> Diagnostic? {
    let (part, whole): (Int, Int)
    switch number.meaning {
    case .outOf(let count, let base): (part, whole) = (count, base)
    case .allBut(let left, .some(let base)): (part, whole) = (left, base)
    default: return nil
    }
    guard part > whole else { return nil }
    return Diagnostic(
      .partsAndTotal, at: passage.source(of: number.range), "\(part) are more than the \(whole) that they are part of",
      explanation: "Mend the part or the whole.")
  }
}

extension Diagnostic {
  fileprivate static func unequal(_ list: ListedParts, in passage: Passage) -> Diagnostic {
    let sum = list.parts.map(String.init).joined(separator: " + ")
    return Diagnostic(
      .partsAndTotal, at: passage.source(of: list.range),
      "\(sum) is \(list.parts.reduce(0, +)), and the total is \(list.total)",
      explanation: "Mend the part or the total that is wrong, or say what the other ones are.")
  }
}
