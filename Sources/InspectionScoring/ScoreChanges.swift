import InspectionModel

/// What differs between two scorecards of one inspection: what a correction of the data, or another rule, would change.
public struct ScoreChanges: Hashable, Sendable {
  /// In the order of the tree, threads last; for each subject the current round first.
  public let changes: [Change]
  /// The sections from the highest printed score to the lowest, before and after; those with one score stand together.
  public let order: Order

  /// What leads from `before` to `after`.
  ///
  /// - Parameters:
  ///   - programme: What `before` was scored by.
  ///   - other: What `after` was scored by, where that is another rule.
  public init(from before: Scorecard, to after: Scorecard, of programme: Programme, then other: Programme? = nil) {
    let other = other ?? programme
    let rounds = Self.rounds(of: programme, other)
    changes = Self.subjects(of: programme, other).flatMap { subject in
      rounds.compactMap { round -> Change? in
        let key = ResultKey(subject, round: round)
        let change = Change(
          key: key, before: before.results[key].map { Measure($0, bands: programme.bands) },
          after: after.results[key].map { Measure($0, bands: other.bands) })
        return change.kinds.isEmpty ? nil : change
      }
    }
    order = Order(before: Self.order(of: programme, before), after: Self.order(of: other, after))
  }

  /// Whether nothing differs.
  public var isEmpty: Bool { changes.isEmpty && !order.isChanged }

  /// A result that differs.
  public struct Change: Hashable, Sendable {
    /// Whose it is, in which round.
    public let key: ResultKey
    /// Nil where there was none.
    public let before: Measure?
    /// Nil where there is none any more.
    public let after: Measure?

    /// What differs, in the order of the kinds.
    public var kinds: [Kind] {
      Kind.allCases.filter { kind in
        switch kind {
        case .exact: before?.result.exact != after?.result.exact
        case .printed: before?.printed != after?.printed
        case .band: before?.band?.id != after?.band?.id
        case .grade: before?.grade?.id != after?.grade?.id
        }
      }
    }
  }

  /// What can differ about a result.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The unrounded percentage.
    case exact
    /// What reports print: a percentage, or that there is none.
    case printed
    /// The band that the printed percentage falls in.
    case band
    /// The grade.
    case grade
  }

  /// A result with its band.
  public struct Measure: Hashable, Sendable {
    /// The result.
    public let result: Scorecard.Result
    /// The band of its printed score; nil without a score.
    public let band: Scale.Step?

    init(_ result: Scorecard.Result, bands: Scale) {
      self.result = result
      band = result.score.flatMap(bands.step)
    }

    /// The grade; nil for anything else.
    public var grade: Scale.Step? {
      if case .grade(let step) = result.value { step } else { nil }
    }

    /// What is printed, where it is no grade.
    fileprivate var printed: Scorecard.Value? { grade == nil ? result.value : nil }
  }

  /// The order of the sections by their scores.
  public struct Order: Hashable, Sendable {
    /// Each group has one printed score, in the order of the tree.
    public let before: [[NodeID]]
    /// The same afterwards.
    public let after: [[NodeID]]

    /// Whether a section overtakes, reaches or leaves another.
    public var isChanged: Bool { before != after }
  }

  private static func subjects(of programme: Programme, _ other: Programme) -> [ResultKey.Subject] {
    let nodes = (programme.nodes + other.nodes).map { ResultKey.Subject.node($0.id) }
    let threads = (programme.threads + other.threads).map { ResultKey.Subject.thread($0.id) }
    var known: Set<ResultKey.Subject> = []
    return (nodes + threads).filter { known.insert($0).inserted }
  }

  private static func rounds(of programme: Programme, _ other: Programme) -> [String?] {
    var known: Set<String?> = []
    return (programme.measuredRounds.reversed() + other.measuredRounds.reversed()).map { $0?.id }
      .filter { known.insert($0).inserted }
  }

  private static func order(of programme: Programme, _ scorecard: Scorecard) -> [[NodeID]] {
    let scored = programme.sections.compactMap { section in
      scorecard[.node(section.id)]?.score.map { (id: section.id, score: $0) }
    }
    return Set(scored.map(\.score)).sorted(by: >).map { score in scored.filter { $0.score == score }.map(\.id) }
  }
}
