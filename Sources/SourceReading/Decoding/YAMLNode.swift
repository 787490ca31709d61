import InspectionModel

/// A value out of YAML with the place where it stands; scalars are read as written, whatever they look like.
public struct YAMLNode: Hashable, Sendable {
  /// What it is.
  public let kind: Kind
  /// Where it stands: a scalar without its quotes, a collection from its first to its last value.
  public let range: SourceRange

  /// A value of `kind` at `range`.
  public init(_ kind: Kind, at range: SourceRange) {
    self.kind = kind
    self.range = range
  }

  /// The kinds of value.
  public enum Kind: Hashable, Sendable {
    /// Text; empty when a key has no value.
    case scalar(String)
    /// A list.
    case sequence([YAMLNode])
    /// Keys with values, in the order in which they were written; no key stands twice.
    case mapping([Pair])
  }

  /// A key with its value.
  public struct Pair: Hashable, Sendable {
    /// As written, without quotes.
    public let key: Located<String>
    /// What stands below or after it.
    public let value: YAMLNode

    /// `key: value`
    public init(key: Located<String>, value: YAMLNode) {
      self.key = key
      self.value = value
    }
  }

  /// The text of a scalar with its place.
  var text: Located<String>? {
    guard case .scalar(let text) = kind else { return nil }
    return Located(text, at: range)
  }

  /// The keys and values of a mapping; nil for what is none.
  var pairs: [Pair]? {
    guard case .mapping(let pairs) = kind else { return nil }
    return pairs
  }

  /// The values of a list; nil for what is none.
  var items: [YAMLNode]? {
    guard case .sequence(let items) = kind else { return nil }
    return items
  }

  /// The value of a key of a mapping.
  subscript(key: String) -> YAMLNode? { pairs?.first { $0.key.value == key }?.value }

  /// Whether nothing was written.
  var isEmpty: Bool { kind == .scalar("") }
}
