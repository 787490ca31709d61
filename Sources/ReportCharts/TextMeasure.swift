/// Knows how wide texts are, in a unit of its own.
protocol TextMeasure {
  /// The width of one character.
  func width(of character: Character) -> Int
  /// The width of all characters of `text`.
  func width(of text: Substring) -> Int
}
