import InspectionModel
import InspectionScoring

/// A reader who wants to know how many cases there are of some kind, and tries every table that fits what is printed.
struct CuriousReader {
  /// What a report says of some cells.
  struct Statement {
    let cells: CellMarks
    let range: ClosedRange<Int>
  }

  private var statements: [Statement] = []
  /// So many cases of one kind are tried.
  private let most: Int

  /// A reader of what `published` says of the figures in `table`.
  init(_ published: PublishedFigures, of table: CaseTable, under limit: Int) {
    most = (table.counts.max() ?? 0) + 2
    for figure in published.figures.figures {
      guard let (count, base) = Self.cells(of: figure) else { continue }
      let rest = zip(base, count).map { $0 && !$1 }
      switch figure.value {
      case .share(let number, let of):
        say(count, number...number)
        say(base, of...of)
      case .hidden(let hidden):
        // A count that is said to be small is 1 or more, unless all that may be known is that the base is small.
        if let of = hidden.base { say(base, of...of) }
        let least = hidden.base == nil ? 0 : 1
        if hidden.isFew { say(count, least...(limit - 1)) }
        if hidden.isAllButFew { say(rest, least...(limit - 1)) }
      default: break
      }
    }
    for (subject, distribution) in published.figures.distributions {
      guard case .question = subject else { continue }
      for part in distribution.relevant { say(CaseTable.cells(.all, [part.name]), part.cases...part.cases) }
    }
  }

  private mutating func say(_ cells: CellMarks, _ range: ClosedRange<Int>) {
    statements.append(Statement(cells: cells, range: range))
  }

  private static func cells(of figure: Figure) -> (count: CellMarks, base: CellMarks)? {
    switch figure.origin {
    case .question(_, let answers, let filter):
      (CaseTable.cells(filter, answers.isEmpty ? ["yes"] : answers), CaseTable.cells(filter))
    case .cases(let filter, let among): (CaseTable.cells(filter), CaseTable.cells(among))
    default: nil
    }
  }

  /// Whether some table that fits gives `cells` another number than `count`.
  func canDoubt(_ count: Int, in cells: CellMarks) -> Bool {
    let size = cells.count
    return statementsAllow(Statement(cells: cells, range: 0...(count - 1)), size)
      || statementsAllow(Statement(cells: cells, range: (count + 1)...(size * most + count + 1)), size)
  }

  /// Whether some table fits everything that is said, and `wanted` besides.
  private func statementsAllow(_ wanted: Statement, _ size: Int) -> Bool {
    var open = (statements + [wanted]).map { ($0.range.lowerBound, $0.range.upperBound) }
    return fill(0, size, &open, (statements + [wanted]).map(\.cells))
  }

  /// Whether the cells from `place` on can be filled; `open` is what is left of each statement.
  private func fill(_ place: Int, _ size: Int, _ open: inout [(Int, Int)], _ sets: [CellMarks]) -> Bool {
    guard place < size else { return open.allSatisfy { $0.0 <= 0 && $0.1 >= 0 } }
    let touched = sets.indices.filter { sets[$0][place] }
    var (least, highest) = (0, most)
    for set in touched {
      let following = sets[set][(place + 1)...].count { $0 }
      least = max(least, open[set].0 - following * most)
      highest = min(highest, open[set].1)
    }
    guard least <= highest else { return false }
    for number in least...highest {
      for set in touched { open[set] = (open[set].0 - number, open[set].1 - number) }
      let isFilled = fill(place + 1, size, &open, sets)
      for set in touched { open[set] = (open[set].0 + number, open[set].1 + number) }
      if isFilled { return true }
    }
    return false
  }
}
