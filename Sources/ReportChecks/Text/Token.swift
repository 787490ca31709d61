/// A word, number or sign of a passage.
public struct Token: Hashable, Sendable {
  /// What it is.
  public let kind: Kind
  /// The bytes of the passage's text.
  public let range: Range<Int>
  /// As written.
  public let text: String
  /// In small letters, with straight apostrophes.
  public let folded: String
  /// Whether white space stands before it, or nothing.
  public let isSpaced: Bool

  /// The kinds of token.
  public enum Kind: Hashable, Sendable {
    /// Letters, with the hyphens, apostrophes and points inside: "two-thirds", "area's", "e.g".
    case word
    /// Digits with commas between thousands and a decimal point: "1,204", "1.2".
    case number
    /// Digits with letters at them: "25th", "19.147m".
    case mixed
    /// One sign: a comma, a bracket, "%".
    case sign
    /// What cannot be read here: code, a reference without words.
    case object
  }

  /// Whether it is a word that begins with a capital letter.
  public var isCapitalised: Bool { kind == .word && text.first?.isUppercase == true }

  /// Whether it is a word of at least two letters that are all capitals, small "s" behind them aside: "PPO", "TPOs".
  public var isAbbreviation: Bool {
    guard kind == .word else { return false }
    let stem = text.last == "s" ? text.dropLast() : text[...]
    return stem.count >= 2 && stem.allSatisfy { $0.isUppercase }
  }
}

/// A sentence of a passage.
public struct Sentence: Hashable, Sendable {
  /// Its tokens, the sign that ends it included; at least one.
  public let tokens: Range<Int>

  /// A sentence of `tokens`.
  public init(tokens: Range<Int>) { self.tokens = tokens }
}
