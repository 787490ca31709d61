import InspectionModel

/// A typed number that is, or nearly is, what a figure of the inspection says, with the figures that it may be.
public struct NumberBinding: Hashable, Sendable {
  /// As it is typed: "82%", "83 of the 106".
  public let text: String
  /// Where it stands.
  public let range: SourceRange
  /// The sentence around it, as it reads.
  public let sentence: String
  /// The section or criterion under which it stands; nil elsewhere.
  public let node: NodeID?
  /// The figures that it may be, the likeliest first; at least one, and three at most.
  public let candidates: [Candidate]

  /// The likeliest figure.
  public var best: Candidate? { candidates.first }

  /// The likeliest figure where no other is as likely, and where it says what is typed: the one that may be taken without
  /// asking.
  public var certain: Candidate? {
    guard let best, best.isExact, candidates.count == 1 || candidates[1].weight < best.weight else { return nil }
    return best
  }

  /// A figure that a number may be.
  public struct Candidate: Hashable, Sendable {
    /// Its name.
    public let figure: String
    /// What stands in the place of the number: "{{percent PSR1}}".
    public let words: String
    /// What the figure says: "82%, 87 of 106".
    public let value: String
    /// Whether the figure says what is typed; otherwise it is one off.
    public let isExact: Bool
    /// The edits that put `words` there; they touch nothing but digits and words of the number.
    public let edits: [Diagnostic.Edit]
    /// How much speaks for it: the more, the likelier.
    public let weight: Int
  }
}
