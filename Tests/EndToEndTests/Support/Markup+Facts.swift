import TestSupport

extension Markup {
  /// The words of the first element inside that has a class.
  func child(_ name: Substring) -> String? { all { $0.classes.contains(name) }.first?.words }

  /// The words without those of the elements of a class.
  func wordsWithout(_ name: Substring) -> String {
    squeezed(all(\.isText, outside: { $0.classes.contains(name) }).map(\.text).joined())
  }

  /// What an item says, without its mark, the full stop at its end and what it answers.
  var itemWords: String {
    let words = squeezed(
      all(\.isText, outside: { !$0.classes.filter { ["mark", "answers"].contains($0) }.isEmpty }).map(\.text).joined())
    return words.hasSuffix(".") ? String(words.dropLast()) : words
  }

  private var isText: Bool {
    if case .text = self { true } else { false }
  }

  /// Results by round, or one with the words of its band.
  var result: String {
    let rounds = all { $0.name == "dl" && $0.classes.contains("rounds") }.flatMap { $0.all { $0.name == "dd" } }
    if !rounds.isEmpty { return rounds.map(\.words).joined(separator: "; ") }
    return [child("printed"), child("band")].compactMap(\.self).joined(separator: ", ")
  }

  /// How many people a line of roles names; organisations are set in italics.
  var names: Int {
    let names = all(\.isText, outside: { ["dt", "em"].contains($0.name) })
    return names.map(\.text).joined().split { $0 == "," || $0 == ";" }.filter { !squeezed(String($0)).isEmpty }.count
  }

  /// Whether somebody's own words are set, in the line or on their own.
  var isQuotation: Bool {
    name == "em" && words.hasPrefix("“") || name == "figure" && classes.contains("quotation")
  }
}
