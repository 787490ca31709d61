import InspectionModel

/// Binds the files of `texts/`, each of which takes the place of the standing text that has its name.
struct TextsBinder: Sendable {
  /// What the files say, by the names of the texts that they replace.
  func bind(_ documents: [SourceDocument], to binding: inout Binding) -> [String: [Block]] {
    var texts: [String: [Block]] = [:]
    let known = binding.programme.texts.keys.sorted()
    for document in documents {
      guard binding.programme.texts[document.name] != nil else {
        binding.report(.nothingToReplace(document, known: known))
        continue
      }
      KeyDecoder.refuseKeys(of: document, to: &binding)
      if document.printedBlocks.isEmpty { binding.report(.emptyText(document)) }
      texts[document.name] = document.blocks
    }
    return texts
  }
}

extension Diagnostic {
  fileprivate static func nothingToReplace(_ document: SourceDocument, known: [String]) -> Diagnostic {
    let near = NearMiss.nearest(to: document.name, in: known)
    return Diagnostic(
      .unknownText, at: document.start,
      "The programme has no standing text '\(document.name.shortened)' to replace"
        + (near.map { "; did you mean '\($0)'?" } ?? ""),
      explanation: known.isEmpty
        ? "It has no standing texts." : known.map { "texts/\($0).md" }.listed(after: "The files can be called"),
      subject: document.name)
  }

  fileprivate static func emptyText(_ document: SourceDocument) -> Diagnostic {
    Diagnostic(
      .missingPart, at: document.start, "The text '\(document.name)' is still to be written",
      explanation: "Write it, or take the file away: then the programme's own text is printed.",
      subject: document.name)
  }
}
