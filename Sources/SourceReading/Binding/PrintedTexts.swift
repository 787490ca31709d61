import InspectionModel

/// Which standing texts of a programme the report of an inspection prints.
struct PrintedTexts: Sendable {
  private let printed: Set<String>
  private let possible: Set<String>

  /// The texts that the outline prints in the report of `inspection`, and those that its `documents` ask for.
  init(_ inspection: Inspection, of programme: Programme, asked documents: [SourceDocument]) {
    let choices = programme.outline.flatMap(\.texts)
    let asked = documents.flatMap(\.blocks).compactMap { $0.standingText?.value }
    printed = Set(choices.compactMap { $0.name(for: inspection) } + asked)
    possible = Set(choices.flatMap(\.names) + asked)
  }

  /// Whether the text called `name` is printed.
  func contains(_ name: String) -> Bool { printed.contains(name) }

  /// Reports the files of `texts/` that take the place of what no report of the edition prints.
  func reportUnused(among documents: [SourceDocument], to binding: inout Binding) {
    for document in documents
    where binding.programme.texts[document.name] != nil && !possible.contains(document.name) {
      binding.report(
        Diagnostic(
          .unknownFile, at: document.start, "Nothing in the report comes from '\(document.path)'",
          explanation: "The programme's outline does not print this text, and no file asks for it with "
            + "`{{> \(document.name)}}`.", subject: document.name))
    }
  }
}
