import InspectionModel

/// Compares words for proportions and fractions with the figures beside them.
struct ProportionCheck: Check {
  let ids: [DiagnosticID] = [.proportionWord, .fractionWord]

  /// Each word that its figure contradicts.
  func check(_ manuscript: Manuscript) -> [Diagnostic] {
    manuscript.authored.flatMap { passage in
      var diagnostics: [Diagnostic] = []
      let reader = FigureBesideReader(passage: passage, figures: manuscript.figures)
      passage.forEachNumber { index, sentence in
        let word = passage.numbers[index]
        guard Self.isComparable(word) else { return }
        let contradicting = reader.figures(beside: index, in: sentence)
          .first { contradicts(word, $0, in: manuscript) }
        guard let contradicting else { return }
        diagnostics.append(.contradicted(word, by: contradicting, in: passage, manuscript))
      }
      return diagnostics
    }
  }

  private static func isComparable(_ word: NumberExpression) -> Bool {
    switch word.meaning {
    case .proportion, .fraction: true
    case .allBut: word.isTyped
    case .percent: word.modifier != nil
    default: false
    }
  }

  private func contradicts(_ word: NumberExpression, _ beside: FigureBeside, in manuscript: Manuscript) -> Bool {
    switch word.meaning {
    case .proportion(let phrase):
      return manuscript.proportions.isWrong(phrase, for: beside.share)
    case .fraction(let fraction):
      let judgement = FractionJudgement(closeness: manuscript.proportions.table.fractionCloseness)
      return judgement.contradicts(fraction * Fraction(100), word.modifier, beside.share)
    case .percent(let percent):
      // How far off "about 70%" may be is not said anywhere: only its side is judged.
      let judgement = FractionJudgement(closeness: 100)
      return judgement.contradicts(percent.value, word.modifier, beside.share)
    case .allBut(let left, let base): return contradicts(left, of: base, beside)
    default: return false
    }
  }

  /// Whether "all but two" cannot be what the figure says.
  private func contradicts(_ left: Int, of base: Int?, _ beside: FigureBeside) -> Bool {
    if case .outOf(let count, let whole) = beside.number.meaning { return whole - count != left }
    let bases: ClosedRange<Int>
    if let base {
      bases = base...base
    } else {
      // What is left out of n cases prints as 100 - p only where n is near 100 * left / (100 - p).
      let rest = Fraction(100) - beside.share.lower
      guard left > 0, Fraction.zero < rest, beside.share.upper < Fraction(100) else { return false }
      let nearest = (Fraction(100 * left).divided(by: Fraction(100) - beside.share.upper) ?? .zero).roundedHalfUp
      let least = (Fraction(100 * left).divided(by: rest) ?? .zero).roundedHalfUp
      bases = max(left, Int(min(least, 100_000)))...max(left + 1, Int(min(nearest, 100_000)) + 1)
    }
    guard bases.count <= 2000 else { return false }
    return !bases.contains { whole in
      StatedShare(whole - left, of: whole).map { $0.printed.overlaps(beside.share.printed) } ?? false
    }
  }
}

/// Whether a share can be what a fraction and its modifier say: on the stated side, and near where nearness is said.
struct FractionJudgement {
  /// How many percentage points "nearly", "just over" and a bare fraction may be off.
  let closeness: Int

  /// Whether no value of `share` is what `bound` percent, so modified, says.
  func contradicts(_ bound: Fraction, _ modifier: NumberExpression.Modifier?, _ share: StatedShare) -> Bool {
    let near = Fraction(closeness)
    switch modifier {
    case .over: return !share.canBe(above: bound)
    case .under: return !share.canBe(below: bound)
    case .atLeast: return !share.canBe(above: bound) && !share.canBe(bound)
    case .atMost: return !share.canBe(below: bound) && !share.canBe(bound)
    case .justOver: return !share.canBe(above: bound) || !share.canBe(from: bound, to: bound + near)
    case .justUnder: return !share.canBe(below: bound) || !share.canBe(from: bound - near, to: bound)
    case .about, nil: return !share.canBe(from: bound - near, to: bound + near)
    case .exactly: return !share.canBe(bound)
    }
  }
}

extension Diagnostic {
  fileprivate static func contradicted(
    _ word: NumberExpression, by beside: FigureBeside, in passage: Passage, _ manuscript: Manuscript
  ) -> Diagnostic {
    let said = passage[word.range]
    let figure = passage[beside.number.range]
    let range = passage.source(of: word.range)
    let note = Note(at: passage.source(of: beside.number.range), "The figure is here.")
    guard case .proportion(let phrase) = word.meaning else {
      return Diagnostic(
        .fractionWord, at: range, "'\(said)' does not agree with the figure beside it, \(figure)",
        explanation:
          "A fraction is on the side that its words say, and within \(manuscript.proportions.table.fractionCloseness) percentage points where they say 'nearly', 'just' or 'about'. Mend the words or the figure.",
        notes: [note])
    }
    let meaning = manuscript.proportions.meaning(of: phrase)
    let ranges = (meaning?.ranges ?? []).map { "\($0.lowerBound)% to \($0.upperBound)%" }
    let table = meaning?.isOwn == true ? "the report's own table" : "the tables that inspectorates use"
    let mend =
      manuscript.proportions.word(for: beside.share).map { "Write '\($0)', or mend the figure." }
      ?? "Mend the word or the figure."
    return Diagnostic(
      .proportionWord, at: range, "'\(said)' does not agree with the figure beside it, \(figure)",
      explanation: "In \(table) the words stand for \(Set(ranges).sorted().joined(separator: " or ")). \(mend)",
      notes: [note])
  }
}
