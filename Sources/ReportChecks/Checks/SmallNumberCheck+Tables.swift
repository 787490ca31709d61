import InspectionModel

extension SmallNumberCheck {
  /// Small numbers in the cells of tables, where the column, the row or the caption says that cases are counted.
  func tables(_ manuscript: Manuscript, _ limits: SmallNumbers) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    var table = TableWords()
    for passage in manuscript.authored {
      table.take(passage)
      guard passage.place.kind == .tableCell, let column = passage.place.cell?.column, column > 0,
        table.countsCases(in: column),
        let number = passage.numbers.first, number.isTyped, number.tokens == passage.tokens.indices
      else { continue }
      let reason: Reason? =
        switch number.meaning {
        case .count(let count): limits.hides(count) ? .count : nil
        case .outOf(let count, let base):
          limits.hides(base) ? .base : limits.hides(count) ? .count : limits.hides(base - count) ? .rest : nil
        default: nil
        }
      guard let reason else { continue }
      diagnostics.append(.small(passage[number.range], reason, limits, at: passage.source(of: number.range)))
    }
    return diagnostics
  }

  /// Small numbers in charts that are typed, where a text of the chart says that cases are counted.
  func charts(_ manuscript: Manuscript, _ limits: SmallNumbers) -> [Diagnostic] {
    manuscript.inspection.charts.flatMap { chart -> [Diagnostic] in
      guard case .values(let lines, let unit) = chart.data, unit.before.isEmpty else { return [] }
      let isPercent = unit == .percent
      let texts = [chart.title, chart.subtitle, chart.base].compactMap { $0?.value } + [unit.after]
      guard texts.contains(where: CaseNouns.stand) else { return [] }
      let base = chart.base.flatMap { Self.firstNumber(in: $0.value) }
      return lines.flatMap(\.numbers).compactMap { number in
        guard let value = number.value, value.thousandths.isMultiple(of: 1000) else { return nil }
        let whole = value.thousandths / 1000
        let reason: Reason? =
          isPercent ? base.flatMap { self.reason(percent: whole, of: $0, limits) } : limits.hides(whole) ? .count : nil
        return reason.map { .small(unit.print(value), $0, limits, at: number.range) }
      }
    }
  }

  private func reason(percent: Int, of base: Int, _ limits: SmallNumbers) -> Reason? {
    if !limits.allowsPercentage(of: base) { return .percentage }
    guard let counts = PrintedPercent(Fraction(percent)).counts(on: base) else { return nil }
    return counts.allSatisfy(limits.hides) ? .count : counts.allSatisfy { limits.hides(base - $0) } ? .rest : nil
  }

  private static func firstNumber(in text: String) -> Int? {
    Tokenizer().tokens(of: text).first { $0.kind == .number }.flatMap { Int($0.text.replacing(",", with: "")) }
  }
}

/// What the head, the caption and the row of a table say of a cell, followed cell by cell.
private struct TableWords {
  private var caption = false
  private var heads: [Int: Bool] = [:]
  private var row = false
  private var wasCell = false

  /// Takes in the next passage of the manuscript.
  mutating func take(_ passage: Passage) {
    switch passage.place.kind {
    case .caption:
      self = TableWords()
      caption = Self.counts(passage)
    case .tableHead:
      if wasCell { self = TableWords() }
      if let column = passage.place.cell?.column { heads[column] = Self.counts(passage) || heads[column] ?? false }
    case .tableCell:
      wasCell = true
      if passage.place.cell?.column == 0 { row = Self.counts(passage) }
    default: self = TableWords()
    }
  }

  /// Whether the cells of a column count cases.
  func countsCases(in column: Int) -> Bool { caption || row || heads[column] ?? false }

  private static func counts(_ passage: Passage) -> Bool {
    passage.tokens.contains { CaseNouns.contains($0.folded) } && !passage.tokens.contains { $0.text == "%" }
  }
}
