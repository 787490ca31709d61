import InspectionModel

/// Reads the numbers of one chart, which all have one unit.
struct ChartValueReader: Sendable {
  /// The unit of the numbers so far.
  private(set) var unit = Quantity.Unit.none
  /// What there is to tell.
  private(set) var diagnostics: [Diagnostic] = []
  private var first: SourceRange?

  /// The number that `text` writes; nil within for a missing one, and for one that is reported.
  mutating func read(_ text: Located<String>) -> Located<Quantity?> {
    if ChartNumber.isMissing(text.value) { return Located(nil, at: text.range) }
    do throws(ChartNumber.Fault) {
      let number = try ChartNumber(text.value)
      if let complaint = complaint(about: number, written: text) { diagnostics.append(complaint) }
      return Located(number.quantity, at: text.range)
    } catch {
      diagnostics.append(.malformed(text, error))
      return Located(nil, at: text.range)
    }
  }

  private mutating func complaint(about number: ChartNumber, written: Located<String>) -> Diagnostic? {
    guard let first else {
      first = written.range
      unit = number.unit
      return number.isPastAll ? .pastAll(written) : nil
    }
    guard let common = unit.common(with: number.unit) else {
      return .otherUnit(written, number: number, than: unit, first: first)
    }
    unit = common
    return number.isPastAll ? .pastAll(written) : nil
  }

  /// The number that a reference line stands at: bare, or in the unit of the values.
  mutating func line(
    _ text: Located<String>, among data: ChartDefinition.Data, as kind: ChartDefinition.Kind?
  ) -> Quantity? {
    do throws(ChartNumber.Fault) {
      let number = try ChartNumber(text.value)
      let wanted: Quantity.Unit =
        if case .values(_, let unit) = data, kind != .stacked { unit } else { .percent }
      guard number.unit == .none || wanted.common(with: number.unit) != nil else {
        diagnostics.append(.otherUnit(text, number: number, than: wanted, first: nil))
        return nil
      }
      return number.quantity
    } catch {
      diagnostics.append(.malformed(text, error))
      return nil
    }
  }
}

extension ChartNumber {
  /// Whether it is a percentage above 100.
  fileprivate var isPastAll: Bool { unit == .percent && quantity > 100 }
}

extension Quantity.Unit {
  /// The one of two units that prints for both: "day" and "days" are one unit.
  fileprivate func common(with other: Quantity.Unit) -> Quantity.Unit? {
    guard before == other.before else { return nil }
    if after == other.after { return self }
    guard !after.isEmpty, !other.after.isEmpty else { return nil }
    if after == other.after + "s" { return self }
    return other.after == after + "s" ? other : nil
  }
}

extension Diagnostic {
  /// Text that is no number of a chart.
  fileprivate static func malformed(_ text: Located<String>, _ fault: ChartNumber.Fault) -> Diagnostic {
    let written = text.value.shortened
    switch fault {
    case .notANumber:
      let isNothing = ["n/a", "na", "nan", "n.a.", "nil", "null", "?", "..", "..."].contains(text.value.lowercased())
      return Diagnostic(
        .malformedChartValue, at: text.range, "'\(written)' is no number of a chart",
        explanation: "Write digits, with the unit behind them or the currency before them: `62`, `62%`, `12 days`, "
          + "`£1,200.50`; or `none` where there is no value.",
        suggestions: isNothing ? [.init("Write `none`", edits: [.init(text.range, "none")])] : [])
    case .commas:
      return Diagnostic(
        .malformedChartValue, at: text.range, "The commas of '\(written)' do not stand between thousands",
        explanation: "A comma that parts two values has a space behind it: `2006, 150`.")
    case .negative:
      return Diagnostic(
        .malformedChartValue, at: text.range, "A chart has no numbers below 0, such as '\(written)'",
        explanation: "Show both values in place of the difference between them: with `kind: change`, or in two columns."
      )
    case .tooLarge:
      return Diagnostic(
        .malformedChartValue, at: text.range, "'\(written)' is more than a chart can show, which is 1,000,000,000",
        explanation: "Give the numbers in thousands or millions, and say so under `subtitle:`.")
    case .decimals(let rounded):
      return Diagnostic(
        .malformedChartValue, at: text.range, "'\(written)' has more than three decimals",
        explanation: "Nobody can see more in a chart.",
        suggestions: [.init("Write `\(rounded)`", edits: [.init(text.range, rounded)])])
    }
  }

  /// A percentage of more than all.
  fileprivate static func pastAll(_ text: Located<String>) -> Diagnostic {
    Diagnostic(
      .malformedChartValue, at: text.range, "'\(text.value.shortened)' is more than 100%",
      explanation: "Nothing is more than all of its base. A comma that parts two values has a space behind it.")
  }

  /// A number in another unit than those before it.
  fileprivate static func otherUnit(
    _ text: Located<String>, number: ChartNumber, than unit: Quantity.Unit, first: SourceRange?
  ) -> Diagnostic {
    let mend = unit.print(number.quantity)
    let here = number.unit == .none ? "'\(text.value.shortened)' has no unit" : "'\(text.value.shortened)' has another"
    let others = unit == .none ? "the numbers of the chart have none" : "the chart's is '\(unit.before)\(unit.after)'"
    return Diagnostic(
      .malformedChartValue, at: text.range, "A chart has one unit: \(here), and \(others)",
      explanation: "Write every number in the same unit; other numbers belong into a chart of their own.",
      notes: first.map { [Note(at: $0, "The first number is here")] } ?? [],
      suggestions: number.unit == .none || unit == .none
        ? [.init("Write `\(mend)`", edits: [.init(text.range, mend)])] : [])
  }
}
