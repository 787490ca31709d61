/// What a published report is compared by. The raw values are the keys of the files in `Tests/Fixtures/Facts`.
enum FactKind: String, CaseIterable {
  /// Subject, numbers and dates: "subject: …", "published: …", "ISBN: …", "signed: …".
  case cover
  /// Headings in order, each after its level; the titles of parts have level 1. Titles of boxes are headings, and the
  /// page before a section is "… [divider]".
  case outline
  /// What a section or criterion is given under its own heading, all rounds and the words of the band.
  case results
  /// The same of headline scores.
  case headlines
  /// How many findings of each tone stand under a section or criterion.
  case findings
  /// How many recommendations stand under which heading.
  case recommendations
  /// How many of them are said again in which section.
  case restated
  /// Examples of practice, each after its criterion.
  case examples
  /// Where tables stand, and how many rows they have besides their heads.
  case tables
  /// The rows of those tables that are compared cell by cell.
  case rows
  /// The titles of charts, each after its place.
  case charts
  /// Their numbers and titles.
  case appendices
  /// How many entries the glossary has.
  case glossary
  /// How many people have which role.
  case people
  /// How many quotations there are.
  case quotations
  /// How many notes stand below texts and tables.
  case footnotes

  /// The line as it is compared, free of what every report sets in its own way:
  /// - capitals; typographic quotes, dashes and dots;
  /// - a colon or full stop at the end;
  /// - in titles, the word before a number and the point or colon after it: "Section 1: Victims" is "1 victims".
  func compared(_ line: String) -> String {
    let signs: [Character: String] = [
      "‘": "'", "’": "'", "“": "\"", "”": "\"", "–": "-", "—": "-", "…": "...", "\u{A0}": " ",
    ]
    var line = squeezedTitle(line).map { signs[$0] ?? String($0) }.joined()
    while line.hasSuffix(":") || line.hasSuffix(".") { line.removeLast() }
    return line.lowercased()
  }

  private func squeezedTitle(_ line: String) -> String {
    switch self {
    case .outline:
      guard let space = line.firstIndex(of: " ") else { return line }
      return line[...space] + Self.withPlainNumber(line[line.index(after: space)...])
    case .appendices: return Self.withPlainNumber(line[...])
    default: return line
    }
  }

  private static func withPlainNumber(_ title: Substring) -> String {
    let number = /^(?:\p{Lu}\p{L}* )?(\p{Lu}?\p{N}(?:[\p{N}.]*\p{N})?)[.:]? (?=\S)/
    return String(title).replacing(number) { "\($0.1) " }
  }
}
