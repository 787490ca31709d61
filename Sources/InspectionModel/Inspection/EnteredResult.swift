/// A result that an author typed in, with its place.
public struct EnteredResult: Hashable, Sendable {
  /// What was entered.
  public var value: Value
  /// Where.
  public var range: SourceRange

  /// `value`, entered at `range`.
  public init(_ value: Value, at range: SourceRange) {
    self.value = value
    self.range = range
  }

  /// The kinds of entered result.
  public enum Value: Hashable, Sendable {
    /// A whole percentage.
    case score(WholePercent)
    /// The id of a step of the programme's grades.
    case grade(String)
    /// `score: none` with the reason why there can be none.
    case none(reason: String)
  }
}
