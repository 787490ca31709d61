import InspectionModel

/// Looks at percentages of a number of things that the text gives: "31%, 27% and 33% of 45 cases", "Of the 61 plans, 54%
/// …".
///
/// A percentage in the rest of a sentence that opens with its base is only looked at where no word makes the group
/// smaller: "where relevant", "of these".
struct ImpossiblePercentageCheck: Check {
  let ids: [DiagnosticID] = [.impossiblePercentage]

  /// Each percentage that no count of its base prints as.
  func check(_ manuscript: Manuscript) -> [Diagnostic] {
    manuscript.authored.filter { $0.place.kind.isRunningText }.flatMap(\.numberedSentences).flatMap(complaints)
  }

  private func complaints(of sentence: NumberedSentence) -> [Diagnostic] {
    var base = sentence.opening?.plainCount
    var complaints: [Diagnostic] = []
    for (place, number) in sentence.numbers.enumerated() {
      switch number.meaning {
      case .percentOf(let percent, let own):
        base = nil
        guard number.modifier == nil || number.modifier == .exactly, !sentence.isAmount(number) else { continue }
        for (listed, number) in sentence.list(endingWith: percent, at: place) {
          if let complaint = complaint(of: listed, number, on: own, in: sentence) { complaints.append(complaint) }
        }
      case .percent:
        guard let percent = number.plainPercent else { continue }
        if let own = sentence.baseInBrackets(behind: place) {
          if let complaint = complaint(of: percent, number, on: own, in: sentence) { complaints.append(complaint) }
        } else if let opening = base ?? sentence.baseOfWhich(before: place), !sentence.isNarrowed(behind: place) {
          if let complaint = complaint(of: percent, number, on: opening, in: sentence) { complaints.append(complaint) }
        }
      case .count: if number != sentence.opening { base = nil }
      case .outOf, .allBut: base = nil
      case .fraction, .proportion, .money, .year, .name: continue
      }
    }
    return complaints
  }

  private func complaint(
    of percent: PrintedPercent, _ number: NumberExpression, on base: Int, in sentence: NumberedSentence
  ) -> Diagnostic? {
    guard base > 0, percent.counts(on: base) == nil else { return nil }
    return .impossible(percent, on: base, at: sentence.passage.source(of: number.range))
  }
}

extension NumberedSentence {
  /// The percentages of a list whose last one says its base, that one last: "31%, 27% and 33% of 45".
  fileprivate func list(endingWith last: PrintedPercent, at place: Int) -> [(PrintedPercent, NumberExpression)] {
    var list = [(last, numbers[place])]
    var next = place
    while next > 0, let percent = numbers[next - 1].plainPercent,
      !words(from: numbers[next - 1], to: numbers[next]).isEmpty,
      words(from: numbers[next - 1], to: numbers[next]).allSatisfy({ [",", "and", "or"].contains($0) })
    {
      next -= 1
      list.append((percent, numbers[next]))
    }
    return list.reversed()
  }

  /// The base behind a percentage in brackets: "73% (n = 45)".
  fileprivate func baseInBrackets(behind place: Int) -> Int? {
    guard place + 1 < numbers.count, let base = numbers[place + 1].plainCount else { return nil }
    let words = words(from: numbers[place], to: numbers[place + 1])
    return [["(", "n", "="], ["(", "base"], ["(", "base", ":"], ["(", "base", "of"]].contains(words) ? base : nil
  }

  /// The one number of things before "of which", behind which a percentage stands: "61 plans, of which 87%".
  fileprivate func baseOfWhich(before place: Int) -> Int? {
    guard place == 1, let base = numbers[0].plainCount, !isAmount(numbers[0]) else { return nil }
    let words = words(from: numbers[0], to: numbers[1])
    guard words.count <= 8, [["of", "which"], ["of", "whom"]].contains(Array(words.suffix(2))) else { return nil }
    return base
  }

  /// Whether a word behind a number makes the group smaller of which the sentence speaks.
  fileprivate func isNarrowed(behind place: Int) -> Bool {
    let words = words(after: place)
    return words.first == "of" || words.contains(where: NumberWording.narrowing.contains)
  }
}

extension Diagnostic {
  fileprivate static func impossible(_ percent: PrintedPercent, on base: Int, at range: SourceRange) -> Diagnostic {
    guard !(Fraction(100) < percent.value) else {
      return Diagnostic(
        .impossiblePercentage, at: range, "\(percent) of \(base) is more than there are",
        explanation: "Mend the percentage or its base.")
    }
    // The count below and the one above: between them there is none.
    let exact = (percent.value * Fraction(base)).divided(by: Fraction(100)) ?? .zero
    let below = Int(exact.numerator / exact.denominator)
    let near = [below, below + 1].compactMap { count in
      percent.printed(for: count, of: base).map { "\(count) of \(base) is \($0)" }
    }
    return Diagnostic(
      .impossiblePercentage, at: range, "No number of \(base) is \(percent)",
      explanation: "\(near.joined(separator: ", and ")). Mend the percentage or its base.")
  }
}
