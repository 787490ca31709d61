import InspectionModel

/// Marks the results of a table that meet their targets, or miss them by no more than a tolerance.
struct MetMarker {
  private let columns: MetColumns
  private var complaints = RepeatedComplaints()

  /// A marker by those columns.
  init(_ columns: MetColumns) { self.columns = columns }

  /// What there is to tell.
  var diagnostics: [Diagnostic] { complaints.diagnostics }

  /// What a row is measured by.
  private struct Measure {
    let target: Located<Quantity>
    let isHigherBetter: Bool
    let tolerance: Quantity

    /// By how much a result misses the target; not above zero where it meets it.
    func miss(of result: Quantity) -> Quantity {
      let above = result.thousandths - target.value.thousandths
      return Quantity(thousandths: isHigherBetter ? -above : above)
    }
  }

  /// The cells of a row that may bear the mark, by their columns.
  mutating func mark(_ row: [Located<String>]) -> [Int: [Inline]] {
    let written = columns.results.filter { !ChartNumber.isMissing(row[$0].value) }
    guard !written.isEmpty else { return [:] }
    let measure = measure(of: row)
    var cells: [Int: [Inline]] = [:]
    for column in written { cells[column] = mark(row[column], by: measure) }
    return cells
  }

  /// What the row is measured by; nil where it has no target, and where something in it is wrong.
  private mutating func measure(of row: [Located<String>]) -> Measure? {
    let target = row[columns.target]
    guard !ChartNumber.isMissing(target.value) else { return nil }
    let quantity = number(in: target, called: "target")
    let isHigherBetter = direction(row[columns.better])
    var tolerance: Quantity? = .zero
    if let column = columns.tolerance, !ChartNumber.isMissing(row[column].value) {
      tolerance = number(in: row[column], called: "tolerance")
      if let given = tolerance, given < .zero {
        report(.negativeTolerance(row[column]))
        tolerance = nil
      }
    }
    guard let quantity, let isHigherBetter, let tolerance else { return nil }
    return Measure(
      target: Located(quantity, at: target.range), isHigherBetter: isHigherBetter, tolerance: tolerance)
  }

  private mutating func direction(_ cell: Located<String>) -> Bool? {
    switch cell.value.lowercased() {
    case "higher": return true
    case "lower": return false
    default:
      report(.noDirection(cell))
      return nil
    }
  }

  private mutating func number(in cell: Located<String>, called name: String) -> Quantity? {
    do throws(CellNumber.Fault) {
      return try CellNumber(cell.value).quantity
    } catch {
      report(.notOneNumber(cell, error, called: name))
      return nil
    }
  }

  /// A cell with its mark: the one that was typed, or the one that it earns.
  private mutating func mark(_ cell: Located<String>, by measure: Measure?) -> [Inline] {
    guard let measure else {
      // Nobody knows whether it meets anything: what was typed stays.
      let parts = (try? CellNumber(cell.value)).map { ($0.value, $0.signs, $0.rest) }
      let (value, signs, rest) = parts ?? cell.value[...].withoutRest
      return inlines(value, signs, rest, at: cell.range, isMarked: signs.contains(columns.mark.sign[...]))
    }
    do throws(CellNumber.Fault) {
      let number = try CellNumber(cell.value)
      let miss = measure.miss(of: number.quantity)
      let isMet = miss <= measure.tolerance
      let isTyped = number.signs.contains(columns.mark.sign[...])
      if isTyped, !isMet {
        report(.markDiffers(cell, miss: miss, target: measure.target, tolerance: measure.tolerance))
      }
      return inlines(number.value, number.signs, number.rest, at: cell.range, isMarked: isMet || isTyped)
    } catch {
      report(.notOneNumber(cell, error, called: "result"))
      return [Inline(.substituted(cell.value), at: cell.range)]
    }
  }

  /// The value, the mark, other signs that were typed, and what follows.
  private func inlines(
    _ value: Substring, _ signs: [Substring], _ rest: Substring, at range: SourceRange, isMarked: Bool
  ) -> [Inline] {
    let others = signs.filter { $0 != columns.mark.sign }.joined() + rest
    guard isMarked, let footnote = columns.mark.footnote else {
      return [Inline(.substituted(value + (isMarked ? columns.mark.sign : "") + others), at: range)]
    }
    // The mark is of the file that defines the footnote, and stands there in `met:`.
    let pieces = [
      Inline(.substituted(String(value)), at: range), Inline(.footnote(columns.mark.sign), at: footnote),
    ]
    return pieces + (others.isEmpty ? [] : [Inline(.substituted(others), at: range)])
  }

  private mutating func report(_ diagnostic: Diagnostic) {
    if complaints.wants(diagnostic.id) { complaints.add(diagnostic) }
  }
}

extension Substring {
  fileprivate var withoutRest: (Substring, [Substring], Substring) {
    let parts = partedFromSigns
    return (parts.value, parts.signs, self[endIndex...])
  }
}

extension Diagnostic {
  fileprivate static func notOneNumber(
    _ cell: Located<String>, _ fault: CellNumber.Fault, called name: String
  ) -> Diagnostic {
    let written = cell.value.shortened
    let (headline, mend) =
      switch fault {
      case .none:
        ("'\(written)' is a \(name) without a number", "Write it in digits; an empty cell is measured by nothing.")
      case .several:
        (
          "'\(written)' is a \(name) with several numbers",
          "A mark can be worked out from one number. Put the others into round brackets, or leave the target empty."
        )
      case .otherNumeral(let numeral):
        ("'\(written)' is a \(name) with the numeral '\(numeral)'", "Write it in the digits 0 to 9: `9.5`.")
      case .commas: ("The commas of '\(written)' do not stand between thousands", "Write `1,200`, or `1200`.")
      case .tooLarge: ("'\(written)' is a \(name) above 1,000,000,000", "Give such numbers in thousands or millions.")
      case .decimals: ("'\(written)' is a \(name) with more than three decimals", "Round it to three.")
      }
    return Diagnostic(.malformedTableValue, at: cell.range, headline, explanation: mend)
  }

  fileprivate static func negativeTolerance(_ cell: Located<String>) -> Diagnostic {
    Diagnostic(
      .malformedTableValue, at: cell.range, "A tolerance is not below 0, as '\(cell.value.shortened)' is",
      explanation: "It says by how much a result may miss its target, whichever side is the better one.")
  }

  fileprivate static func noDirection(_ cell: Located<String>) -> Diagnostic {
    guard !cell.value.isEmpty else {
      return Diagnostic(
        .malformedTableValue, at: cell.range, "Nothing says whether a higher or a lower result is better",
        explanation: "Write `higher` or `lower`; a row without a target needs neither.")
    }
    return .unknown(
      .malformedTableValue, cell, "A result is better when it is higher or lower, and not '\(cell.value.shortened)'",
      known: ["higher", "lower"], listing: "Write")
  }

  fileprivate static func markDiffers(
    _ cell: Located<String>, miss: Quantity, target: Located<Quantity>, tolerance: Quantity
  ) -> Diagnostic {
    Diagnostic(
      .markDiffers, at: cell.range, "'\(cell.value.shortened)' bears a mark that its target does not give it",
      explanation: "It misses \(target.value) by \(miss), and the tolerance of the row is \(tolerance). "
        + "The mark is printed as it was typed: take it out, or make the tolerance larger.",
      notes: [Note(at: target.range, "The target")])
  }
}
