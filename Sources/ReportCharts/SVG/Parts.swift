import InspectionModel

/// The parts of a whole: each value's share of the row's sum.
struct Parts {
  /// The values, in thousandths; what is missing or below zero counts as nothing.
  private let weights: [Int]
  /// All of them together.
  private let sum: Int

  /// The parts that `values` make.
  init(_ values: [ChartValue]) {
    weights = values.map { max(0, $0.number?.thousandths ?? 0) }
    sum = weights.reduce(0, +)
  }

  /// Whether there is a whole to be parted.
  var isEmpty: Bool { sum == 0 }

  /// Where the part at `index` begins and ends if the whole is `length` long.
  func span(of index: Int, in length: Length) -> (start: Length, end: Length) {
    guard sum > 0 else { return (0, 0) }
    let before = weights.prefix(index).reduce(0, +)
    // Both ends are rounded from the whole, so that no error adds up.
    return (length.share(before, of: sum), length.share(before + weights[index], of: sum))
  }

  /// The places inside `length` where two parts meet.
  func seams(in length: Length) -> [Length] {
    weights.indices.map { span(of: $0, in: length).end }.reduce(into: []) { seams, end in
      if end > 0, end < length, seams.last != end { seams.append(end) }
    }
  }

  /// Whether the part at `index` is more than nothing.
  func holds(_ index: Int) -> Bool { weights[index] > 0 }

  /// Whether the part at `index` is more than half of the whole.
  func isMoreThanHalf(_ index: Int) -> Bool { weights[index] > sum - weights[index] }

  /// The directions in which the part at `index` begins and ends if the whole is a circle.
  func turns(of index: Int) -> (start: Turn, end: Turn) {
    let before = weights.prefix(index).reduce(0, +)
    return (Turn(before, of: sum), Turn(before + weights[index], of: sum))
  }

  /// The direction of the middle of the part at `index`; to the right where the part is the whole.
  func middle(of index: Int) -> Turn {
    if weights[index] == sum { return Turn(1, of: 4) }
    return Turn(weights.prefix(index).reduce(0, +) * 2 + weights[index], of: sum * 2)
  }
}
