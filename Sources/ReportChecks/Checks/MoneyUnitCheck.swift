import InspectionModel

/// Finds sums of money that lack their unit: "£19.147" for "£19.147m".
struct MoneyUnitCheck: Check {
  let ids: [DiagnosticID] = [.moneyWithoutUnit]

  /// Each sum without a unit that has other decimals than pence are, or that has a like one with a unit beside it.
  func check(_ manuscript: Manuscript) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    var beside = Neighbours()
    for passage in manuscript.authored where Self.isProse(passage.place.kind) {
      let sums = MoneySum.all(in: passage)
      beside.move(to: passage.place, with: sums)
      for sum in sums where !sum.hasUnit {
        if sum.decimals == 1 || sum.decimals > 2 {
          diagnostics.append(.lacksUnit(sum, in: passage, like: beside.withUnit.first { $0.isLike(sum) }))
        } else if sum.decimals == 2, let like = beside.withUnit.first(where: { $0.isLike(sum) }) {
          diagnostics.append(.lacksUnit(sum, in: passage, like: like))
        }
      }
    }
    return diagnostics
  }

  private static func isProse(_ kind: Place.Kind) -> Bool { kind.isRunningText || kind == .chartText }

  /// The sums with a unit in the passages just before one, and in itself.
  private struct Neighbours {
    private(set) var withUnit: [MoneySum] = []
    private var place: Place?

    mutating func move(to place: Place, with sums: [MoneySum]) {
      let isNear = self.place.map { $0.node == place.node && $0.slot == place.slot && $0.part == place.part } ?? false
      withUnit = (isNear ? withUnit.suffix(8) : []) + sums.filter(\.hasUnit)
      self.place = place
    }
  }
}

/// A sum of money as it was written.
private struct MoneySum: Hashable {
  let tokens: Range<Int>
  let text: String
  /// The number, without its unit.
  let value: Fraction
  let decimals: Int
  let hasUnit: Bool

  /// Whether the two numbers are within a quarter of each other.
  func isLike(_ other: MoneySum) -> Bool {
    let (low, high) = value < other.value ? (value, other.value) : (other.value, value)
    return low > .zero && !(low * Fraction(5) < high * Fraction(4))
  }

  /// The sums of a passage. One that a unit behind a second one belongs to, as in "£1.5 to £2 million", has that unit.
  static func all(in passage: Passage) -> [MoneySum] {
    var sums: [MoneySum] = []
    for number in passage.numbers.reversed() where number.meaning == .money {
      guard let sum = MoneySum(number, in: passage, before: sums.last) else { continue }
      sums.append(sum)
    }
    return sums.reversed()
  }

  private init?(_ number: NumberExpression, in passage: Passage, before next: MoneySum?) {
    let place = number.tokens.upperBound - 1
    let token = passage.tokens[place]
    let digits = token.text.prefix { $0.isNumber || $0 == "." || $0 == "," }
    guard let printed = PrintedPercent(String(digits)) else { return nil }
    (value, decimals, tokens) = (printed.value, printed.decimals, place - 1..<place + 1)
    let isJoined = next.map { $0.hasUnit && $0.tokens.lowerBound - place <= 3 } ?? false
    hasUnit = token.kind == .mixed || Self.units.contains(passage.folded(place + 1)) || isJoined
    text = passage[passage.range(ofTokens: tokens)]
  }

  private static let units: Set = [
    "m", "million", "millions", "bn", "billion", "k", "thousand", "thousands", "hundred",
  ]
}

extension Diagnostic {
  fileprivate static func lacksUnit(_ sum: MoneySum, in passage: Passage, like: MoneySum?) -> Diagnostic {
    Diagnostic(
      .moneyWithoutUnit, at: passage.source(of: passage.range(ofTokens: sum.tokens)),
      "The sum '\(sum.text)' seems to lack its unit",
      explanation: like.map { "'\($0.text)' stands beside it: write what is meant, 'million' for one." }
        ?? "Pounds have no decimals or two: write what is meant, 'million' for one.")
  }
}
