import InspectionModel

/// The value that a text gives a measure.
enum MeasureValue {
  case percent(PrintedPercent)
  case share(count: Int, base: Int)
  case allBut(Int, base: Int?)

  /// What an expression of number says of a measure; nil where it is no share.
  init?(_ number: NumberExpression) {
    switch number.meaning {
    case .percent(let percent), .percentOf(let percent, _): self = .percent(percent)
    case .outOf(let count, let base):
      guard base > 0, count <= base else { return nil }
      self = .share(count: count, base: base)
    case .allBut(let left, let base): self = .allBut(left, base: base)
    default: return nil
    }
  }

  /// Whether both can be true of one measure; true as well where that cannot be told.
  func agrees(with other: MeasureValue) -> Bool {
    switch (self, other) {
    case (.percent(let one), .percent(let other)):
      let distance = one.value < other.value ? other.value - one.value : one.value - other.value
      return one.decimals == other.decimals ? distance == .zero : !(max(one.tolerance, other.tolerance) < distance)
    case (.percent(let percent), .share(let count, let base)), (.share(let count, let base), .percent(let percent)):
      return percent.isPrinted(for: count, of: base)
    case (.share(let count, let base), .share(let otherCount, let otherBase)):
      return count == otherCount && base == otherBase
    case (.allBut(let one, let base), .allBut(let other, let otherBase)):
      return one == other && (base == nil || otherBase == nil || base == otherBase)
    case (.allBut(let left, .some(let base)), .share(let count, let otherBase)),
      (.share(let count, let otherBase), .allBut(let left, .some(let base))):
      return base == otherBase && left + count == base
    case (.allBut, _), (_, .allBut): return true
    }
  }

  /// Whether one can be true of a measure and the other of its opposite; true as well where that cannot be told.
  func complements(_ other: MeasureValue) -> Bool {
    switch (self, other) {
    case (.percent(let one), .percent(let other)):
      let sum = one.value + other.value
      let distance = sum < Fraction(100) ? Fraction(100) - sum : sum - Fraction(100)
      return !(one.tolerance + other.tolerance < distance)
    case (.percent(let percent), .share(let count, let base)), (.share(let count, let base), .percent(let percent)):
      return percent.isPrinted(for: base - count, of: base)
    case (.share(let count, let base), .share(let otherCount, let otherBase)):
      return base == otherBase && count + otherCount == base
    case (.allBut, _), (_, .allBut): return true
    }
  }
}
