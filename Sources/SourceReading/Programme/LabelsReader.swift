import InspectionModel

/// Reads the words that the program itself says, one file for each language.
struct LabelsReader {
  private var forms: [LabelKey: [Language: [PluralForm: String]]] = [:]
  /// What there is to tell about the files.
  private(set) var diagnostics: [Diagnostic] = []

  /// The words of all files that were read.
  var labels: Labels { Labels(forms.mapValues(Wording.init)) }

  /// Takes in the words of a file; reports keys that are unknown or missing.
  mutating func read(_ file: SourceFile, in language: Language) {
    let reading = YAMLReader().read(file)
    diagnostics += reading.diagnostics
    guard let root = reading.value else { return }
    guard let pairs = root.isEmpty ? [] : root.pairs else {
      diagnostics.append(.wrongKind(file.path, form: "one `key: words` a line", at: root.range))
      return
    }
    let known = LabelKey.allCases.map(\.rawValue)
    var given: Set<LabelKey> = []
    for pair in pairs {
      guard let key = LabelKey(rawValue: pair.key.value) else {
        let headline = "There is no label '\(pair.key.value.shortened)'"
        diagnostics.append(.unknown(.unknownKey, pair.key, headline, known: known, listing: "The labels are"))
        continue
      }
      given.insert(key)
      let words = Kind<[PluralForm: String]>.pluralForms.read(.node(pair.value), key.rawValue)
      diagnostics += words.diagnostics
      guard let words = words.value else { continue }
      forms[key, default: [:]][language] = words
      if let unfilled = Wording([language: words]).unfilled(at: pair.value.range, known: key.places) {
        diagnostics.append(unfilled)
      }
    }
    let missing = LabelKey.allCases.filter { !given.contains($0) }.map(\.rawValue)
    if let list = missing.listed(after: "Still to be given are") {
      diagnostics.append(
        Diagnostic(
          .missingKey, at: file.range.start,
          missing.count == 1 ? "A label is missing" : "\(missing.count) labels are missing",
          explanation: list))
    }
  }

  /// Reports that a language has no file.
  mutating func reportMissingFile(_ name: String, at range: SourceRange) {
    diagnostics.append(
      Diagnostic(
        .invalidProgramme, at: range, "The programme has no '\(name)'",
        explanation: "Every language of a programme needs a file with the words that the program says."))
  }
}
