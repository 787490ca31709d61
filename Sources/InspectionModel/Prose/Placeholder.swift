/// What stands between `{{` and `}}`, read as the words that it may begin with.
public enum Placeholder: Hashable, Sendable {
  /// A value of the inspection: `subject`, `body`, or a key that the programme adds.
  case value(String)
  /// `page summary`: the page on which what bears a label stands.
  case page(String)
  /// `criteria 1 2 3`: the list of the criteria of some sections.
  case criteria([String])
  /// `> purpose`: the standing text of this name.
  case standingText(String)
  /// `score 1.2`, `grade A1 original`: a result of a section, criterion or thread, in the current round where none is
  /// named.
  case result(ResultWord, of: String, round: String?)
  /// `percent psr-seriousness`, `share psr-seriousness insufficient`: a figure, or the other side of it.
  case figure(FigureWord, name: String, isInsufficient: Bool)

  /// The words that are no names of values, besides those of results and figures.
  public enum Word: String, Hashable, Sendable, CaseIterable { case page, criteria }

  /// What of a result is quoted.
  public enum ResultWord: String, Hashable, Sendable, CaseIterable {
    /// The printed percentage: "62%".
    case score
    /// The label of the band that the score falls in.
    case band
    /// The label of the grade.
    case grade
  }

  /// What of a figure is quoted.
  public enum FigureWord: String, Hashable, Sendable, CaseIterable {
    /// The printed percentage: "82%".
    case percent
    /// The numerator, or the number of a figure that is only a number.
    case count
    /// What it is out of.
    case base
    /// "11 of the 14"
    case of
    /// A percentage, or "11 of the 14" on a small base, as the house style says.
    case share
    /// The word for the proportion: "almost all".
    case quantifier
    /// The fraction that the share is near to: "just over two-thirds".
    case fraction
    /// What is left: "all but two of the 25".
    case allBut = "all-but"
    /// How far two shares are from each other: "11 percentage points".
    case points
    /// On which side of the second share the first one lies: "higher".
    case direction
  }

  /// The word that asks for the other side of a figure: the cases judged insufficient.
  public static let insufficient = "insufficient"

  /// Every word that a placeholder can begin with and that is no name of a value.
  public static let words =
    Word.allCases.map(\.rawValue) + ResultWord.allCases.map(\.rawValue) + FigureWord.allCases.map(\.rawValue)

  /// The values that every inspection has.
  public static let commonValues = ["subject", "body", "inspected", "published", "isbn"]

  /// The placeholder that `text` says; nil when a word lacks what belongs to it, or has too much.
  public init?(_ text: String) {
    if let name = Self.standingText(in: text) {
      guard !name.isEmpty, !name.contains(where: \.isWhitespace) else { return nil }
      self = .standingText(name)
      return
    }
    let words = text.split(whereSeparator: \.isWhitespace).map(String.init)
    guard let first = words.first else { return nil }
    let rest = Array(words.dropFirst())
    if let word = ResultWord(rawValue: first) {
      guard let subject = rest.first, rest.count <= 2 else { return nil }
      self = .result(word, of: subject, round: rest.count == 2 ? rest[1] : nil)
    } else if let word = FigureWord(rawValue: first) {
      guard let name = rest.first, rest.count == 1 || rest == [name, Self.insufficient] else { return nil }
      self = .figure(word, name: name, isInsufficient: rest.count == 2)
    } else {
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

  /// What stands between the `>` that asks for a standing text and the braces, without white space around it; nil where
  /// something else is asked for.
  public static func standingText(in text: String) -> String? {
    let rest = text.drop(while: \.isWhitespace)
    guard rest.first == ">" else { return nil }
    let name = rest.dropFirst().drop(while: \.isWhitespace)
    return String(name.reversed().drop(while: \.isWhitespace).reversed())
  }
}
