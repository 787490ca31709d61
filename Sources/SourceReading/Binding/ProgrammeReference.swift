import InspectionModel

/// Which programme an inspection belongs to, read before that programme is loaded.
public struct ProgrammeReference: Hashable, Sendable {
  /// The programme's id; nil when `inspection.md` does not give one.
  public let id: Located<String>?
  /// Its edition; nil when none is given.
  public let edition: Located<String>?

  static let idKey = "programme"
  static let editionKey = "edition"

  /// What `inspection.md` among `documents` says; reports when it names no programme. That there is no such
  /// file is told where files are looked for.
  public static func read(in documents: [SourceDocument]) -> Diagnosed<ProgrammeReference> {
    guard let document = documents.first(where: { $0.path == DocumentRole.inspectionPath }) else {
      return Diagnosed(ProgrammeReference(id: nil, edition: nil))
    }
    guard let frontMatter = document.frontMatter else {
      return Diagnosed(ProgrammeReference(id: nil, edition: nil), [.noFacts(at: document.start)])
    }
    let id = frontMatter.text(of: idKey)
    let edition = frontMatter.text(of: editionKey)
    let reference = ProgrammeReference(id: id, edition: edition)
    return Diagnosed(reference, id == nil ? [.noProgramme(at: frontMatter.range.start)] : [])
  }
}

extension FrontMatter {
  /// The text on the line of a key; nil when the key is not there or says nothing.
  fileprivate func text(of key: String) -> Located<String>? {
    entries.first { $0.key.value == key && !$0.rest.value.isEmpty }?.rest
  }
}

extension Diagnostic {
  fileprivate static func noFacts(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .frontMatterMissing, at: range, "\(DocumentRole.inspectionPath) begins with the facts of the inspection",
      explanation: "Write them between two lines `---` at its top: `programme: `, `subject: ` and so on.")
  }

  fileprivate static func noProgramme(at range: SourceRange) -> Diagnostic {
    Diagnostic(
      .missingKey, at: range, "The inspection names no programme",
      explanation: "Write `programme: ` and its id; `inspect-report programmes` lists them.")
  }
}
