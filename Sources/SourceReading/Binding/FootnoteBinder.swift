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
    binding.report(misplacedSigns(in: prose))
    return definitions
  }

  /// Signs in running text, where marks are numbers.
  private func misplacedSigns(in prose: ProseInventory) -> [Diagnostic] {
    let signs = prose.footnoteMarks.filter { FootnoteSign.isSign($0.value) }
    let misplaced = signs.filter { !prose.tableMarks.contains($0) }
    var taken = Set(prose.footnotes.map(\.name.value) + prose.footnoteMarks.map(\.value))
    let inTables = Set(prose.tableMarks.map(\.value))
    var mends: [String: (name: String, edits: [Diagnostic.Edit])] = [:]
    return misplaced.map { mark in
      let name = mends[mark.value]?.name ?? (1...).lazy.map { String($0) }.first { !taken.contains($0) } ?? "1"
      taken.insert(name)
      // What tables use under that sign keeps its name, and the text needs a footnote of its own.
      let edits =
        mends[mark.value]?.edits
        ?? (inTables.contains(mark.value) ? [] : edits(calling: mark.value, name, among: misplaced, of: prose))
      mends[mark.value] = (name, edits)
      return .misplacedSign(mark, name: name, edits: edits)
    }
  }

  /// What gives a footnote another name; nothing where that is more than anybody would look through.
  private func edits(
    calling sign: String, _ name: String, among marks: [Located<String>], of prose: ProseInventory
  ) -> [Diagnostic.Edit] {
    let marks = marks.filter { $0.value == sign }.map { Diagnostic.Edit($0.range, "[^\(name)]") }
    let definitions = prose.footnotes.filter { $0.name.value == sign }.map { Diagnostic.Edit($0.name.range, name) }
    return marks.count + definitions.count <= Self.mostProposals ? marks + definitions : []
  }
}

extension Diagnostic {
  fileprivate static func misplacedSign(_ mark: Located<String>, name: String, edits: [Edit]) -> Diagnostic {
    Diagnostic(
      .misplacedFootnoteSign, at: mark.range, "The sign '\(mark.value)' marks footnotes of tables, and not of the text",
      explanation:
        "In running text the program numbers footnotes. Write `[^\(name)]`, or another name, here and where the "
        + "footnote is defined.",
      suggestions: edits.isEmpty ? [] : [Suggestion("Call it `\(name)`", edits: edits)])
  }

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
