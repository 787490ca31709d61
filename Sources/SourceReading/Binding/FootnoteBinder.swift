import InspectionModel

/// Binds the footnotes of one file to their marks: names belong to their file.
struct FootnoteBinder: Sendable {
  /// The definitions in `prose`, each name once; reports doubled and unused ones, and marks without a definition.
  func bind(_ prose: ProseInventory, to binding: inout Binding) -> [FootnoteDefinition] {
    var places: [String: SourceRange] = [:]
    var definitions: [FootnoteDefinition] = []
    for definition in prose.footnotes {
      if let first = places[definition.name.value] {
        binding.report(.footnoteGivenTwice(definition.name, first: first))
      } else {
        places[definition.name.value] = definition.name.range
        definitions.append(definition)
      }
    }
    let names = definitions.map(\.name.value)
    for mark in prose.footnoteMarks where places[mark.value] == nil {
      binding.report(
        .unknown(
          .unknownFootnote, mark, "Footnote '\(mark.value)' is not defined in this file", known: names,
          listing: "The footnotes of this file are", replacement: { "[^\($0)]" }))
    }
    let marks = Set(prose.footnoteMarks.map(\.value))
    for definition in definitions where !marks.contains(definition.name.value) {
      binding.report(.footnoteUnused(definition.name))
    }
    return definitions
  }
}

extension Diagnostic {
  fileprivate static func footnoteGivenTwice(_ name: Located<String>, first: SourceRange) -> Diagnostic {
    Diagnostic(
      .duplicateFootnote, at: name.range, "Footnote '\(name.value)' is defined twice",
      explanation: "Give one of them another name; a mark may be used as often as you like.",
      notes: [Note(at: first, "First defined here")])
  }

  fileprivate static func footnoteUnused(_ name: Located<String>) -> Diagnostic {
    Diagnostic(
      .unusedFootnote, at: name.range, "Footnote '\(name.value)' is not used",
      explanation: "Put '[^\(name.value)]' where it belongs, or take the footnote out.")
  }
}
