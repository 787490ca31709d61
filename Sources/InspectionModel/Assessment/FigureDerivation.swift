/// How a figure is worked out from others.
public enum FigureDerivation: Hashable, Sendable {
  /// Counts out of one base, or plain numbers, added up; two figures or more, each once.
  case sum([Located<String>])
  /// The first less the second: plain numbers, or the percentage points between two printed percentages.
  case difference(Located<String>, Located<String>)
  /// The cases of a share that it does not count.
  case complement(of: Located<String>)
  /// Two shares beside each other: how far the first lies from the second, and on which side.
  case comparison(Located<String>, Located<String>)

  /// The names of the figures that it is worked out from, in order.
  public var parts: [Located<String>] {
    switch self {
    case .sum(let parts): parts
    case .difference(let first, let second), .comparison(let first, let second): [first, second]
    case .complement(let part): [part]
    }
  }
}
