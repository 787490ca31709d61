/// What a reader can work out: the numbers of cases that are sums and differences of those that are printed.
///
/// Every number counts the cases of some cells. The printed ones are kept as the rows of a system of linear equations,
/// each cell an unknown, so that no sum or difference is forgotten.
struct KnownNumbers: Hashable, Sendable {
  /// Counting goes on modulo a prime, which keeps the numbers small and needs no fractions. It is far above any count of
  /// cases, so that a count is read off as it is.
  private static let prime = 2_147_483_647

  /// An equation whose first coefficient that is not 0 is 1, at a place where every other row has 0.
  private struct Row: Hashable {
    let pivot: Int
    var coefficients: [Int]
    var value: Int
  }

  private var rows: [Row] = []

  /// Takes in that the cells marked in `cells` hold `count` cases together.
  mutating func learn(_ cells: CellSet, _ count: Int) {
    var (rest, value) = reduced(cells, count)
    guard let pivot = rest.firstIndex(where: { $0 != 0 }) else { return }
    let inverse = Self.inverse(of: rest[pivot])
    rest = rest.map { $0 * inverse % Self.prime }
    value = value * inverse % Self.prime
    for place in rows.indices {
      let factor = rows[place].coefficients[pivot]
      guard factor != 0 else { continue }
      rows[place].coefficients = Self.subtract(rest, times: factor, from: rows[place].coefficients)
      rows[place].value = Self.subtract(value, times: factor, from: rows[place].value)
    }
    rows.append(Row(pivot: pivot, coefficients: rest, value: value))
  }

  /// How many cases the marked cells hold together; nil where that cannot be worked out.
  func count(of cells: CellSet) -> Int? {
    let (rest, value) = reduced(cells, 0)
    guard rest.allSatisfy({ $0 == 0 }) else { return nil }
    return (Self.prime - value) % Self.prime
  }

  /// What is left of a number when all that is known is taken away from it.
  private func reduced(_ cells: CellSet, _ count: Int) -> (rest: [Int], value: Int) {
    var rest = cells.map { $0 ? 1 : 0 }
    var value = count
    for row in rows {
      let factor = rest[row.pivot]
      guard factor != 0 else { continue }
      rest = Self.subtract(row.coefficients, times: factor, from: rest)
      value = Self.subtract(row.value, times: factor, from: value)
    }
    return (rest, value)
  }

  private static func subtract(_ other: [Int], times factor: Int, from row: [Int]) -> [Int] {
    zip(row, other).map { subtract($1, times: factor, from: $0) }
  }

  private static func subtract(_ other: Int, times factor: Int, from value: Int) -> Int {
    let difference = (value - other * factor % prime) % prime
    return difference < 0 ? difference + prime : difference
  }

  /// The number that gives 1 with `value`: its power by two less than the prime (Fermat).
  private static func inverse(of value: Int) -> Int {
    var (result, square, exponent) = (1, value, prime - 2)
    while exponent > 0 {
      if !exponent.isMultiple(of: 2) { result = result * square % prime }
      square = square * square % prime
      exponent /= 2
    }
    return result
  }
}

/// Some of the cells of a space, by place.
typealias CellSet = [Bool]
