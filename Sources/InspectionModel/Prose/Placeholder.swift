/// What stands between `{{` and `}}`, read as the words that it may begin with.
public enum Placeholder: Hashable, Sendable {
  /// A value of the inspection: `subject`, `body`, or a key that the programme adds.
  case value(String)
  /// `page summary`: the page on which what bears a label stands.
  case page(String)
  /// `criteria 1 2 3`: the list of the criteria of some sections.
  case criteria([String])

  /// The words that are no names of values.
  public enum Word: String, Hashable, Sendable, CaseIterable { case page, criteria }

  /// The values that every inspection has.
  public static let commonValues = ["subject", "body", "inspected", "published", "isbn"]

  /// The placeholder that `text` says; nil when a word lacks what belongs to it, or has too much.
  public init?(_ text: String) {
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let first = words.first else { return nil }
    let rest = Array(words.dropFirst())
    switch Word(rawValue: first) {
    case .page:
      guard let label = rest.first, rest.count == 1 else { return nil }
      self = .page(label)
    case .criteria:
      guard !rest.isEmpty else { return nil }
      self = .criteria(rest)
    case nil:
      guard rest.isEmpty else { return nil }
      self = .value(first)
    }
  }
}
