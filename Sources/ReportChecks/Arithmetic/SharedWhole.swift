import InspectionModel

/// Percentages that should be the whole together.
struct SharedWhole {
  /// At least two.
  let parts: [PrintedPercent]

  /// What they make.
  var sum: Fraction { Fraction.sum(of: parts.map(\.value)) }

  /// Whether they make 100% as nearly as their printed digits can, each rounded half up.
  ///
  /// Two shares with decimals have to make it exactly: both are rounded up only where both end in a 5 that is cut off, which
  /// takes a base of hundreds. Whole percentages may do so on any even base (62.5% and 37.5%).
  var isWhole: Bool {
    let distance = sum < Fraction(100) ? Fraction(100) - sum : sum - Fraction(100)
    let decimals = parts.map(\.decimals).max() ?? 0
    if parts.count == 2, decimals > 0, parts[0].decimals == parts[1].decimals { return distance == .zero }
    let rounding = Fraction.sum(of: parts.map(\.tolerance))
    return !(rounding < distance)
  }

  /// Whether they come within so many points of 100%, so that they are meant to make it.
  func isNearlyWhole(below: Int, above: Int) -> Bool {
    !(sum < Fraction(100 - below)) && !(Fraction(100 + above) < sum)
  }

  /// What is to be told of parts at `range`.
  func complaint(at range: SourceRange?) -> Diagnostic {
    let decimals = parts.map(\.decimals).max() ?? 0
    let list = parts.map(\.description).joined(separator: " + ")
    return Diagnostic(
      .sharesAndWhole, at: range, "\(list) is \(sum.decimal(places: decimals))%, and the whole is 100%",
      explanation: "Rounding does not explain the difference. Mend the percentage that is wrong.")
  }
}
