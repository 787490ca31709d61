import InspectionModel

/// The results of every section, criterion and thread of an inspection.
public struct Scorecard: Hashable, Sendable {
  /// By section and criterion; a node without a result is absent.
  public let nodes: [NodeID: Result]
  /// By thread; a thread without a result is absent.
  public let threads: [String: Result]

  /// A scorecard of known results.
  public init(nodes: [NodeID: Result], threads: [String: Result]) {
    self.nodes = nodes
    self.threads = threads
  }

  /// A result, and where it comes from.
  public struct Result: Hashable, Sendable {
    /// What it is.
    public let value: Value
    /// Where it comes from.
    public let origin: Origin

    /// A result of some origin.
    public init(_ value: Value, origin: Origin) {
      self.value = value
      self.origin = origin
    }
  }

  /// What a result is.
  public enum Value: Hashable, Sendable {
    /// A printed percentage.
    case score(WholePercent)
    /// A step of the programme's grades.
    case grade(Scale.Step)
    /// A result that cannot be had, and why.
    case none(reason: String)
  }

  /// Where a result comes from.
  public enum Origin: Hashable, Sendable {
    /// An author typed it in.
    case entered(SourceRange)
    /// The mean of the printed scores below it: what those allow the exact mean to be.
    case averaged(PercentInterval)
  }
}

extension Scorecard.Result {
  /// The printed percentage; nil for a grade and for no result.
  public var score: WholePercent? {
    if case .score(let score) = value { score } else { nil }
  }
}
