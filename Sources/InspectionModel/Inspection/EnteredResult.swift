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
    /// The round's words for what was not assessed in it.
    case notAssessed
    /// Something that is no result, and was reported as that: so nothing is missing.
    case unreadable
  }
}

/// What a result belongs to: a section, criterion or thread, in one round.
public struct ResultKey: Hashable, Sendable {
  /// What was measured.
  public let subject: Subject
  /// The id of the round; nil for a programme that measures once.
  public let round: String?

  /// `subject` in a round.
  public init(_ subject: Subject, round: String?) {
    self.subject = subject
    self.round = round
  }

  /// What can have a result.
  public enum Subject: Hashable, Sendable {
    /// A section or criterion.
    case node(NodeID)
    /// A thread, by its id.
    case thread(String)

    /// Its id as authors write it.
    public var id: String {
      switch self {
      case .node(let node): node.text
      case .thread(let id): id
      }
    }
  }
}

/// The ratings of the items of a graded criterion, in the current round.
public struct ItemRatings: Hashable, Sendable {
  /// The items in the order of the file.
  public let items: [Item]
  /// Why the grade that was entered is not the one that the items give.
  public let reason: Located<String>?

  /// Ratings of `items`.
  public init(items: [Item], reason: Located<String>?) {
    self.items = items
    self.reason = reason
  }

  /// One item of evidence.
  public struct Item: Hashable, Sendable {
    /// What is rated.
    public let name: Located<String>
    /// The id of a step of the programme's item ratings.
    public let rating: Located<String>

    /// `name: rating`
    public init(name: Located<String>, rating: Located<String>) {
      self.name = name
      self.rating = rating
    }
  }
}
