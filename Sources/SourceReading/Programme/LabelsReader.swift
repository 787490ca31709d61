import InspectionModel

/// Reads the words that the program itself says: those of all programmes, and over them those of one.
struct LabelsReader {
  private var forms: [LabelKey: [Language: [PluralForm: String]]] = [:]
  /// The keys that were written for each language, whether or not their words can be read.
  private var given: [Language: Set<LabelKey>] = [:]
  /// The languages of which a file could not be read: nobody knows what is missing in them.
  private var unread: Set<Language> = []
  /// What there is to tell about the files.
  private(set) var diagnostics: [Diagnostic] = []

  /// The words of all files that were read.
  var labels: Labels { Labels(forms.mapValues(Wording.init)) }

  /// Takes in the words of a file, in the place of those that an earlier one has; reports keys that are unknown.
  mutating func read(_ file: SourceFile, in language: Language) {
    let reading = YAMLReader().read(file)
    diagnostics += reading.diagnostics
    guard let root = reading.value else {
      unread.insert(language)
      return
    }
    guard let pairs = root.isEmpty ? [] : root.pairs else {
      diagnostics.append(.wrongKind(file.path, form: "one `key: words` a line", at: root.range))
      unread.insert(language)
      return
    }
    let known = LabelKey.allCases.map(\.rawValue)
    for pair in pairs {
      guard let key = LabelKey(rawValue: pair.key.value) else {
        let headline = "There is no label '\(pair.key.value.shortened)'"
        diagnostics.append(.unknown(.unknownKey, pair.key, headline, known: known, listing: "The labels are"))
        continue
      }
      given[language, default: []].insert(key)
      let words = Kind<[PluralForm: String]>.pluralForms.read(.node(pair.value), key.rawValue)
      diagnostics += words.diagnostics
      guard let words = words.value else { continue }
      forms[key, default: [:]][language] = words
      if let unfilled = Wording([language: words]).unfilled(at: pair.value.range, known: key.places) {
        diagnostics.append(unfilled)
      }
    }
  }

  /// Reports the labels that no file gives in a language: at the programme's own file, or where the language is named
  /// when it has none.
  mutating func reportMissing(in language: Located<Language>, own: SourceFile?, name: String) {
    guard !unread.contains(language.value) else { return }
    let given = given[language.value] ?? []
    let missing = LabelKey.allCases.filter { !given.contains($0) }.map(\.rawValue)
    guard let list = missing.listed(after: "Still to be given are") else { return }
    guard let own else {
      diagnostics.append(
        Diagnostic(
          .invalidProgramme, at: language.range, "The programme has no '\(name)'",
          explanation: """
            A programme says in a file for each of its languages what is not said for all of them in 'common/\(name)'. \
            \(list)
            """))
      return
    }
    diagnostics.append(
      Diagnostic(
        .missingKey, at: own.range.start,
        missing.count == 1 ? "A label is missing" : "\(missing.count) labels are missing", explanation: list))
  }
}
