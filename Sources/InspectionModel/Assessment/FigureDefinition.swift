/// A named number that prose can quote, as `figures.yml` defines it.
public struct FigureDefinition: Hashable, Sendable {
  /// The name; every question's id is the name of a figure of its own besides.
  public let name: Located<String>
  /// Where its numbers come from.
  public let measure: Measure
  /// Who says so, for numbers that come from elsewhere than the cases.
  public let source: String?

  /// The figure `name`.
  public init(name: Located<String>, measure: Measure, source: String? = nil) {
    self.name = name
    self.measure = measure
    self.source = source
  }

  /// Where the numbers of a figure come from.
  public enum Measure: Hashable, Sendable {
    /// The answers to a question over some cases: those judged sufficient, or those given one of the named answers, out
    /// of the relevant ones.
    case question(Located<String>, answers: [Located<String>], filter: WrittenFilter)
    /// The cases with some attributes, out of a wider group.
    case cases(WrittenFilter, among: WrittenFilter)
    /// A count out of a base, typed in.
    case entered(count: Located<Int>, base: Located<Int>)
    /// A percentage whose base nobody gives; nothing is ever worked out from it.
    case percentage(WholePercent)
    /// A whole number that stands by itself: a caseload.
    case number(Int)
    /// Words or a number with a unit, one line: "£19.147m".
    case text(String)
    /// Worked out from other figures.
    case derived(FigureDerivation)

    /// How it is worked out from others; nil where it has numbers of its own.
    public var derivation: FigureDerivation? {
      if case .derived(let derivation) = self { derivation } else { nil }
    }
  }
}

extension FigureDefinition {
  /// The groups of cases that the figure counts.
  public var filters: [WrittenFilter] {
    switch measure {
    case .question(_, _, let filter): [filter]
    case .cases(let filter, let among): [filter, among]
    case .entered, .percentage, .number, .text, .derived: []
    }
  }
}
