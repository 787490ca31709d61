import InspectionModel

/// Finds the words of a programme that one of its languages lacks.
struct WordingChecker {
  private let languages: [Language]
  /// What there is to tell.
  private(set) var diagnostics: [Diagnostic] = []

  /// A checker for a programme in `languages`.
  init(languages: [Language]) { self.languages = languages }

  /// Looks through everything in `node`, which looks as `schema` says and stands behind the key `name`.
  mutating func check(_ node: YAMLNode, as schema: Schema, called name: String) {
    // Words in one form are English, so that a programme in English alone lacks none.
    guard languages != [.english] else { return }
    switch schema {
    case .text, .pattern, .choice, .word, .number: break
    case .list(let item): for inner in node.items ?? [] { check(inner, as: item, called: name) }
    case .keys(let keys, _):
      for pair in node.pairs ?? [] {
        guard let key = keys.first(where: { $0.name == pair.key.value }) else { continue }
        check(pair.value, as: key.schema, called: key.name)
      }
    case .lines(let inner, _):
      for pair in node.pairs ?? [] { check(pair.value, as: inner, called: pair.key.value) }
    case .either(let schemas): for schema in schemas { check(node, as: schema, called: name) }
    case .definition(.wording): check(words: node, called: name)
    case .definition(let definition): check(node, as: definition.schema, called: name)
    }
  }

  private mutating func check(words node: YAMLNode, called name: String) {
    guard !node.isEmpty, node.items == nil else { return }
    let given = (node.pairs ?? []).map(\.key.value)
    let isByLanguage = !given.isEmpty && !given.contains { PluralForm(rawValue: $0) != nil }
    let missing = languages.map(\.code).filter { isByLanguage ? !given.contains($0) : $0 != Language.english.code }
    guard let list = missing.listed(after: "Words are missing in") else { return }
    diagnostics.append(
      Diagnostic(
        .invalidProgramme, at: node.range, "'\(name)' has words for each language of the programme",
        explanation: "\(list) Write them below its key, one language a line: `en:` and the words."))
  }
}
