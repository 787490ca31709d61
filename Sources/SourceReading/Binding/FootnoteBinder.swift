import InspectionModel

/// Binds the footnotes of one file to their marks: names belong to their file.
struct FootnoteBinder: Sendable {
  /// How many marks of a file are compared with its footnotes: both are as many as a hostile author likes.
  private static let mostProposals = 20

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
    let unknown = prose.footnoteMarks.filter { places[$0.value] == nil }
    for (index, mark) in unknown.enumerated() {
      let names = index < Self.mostProposals ? names : []
      binding.report(
        .unknown(
          .unknownFootnote, mark, "Footnote '\(mark.value.shortened)' is not defined in this file", known: names,
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
      .duplicateFootnote, at: name.range, "Footnote '\(name.value.shortened)' is defined twice",
      explanation: "Give one of them another name; a mark may be used as often as you like.",
      notes: [Note(at: first, "First defined here")])
  }

  fileprivate static func footnoteUnused(_ name: Located<String>) -> Diagnostic {
    Diagnostic(
      .unusedFootnote, at: name.range, "Footnote '\(name.value.shortened)' is not used",
      explanation: "Put '[^\(name.value)]' where it belongs, or take the footnote out.")
  }
}
