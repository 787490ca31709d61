import InspectionModel

/// A named number that prose can quote, reckoned.
public struct Figure: Hashable, Sendable {
  /// Its name: of an entry of `figures.yml`, or the id of a question.
  public let name: String
  /// What it is.
  public let value: Value
  /// Where its numbers come from.
  public let origin: Origin

  /// The figure `name`.
  public init(name: String, value: Value, origin: Origin) {
    self.name = name
    self.value = value
    self.origin = origin
  }

  /// What a figure is.
  public enum Value: Hashable, Sendable {
    /// A count out of a base, neither below 0 and the count never above the base; a base of 0 can never be quoted.
    case share(count: Int, base: Int)
    /// A percentage without a base.
    case percentage(WholePercent)
    /// A whole number.
    case number(Int)
    /// Words, or a number with a unit.
    case text(String)
    /// Two shares beside each other, each as it is printed.
    case comparison(WholePercent, with: WholePercent)
    /// A figure that the report leaves out, with what may be said of it.
    case hidden(HiddenShare)
  }

  /// Where the numbers of a figure come from.
  public enum Origin: Hashable, Sendable {
    /// The answers to a question over some cases; `answers` names those that count, none when the sufficient ones do.
    case question(QuestionID, answers: [String], filter: CaseFilter)
    /// The attributes of cases.
    case cases(CaseFilter, among: CaseFilter)
    /// An author typed them in, and says where they come from.
    case entered(SourceRange, source: String?)
    /// It was worked out from other figures of the book.
    case derived(FigureDerivation)
  }

  /// The other side of a share: the relevant cases that it does not count; nil where there is no base.
  public var complement: Figure? {
    if let hidden { return hiding(hidden.complement) }
    guard case .share(let count, let base) = value else { return nil }
    return Figure(name: name, value: .share(count: base - count, base: base), origin: origin)
  }

  /// The share as an exact percentage, from 0 to 100; nil without a base or on a base of 0.
  public var percentage: Fraction? {
    guard case .share(let count, let base) = value else { return nil }
    return Fraction(count, over: base).map { $0 * Fraction(100) }
  }
}

/// The figures of an inspection: those of `figures.yml`, and every question by its id.
public struct FigureBook: Hashable, Sendable {
  /// In the order of `figures.yml`, then of the question list; each name once.
  public let figures: [Figure]
  /// The figures that have no numbers, in the same order.
  public let unavailable: [Unavailable]
  /// How the answers to each question, and the values of the attributes that charts show, are spread over the cases.
  public let distributions: [Distribution.Subject: Distribution]
  /// Which numbers are left out of these figures and distributions.
  public let smallNumbers: SmallNumbers
  /// What has numbers that are left out, as `distributions` would show them.
  public let hiddenDistributions: Set<Distribution.Subject>
  private let places: [String: Int]
  private let reasons: [String: Reason]

  /// A book of `figures`; of several with one name the first counts.
  public init(
    _ figures: [Figure], unavailable: [Unavailable] = [], distributions: [Distribution.Subject: Distribution] = [:],
    smallNumbers: SmallNumbers = .printed, hiddenDistributions: Set<Distribution.Subject> = []
  ) {
    self.figures = figures
    self.distributions = distributions
    self.smallNumbers = smallNumbers
    self.hiddenDistributions = hiddenDistributions
    self.unavailable = unavailable
    reasons = Dictionary(unavailable.map { ($0.name, $0.reason) }, uniquingKeysWith: { first, _ in first })
    places = Dictionary(figures.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { first, _ in first })
  }

  /// A book without figures.
  public static let empty = FigureBook([])

  /// The figure called `name`; nil when there is none.
  public subscript(_ name: String) -> Figure? { places[name].map { figures[$0] } }

  /// Why the figure called `name` has no numbers; nil when it has some, and when nothing is called so.
  public func reason(for name: String) -> Reason? { places[name] == nil ? reasons[name] : nil }

  /// Every name that can be quoted, with or without numbers.
  public var names: [String] { figures.map(\.name) + unavailable.map(\.name) }

  /// The figures that `figure` rests on in the end, each once: itself, or those that it is worked out from, and those
  /// that they are worked out from.
  public func roots(of figure: Figure) -> [Figure] {
    var roots: [Figure] = []
    var seen: Set<String> = [figure.name]
    var waiting = [figure]
    // Without recursion: a chain of figures may be of any length.
    while let next = waiting.popLast() {
      guard case .derived(let derivation) = next.origin else {
        roots.append(next)
        continue
      }
      for part in derivation.parts.reversed() where seen.insert(part.value).inserted {
        if let part = self[part.value] { waiting.append(part) }
      }
    }
    return roots
  }

  /// A figure without numbers.
  public struct Unavailable: Hashable, Sendable {
    /// Its name.
    public let name: String
    /// Why.
    public let reason: Reason

    /// The figure `name`, for a reason.
    public init(name: String, reason: Reason) {
      self.name = name
      self.reason = reason
    }
  }

  /// Why a figure has no numbers.
  public enum Reason: Hashable, Sendable {
    /// It is counted from the case assessments, and there are none.
    case notCounted
    /// Its definition is wrong, which was reported.
    case malformed
    /// It is worked out from a percentage, and the figure of this name rests on no case.
    case withoutCases(of: String)
  }
}
